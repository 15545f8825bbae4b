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
import { PARTS, RELATIVE, sureDate } from './absolute';
import { MONTHS, NUMBERS, WEEKDAYS } from './lexicon';
import { type Found, follows, goesOnAhead, leansFuture, liesAhead, type Scan, word } from './scan';

/**
 * What earlier text said: the last day, and the last year, for "on the same day" and "the following year"; and the day of the dateline, which is
 * "today" in a paper that came out the day after.
 */
export type DateMemory = { day: Day | null; year: number | null; dateline: Day | null };

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

/** Parts of a day, which are the day. */
const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night']);

const PLAIN: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "today", "yesterday", "earlier that day". */
function plainDay({ scan, at, today: published, memory }: At): Found | null {
  const today = memory.dateline ?? published;
  const [first, second, third, fourth] = [0, 1, 2, 3].map((i) => word(scan, at + i));
  if (first === 'the' && second === 'day' && third === 'before' && fourth === 'yesterday')
    return day(at, at + 4, today - 2);
  if (first === 'the' && second === 'day' && third === 'after' && fourth === 'tomorrow')
    return day(at, at + 4, today + 2);
  if (first === 'last' && second === 'night') return day(at, at + 2, today - 1);
  if (first === 'this' && PARTS_OF_DAY.has(second ?? '')) return day(at, at + 2, today);
  if (first === 'in' && third?.replace(/s$/, '') === 'day') {
    const count = NUMBERS.get(second ?? '');
    if (
      count !== undefined &&
      follows(scan, at + 1) &&
      follows(scan, at + 2) &&
      !EXCLUDED_AFTER_DAYS.has(fourth ?? '')
    )
      return leansFuture(scan, at) ? day(at, at + 3, today + count) : null;
  }
  const days = PLAIN.get(word(scan, at));
  return days === undefined || word(scan, at + 1) === "'s" || isTitled(scan, at)
    ? null
    : day(at, at + 1, today + days);
}

/** "the Today programme", "USA Today". */
function isTitled({ tokens }: Scan, at: number): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  return here?.shape === 'title' && here.joined && (before?.norm === 'the' || before?.norm === 'usa');
}

/** "in two days of talks" is how long they took. */
const EXCLUDED_AFTER_DAYS = new Set(['of', 'and']);

/** "the same day", "the next day", "a day earlier", "that day". */
function dayOfText({ scan, at, memory, today }: At): Found | null {
  const words = [0, 1, 2].map((i) => word(scan, at + i));
  const phrase = words.join(' ');
  const base = memory.day ?? today;
  const counted = memory.day === null ? countedFrom(scan, at, memory) : null;
  if (counted) return counted;
  if (phrase === 'earlier that day' || phrase === 'later that day') return day(at, at + 3, base);
  if (phrase === 'the same day') return day(at, at + 3, base);
  if (memory.day === null) return null;
  // What was told of as past is not counted into the future: the day it is counted from was not named.
  const told = (found: Found | null): Found | null =>
    found !== null && firstDay(found.iso as PartialDate) > today && !leansFuture(scan, at) ? null : found;
  if (phrase === 'the next day' || phrase === 'the following day' || phrase === 'a day later')
    return told(day(at, at + 3, base + 1));
  if (phrase === 'a day earlier' || phrase === 'the previous day' || phrase === 'the day before')
    return day(at, at + 3, base - 1);
  if (words[0] === 'that' && words[1] === 'day') return day(at, at + 2, base);
  const later = countedFrom(scan, at, memory);
  if (later) return told(later);
  if (words[0] === 'that' && words[1] === 'year')
    return exact(at, at + 2, fromParts(memory.year ?? partsOf(fromDay(base)).year));
  if (words[0] === 'that' && words[1] === 'month') return exact(at, at + 2, fromDay(base).slice(0, 7));
  return null;
}

/** "three days later", "two weeks earlier", "the following year", "four years later": from the last date named. */
function countedFrom(scan: Scan, at: number, { day: base, year }: DateMemory): Found | null {
  const words = [0, 1, 2].map((i) => word(scan, at + i));
  if (
    year !== null &&
    words[0] === 'the' &&
    (words[1] === 'following' || words[1] === 'next') &&
    words[2] === 'year'
  )
    return exact(at, at + 3, fromParts(year + 1));
  const count =
    NUMBERS.get(words[0] ?? '') ?? (/^\d{1,2}$/.test(words[0] ?? '') ? Number(words[0]) : undefined);
  const sign = words[2] === 'later' ? 1 : words[2] === 'earlier' ? -1 : 0;
  if (count === undefined || sign === 0 || !follows(scan, at + 1) || !follows(scan, at + 2)) return null;
  switch ((words[1] ?? '').replace(/s$/, '')) {
    case 'day':
      return base === null ? null : day(at, at + 3, base + sign * count);
    case 'week':
      return base === null ? null : day(at, at + 3, base + 7 * sign * count);
    case 'year':
      return year === null ? null : exact(at, at + 3, fromParts(year + sign * count));
    default:
      return null;
  }
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
    (token.norm.length === 3 && scan.text[token.end] !== '.') ||
    isInName(scan, at, named)
  )
    return null;
  if (named > at && !follows(scan, named)) return null;
  const before = word(scan, at - 1);
  if (isAnySuch(scan, before, named) || /^prayers?$/.test(word(scan, named + 1))) return null;
  const now = weekdayOf(today);
  const back = (now - wanted + 7) % 7;
  const open = relative === 0 || relative === undefined;
  const ahead = (wanted - now + 7) % 7;
  const future =
    relative === 1 ||
    (open && isProclaimed(scan, named)) ||
    (open && liesAhead(scan, at, named + 1) && !saidOn(scan, at)) ||
    (open && goesOnAhead(scan, at, named + 1));
  if (future) return day(at, named + 1, today + (ahead === 0 && relative === 1 ? 7 : ahead));
  if (relative === -1) return day(at, named + 1, today - (back === 0 ? 7 : back));
  return day(at, named + 1, today - back);
}

/** A weekday that is no certain one: "every Friday", "on a Sunday in May", "a Sunday newspaper"; but "a Friday visit" was that day. */
function isAnySuch({ tokens }: Scan, before: string, named: number): boolean {
  if (tokens[named + 1]?.norm === 'of' && MONTHS.has(tokens[named + 2]?.norm ?? '')) return true; // "the first Saturday of January"
  if (before !== 'a') return ANY_SUCH.has(before);
  const after = tokens[named + 1];
  return !after?.joined || after.shape !== 'lower' || OF_ANY_DAY.has(after.norm);
}
const ANY_SUCH = new Set(['every', 'each', 'any', 'one']);
const OF_ANY_DAY = new Set(
  'newspaper paper tabloid magazine supplement school market roast in of at and or when'.split(' '),
);

/** "declared Thursday a national holiday". */
function isProclaimed(scan: Scan, named: number): boolean {
  const before = word(scan, named - 1);
  return (before === 'declared' || before === 'proclaimed') && word(scan, named + 1) === 'a';
}

/** Newspapers and programmes that a weekday with "on" belongs to: "the Mail on Sunday", "on Saturday Night Live". */
const BEFORE_ON = new Set(['mail', 'independent']);
const OF_A_DAY = new Set([
  'times',
  'telegraph',
  'mirror',
  'express',
  'herald',
  'post',
  'night',
  'mail',
  'sun',
]);
/** What begins the next words after a weekday, and no name with it: "Wednesday President Clinton said". */
const TITLES_AFTER = new Set('president prime vice foreign senate house gen sen gov rep mr mrs'.split(' '));

/** "Black Friday", "Sheffield Wednesday", "the Sunday Times": a weekday in the name of something. */
function isInName({ tokens }: Scan, at: number, named: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[named + 1]];
  if (before?.norm === 'on' && before.sentence === tokens[at]?.sentence) {
    const paper = tokens[at - 2];
    const isPaper = paper?.joined && paper.shape === 'title' && BEFORE_ON.has(paper.norm);
    return (
      isPaper === true || (after?.joined === true && after.shape === 'title' && OF_A_DAY.has(after.norm))
    );
  }
  const isCapital = (token: typeof before): boolean =>
    token !== undefined &&
    (token.shape === 'title' || token.shape === 'mixed') &&
    !CAPITALISED.has(token.norm);
  const follows = after?.joined === true && isCapital(after) && !TITLES_AFTER.has(after.norm);
  return (
    follows ||
    (named === at &&
      tokens[at]?.joined === true &&
      isCapital(before) &&
      tokens[at - 2]?.sentence === before?.sentence)
  );
}

/** Words with a capital beside weekdays that belong to no name: "On Monday", "Last Friday", "Monday Night". */
const CAPITALISED = new Set(
  'on last next this by since until from after before the a and but night morning evening afternoon'.split(
    ' ',
  ),
);

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

/** "two weeks ago", "a fortnight ago", "half a century ago", "twenty-five years ago". */
function ago({ scan, at, today }: At): Found | null {
  const counted = countBefore(scan, at);
  if (!counted || word(scan, counted.to) !== 'ago' || !followsAll(scan, at + 1, counted.to + 1)) return null;
  const { count, unit } = counted;
  const to = counted.to + 1;
  const { year, month } = partsOf(fromDay(today));
  // "a year ago this week": the same week, or month, of that year.
  if (unit === 'year' && Number.isInteger(count) && word(scan, to) === 'this' && year > count) {
    const then = sureDate(year - count, month, partsOf(fromDay(today)).day);
    const period = then === null ? null : periodOf(word(scan, to + 1), 0, firstDay(then));
    if (period !== null && word(scan, to + 1) !== 'year')
      return { from: at, to: to + 2, iso: period, precision: 'about' };
  }
  const about = (iso: string): Found => ({ from: at, to, iso, precision: 'about' });
  const days = (number: number): Found => about(fromDay(today - Math.round(number)));
  // "half a year ago" is a month, "half a month ago" a day.
  const months = (number: number): Found => {
    if (!Number.isInteger(number)) return days(30 * number);
    const meant = year * 12 + month - 1 - number;
    return about(fromParts(Math.floor(meant / 12), (meant % 12) + 1));
  };
  const years = (number: number): Found | null => {
    if (!Number.isInteger(number)) return months(12 * number);
    return year - number > 0 ? about(fromParts(year - number)) : null;
  };
  switch (unit) {
    case 'day':
      return day(at, to, today - Math.floor(count));
    case 'week':
      return days(7 * count);
    case 'fortnight':
      return days(14 * count);
    case 'month':
      return months(count);
    case 'year':
      return years(count);
    case 'decade':
      return years(10 * count);
    case 'century':
      return years(100 * count);
    default:
      return null;
  }
}

/** A number and its unit: "two weeks", "twenty-five years", "half a century", "a quarter of a century". */
function countBefore(scan: Scan, at: number): { count: number; unit: string; to: number } | null {
  const words = [0, 1, 2, 3, 4].map((i) => word(scan, at + i));
  const unitOf = (text = ''): string => (text === 'centuries' ? 'century' : text.replace(/s$/, ''));
  if (words[0] === 'half' && words[1] === 'a') return { count: 0.5, unit: unitOf(words[2]), to: at + 3 };
  if (words[0] === 'a' && words[1] === 'quarter' && words[2] === 'of' && words[3] === 'a')
    return { count: 0.25, unit: unitOf(words[4]), to: at + 5 };
  const token = scan.tokens[at];
  const tens =
    NUMBERS.get(words[0] ?? '') ??
    (token?.shape === 'digits' && token.norm.length <= 3 ? Number(token.norm) : undefined);
  if (tens === undefined) return null;
  const ones = NUMBERS.get(words[1] ?? '');
  if (tens >= 20 && ones !== undefined && ones < 10)
    return { count: tens + ones, unit: unitOf(words[2]), to: at + 3 };
  return { count: tens, unit: unitOf(words[1]), to: at + 2 };
}

function followsAll(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!follows(scan, at)) return false;
  return true;
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
