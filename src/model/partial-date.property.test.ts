import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../tests/tools/properties';
import {
  comparePartialDates,
  daysInMonth,
  firstDay,
  formatPartialDate,
  fromDay,
  fromParts,
  lastDay,
  MONTH_NAMES,
  type PartialDate,
  parsePartialDate,
  partsOf,
  precisionOf,
} from './partial-date';

const RUNS = { numRuns: 1_000 };

const DATE: fc.Arbitrary<PartialDate> = fc
  .record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.nat(12), day: fc.nat(31) })
  .map(({ year, month, day }) =>
    fromParts(year, month, month === 0 ? 0 : Math.min(day, daysInMonth(year, month))),
  );

/** Texts that are nearly dates. */
const NEARLY = fc.oneof(
  fc
    .array(fc.constantFrom(...'0 1 2 9 - 00 02 13 31 0000 1900 2024 9999 ２ /'.split(' '), ' ', '\n'), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.nat(2100), fc.nat(13), fc.nat(32))
    .map(([year, month, day]) =>
      [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-'),
    ),
);

/** What a formatted date says. */
function readFormatted(text: string): PartialDate {
  const [year = 0, month = '', day = 0] = text.split(' ').reverse();
  return fromParts(Number(year), MONTH_NAMES.indexOf(String(month)) + 1, Number(day));
}

describe('a partial date', () => {
  it('is what its parts, its text and what is told of it say', () => {
    fc.assert(
      fc.property(DATE, (date) => {
        const { year, month, day } = partsOf(date);
        expect(fromParts(year, month, day)).toBe(date);
        expect(parsePartialDate(date)).toBe(date);
        expect(readFormatted(formatPartialDate(date))).toBe(date);
        expect(precisionOf(date)).toBe(day > 0 ? 'day' : month > 0 ? 'month' : 'year');
      }),
      RUNS,
    );
  });

  it('begins and ends on days that lie in it, and the days beside them do not', () => {
    fc.assert(
      fc.property(DATE, (date) => {
        const [first, last] = [firstDay(date), lastDay(date)];
        expect(first).toBeLessThanOrEqual(last);
        expect([fromDay(first).slice(0, date.length), fromDay(last).slice(0, date.length)]).toEqual([
          date,
          date,
        ]);
        if (date > '0001-12') expect(fromDay(first - 1).startsWith(date)).toBe(false);
        if (date < '9999') expect(fromDay(last + 1).startsWith(date)).toBe(false);
      }),
      RUNS,
    );
  });

  it('stands in the order of days, the coarser first', () => {
    const near = fc
      .tuple(fc.constantFrom(1999, 2000), fc.constantFrom(0, 1, 2, 12), fc.constantFrom(0, 1, 2))
      .map(([year, month, day]) => fromParts(year, month, month === 0 ? 0 : day));
    fc.assert(
      fc.property(fc.oneof(DATE, near), near, (a, b) => {
        expect(Math.sign(comparePartialDates(a, b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
      RUNS,
    );
  });
});

describe('any text', () => {
  it('is a date as it stands, or none', () => {
    fc.assert(
      fc.property(fc.oneof(NEARLY, fc.string({ unit: 'binary' })), (text) => {
        const date = parsePartialDate(text);
        if (date === null) return;
        const { year, month, day } = partsOf(date);
        expect(fromParts(year, month, day)).toBe(text);
        const there = new Date(`${text}${month === 0 ? '-01' : ''}${day === 0 ? '-01' : ''}T00:00:00Z`);
        expect([year > 0, there.getUTCMonth() + 1, there.getUTCDate()]).toEqual([true, month || 1, day || 1]);
      }),
      RUNS,
    );
  });
});
