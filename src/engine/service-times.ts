import type { Reason } from '../model/annotation';
import { type Day, firstDay, lastDay, type PartialDate } from '../model/partial-date';
import type { EntityRow, Pack, Term } from '../pack/pack';
import { covers } from './roles';
import { RARE_SHARE, SINGULAR_SHARE, WEIGHTS, YEAR_DAYS } from './weights';

/** Adds a reason with its weight to a score. */
export type Add = (weight: number, text: Reason['text']) => void;

/** True when one of the terms surely covers the day. */
export function isInOffice(terms: readonly Term[], date: PartialDate | null): boolean {
  return date !== null && terms.some((term) => covers(term, date) === 'yes');
}

/** Years after leaving office in which people are still quoted. */
const STILL_QUOTED_YEARS = 10;
/** Years before the first office in which a name was nobody's yet. */
const NOT_YET_YEARS = 3;
/** Years after which an office is history. */
const HISTORY_YEARS = 30;

/** Days after a death in which news is still of the person. */
const MOURNING_DAYS = 365;

/** True when somebody died so long before the day that news of the name is of another. */
export function isLongDead(pack: Pack, row: EntityRow, date: PartialDate | null): boolean {
  const died = pack.end(row);
  return date !== null && died !== null && firstDay(date) - lastDay(died) > MOURNING_DAYS;
}

/** Adds what the day says of a person: in office, left lately, long ago, not yet known. */
export function addTime(
  terms: readonly Term[],
  date: PartialDate | null,
  names: { isSingular: boolean; isRare: boolean },
  add: Add,
): void {
  if (date === null) add(WEIGHTS.undated, 'the article has no date');
  else if (isInOffice(terms, date)) add(WEIGHTS.inOffice, 'in office that day');
  else if (terms.length > 0) addOtherTimes(terms, firstDay(date), names, add);
}

function addOtherTimes(
  terms: readonly Term[],
  day: Day,
  { isSingular, isRare }: { isSingular: boolean; isRare: boolean },
  add: Add,
): void {
  const starts = terms.flatMap((term) => (term.start ? firstDay(term.start) : []));
  const ends = terms.map((term) => lastDay(term.end ?? term.asOf)).filter((end) => end <= day);
  const yearsSince = ends.length > 0 ? (day - Math.max(...ends)) / YEAR_DAYS : Number.POSITIVE_INFINITY;
  if (starts.length > 0 && Math.min(...starts) > day + NOT_YET_YEARS * YEAR_DAYS)
    add(WEIGHTS.notYetKnown * (isSingular ? SINGULAR_SHARE : 1), 'held no office until years later');
  else if (yearsSince <= STILL_QUOTED_YEARS) add(WEIGHTS.recentlyInOffice, 'in office in the years before');
  else if (ends.length > 0 && yearsSince > HISTORY_YEARS)
    add(WEIGHTS.longAgo * (isRare ? RARE_SHARE : 1), 'out of office for more than thirty years');
}
