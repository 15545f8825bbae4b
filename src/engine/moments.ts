import type { DateMention } from '../model/annotation';
import {
  type Day,
  firstDay,
  fromDay,
  fromParts,
  lastDay,
  type PartialDate,
  partsOf,
} from '../model/partial-date';
import { NUMBERS } from './dates/lexicon';
import { startsWithDigit } from './dates/scan';
import type { ReadBlock } from './reading';

/** When a sentence says that something happened: days, and how much it tells that an event began in them. */
export type Moment = {
  first: Day;
  last: Day;
  weight: number;
  /** "two months after the crash" says when the crash was, and nothing of when the rest of the sentence is. */
  isOfAnother: boolean;
};

/** What a moment tells: the narrower, the more. */
export const MOMENT = { day: 5, month: 3, year: 1.5, anniversary: 5, aboutYears: 2 } as const;

/** The moments that the dates of a sentence name. */
export function datedMoments(dates: readonly Omit<DateMention, 'block'>[]): Moment[] {
  return dates.flatMap(({ iso }): Moment[] => {
    const [from = '', to = from] = iso.split('/');
    const moment = { first: firstDay(from as PartialDate), last: lastDay(to as PartialDate) };
    const days = moment.last - moment.first;
    const weight = days < 3 ? MOMENT.day : days < 100 ? MOMENT.month : days < 400 ? MOMENT.year : 0;
    return weight === 0 ? [] : [{ ...moment, weight, isOfAnother: false }];
  });
}

/** Units of time, and by how many days "a week ago" may miss. */
const UNITS: Readonly<Record<string, { days: number; months: number; slack: number }>> = {
  day: { days: 1, months: 0, slack: 1 },
  week: { days: 7, months: 0, slack: 4 },
  month: { days: 0, months: 1, slack: 17 },
  year: { days: 0, months: 12, slack: 12 },
  decade: { days: 0, months: 120, slack: 12 },
  century: { days: 0, months: 1200, slack: 12 },
  fortnight: { days: 14, months: 0, slack: 4 },
};
/** By how many days "ten years ago" may miss when no anniversary is meant. */
const ROUND_YEARS_SLACK = 200;

/** "Days after", "weeks ago": from how many days before the article's to how many, and what that tells. */
const VAGUE: ReadonlyMap<string, { least: number; most: number; weight: number }> = new Map([
  ['hours', { least: 0, most: 2, weight: MOMENT.month }],
  ['days', { least: 1, most: 21, weight: MOMENT.month }],
  ['weeks', { least: 7, most: 100, weight: MOMENT.month }],
  ['months', { least: 40, most: 500, weight: MOMENT.year }],
]);

/** Words of "two and a half years after". */
const LONGEST_COUNT = 6;

/** Words behind "a year" that count back from the article's day. */
const BACK = new Set(['after', 'since', 'ago', 'on', 'earlier', 'before', 'from']);
/** Of these, those by which the whole sentence speaks of that day. */
const AGO = new Set(['ago', 'earlier', 'before']);

/**
 * The moments from which a sentence counts to the article's day: "a year after", "three weeks ago", "ten years on", "the 25th
 * anniversary of".
 *
 * @param from, to  the sentence's token numbers, `to` exclusive
 */
export function countedMoments(
  { tokens }: ReadBlock,
  from: number,
  to: number,
  today: PartialDate | null,
): Moment[] {
  if (today === null) return [];
  const moments: Moment[] = [];
  for (let at = from; at < to; at += 1) {
    const norm = tokens[at]?.norm ?? '';
    if (!startsCount(norm)) continue;
    const vague = VAGUE.get(norm);
    if (vague && BACK.has(tokens[at + 1]?.norm ?? '') && !isNumber(tokens[at - 1]?.norm ?? '')) {
      const day = firstDay(today);
      const isOfAnother = !AGO.has(tokens[at + 1]?.norm ?? '');
      moments.push({ first: day - vague.most, last: day - vague.least, weight: vague.weight, isOfAnother });
    }
    if (!isNumber(norm) && !ORDINALS.has(norm)) continue;
    const counted = countAt(tokens.slice(at, Math.min(to, at + LONGEST_COUNT)).map(({ norm }) => norm));
    if (!counted) continue;
    const unit = UNITS[counted.unit];
    if (!unit) continue;
    const target = back(firstDay(today), Math.round(counted.count * unit.days), counted.count * unit.months);
    const isYears = unit.months >= 12;
    const { slack } = unit;
    const { isOfAnother } = counted;
    moments.push({ first: target - slack, last: target + slack, weight: MOMENT.anniversary, isOfAnother });
    if (isYears)
      moments.push({
        first: target - ROUND_YEARS_SLACK,
        last: target + ROUND_YEARS_SLACK,
        weight: MOMENT.aboutYears,
        isOfAnother,
      });
  }
  return moments;
}

type Counted = { count: number; unit: string; isOfAnother: boolean };

/** "two weeks after", "twenty five years ago", "two and a half years on", "half a century after", "a year to the day", "the 25th anniversary". */
function countAt(words: readonly string[]): Counted | null {
  const [first = '', second = ''] = words;
  if ((second === 'anniversary' || second === 'birthday') && ORDINAL.test(first))
    return { count: ordinalOf(first), unit: 'year', isOfAnother: true };
  if (first === 'half' && second === 'a') return unitAt(words, 2, 0.5);
  const number = NUMBERS.get(first) ?? (/^\d{1,3}$/.test(first) ? Number(first) : undefined);
  if (number === undefined) return null;
  if (words.slice(1, 4).join(' ') === 'and a half') return unitAt(words, 4, number + 0.5);
  const ones = NUMBERS.get(second);
  if (ones !== undefined && number >= 20 && ones < 10) return unitAt(words, 2, number + ones);
  return unitAt(words, 1, number);
}

/** A unit of time, and behind it what counts it back. */
function unitAt(words: readonly string[], at: number, count: number): Counted | null {
  const unit = unitOf(words[at] ?? '');
  const next = words[at + 1] ?? '';
  return unit !== null && (BACK.has(next) || next === 'to')
    ? { count, unit, isOfAnother: !AGO.has(next) }
    : null;
}

/** Most words count nothing, and are told at once. */
function startsCount(word: string): boolean {
  return startsWithDigit(word) || COUNTING.has(word);
}

function isNumber(word: string): boolean {
  return NUMBERS.has(word) || startsWithDigit(word) || word === 'hundred' || word === 'half';
}

function unitOf(word: string): string | null {
  const singular = word.replace(/s$/, '');
  return Object.hasOwn(UNITS, singular) ? singular : null;
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
);
const COUNTING = new Set([...VAGUE.keys(), ...NUMBERS.keys(), ...ORDINALS.keys(), 'hundred', 'half']);
const ORDINAL =
  /^(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

function ordinalOf(word: string): number {
  return ORDINALS.get(word) ?? Number.parseInt(word, 10);
}

function back(today: Day, days: number, months: number): Day {
  if (months === 0) return today - days;
  const { year, month, day } = partsOf(fromDay(today));
  const before = year * 12 + month - 1 - Math.round(months);
  return firstDay(fromParts(Math.max(1, Math.floor(before / 12)), (((before % 12) + 12) % 12) + 1)) + day - 1;
}
