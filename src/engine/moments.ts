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
import type { ReadBlock } from './reading';

/** When a sentence says that something happened: days, and how much it tells that an event began in them. */
export type Moment = { first: Day; last: Day; weight: number };

/** What a moment tells: the narrower, the more. */
export const MOMENT = { day: 5, month: 3, year: 1.5, anniversary: 5, aboutYears: 2 } as const;

/** The moments that the dates of a sentence name. */
export function datedMoments(dates: readonly Omit<DateMention, 'block'>[]): Moment[] {
  return dates.flatMap(({ iso }): Moment[] => {
    const [from = '', to = from] = iso.split('/');
    const moment = { first: firstDay(from as PartialDate), last: lastDay(to as PartialDate) };
    const days = moment.last - moment.first;
    const weight = days < 3 ? MOMENT.day : days < 100 ? MOMENT.month : days < 400 ? MOMENT.year : 0;
    return weight === 0 ? [] : [{ ...moment, weight }];
  });
}

/** Units of time, and by how many days "a week ago" may miss. */
const UNITS: Readonly<Record<string, { days: number; months: number; slack: number }>> = {
  day: { days: 1, months: 0, slack: 1 },
  week: { days: 7, months: 0, slack: 4 },
  month: { days: 0, months: 1, slack: 17 },
  year: { days: 0, months: 12, slack: 12 },
  decade: { days: 0, months: 120, slack: 12 },
};
/** By how many days "ten years ago" may miss when no anniversary is meant. */
const ROUND_YEARS_SLACK = 200;

/** Words behind "a year" that count back from the article's day. */
const BACK = new Set(['after', 'since', 'ago', 'on', 'earlier', 'before', 'from']);

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
    if (!NUMBERS.has(norm) && !/^\d/.test(norm) && !ORDINALS.includes(norm)) continue;
    const counted = countAt(tokens.slice(at, Math.min(to, at + 4)).map(({ norm }) => norm));
    if (!counted) continue;
    const unit = UNITS[counted.unit];
    if (!unit) continue;
    const target = back(firstDay(today), counted.count * unit.days, counted.count * unit.months);
    const isYears = unit.months >= 12;
    const slack = unit.slack;
    moments.push({ first: target - slack, last: target + slack, weight: MOMENT.anniversary });
    if (isYears)
      moments.push({
        first: target - ROUND_YEARS_SLACK,
        last: target + ROUND_YEARS_SLACK,
        weight: MOMENT.aboutYears,
      });
  }
  return moments;
}

/** "two weeks after", "twenty five years ago", "a year to the day". */
function countAt(words: readonly string[]): { count: number; unit: string } | null {
  const [a = '', b = '', c = '', d = ''] = words;
  if ((b === 'anniversary' || b === 'birthday') && ORDINAL.test(a))
    return { count: ordinalOf(a), unit: 'year' };
  const tens = NUMBERS.get(a);
  const ones = NUMBERS.get(b);
  if (
    tens !== undefined &&
    ones !== undefined &&
    tens >= 20 &&
    ones < 10 &&
    unitOf(c) !== null &&
    BACK.has(d)
  )
    return { count: tens + ones, unit: unitOf(c) ?? '' };
  const count = tens ?? (/^\d{1,3}$/.test(a) ? Number(a) : undefined);
  const unit = unitOf(b);
  return count !== undefined && unit !== null && (BACK.has(c) || c === 'to') ? { count, unit } : null;
}

function unitOf(word: string): string | null {
  const singular = word.replace(/s$/, '');
  return Object.hasOwn(UNITS, singular) ? singular : null;
}

const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const ORDINAL =
  /^(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

function ordinalOf(word: string): number {
  const spelled = ORDINALS.indexOf(word);
  return spelled > 0 ? spelled : Number.parseInt(word, 10);
}

function back(today: Day, days: number, months: number): Day {
  if (months === 0) return today - days;
  const { year, month, day } = partsOf(fromDay(today));
  const before = year * 12 + month - 1 - months;
  return firstDay(fromParts(Math.max(1, Math.floor(before / 12)), (((before % 12) + 12) % 12) + 1)) + day - 1;
}
