import { type Day, firstDay, lastDay, type PartialDate, parsePartialDate } from '../model/partial-date';

/** The partial date in a raw field; empty when there is none or it is impossible. */
export function dateField(text: string): string {
  return parsePartialDate(text) === null || text < '1200' ? '' : text;
}

/** First day that a date field may mean; null when empty. */
export function firstDayOf(field: string): Day | null {
  return field === '' ? null : firstDay(field as PartialDate);
}

/** Last day that a date field may mean; null when empty. */
export function lastDayOf(field: string): Day | null {
  return field === '' ? null : lastDay(field as PartialDate);
}

/** True when the finer of two date fields lies inside the coarser ("2012" and "2012-05-07"). */
export function sameDate(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** The finer of two date fields of the same date. */
export function finer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}

/** The later of two date fields; an empty field loses. */
export function later(a: string, b: string): string {
  if (a === '' || b === '') return a === '' ? b : a;
  return (lastDayOf(b) ?? 0) > (lastDayOf(a) ?? 0) ? b : a;
}
