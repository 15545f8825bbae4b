import { firstDay, fromParts, partsOf } from '../../model/partial-date';
import { RELATIVE, sureDate, yearBehind } from './absolute';
import { DECADES, FEASTS, SEASONS } from './lexicon';
import { type Found, follows, leansFuture, type Scan, word, yearAt } from './scan';

const FEAST_BEGINNINGS = new Set([...FEASTS.keys()].map((feast) => feast.split(' ')[0]));

/** "New Year's Eve", "Christmas Day": the one just past, or the one ahead. */
export function namedDay(scan: Scan, at: number): Found | null {
  if (scan.today === null || !FEAST_BEGINNINGS.has(word(scan, at))) return null;
  for (const length of [4, 2]) {
    const words = Array.from({ length }, (_, i) => word(scan, at + i));
    const feast = FEASTS.get(words.join(' '));
    if (!feast) continue;
    const of = word(scan, at + length) === 'of' ? at + length + 1 : at + length;
    const told = yearAt(scan, of);
    if (told !== null)
      return { from: at, to: of + 1, iso: fromParts(told, feast[0], feast[1]), precision: 'exact' };
    const behind = yearBehind(scan, at + length);
    if (behind !== null)
      return { from: at, to: behind.to, iso: fromParts(behind.year, feast[0], feast[1]), precision: 'exact' };
    const { year } = partsOf(scan.today);
    const today = firstDay(scan.today);
    const dates = [year - 1, year, year + 1].map((y) => fromParts(y, feast[0], feast[1]));
    const nearest = dates.reduce((a, b) =>
      Math.abs(firstDay(b) - today) < Math.abs(firstDay(a) - today) ? b : a,
    );
    return { from: at, to: at + length, iso: nearest, precision: 'exact' };
  }
  return null;
}

/** "the end of 2019", "the second half of 1997", "the first quarter of 2009", "this summer", "the winter of 2005-06", "the nineties". */
export function partOfYear(scan: Scan, at: number): Found | null {
  return (
    edgeOfYear(scan, at) ??
    fractionOfYear(scan, at) ??
    winter(scan, at) ??
    relativeSeason(scan, at) ??
    namedDecade(scan, at)
  );
}

/** "the end of 2019": its last month. */
function edgeOfYear(scan: Scan, at: number): Found | null {
  const start = word(scan, at) === 'the' ? at + 1 : at;
  const edge = word(scan, start);
  if (!['beginning', 'start', 'end'].includes(edge) || word(scan, start + 1) !== 'of') return null;
  const year = yearAt(scan, start + 2);
  if (year === null) return null;
  return { from: at, to: start + 3, iso: fromParts(year, edge === 'end' ? 12 : 1), precision: 'about' };
}

/** Parts of a year by their words: how many there are, and which. */
const FRACTIONS: ReadonlyMap<string, readonly [parts: number, part: number]> = new Map([
  ['first half', [2, 0]],
  ['second half', [2, 1]],
  ['first quarter', [4, 0]],
  ['second quarter', [4, 1]],
  ['third quarter', [4, 2]],
  ['fourth quarter', [4, 3]],
  ['last quarter', [4, 3]],
  ['final quarter', [4, 3]],
]);

function fractionOfYear(scan: Scan, at: number): Found | null {
  const start = word(scan, at) === 'the' ? at + 1 : at;
  const fraction = FRACTIONS.get(`${word(scan, start)} ${word(scan, start + 1)}`);
  if (!fraction) return null;
  const of = word(scan, start + 2) === 'of' ? start + 3 : start + 2;
  const year = yearAt(scan, of);
  if (year === null) return null;
  const months = 12 / fraction[0];
  const first = 1 + fraction[1] * months;
  const iso = `${fromParts(year, first)}/${fromParts(year, first + months - 1)}`;
  return { from: at, to: of + 1, iso, precision: 'exact' };
}

/** "the winter of 2005-06", "the winter of 2005": December to February. */
function winter(scan: Scan, at: number): Found | null {
  const start = word(scan, at) === 'the' ? at + 1 : at;
  if (word(scan, start) !== 'winter') return null;
  const of = word(scan, start + 1) === 'of' ? start + 2 : start + 1;
  const year = yearAt(scan, of);
  if (year === null) return null;
  const next = scan.tokens[of + 1];
  const isSpan = next?.shape === 'digits' && next.joined && Number(next.norm) % 100 === (year + 1) % 100;
  return { from: at, to: isSpan ? of + 2 : of + 1, iso: seasonOf(year, 12), precision: 'about' };
}

/** "this summer", "last spring": the one that lies so to the article's day. */
function relativeSeason(scan: Scan, at: number): Found | null {
  const relative = RELATIVE.get(word(scan, at));
  const month = SEASONS.get(word(scan, at + 1));
  if (relative === undefined || month === undefined || scan.today === null || !follows(scan, at + 1))
    return null;
  const { year, month: now } = partsOf(scan.today);
  const isOver = now > Math.min(12, month + 2);
  const meant =
    relative === 0 ? year : relative < 0 ? (isOver ? year : year - 1) : now < month ? year : year + 1;
  return { from: at, to: at + 2, iso: seasonOf(meant, month), precision: 'about' };
}

/** The three months of a season that begins in a month; a winter ends in the next year. */
function seasonOf(year: number, month: number): string {
  return month === 12
    ? `${fromParts(year, 12)}/${fromParts(year + 1, 2)}`
    : `${sureDate(year, month)}/${sureDate(year, month + 2)}`;
}

/** "the nineties": the last ones before the article. */
function namedDecade(scan: Scan, at: number): Found | null {
  if (word(scan, at) !== 'the' || scan.today === null) return null;
  const decade = DECADES.get(word(scan, at + 1));
  if (decade === undefined || leansFuture(scan, at)) return null;
  const { year } = partsOf(scan.today);
  const century = Math.floor(year / 100) * 100;
  const first = century + decade <= year ? century + decade : century - 100 + decade;
  return { from: at, to: at + 2, iso: `${fromParts(first)}/${fromParts(first + 9)}`, precision: 'exact' };
}
