import { firstDay, fromParts, type PartialDate, parsePartialDate, partsOf } from '../../model/partial-date';
import {
  AHEAD_OF_US,
  AMBIGUOUS_MONTHS,
  BEFORE_YEARS,
  MONTHS,
  NAMED_AFTER_DATES,
  NUMBERS,
  OPENERS,
  SEASONS,
  WEEKDAYS,
} from './lexicon';
import {
  dayAt,
  type Found,
  follows,
  followsComma,
  gapBefore,
  isOfWhatHappened,
  leansFuture,
  liesBehind,
  type Scan,
  word,
  yearAt,
} from './scan';

/** Days back within which a date without a year is surely the one just past. */
const JUST_PAST_DAYS = 45;
/** Days ahead within which a date without a year is more likely ahead than almost a year ago. */
const JUST_AHEAD_DAYS = 60;

/** "2021-12-21", and "24/02/2022" where the order of day and month is plain. */
export function numericDate(scan: Scan, at: number): Found | null {
  const parts = [0, 1, 2].map((i) => scan.tokens[at + i]);
  if (parts.some((token) => token?.shape !== 'digits')) return null;
  const [a = '', b = '', c = ''] = parts.map((token) => token?.norm ?? '');
  const gaps = [gapBefore(scan, at + 1), gapBefore(scan, at + 2)];
  if (a.length === 4 && b.length === 2 && c.length === 2 && gaps.every((gap) => gap === '-'))
    return exact(at, at + 3, parsePartialDate(`${a}-${b}-${c}`));
  if (c.length === 4 && gaps[0] === gaps[1] && /^[./]$/.test(gaps[0] ?? '') && Number(a) > 12)
    return exact(at, at + 3, date(Number(c), Number(b), Number(a)));
  return null;
}

/** "December 23, 2021", "Dec. 21", "21 December 2021", "24th of February", with a weekday before it. */
export function monthAndDay(scan: Scan, at: number, memory: { year: number | null }): Found | null {
  const weekday = WEEKDAYS.has(word(scan, at)) && followsComma(scan, at + 1);
  const from = weekday ? at + 1 : at;
  const parts = monthThenDay(scan, from) ?? dayThenMonth(scan, from);
  if (!parts || NAMED_AFTER_DATES.has(word(scan, parts.to))) return null;
  const year = followsComma(scan, parts.to) ? yearAt(scan, parts.to) : null;
  if (year !== null) return exact(at, parts.to + 1, date(year, parts.month, parts.day));
  if (scan.today === null) return null;
  const named = relativeYear(scan, parts.to, memory) ?? yearBehind(scan, parts.to);
  if (named) return exact(at, named.to, date(named.year, parts.month, parts.day));
  if (memory.year !== null && isLaterThatYear(scan, at))
    return exact(at, parts.to, date(memory.year, parts.month, parts.day));
  return exact(at, parts.to, nearest(scan, at, parts.month, parts.day, memory.year));
}

type MonthDay = { month: number; day: number; to: number };

function monthThenDay(scan: Scan, at: number): MonthDay | null {
  const month = monthAt(scan, at);
  const day = dayAt(scan, at + 1);
  return month !== null && day !== null && follows(scan, at + 1) ? { month, day, to: at + 2 } : null;
}

function dayThenMonth(scan: Scan, at: number): MonthDay | null {
  const day = dayAt(scan, at);
  if (day === null) return null;
  const of = word(scan, at + 1) === 'of' ? at + 2 : at + 1;
  const month = monthAt(scan, of);
  return month !== null && follows(scan, at + 1) && follows(scan, of) ? { month, day, to: of + 1 } : null;
}

/** A month by name, capitalised as months are. */
export function monthAt({ tokens }: Scan, at: number): number | null {
  const token = tokens[at];
  if (!token || token.shape === 'lower' || token.shape === 'digits') return null;
  return MONTHS.get(token.norm) ?? null;
}

/** The day of that name just past, or ahead when the sentence says so; of the year that is being told where the past sentence would else lie ahead. */
export function nearest(
  scan: Scan,
  at: number,
  month: number,
  day: number,
  told: number | null = null,
): PartialDate | null {
  if (scan.today === null) return null;
  const today = firstDay(scan.today);
  const { year } = partsOf(scan.today);
  const days = [year - 1, year, year + 1].flatMap((y) => date(y, month, day) ?? []);
  const past = days.filter((d) => firstDay(d) <= today).at(-1);
  const ahead = days.find((d) => firstDay(d) > today);
  const sincePast = past ? today - firstDay(past) : Number.POSITIVE_INFINITY;
  const untilAhead = ahead ? firstDay(ahead) - today : Number.POSITIVE_INFINITY;
  if (sincePast <= JUST_PAST_DAYS) return past ?? null;
  if (leansFuture(scan, at)) return ahead ?? null;
  if (untilAhead > JUST_AHEAD_DAYS) return past ?? null;
  if (!liesBehind(scan, at)) return ahead ?? null;
  const isTold = told !== null && told < year && !isOfWhatHappened(scan, at);
  return (isTold ? date(told, month, day) : past) ?? null;
}

/** "March 2014", "in January", "mid-March", "last May": months without a day. */
export function monthAlone(scan: Scan, at: number, memory: { year: number | null }): Found | null {
  const part = PARTS.get(word(scan, at)) ?? null;
  const from = part !== null && follows(scan, at + 1) ? at + 1 : at;
  const relative = RELATIVE.get(word(scan, from));
  const named = relative !== undefined && follows(scan, from + 1) ? from + 1 : from;
  const month = monthAt(scan, named);
  if (month === null || (word(scan, at - 1) === 'of' && SPELLED_DAYS.test(word(scan, at - 2)))) return null;
  const of = word(scan, named + 1) === 'of' ? named + 2 : named + 1;
  const year = follows(scan, named + 1) || followsComma(scan, of) ? yearAt(scan, of) : null;
  const precision = part === null ? 'exact' : 'about';
  if (year !== null) return found(at, of + 1, date(year, month), precision);
  if (from === at && memory.year !== null && isOfThatYear(scan, at))
    return found(at, at + 1, date(memory.year, month), precision);
  const told = relativeYear(scan, named + 1, memory);
  if (told) return found(at, told.to, date(told.year, month), precision);
  const isOwner = word(scan, named + 1) === "'s"; // "November's election"
  const opened =
    part !== null ||
    relative !== undefined ||
    OPENERS.has(word(scan, at - 1)) ||
    word(scan, at - 1) === 'of' ||
    (isOwner && !AMBIGUOUS_MONTHS.has(word(scan, named)));
  if (
    !opened ||
    scan.today === null ||
    (AMBIGUOUS_MONTHS.has(word(scan, named)) && !opensTime(scan, at, part, relative))
  )
    return null;
  const next = scan.tokens[named + 1];
  if (next?.joined && next.shape === 'digits') return null; // "February 30"
  // "in May Smith's view"; but "in April Kabila met" tells when
  const isName = GIVEN_NAMES.has(word(scan, named)) || word(scan, at - 1) !== 'in';
  if (next?.joined && next.shape === 'title' && isName) return null;
  if (isOwner && relative === undefined) return found(at, named + 1, closestMonth(scan, month), precision);
  return found(at, named + 1, monthNear(scan, at, month, relative), precision);
}

/** Months that women are called by more often than they stand before a name. */
const GIVEN_NAMES = new Set(['may', 'june', 'jan']);

/** "that September" is of the year last named; but "said that September was dry". */
function isOfThatYear(scan: Scan, at: number): boolean {
  return (
    word(scan, at - 1) === 'that' &&
    !AMBIGUOUS_MONTHS.has(word(scan, at)) &&
    !BEFORE_CLAUSES.has(word(scan, at - 2))
  );
}
const BEFORE_CLAUSES = new Set(
  'said says told announced added warned showed shows show suggested suggests reported believed believes so now'.split(
    ' ',
  ),
);

/** "last year", "of that year" behind a month or day. @returns the year, and the word after it */
function relativeYear(
  scan: Scan,
  at: number,
  memory: { year: number | null },
): { year: number; to: number } | null {
  const first = word(scan, at) === 'of' ? at + 1 : at;
  const after = followingYear(scan, at, memory);
  if (after) return after;
  if (
    scan.today === null ||
    word(scan, first + 1) !== 'year' ||
    !follows(scan, at) ||
    !follows(scan, first + 1)
  )
    return null;
  const to = first + 2;
  if (word(scan, first) === 'that') return memory.year === null ? null : { year: memory.year, to };
  const relative = RELATIVE.get(word(scan, first));
  return relative === undefined ? null : { year: partsOf(scan.today).year + relative, to };
}

/** Words between "Two years later" and the day that it tells: "Two years later, on the afternoon of Sept. 19". */
const LATER_WORDS = 7;

function isLaterThatYear({ tokens }: Scan, at: number): boolean {
  for (let i = at - 1; i > at - LATER_WORDS && tokens[i]?.sentence === tokens[at]?.sentence; i -= 1)
    if (tokens[i]?.norm === 'later') return /^years?$/.test(tokens[i - 1]?.norm ?? '');
  return false;
}

/** "on May 3 five years ago", "on Christmas Eve in 1999": the year of a day, behind it, and the word after that. */
export function yearBehind(scan: Scan, at: number): { year: number; to: number } | null {
  const year = word(scan, at) === 'in' && follows(scan, at) ? yearAt(scan, at + 1) : null;
  if (year !== null) return { year, to: at + 2 };
  const count = NUMBERS.get(word(scan, at));
  if (scan.today === null || count === undefined || word(scan, at + 2) !== 'ago') return null;
  if (!/^years?$/.test(word(scan, at + 1)) || !follows(scan, at)) return null;
  return { year: partsOf(scan.today).year - count, to: at + 3 };
}

/** "In July of the following year", counted from the year last named. */
function followingYear(
  scan: Scan,
  at: number,
  { year }: { year: number | null },
): { year: number; to: number } | null {
  const [of, the, next, unit] = [0, 1, 2, 3].map((i) => word(scan, at + i));
  if (year === null || of !== 'of' || the !== 'the' || unit !== 'year') return null;
  if (next === 'following' || next === 'next') return { year: year + 1, to: at + 4 };
  return next === 'same' ? { year, to: at + 4 } : null;
}

/** "the Fifth of June" is a name more often than a date. */
const SPELLED_DAYS =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth)$/;

function opensTime(scan: Scan, at: number, part: string | null, relative: number | undefined): boolean {
  return (
    part !== null ||
    relative !== undefined ||
    ['in', 'since', 'until', 'by', 'during', 'of'].includes(word(scan, at - 1))
  );
}

/** The month of that name that is nearest, ahead or past; the article's own counts as past. */
function closestMonth({ today }: Scan, month: number): PartialDate | null {
  if (today === null) return null;
  const { year, month: now } = partsOf(today);
  const since = (now - month + 12) % 12;
  const isAhead = since > 6;
  return date(isAhead ? (month > now ? year : year + 1) : month > now ? year - 1 : year, month);
}

/** A month without a year: the one just past, or the one ahead when the sentence says so. */
export function nearestMonth(scan: Scan, at: number, month: number): PartialDate | null {
  return monthNear(scan, at, month, undefined);
}

function monthNear(scan: Scan, at: number, month: number, relative: number | undefined): PartialDate | null {
  if (scan.today === null) return null;
  const today = partsOf(scan.today);
  if (relative === 0) return date(today.year, month);
  const ahead =
    relative === 1 ||
    (relative === undefined && (leansFuture(scan, at) || isOnTheCalendar(scan, at, month, today.month)));
  if (ahead)
    return date(
      month > today.month || (month === today.month && relative !== 1) ? today.year : today.year + 1,
      month,
    );
  const strictly = relative === -1;
  return date(
    month < today.month || (month === today.month && !strictly) ? today.year : today.year - 1,
    month,
  );
}

/** Months ahead within which "the vote in August" is the coming one: of one almost a year ago news says "last August". */
const SOON_MONTHS = 3;

/** … and "a vote in August": the past one would be "the vote". */
const SOON_MONTHS_OF_ANY = 8;

function isOnTheCalendar(scan: Scan, at: number, month: number, now: number): boolean {
  const ahead = (month - now + 12) % 12;
  const isAny = word(scan, at - 3) === 'a' || word(scan, at - 3) === 'an';
  return (
    ahead > 0 &&
    ahead <= (isAny ? SOON_MONTHS_OF_ANY : SOON_MONTHS) &&
    AHEAD_OF_US.has(word(scan, at - 2)) &&
    word(scan, at - 1) === 'in'
  );
}

/** "last", "this", "next" before a month, a weekday or a unit. */
export const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "early", "mid", "late". */
export const PARTS: ReadonlyMap<string, string> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
]);

/** Months of a year's early, middle and late part. */
const PART_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
};

/** "in the late 1980s", "the 1990s". */
export function decade(scan: Scan, at: number): Found | null {
  const the = word(scan, at) === 'the' ? at + 1 : at;
  const part = PARTS.get(word(scan, the));
  const named = part === undefined ? the : the + 1;
  // "the 1980s", and "the 1980's" of some papers
  const isOwned = word(scan, named + 1) === "'s" && the > at;
  const match = /^([12][0-9]{2})0s$/.exec(`${word(scan, named)}${isOwned ? 's' : ''}`);
  if (!match || (named > at && !follows(scan, named))) return null;
  const first = Number(`${match[1]}0`);
  const [from, to] = part === 'early' ? [0, 3] : part === 'mid' ? [4, 6] : part === 'late' ? [6, 9] : [0, 9];
  return {
    from: at,
    to: isOwned ? named + 2 : named + 1,
    iso: `${first + from}/${first + to}`,
    precision: part === undefined ? 'exact' : 'about',
  };
}

/** "in 2014", "from 2003 to 2011", "between 1994 and 1996", "early 2014", "the summer of 2014", "(1994)". */
export function yearAlone(scan: Scan, at: number): Found | null {
  const season = seasonOf(scan, at);
  if (season) return season;
  const part = PARTS.get(word(scan, at));
  const named = part === undefined ? at : at + 1;
  const year = yearAt(scan, named);
  if (year === null || (part !== undefined && !follows(scan, named)) || !isYear(scan, at, named)) return null;
  if (part !== undefined) {
    const [first, last] = PART_MONTHS[part] ?? [1, 12];
    return { from: at, to: named + 1, iso: `${date(year, first)}/${date(year, last)}`, precision: 'about' };
  }
  const last = lastYear(scan, at);
  if (last && last.year > year)
    return {
      from: at,
      to: last.at + 1,
      iso: `${fromParts(year)}/${fromParts(last.year)}`,
      precision: 'exact',
    };
  return exact(at, at + 1, fromParts(year));
}

function seasonOf(scan: Scan, at: number): Found | null {
  const the = word(scan, at) === 'the' ? at + 1 : at;
  const month = SEASONS.get(word(scan, the));
  if (month === undefined || month > 10) return null; // a winter lies in two years: see periods.ts
  const of = word(scan, the + 1) === 'of' ? the + 2 : the + 1;
  const year = yearAt(scan, of);
  if (year === null || !follows(scan, of)) return null;
  return { from: at, to: of + 1, iso: `${date(year, month)}/${date(year, month + 2)}`, precision: 'about' };
}

/** A number of four digits is a year after a preposition of time or in parentheses, and when no unit follows it. */
function isYear(scan: Scan, at: number, named: number): boolean {
  const before = scan.tokens[at - 1];
  const after = scan.tokens[named + 1];
  const opened =
    at !== named ||
    (before !== undefined &&
      before.sentence === scan.tokens[at]?.sentence &&
      (BEFORE_YEARS.has(before.norm) || (before.norm === 'of' && OF_YEARS.has(word(scan, at - 2))))) ||
    inBetween(scan, at);
  const inParentheses =
    /\(\s*$/.test(gapBefore(scan, named)) && /^\s*[)–-]/.test(scan.text.slice(scan.tokens[named]?.end));
  if (!opened && !inParentheses) return false;
  // "in 2,014 metres" was refused above; "after 1500 metres" is refused here.
  return !(after?.joined && UNITS.has(after.norm));
}

/** What is told apart by its year: "the genocide of 1994". */
const OF_YEARS = new Set(
  'genocide war wars revolution constitution coup crisis accord accords agreement treaty election elections uprising famine massacre partition'.split(
    ' ',
  ),
);

/** "between 1994 and 1996": the first of the two. */
function inBetween(scan: Scan, at: number): boolean {
  return word(scan, at - 1) === 'between' && word(scan, at + 1) === 'and';
}

/** The second year of a span that begins with this one. */
function lastYear(scan: Scan, at: number): { year: number; at: number } | null {
  const joint = word(scan, at + 1);
  const opener = word(scan, at - 1);
  const spelled =
    (opener === 'from' && (joint === 'to' || joint === 'until' || joint === 'through')) ||
    (opener === 'between' && joint === 'and');
  if (spelled) {
    const year = yearAt(scan, at + 2);
    return year === null ? null : { year, at: at + 2 };
  }
  const year = yearAt(scan, at + 1);
  return year !== null && /^\s*[-‐‑–]\s*$/.test(gapBefore(scan, at + 1)) ? { year, at: at + 1 } : null;
}

const UNITS = new Set(
  'people metres meters miles km kilometres kilometers tonnes tons barrels troops soldiers votes dollars euros pounds yen jobs homes houses cases deaths points feet years hours gmt employees workers prisoners'.split(
    ' ',
  ),
);

/** The date of a calendar, or null when it has no such day. */
export function sureDate(year: number, month: number, day = 0): PartialDate | null {
  return date(year, month, day);
}

function date(year: number, month: number, day = 0): PartialDate | null {
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  return parsePartialDate(`${pad(year, 4)}-${pad(month, 2)}${day > 0 ? `-${pad(day, 2)}` : ''}`);
}

function exact(from: number, to: number, iso: string | null): Found | null {
  return found(from, to, iso, 'exact');
}

function found(from: number, to: number, iso: string | null, precision: Found['precision']): Found | null {
  return iso === null ? null : { from, to, iso, precision };
}
