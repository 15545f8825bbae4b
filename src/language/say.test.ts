import { afterEach, expect, it, vi } from 'vitest';
import { partialDate } from '../model/partial-date';
import { dateText, rangeText } from './dates';
import { say, woven } from './say';

afterEach(() => vi.unstubAllGlobals());

it('fills placeholders in', () => {
  expect(say('dateRange', '2014', 'March 2022')).toBe('2014 – March 2022');
});

it('takes values as they are', () => {
  expect(say('dateRange', '$2 $END$ $$', 'b')).toBe('$2 $END$ $$ – b');
});

it('weaves parts in, in the order of the language', () => {
  const link = { to: 'x' };
  expect(woven('dateRange', link, 'b')).toEqual([link, ' – ', 'b']);
});

it('says nothing once the extension is gone', async () => {
  const gone = () => {
    throw new Error('Extension context invalidated.');
  };
  vi.stubGlobal('chrome', { i18n: { getMessage: gone } });
  vi.resetModules();
  const { say } = await import('./say');
  expect(say('name')).toBe('');
});

it('does not compile without a value, with one too many, or for an unknown text', () => {
  // @ts-expect-error two values are missing
  say('dateRange');
  // @ts-expect-error one value is missing
  say('dateRange', 'a');
  // @ts-expect-error one value too many
  say('dateRange', 'a', 'b', 'c');
  // @ts-expect-error no value belongs there
  say('name', 'a');
  // @ts-expect-error there is no such text
  say('nonsense');
});

it.each([
  ['2021-12-23', '23 December 2021'],
  ['2021-12', 'December 2021'],
  ['2021', '2021'],
  ['0033', '33'],
])('writes %s as “%s”', (date, text) => {
  expect(dateText(partialDate(date))).toBe(text);
});

it.each([
  ['2022-02-24', '2022-03-03', '24 February – 3 March 2022'],
  ['2021-12-17', '2021-12-19', '17 – 19 December 2021'],
  ['2021-12-30', '2022-01-02', '30 December 2021 – 2 January 2022'],
  ['1990', '1999', '1990–1999'],
  ['2014', '2022-03-03', '2014 – 3 March 2022'],
])('writes %s to %s as “%s”', (start, end, text) => {
  expect(rangeText(partialDate(start), partialDate(end)).replaceAll(/\s/g, ' ')).toBe(text);
});
