import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oddText } from '../../tests/tools/odd-text';
import { firstDay, lastDay, type PartialDate, parsePartialDate } from '../model/partial-date';
import { findDates, newMemory } from './dates';
import { DECADES, FEASTS, MONTHS, NUMBERS, SEASONS, WEEKDAYS } from './dates/lexicon';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Everything that dates are made of, so that chance makes dates of it. */
const PIECES = [
  ...[...MONTHS.keys(), ...WEEKDAYS.keys()].map(capital),
  ...[...NUMBERS.keys(), ...SEASONS.keys(), ...DECADES.keys(), ...FEASTS.keys()],
  ...'0 1 2 9 28 29 30 31 32 99 100 999 1000 1899 1900 1999 2000 2014 2024 2199 2200 9999 0000 0001 1990s 3rd 31st ½'.split(
    ' ',
  ),
  ...'24/02/2022 31.12.1999 2022-02-24 2022-02-30 2022-13-01 9999-12-31 0000-01-01 2014-2013 2005-06'.split(
    ' ',
  ),
  ...(
    'the|a|an|on|in|at|of|from|to|between|and|until|last|this|next|that|early|mid|late|earlier|later|ago|half|a quarter of a|century|centuries|decades|' +
    'year|years|month|months|week|weeks|fortnight|day|days|today|tomorrow|yesterday|tonight|the beginning of|the end of|the first half of|the last quarter of|' +
    'the same day|the next day|the following year|the previous day|that year|that month|a day earlier|99 years later|99 years earlier|99 weeks earlier|' +
    '999 years ago|999 months ago|999 weeks ago|half a year ago|will|would|said|met|Christmas Day|New Year’s Eve'
  ).split('|'),
];

const YEAR = fc.oneof(
  fc.constantFrom('0001', '0002', '0099', '0999', '1000', '1001', '2199', '2200', '9998', '9999'),
  fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, '0')),
  fc.constantFrom('2021', '1996'),
);
const DATE: fc.Arbitrary<PartialDate | null> = fc
  .tuple(YEAR, fc.constantFrom('', '-01', '-02', '-12', '-01-01', '-02-28', '-02-29', '-12-31', '-06-15'))
  .map(([year, rest]) => parsePartialDate(year + rest));

it('finds dates of the calendar, spans that do not end before they begin, in order', () => {
  fc.assert(
    fc.property(DATE, fc.array(oddText(PIECES), { minLength: 1, maxLength: 3 }), (today, texts) => {
      const memory = newMemory();
      for (const text of texts) {
        let free = 0;
        for (const { start, end, iso } of findDates(text, today, memory)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          free = end;
          const [first, last, ...more] = iso.split('/').map(parsePartialDate);
          expect([iso, first, last]).not.toContain(null);
          expect(more).toEqual([]);
          if (first && last) expect(firstDay(first), iso).toBeLessThanOrEqual(lastDay(last));
        }
      }
    }),
    { numRuns: 1_000 },
  );
});
