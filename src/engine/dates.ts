import type { DateMention } from '../model/annotation';
import { firstDay, type PartialDate, partsOf, precisionOf } from '../model/partial-date';
import { type Token, tokenise } from '../text/tokens';
import { decade, monthAlone, monthAndDay, numericDate, yearAlone } from './dates/absolute';
import { BEGINNINGS, OWN_OPENERS } from './dates/lexicon';
import { namedDay, partOfYear } from './dates/periods';
import { dayRange, monthRange } from './dates/ranges';
import { type DateMemory, dayOf, relativeDate } from './dates/relative';
import { type Found, follows, isYearOfTexts, type Scan, startsWithDigit, word } from './dates/scan';

export type { DateMemory } from './dates/relative';

/** What an article's first block starts with. */
export function newMemory(): DateMemory {
  return { day: null, year: null, dateline: null };
}

/**
 * The dates and spans that a text names, resolved against the article's day: "On December 21", "in the 1990s", "at the beginning
 * of the year", "on the same day". What cannot be resolved honestly is left out; without an article's day only full dates, years
 * and decades are found.
 *
 * @param articleDate  the article's date; relative words need a day
 * @param memory       carries the last day named from block to block; changed here
 * @param tokens       the text's words, where they are at hand
 * @returns in order, not overlapping; offsets are UTF-16 units, a preposition of time belongs to the mention
 */
export function findDates(
  text: string,
  articleDate: PartialDate | null,
  memory: DateMemory,
  tokens: readonly Token[] = tokenise(text),
): Omit<DateMention, 'block'>[] {
  const scan: Scan = { text, tokens, today: countedFrom(articleDate) };
  const mentions: Omit<DateMention, 'block'>[] = [];
  let free = 0;
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const found = mayBegin(scan, at) ? dateAt(scan, at, memory) : null;
    if (!found) continue;
    const from = withOpener(scan, found.from, free);
    const first = scan.tokens[from];
    const last = scan.tokens[found.to - 1];
    if (!first || !last) continue;
    mentions.push({ start: first.start, end: last.end, iso: found.iso, precision: found.precision });
    if (mentions.length === 1 && isOfDateline(scan, found)) memory.dateline = datelineOf(scan, found);
    remember(found, memory);
    free = found.to;
    at = found.to - 1;
  }
  return mentions;
}

/** A day behind which a dateline ends: "BURLINGTON, Vt., May 24 — Senator …". */
function isOfDateline({ text, tokens }: Scan, { from, to }: Found): boolean {
  return (
    from < DATELINE_WORDS && /^\s*(?:\([^)]{1,20}\)\s*)?(?:—|–|--)\s/.test(text.slice(tokens[to - 1]?.end))
  );
}
const DATELINE_WORDS = 8;

/** Days between a dateline and the paper that prints it. */
const PRINTED_WITHIN_DAYS = 2;

function datelineOf({ today }: Scan, { iso }: Found): number | null {
  const day = dayOf(iso);
  if (today === null || day === null) return null;
  const age = firstDay(today) - day;
  return age > 0 && age <= PRINTED_WITHIN_DAYS ? day : null;
}

/** The day that an article's relative dates are counted from, if any: nothing counted from it leaves the calendar. */
function countedFrom(articleDate: PartialDate | null): PartialDate | null {
  if (articleDate === null || precisionOf(articleDate) !== 'day') return null;
  return isYearOfTexts(partsOf(articleDate).year) ? articleDate : null;
}

/** Keeps a date that was named, unless counting on from it may leave the calendar. */
function remember({ iso, precision }: Found, memory: DateMemory): void {
  const year = Number(iso.slice(0, 4));
  const isKept = isYearOfTexts(year);
  if (!isKept) memory.day = null;
  else if (precision === 'exact') memory.day = dayOf(iso) ?? memory.day; // "a week ago" is no day that "the same day" means
  memory.year = isKept ? year : null;
}

/** Most words begin no date, and are told at once. */
function mayBegin({ tokens }: Scan, at: number): boolean {
  const first = tokens[at]?.norm ?? '';
  const seconds = BEGINNINGS.get(first);
  if (seconds === undefined) return startsWithDigit(first);
  const second = tokens[at + 1]?.norm ?? '';
  return seconds === null || seconds.has(second) || startsWithDigit(second);
}

function dateAt(scan: Scan, at: number, memory: DateMemory): Found | null {
  return (
    dayRange(scan, at) ??
    monthRange(scan, at) ??
    numericDate(scan, at) ??
    monthAndDay(scan, at, memory) ??
    monthAlone(scan, at, memory) ??
    decade(scan, at) ??
    yearAlone(scan, at) ??
    namedDay(scan, at) ??
    partOfYear(scan, at) ??
    relativeDate(scan, at, memory)
  );
}

/** Takes "on", "in" or "at", and "the" after it, into the mention. */
function withOpener(scan: Scan, from: number, free: number): number {
  const the = from - 1 >= free && word(scan, from - 1) === 'the' && follows(scan, from) ? from - 1 : from;
  const opener = the - 1;
  return opener >= free && OWN_OPENERS.has(word(scan, opener)) && follows(scan, the) ? opener : from;
}
