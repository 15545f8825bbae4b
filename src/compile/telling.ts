import { firstDay, lastDay, MONTH_NAMES, parsePartialDate } from '../model/partial-date';
import type { Columns } from '../pack/format';
import { keyBits } from '../pack/key-bits';
import { conceptOf } from '../text/concepts';
import { foldedWords } from '../text/tokens';
import { firsts, lists, u16 } from './numbering';

/** What is told of one event: partial dates when it began and ended, empty when unknown, and days that the telling names. */
export type Told = {
  row: number;
  texts: readonly string[];
  start: string;
  end: string;
  dates: readonly string[];
};

type TellingColumns = Pick<
  Columns,
  | 'toldEvent'
  | 'toldDaysFirst'
  | 'toldDaysOwn'
  | 'toldDaysFrom'
  | 'toldDaysTo'
  | 'tellingBits'
  | 'telling'
  | 'tellingFirst'
  | 'tellingOf'
>;

/** Concepts that more than this share of the events tell say nothing of which it is. */
const TOO_COMMON = 1 / 6;

/** Which events tell of a concept: an index of what was written about them, for texts that describe them in words of their own. */
export function tellingColumns(told: readonly Told[]): TellingColumns {
  const byConcept = new Map<number, number[]>();
  told.forEach(({ texts }, event) => {
    const keys = new Set(texts.flatMap(foldedWords).flatMap((word) => conceptOf(word)?.key ?? []));
    for (const key of keys) byConcept.set(key, [...(byConcept.get(key) ?? []), event]);
  });
  const telling = [...byConcept]
    .filter(([, events]) => events.length <= told.length * TOO_COMMON)
    .sort(([a], [b]) => a - b);
  const { first, items } = lists(telling.map(([, events]) => events));
  const own = told.map(({ start, end }) => spansOf([start, end]));
  const spans = told.map(({ dates }, event) => [...(own[event] ?? []), ...spansOf(dates)]);
  return {
    toldEvent: Uint32Array.from(told, ({ row }) => row),
    toldDaysFirst: firsts(spans.map(({ length }) => length)),
    toldDaysOwn: Uint8Array.from(own, ({ length }) => length),
    toldDaysFrom: Int32Array.from(spans.flat(), ({ from }) => from),
    toldDaysTo: Int32Array.from(spans.flat(), ({ to }) => to),
    tellingBits: keyBits(telling.map(([key]) => key)),
    telling: Uint32Array.from(telling, ([key]) => key),
    tellingFirst: first,
    tellingOf: u16(items, (event) => event),
  };
}

/** The days that partial dates are. */
function spansOf(dates: readonly string[]): { from: number; to: number }[] {
  return [...new Set(dates)].flatMap((text) => {
    const date = parsePartialDate(text);
    return date === null ? [] : { from: firstDay(date), to: lastDay(date) };
  });
}

/** The words of a description pattern, without its signs: `annex*|seiz* … crimea`. */
export function wordsOfPattern(pattern: string): string {
  return pattern.replaceAll(/[|_*…]/g, ' ');
}

const MONTHS = MONTH_NAMES.join('|');
/** "18 March 2014", "18 March", or a year that days after it are of. */
const DATE = new RegExp(`\\b(?:(\\d{1,2}) (${MONTHS})(?: (\\d{4}))?|((?:19|20)\\d\\d))\\b`, 'g');

/**
 * The days that a background names.
 *
 * @param start  when the event began: the year of a day before any year is named
 */
export function daysIn(background: string, start: string): string[] {
  let year = start.slice(0, 4);
  return [...background.matchAll(DATE)].flatMap(([, day = '', month, dayYear, yearAlone]) => {
    year = dayYear ?? yearAlone ?? year;
    const number = MONTH_NAMES.indexOf(month ?? '') + 1;
    const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    return parsePartialDate(date) === null ? [] : [date];
  });
}
