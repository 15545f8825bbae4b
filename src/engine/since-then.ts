import { type PartialDate, partsOf } from '../model/partial-date';

/** A background told in two parts: what a reader of that day could know, and what came later. */
export type SplitBackground = { known: string; since: string };

/** Where a sentence ends: a full stop, then a blank and a capital. Initials and "U.S." do not end one. */
const SENTENCE_END = /(?<=[a-z0-9)”’][.!?])\s+(?=[A-Z“‘])/;

const YEAR = /\b(?:1[0-9]|20)[0-9]{2}\b/g;

/**
 * Takes apart a background's sentences by the years that they name: from the first that names a year after the article's to the next
 * that names only earlier ones, they tell what came later. The records are written so that every turn of events names its year.
 *
 * @param background  some sentences, in the order of events or nearly so
 * @param asOf        the article's day; null: nothing is later
 */
export function splitBackground(background: string, asOf: PartialDate | null): SplitBackground {
  if (asOf === null || background === '') return { known: background, since: '' };
  const { year } = partsOf(asOf);
  const known: string[] = [];
  const since: string[] = [];
  let later = false;
  for (const sentence of background.split(SENTENCE_END)) {
    const years = (sentence.match(YEAR) ?? []).map(Number);
    if (years.some((named) => named > year)) later = true;
    else if (years.length > 0) later = false;
    (later ? since : known).push(sentence);
  }
  return { known: known.join(' '), since: since.join(' ') };
}
