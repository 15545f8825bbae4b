import { firstDay } from '../../model/partial-date';
import { monthAndDay, monthAt, nearest, nearestMonth, sureDate } from './absolute';
import { dayAt, type Found, followsComma, gapBefore, type Scan, word, yearAt } from './scan';

/** "16-17 June", "May 20-21", "7–18 December 2009", "March 24 to June 10": one span of days. */
export function dayRange(scan: Scan, at: number): Found | null {
  return daysThenMonth(scan, at) ?? monthThenDays(scan, at) ?? dayToDay(scan, at);
}

/** Day and day with a dash between, then the month. */
function daysThenMonth(scan: Scan, at: number): Found | null {
  const [first, last] = [dayAt(scan, at), dayAt(scan, at + 1)];
  const month = monthAt(scan, at + 2);
  if (first === null || last === null || month === null || last <= first || !isDash(scan, at + 1))
    return null;
  return daysOfMonth(scan, at, at + 3, month, first, last);
}

function monthThenDays(scan: Scan, at: number): Found | null {
  const month = monthAt(scan, at);
  // "April 25 to 26" too
  const to = word(scan, at + 2) === 'to' ? at + 3 : at + 2;
  const [first, last] = [dayAt(scan, at + 1), dayAt(scan, to)];
  if (month === null || first === null || last === null || last <= first) return null;
  if (to === at + 2 ? !isDash(scan, to) : COUNTED.has(word(scan, to + 1))) return null;
  return daysOfMonth(scan, at, to + 1, month, first, last);
}

/** "from March 24 to 30 percent" ends with no day. */
const COUNTED = new Set(['percent', 'per', 'million', 'billion', 'points']);

function daysOfMonth(
  scan: Scan,
  from: number,
  to: number,
  month: number,
  first: number,
  last: number,
): Found | null {
  const year = followsComma(scan, to) ? yearAt(scan, to) : null;
  const near = year === null ? nearest(scan, from, month, first) : null;
  const meant = year ?? (near === null ? null : Number(near.slice(0, 4)));
  if (meant === null) return null;
  const [start, end] = [sureDate(meant, month, first), sureDate(meant, month, last)];
  if (start === null || end === null) return null;
  return { from, to: year === null ? to : to + 1, iso: `${start}/${end}`, precision: 'exact' };
}

/** Ends of a span say no "of that year". */
const NO_YEAR = { year: null };

/** "March 24 to June 10": two whole dates, after "from" or "between". */
function dayToDay(scan: Scan, at: number): Found | null {
  const opener = word(scan, at - 1);
  if (opener !== 'from' && opener !== 'between') return null;
  const first = monthAndDay(scan, at, NO_YEAR);
  if (!first) return null;
  const joint = word(scan, first.to);
  if (!(opener === 'from' ? ['to', 'until', 'through'] : ['and']).includes(joint)) return null;
  const last = monthAndDay(scan, first.to + 1, NO_YEAR);
  if (!last) return null;
  const [start, end] = [first.iso, last.iso];
  const isInOrder = firstDay(start as never) < firstDay(end as never);
  return isInOrder ? { from: at, to: last.to, iso: `${start}/${end}`, precision: 'exact' } : null;
}

/** "from March to June", "between July and September 2014": one span of months. */
export function monthRange(scan: Scan, at: number): Found | null {
  const opener = word(scan, at - 1);
  if (opener !== 'from' && opener !== 'between') return null;
  const [first, last] = [monthAt(scan, at), monthAt(scan, at + 2)];
  const joint = word(scan, at + 1);
  if (first === null || last === null || first >= last) return null;
  if (!(opener === 'from' ? ['to', 'until', 'through'] : ['and']).includes(joint)) return null;
  const year = followsComma(scan, at + 3) ? yearAt(scan, at + 3) : null;
  const near = year === null ? nearestMonth(scan, at, last) : null;
  const meant = year ?? (near === null ? null : Number(near.slice(0, 4)));
  if (meant === null) return null;
  const [start, end] = [sureDate(meant, first), sureDate(meant, last)];
  return { from: at, to: year === null ? at + 3 : at + 4, iso: `${start}/${end}`, precision: 'exact' };
}

function isDash(scan: Scan, at: number): boolean {
  return /^\s*[-‐‑–]\s*$/.test(gapBefore(scan, at));
}
