import { describe, expect, it } from 'vitest';
import { type PartialDate, partialDate } from '../model/partial-date';
import { safeUrl } from './source-list';
import { foundedText, lifeText, nearnessText, seenText, spanText } from './wording';

const date = (text: string | null): PartialDate | null => (text === null ? null : partialDate(text));

describe('spanText', () => {
  it.each<[string | null, string | null, string]>([
    ['2021-12-17', null, '17 December 2021'],
    ['2021-12-17', '2021-12-17', '17 December 2021'],
    ['2022-02-24', '2022-03-03', '24 February – 3 March 2022'],
    ['2022-03-01', '2022-03-03', '1 – 3 March 2022'],
    ['2021-12', '2022-01', 'December 2021 – January 2022'],
    ['2022-01', '2022-03', 'January – March 2022'],
    ['2021-12-17', '2021', '17 December 2021 – 2021'],
    ['1990', '1991', '1990–1991'],
    [null, '1991', 'until 1991'],
    [null, null, ''],
  ])('%s to %s: %s', (start, end, expected) => expect(spanText(date(start), date(end))).toBe(expected));
});

describe('nearnessText', () => {
  it.each<[string | null, string | null, string]>([
    ['2021-12-17', '2021-12-23', '6 days before this article'],
    ['2021-12-22', '2021-12-23', '1 day before this article'],
    ['2021-12-23', '2021-12-23', 'the day of this article'],
    ['2021-12-24', '2021-12-23', '1 day after this article'],
    ['2022-12-24', '2021-12-23', 'after this article'],
    ['2001-12-24', '2021-12-23', ''],
    ['2021-12', '2021-12-23', ''],
    ['2021-12-17', null, ''],
  ])('%s as of %s: %s', (start, asOf, expected) => {
    expect(nearnessText(date(start), date(asOf))).toBe(expected);
  });
});

describe('lifeText and foundedText', () => {
  it.each<[string, string]>([
    [lifeText(date('1950-03-21'), null), 'born 21 March 1950'],
    [lifeText(date('1918'), date('2013')), '1918–2013'],
    [lifeText(null, date('2013-12-05')), 'died 5 December 2013'],
    [lifeText(null, null), ''],
    [foundedText(date('1955-05-14'), date('1991-07-01')), 'founded 14 May 1955, dissolved 1 July 1991'],
    [foundedText(null, null), ''],
  ])('%s', (said, expected) => expect(said).toBe(expected));
});

describe('safeUrl', () => {
  it.each<[string | null, boolean]>([
    ['https://example.org/a', true],
    ['HTTP://example.org', true],
    ['javascript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//example.org', false],
    ['https://example.org/a b', false],
    [null, false],
  ])('%s', (url, isSafe) => expect(safeUrl(url)).toBe(isSafe ? url : null));
});

describe('seenText', () => {
  it.each<[number, string | null, number, string]>([
    [3, '2025-03-12', 0, 'Seen on 3 days before, last on 12 March 2025.'],
    [1, '2025-03-12', 0, 'Seen before, on 12 March 2025.'],
    [2, '2025-03-12', 1, 'Seen on 2 days before, last on 12 March 2025. Seen in another article today.'],
    [0, null, 1, 'Seen in another article today.'],
    [0, null, 4, 'Seen in 4 other articles today.'],
  ])('%i days, last %s, %i today: %s', (days, last, today, expected) =>
    expect(seenText({ days, last: date(last), today })).toBe(expected),
  );
});
