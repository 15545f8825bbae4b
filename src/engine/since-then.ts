import {
  lastDay,
  MONTH_NAMES,
  type PartialDate,
  parsePartialDate,
  partsOf,
  precisionOf,
} from '../model/partial-date';

/** A background told in two parts: what a reader of that day could know, and what came later. */
export type SplitBackground = { known: string; since: string };

/** Where a sentence ends: a full stop, then a blank and a capital. Initials and "U.S." do not end one. */
const SENTENCE_END = /(?<=[a-z0-9)”’][.!?])\s+(?=[A-Z“‘])/;

/** "4 April 2025", "April 2025" or "2025"; a year that a day or month belongs to is not taken twice. */
const DATE = new RegExp(
  `(?:\\b([0-3]?[0-9]) )?\\b(${MONTH_NAMES.join('|')}) ([12][0-9]{3})\\b|\\b(1[0-9]{3}|20[0-9]{2})\\b`,
  'g',
);

/** A bare year that is the article's own: in the first half of it most of the year lies ahead. */
const HALF_YEAR = 6;

/**
 * Takes apart a background's sentences by the dates that they name: one that names a day after the article's tells what came later;
 * so may any after it that names no date ("Kaja Kallas succeeded him"), and nobody can tell: it stands with the later ones.
 *
 * @param background  some sentences, in the order of events or nearly so
 * @param asOf        the article's day; null: nothing is later
 */
export function splitBackground(background: string, asOf: PartialDate | null): SplitBackground {
  if (asOf === null || background === '') return { known: background, since: '' };
  const known: string[] = [];
  const since: string[] = [];
  for (const sentence of background.split(SENTENCE_END)) {
    const dates = datesIn(sentence);
    const later = dates.length === 0 ? since.length > 0 : dates.some((date) => isLater(date, asOf));
    (later ? since : known).push(sentence);
  }
  return { known: known.join(' '), since: since.join(' ') };
}

function datesIn(sentence: string): PartialDate[] {
  return [...sentence.matchAll(DATE)].flatMap(([, day, month, year, alone]) => {
    const text =
      alone ??
      [year, pad(MONTH_NAMES.indexOf(month ?? '') + 1), ...(day ? [pad(Number(day))] : [])].join('-');
    return parsePartialDate(text) ?? [];
  });
}

/** A month that is the article's own may lie ahead of its day, and is told apart; a year only where more of it lies ahead. */
function isLater(date: PartialDate, asOf: PartialDate): boolean {
  if (precisionOf(date) !== 'year' || partsOf(date).year !== partsOf(asOf).year)
    return lastDay(date) > lastDay(asOf);
  const { month } = partsOf(asOf);
  return month !== 0 && month <= HALF_YEAR;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
