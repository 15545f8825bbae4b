import type { Source } from '../model/card';
import {
  comparePartialDates,
  firstDay,
  formatPartialDate,
  type PartialDate,
  partsOf,
  precisionOf,
} from '../model/partial-date';

/** The days around the article's own on which "6 days before" says more than the date alone. */
const NEAR_DAYS = 60;

/**
 * A span in words: "17 December 2021", "24 February – 3 March 2022", "1990–1999".
 *
 * @param end null when no end is known: the start stands alone, as nothing may be said about the end
 * @returns empty when nothing is known
 */
export function spanText(start: PartialDate | null, end: PartialDate | null): string {
  if (start === null) return end === null ? '' : `until ${formatPartialDate(end)}`;
  if (end === null || end === start) return formatPartialDate(start);
  if (precisionOf(start) === 'year' && precisionOf(end) === 'year') return `${start}–${end}`;
  return `${openingText(start, end)} – ${formatPartialDate(end)}`;
}

/** The start of a span, without the year and month that its end repeats. */
function openingText(start: PartialDate, end: PartialDate): string {
  const from = partsOf(start);
  const to = partsOf(end);
  const whole = formatPartialDate(start);
  if (from.year !== to.year || precisionOf(start) !== precisionOf(end)) return whole;
  if (precisionOf(start) === 'day' && from.month === to.month) return String(from.day);
  return whole.replace(/ [0-9]+$/, '');
}

/** "6 days before this article", "the day of this article"; empty unless both days are known and near. */
export function nearnessText(start: PartialDate | null, asOf: PartialDate | null): string {
  if (start === null || asOf === null) return '';
  if (precisionOf(start) !== 'day' || precisionOf(asOf) !== 'day') return '';
  const days = firstDay(start) - firstDay(asOf);
  const count = Math.abs(days);
  if (count > NEAR_DAYS) return days > 0 ? 'after this article' : '';
  if (count === 0) return 'the day of this article';
  return `${count === 1 ? '1 day' : `${count} days`} ${days < 0 ? 'before' : 'after'} this article`;
}

/** "born 17 October 1967", "1918–2013"; empty when neither is known. */
export function lifeText(born: PartialDate | null, died: PartialDate | null): string {
  if (born !== null && died !== null) return spanText(born, died);
  if (born !== null) return `born ${formatPartialDate(born)}`;
  return died === null ? '' : `died ${formatPartialDate(died)}`;
}

/** "founded 4 April 1949, dissolved 1 July 1991"; empty when neither is known. */
export function foundedText(founded: PartialDate | null, dissolved: PartialDate | null): string {
  return [
    founded === null ? '' : `founded ${formatPartialDate(founded)}`,
    dissolved === null ? '' : `dissolved ${formatPartialDate(dissolved)}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** "On 23 December 2021", "In December 2021", "In 2021". */
export function onText(date: PartialDate): string {
  return `${precisionOf(date) === 'day' ? 'On' : 'In'} ${formatPartialDate(date)}`;
}

/** The newer of two dates. */
export function newerOf(a: PartialDate, b: PartialDate): PartialDate {
  return comparePartialDates(a, b) >= 0 ? a : b;
}

/** What follows a source's title: ", Wikimedia, as of 11 December 2022". */
export function sourceDetail({ title, publisher, asOf }: Source): string {
  const parts = [
    publisher === title ? '' : publisher,
    asOf === null ? '' : `as of ${formatPartialDate(asOf)}`,
  ];
  return parts.map((part) => (part === '' ? '' : `, ${part}`)).join('');
}
