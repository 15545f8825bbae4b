/** Dates as the language of the interface writes them. */
import { type PartialDate, partsOf, precisionOf } from '../model/partial-date';
import { language, say } from './say';

/** What is written of a date, by how finely it is known. */
const WRITTEN = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** "23 December 2021", "December 2021" or "2021", as finely as it is known. */
export function dateText(date: PartialDate): string {
  return formatOf(precisionOf(date)).format(instantOf(date));
}

/** Two dates with what lies between: "24 February – 3 March 2022", "1990–1999". @param end not before `start` */
export function rangeText(start: PartialDate, end: PartialDate): string {
  const precision = precisionOf(start);
  if (precision === 'year' && precisionOf(end) === 'year')
    return say('yearRange', dateText(start), dateText(end)); // as close as scales and lists want it
  return precision === precisionOf(end)
    ? formatOf(precision).formatRange(instantOf(start), instantOf(end)).replaceAll('\u2009', ' ') // thin spaces do not survive being copied everywhere
    : say('dateRange', dateText(start), dateText(end));
}

/** "Dec 2021": as short as a scale has room for. */
export function shortMonthText(date: PartialDate): string {
  shortMonths ??= new Intl.DateTimeFormat(language(), { year: 'numeric', month: 'short', timeZone: 'UTC' });
  return shortMonths.format(instantOf(date));
}

let shortMonths: Intl.DateTimeFormat | undefined;

/** Making a format costs far more than using it. */
const formats: Partial<Record<keyof typeof WRITTEN, Intl.DateTimeFormat>> = {};

function formatOf(precision: keyof typeof WRITTEN): Intl.DateTimeFormat {
  formats[precision] ??= new Intl.DateTimeFormat(language(), { ...WRITTEN[precision], timeZone: 'UTC' });
  return formats[precision];
}

function instantOf(date: PartialDate): Date {
  const { year, month, day } = partsOf(date);
  const instant = new Date(0);
  instant.setUTCFullYear(year, (month || 1) - 1, day || 1); // Date.UTC would read the years 0–99 as 1900–1999
  return instant;
}
