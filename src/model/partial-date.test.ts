import { describe, expect, it } from 'vitest';
import {
  firstDay,
  formatPartialDate,
  fromDay,
  lastDay,
  parsePartialDate,
  partialDate,
  weekdayOf,
} from './partial-date';

describe('parsePartialDate', () => {
  it.each(['2021', '2021-12', '2021-12-23', '2020-02-29', '0987-05'])('takes %s', (text) => {
    expect(parsePartialDate(text)).toBe(text);
  });
  it.each([
    '',
    '21',
    '2021-13',
    '2021-00',
    '2021-02-29',
    '2021-1-1',
    '0000',
    '2021-12-32',
    'x2021',
    '2021-12-23T00',
  ])('refuses %s', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });
});

it.each([
  ['2021', '2021-01-01', '2021-12-31'],
  ['2021-02', '2021-02-01', '2021-02-28'],
  ['1900-01-01', '1900-01-01', '1900-01-01'],
  ['0045', '0045-01-01', '0045-12-31'],
])('%s spans %s to %s', (date, first, last) => {
  expect(fromDay(firstDay(partialDate(date)))).toBe(first);
  expect(fromDay(lastDay(partialDate(date)))).toBe(last);
});

it.each([
  ['1900-01-01', 1],
  ['2021-12-23', 4],
  ['1899-12-31', 7],
  ['2026-11-23', 1],
])('%s is weekday %i', (date, weekday) => {
  expect(weekdayOf(firstDay(partialDate(date)))).toBe(weekday);
});

it.each([
  ['2021', '2021'],
  ['2021-12', 'December 2021'],
  ['2021-12-03', '3 December 2021'],
])('%s reads %s', (date, text) => {
  expect(formatPartialDate(partialDate(date))).toBe(text);
});
