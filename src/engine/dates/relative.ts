import {
  type Day,
  daysInMonth,
  firstDay,
  fromDay,
  fromParts,
  lastDay,
  type PartialDate,
  partsOf,
  weekdayOf,
} from '../../model/partial-date';
import { PARTS, RELATIVE } from './absolute';
import { NUMBERS, WEEKDAYS } from './lexicon';
import { type Found, follows, goesOnAhead, leansFuture, type Scan, word } from './scan';

/** What earlier text said, for "on the same day". */
export type DateMemory = { day: Day | null };

type At = { scan: Scan; at: number; today: Day; memory: DateMemory };

/** A date that only the article's own day, or an earlier date of the text, makes one; null when the words are no such thing. */
export function relativeDate(scan: Scan, at: number, memory: DateMemory): Found | null {
  if (scan.today === null) return null;
  const place = { scan, at, today: firstDay(scan.today), memory };
  return (
    plainDay(place) ??
    dayOfText(place) ??
    weekday(place) ??
    partOfPeriod(place) ??
    unit(place) ??
    ago(place) ??
    edgeOfPeriod(place)
  );
}

const PLAIN: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "today", "yesterday", "earlier that day". */
function plainDay({ scan, at, today }: At): Found | null {
  const days = PLAIN.get(word(scan, at));
  return days === undefined || word(scan, at + 1) === "'s" ? null : day(at, at + 1, today + days);
}

/** "the same day", "the next day", "a day earlier", "that day". */
function dayOfText({ scan, at, memory, today }: At): Found | null {
  const words = [0, 1, 2].map((i) => word(scan, at + i));
  const phrase = words.join(' ');
  const base = memory.day ?? today;
  if (phrase === 'earlier that day' || phrase === 'later that day') return day(at, at + 3, base);
  if (phrase === 'the same day') return day(at, at + 3, base);
  if (memory.day === null) return null;
  if (phrase === 'the next day' || phrase === 'the following day' || phrase === 'a day later')
    return day(at, at + 3, base + 1);
  if (phrase === 'a day earlier' || phrase === 'the previous day' || phrase === 'the day before')
    return day(at, at + 3, base - 1);
  if (words[0] === 'that' && words[1] === 'day') return day(at, at + 2, base);
  if (words[0] === 'that' && words[1] === 'year')
    return exact(at, at + 2, String(partsOf(fromDay(base)).year));
  if (words[0] === 'that' && words[1] === 'month') return exact(at, at + 2, fromDay(base).slice(0, 7));
  return null;
}

/** "on Thursday", "last Friday", "next Tuesday". */
function weekday({ scan, at, today }: At): Found | null {
  const relative = RELATIVE.get(word(scan, at));
  const named = relative === undefined ? at : at + 1;
  const token = scan.tokens[named];
  const wanted = WEEKDAYS.get(token?.norm ?? '');
  if (
    !token ||
    wanted === undefined ||
    token.shape === 'lower' ||
    (token.norm.length === 3 && token.norm !== 'mon')
  )
    return null;
  if (named > at && !follows(scan, named)) return null;
  const now = weekdayOf(today);
  const back = (now - wanted + 7) % 7;
  const open = relative === 0 || relative === undefined;
  const ahead = (wanted - now + 7) % 7;
  const future =
    relative === 1 ||
    (open && leansFuture(scan, at) && !saidOn(scan, at)) ||
    (open && goesOnAhead(scan, at, named + 1));
  if (future) return day(at, named + 1, today + (ahead === 0 && relative === 1 ? 7 : ahead));
  if (relative === -1) return day(at, named + 1, today - (back === 0 ? 7 : back));
  return day(at, named + 1, today - back);
}

/** "said on Monday it would": the weekday belongs to what was said before it. */
function saidOn(scan: Scan, at: number): boolean {
  const before = word(scan, at - 1) === 'on' ? word(scan, at - 2) : word(scan, at - 1);
  return ['said', 'told', 'announced', 'warned', 'added', 'wrote', 'reported'].includes(before);
}

/** "early next year", "late last year", "earlier this month", "later this week". */
function partOfPeriod({ scan, at, today }: At): Found | null {
  const part =
    PARTS.get(word(scan, at)) ??
    ({ earlier: 'earlier', later: 'later' } as const)[word(scan, at) as 'earlier' | 'later'];
  const relative = RELATIVE.get(word(scan, at + 1));
  if (part === undefined || relative === undefined || !follows(scan, at + 1) || !follows(scan, at + 2))
    return null;
  const period = periodOf(word(scan, at + 2), relative, today);
  if (period === null) return null;
  if (word(scan, at + 2) === 'year' && (part === 'early' || part === 'late')) {
    const year = partsOf(fromDay(today)).year + relative;
    const months = part === 'early' ? [1, 4] : [9, 12];
    return {
      from: at,
      to: at + 3,
      iso: months.map((month) => fromParts(year, month)).join('/'),
      precision: 'about',
    };
  }
  return { from: at, to: at + 3, iso: period, precision: 'about' };
}

/** "last week", "this year", "next month". */
function unit({ scan, at, today }: At): Found | null {
  const relative = RELATIVE.get(word(scan, at));
  if (relative === undefined || !follows(scan, at + 1)) return null;
  const period = periodOf(word(scan, at + 1), relative, today);
  return period === null ? null : exact(at, at + 2, period);
}

function periodOf(unitWord: string, relative: number, today: Day): string | null {
  const { year, month } = partsOf(fromDay(today));
  switch (unitWord) {
    case 'week': {
      const monday = today - weekdayOf(today) + 1 + 7 * relative;
      return `${fromDay(monday)}/${fromDay(monday + 6)}`;
    }
    case 'month': {
      const months = year * 12 + month - 1 + relative;
      return fromParts(Math.floor(months / 12), (months % 12) + 1);
    }
    case 'year':
      return fromParts(year + relative);
    case 'decade':
      return null;
    default:
      return null;
  }
}

/** "two weeks ago", "a decade ago", "three years earlier" is left: earlier than what is not plain. */
function ago({ scan, at, today }: At): Found | null {
  const token = scan.tokens[at];
  const count =
    NUMBERS.get(word(scan, at)) ??
    (token?.shape === 'digits' && token.norm.length <= 3 ? Number(token.norm) : undefined);
  if (count === undefined || word(scan, at + 2) !== 'ago' || !follows(scan, at + 1) || !follows(scan, at + 2))
    return null;
  const { year, month } = partsOf(fromDay(today));
  const to = at + 3;
  switch (word(scan, at + 1).replace(/s$/, '')) {
    case 'day':
      return day(at, to, today - count);
    case 'week':
      return { from: at, to, iso: fromDay(today - 7 * count), precision: 'about' };
    case 'month': {
      const months = year * 12 + month - 1 - count;
      return { from: at, to, iso: fromParts(Math.floor(months / 12), (months % 12) + 1), precision: 'about' };
    }
    case 'year':
      return year - count > 0 ? { from: at, to, iso: fromParts(year - count), precision: 'about' } : null;
    case 'decade':
      return year - 10 * count > 0
        ? { from: at, to, iso: fromParts(year - 10 * count), precision: 'about' }
        : null;
    default:
      return null;
  }
}

/** "the beginning of the year", "the end of the month", "the end of this year". */
function edgeOfPeriod({ scan, at, today }: At): Found | null {
  const start = word(scan, at) === 'the' ? at + 1 : at;
  const edge = word(scan, start);
  if (!['beginning', 'start', 'end'].includes(edge) || word(scan, start + 1) !== 'of') return null;
  const relative = word(scan, start + 2) === 'the' ? 0 : RELATIVE.get(word(scan, start + 2));
  if (relative === undefined) return null;
  const to = start + 4;
  const { year, month } = partsOf(fromDay(today));
  const atEnd = edge === 'end';
  if (word(scan, start + 3) === 'month') {
    const period = periodOf('month', relative, today);
    return period === null
      ? null
      : { from: at, to, iso: edgeDay(period as PartialDate, atEnd), precision: 'about' };
  }
  if (word(scan, start + 3) !== 'year' || word(scan, to) === 'of') return null;
  // Near the end of a year, "the beginning of the year" that something should begin at is the next one's.
  const next = !atEnd && relative === 0 && month >= LATE_MONTH && leansFuture(scan, at) ? 1 : 0;
  return { from: at, to, iso: fromParts(year + relative + next, atEnd ? 12 : 1), precision: 'about' };
}

/** From this month on, the year that begins is the next one. */
const LATE_MONTH = 10;

function edgeDay(month: PartialDate, atEnd: boolean): string {
  const { year, month: number } = partsOf(month);
  return fromParts(year, number, atEnd ? daysInMonth(year, number) : 1);
}

function day(from: number, to: number, number: Day): Found {
  return { from, to, iso: fromDay(number), precision: 'exact' };
}

function exact(from: number, to: number, iso: string): Found {
  return { from, to, iso, precision: 'exact' };
}

/** The day that "the same day" would mean after this date; null when it is no single day. */
export function dayOf(iso: string): Day | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? lastDay(iso as PartialDate) : null;
}
