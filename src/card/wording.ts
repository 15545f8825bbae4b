import { dateText, rangeText } from '../language/dates';
import { listText } from '../language/lists';
import { say, sayCount } from '../language/say';
import type { Source } from '../model/card';
import type { Seen } from '../model/digest';
import { comparePartialDates, firstDay, type PartialDate, precisionOf } from '../model/partial-date';

/** The days around the article's own on which "6 days before" says more than the date alone. */
const NEAR_DAYS = 60;

/**
 * A span in words: "17 December 2021", "24 February – 3 March 2022", "1990–1999".
 *
 * @param end null when no end is known: the start stands alone, as nothing may be said about the end
 * @returns empty when nothing is known
 */
export function spanText(start: PartialDate | null, end: PartialDate | null): string {
  if (start === null) return end === null ? '' : say('until', dateText(end));
  if (end === null || end === start) return dateText(start);
  return rangeText(start, end);
}

/** "6 days before this article", "the day of this article"; empty unless both days are known and near. */
export function nearnessText(start: PartialDate | null, asOf: PartialDate | null): string {
  if (start === null || asOf === null) return '';
  if (precisionOf(start) !== 'day' || precisionOf(asOf) !== 'day') return '';
  const days = firstDay(start) - firstDay(asOf);
  const count = Math.abs(days);
  if (count > NEAR_DAYS) return days > 0 ? say('afterArticle') : '';
  if (count === 0) return say('dayOfArticle');
  return sayCount(days < 0 ? 'daysBefore' : 'daysAfter', count);
}

/** "born 17 October 1967", "1918–2013"; empty when neither is known. */
export function lifeText(born: PartialDate | null, died: PartialDate | null): string {
  if (born !== null && died !== null) return spanText(born, died);
  if (born !== null) return say('born', dateText(born));
  return died === null ? '' : say('died', dateText(died));
}

/** "founded 4 April 1949, dissolved 1 July 1991"; empty when neither is known. */
export function foundedText(founded: PartialDate | null, dissolved: PartialDate | null): string {
  const parts = [
    founded === null ? '' : say('founded', dateText(founded)),
    dissolved === null ? '' : say('dissolved', dateText(dissolved)),
  ].filter((part) => part !== '');
  return listText(parts);
}

/** "On 23 December 2021", "In December 2021", "In 2021". */
export function onText(date: PartialDate): string {
  return say(
    ({ day: 'onDay', month: 'inMonth', year: 'inYear' } as const)[precisionOf(date)],
    dateText(date),
  );
}

/** "on 23 December 2021 Minister of Foreign Affairs of Russia": an office and when it was held, inside a sentence. */
export function heldText(date: PartialDate, office: string): string {
  const key = ({ day: 'copyOnDay', month: 'copyInMonth', year: 'copyInYear' } as const)[precisionOf(date)];
  return say(key, dateText(date), office);
}

/** The newer of two dates. */
export function newerOf(a: PartialDate, b: PartialDate): PartialDate {
  return comparePartialDates(a, b) >= 0 ? a : b;
}

/** What follows a source's title: "Wikimedia" and "as of 11 December 2022", each empty where it says nothing. */
export function sourceDetails({ title, publisher, asOf }: Source): { publisher: string; day: string } {
  return {
    publisher: publisher === title ? '' : publisher,
    day: asOf === null ? '' : say('sourceAsOf', dateText(asOf)),
  };
}

/** "Seen on 3 days before, last on 12 March 2025. Seen in another article today.": what the reader's digest says. */
export function seenText({ days, last, today }: Seen): string {
  const before = last === null ? '' : sayCount('seenBefore', days, dateText(last));
  return [before, today === 0 ? '' : sayCount('seenToday', today)].filter((part) => part !== '').join(' ');
}
