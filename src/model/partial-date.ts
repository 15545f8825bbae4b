import type { Brand } from './ids';

/**
 * A date no finer than its source: "2021", "2021-12" or "2021-12-23", in the Gregorian calendar.
 * A missing month or day is unknown, never the first. Years 0001 to 9999.
 */
export type PartialDate = Brand<string, 'PartialDate'>;

/** Days since 1900-01-01, which is day 0; earlier days are negative. */
export type Day = number;

/** How finely a partial date is known. */
export type Precision = 'year' | 'month' | 'day';

const FORM = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/;
const MS_PER_DAY = 86_400_000;
const DAY_ZERO_MS = Date.UTC(1900, 0, 1);

/** The date in `text`, or null when it is not a partial date or names a day that no month has. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = FORM.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (year === 0) return null;
  if (match[2] === undefined) return text as PartialDate;
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return text as PartialDate;
  const day = Number(match[3]);
  return day >= 1 && day <= daysInMonth(year, month) ? (text as PartialDate) : null;
}

export function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === 'string' && parsePartialDate(value) !== null;
}

/** The date in `text`. @throws RangeError when there is none. */
export function partialDate(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === null) throw new RangeError(`not a date: ${JSON.stringify(text.slice(0, 40))}`);
  return date;
}

export function precisionOf(date: PartialDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** Year, month (1–12, 0 when unknown) and day (1–31, 0 when unknown). */
export function partsOf(date: PartialDate): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: date.length > 4 ? Number(date.slice(5, 7)) : 0,
    day: date.length > 7 ? Number(date.slice(8, 10)) : 0,
  };
}

/** The year of a date, as a date. */
export function yearOf(date: PartialDate): PartialDate {
  return date.slice(0, 4) as PartialDate;
}

/** A partial date from its parts; month 0 or day 0 is unknown. @throws RangeError when no such date exists. */
export function fromParts(year: number, month = 0, day = 0): PartialDate {
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  if (month === 0) return partialDate(pad(year, 4));
  if (day === 0) return partialDate(`${pad(year, 4)}-${pad(month, 2)}`);
  return partialDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** The first day that the date may mean: 2021-12 → 1 December 2021. */
export function firstDay(date: PartialDate): Day {
  return boundsOf(date).first;
}

/** The last day that the date may mean: 2021-12 → 31 December 2021. */
export function lastDay(date: PartialDate): Day {
  return boundsOf(date).last;
}

type Bounds = { first: Day; last: Day };

/** Dates are few and asked for again and again: every day of a century would be 36,500. */
const bounds = new Map<PartialDate, Bounds>();

function boundsOf(date: PartialDate): Bounds {
  const known = bounds.get(date);
  if (known) return known;
  const { year, month, day } = partsOf(date);
  const lastMonth = month || 12;
  const found = {
    first: dayOf(year, month || 1, day || 1),
    last: dayOf(year, lastMonth, day || daysInMonth(year, lastMonth)),
  };
  bounds.set(date, found);
  return found;
}

/** The date of one day. */
export function fromDay(day: Day): PartialDate {
  return new Date(DAY_ZERO_MS + day * MS_PER_DAY).toISOString().slice(0, 10) as PartialDate;
}

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export function weekdayOf(day: Day): number {
  return (((day % 7) + 7) % 7) + 1; // 1 January 1900 was a Monday
}

/** Orders by first day, and the coarser date first where both begin alike. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return firstDay(a) - firstDay(b) || lastDay(b) - lastDay(a);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** English month names in order, January first. */
export const MONTH_NAMES: readonly string[] = MONTHS;

/** "23 December 2021", "December 2021" or "2021". */
export function formatPartialDate(date: PartialDate): string {
  const { year, month, day } = partsOf(date);
  if (month === 0) return String(year);
  const name = MONTHS[month - 1] ?? '';
  return day === 0 ? `${name} ${year}` : `${day} ${name} ${year}`;
}

/** "August 2026" for a day or a month, "2026" for a year: where there is no room for days. */
export function monthText(date: PartialDate): string {
  const { year, month } = partsOf(date);
  return formatPartialDate(fromParts(year, month));
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function dayOf(year: number, month: number, day: number): Day {
  const utc = new Date(0);
  utc.setUTCFullYear(year, month - 1, day); // Date.UTC would read the years 0–99 as 1900–1999
  return Math.round((utc.getTime() - DAY_ZERO_MS) / MS_PER_DAY);
}
