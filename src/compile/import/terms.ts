import { finer, firstDayOf, lastDayOf, later, sameDate } from '../date-fields';
import { groupBy } from '../group';
import type { Person, Refusals } from './claims';
import type { Holding } from './offices';
import { byCodeUnit } from './tsv';

/** Youngest age at which an elected or appointed office is believed, in days. */
const MIN_AGE_DAYS = 18 * 365;
/** Offices one may hold from the cradle. */
const INHERITED = /^(?:monarch|king|queen|emperor|sultan|emir|amir|prince|grand duke|pope)/i;
/** Two terms of one office with at most this many days between them are one. */
const SEAM_DAYS = 4;
/** Two terms of one person in one office may share these days without being one. */
const HANDOVER_DAYS = 45;
/** An open term longer than this at its `as_of` is taken for a forgotten end, unless it is a leader's. */
const STALE_DAYS = 20 * 365;
/** No term whatever has lasted longer: the longest reign of our time took seventy years. */
const LONGEST_DAYS = 72 * 365;
/** A term that its holder's death ended cannot have been open longer than this before it. */
const OPEN_AT_DEATH_DAYS = 8 * 365;

/**
 * Claims without those that name otherwise what a better source has: a seat in a parliament under the list's own name for it,
 * "national leader" of somebody whose office in those days is known, or a British department under the name that it took later.
 */
export function withoutEchoes(holdings: readonly Holding[], refusals: Refusals): Holding[] {
  const byPerson = groupBy(holdings, (holding) => holding.person);
  return holdings.filter((holding) => {
    const isSeat = holding.kind === 'legislator' && holding.rank > 0;
    const isLeader = LEADER.test(holding.base);
    const isDepartment = DEPARTMENT.test(holding.base) && !holding.sources.includes(OWN_NAMES);
    if (!isSeat && !isLeader && !isDepartment) return true;
    const others = (byPerson.get(holding.person) ?? []).filter(
      (other) => other.country === holding.country && other.officeKey !== holding.officeKey,
    );
    if (isDepartment && others.some((other) => isSameDepartment(other, holding))) {
      refusals.add('term: department under a later name', holding.base);
      return false;
    }
    if (!isSeat && !isLeader) return true;
    const echoes = others.some(
      (other) =>
        (isSeat ? other.kind === 'legislator' && other.rank < holding.rank : LED.has(other.kind)) &&
        other.start !== '' &&
        firstYear(other) <= lastYear(holding) &&
        lastYear(other) >= firstYear(holding),
    );
    if (echoes) refusals.add('term: known under another name of the office', holding.base);
    return !echoes;
  });
}

const DEPARTMENT = /^secretary of state for\b/i;
/** Days by which sources differ in when somebody took over a department. */
const TAKE_OVER_DAYS = 8;

/** The source that has British departments under the names of their day. */
const OWN_NAMES = 'ifg-2026';

/** A department under its name on the day, of somebody who took it over then. */
function isSameDepartment(better: Holding, { start }: Holding): boolean {
  const [a, b] = [firstDayOf(better.start), firstDayOf(start)];
  if (!DEPARTMENT.test(better.base) || !better.sources.includes(OWN_NAMES) || a === null || b === null)
    return false;
  return Math.abs(a - b) <= TAKE_OVER_DAYS;
}

/** Offices that make their holder the leader of the land. */
const LED = new Set(['head-of-state', 'head-of-government', 'party-leader']);
const LEADER = /^national leader$/i;

function firstYear({ start, asOf }: Holding): string {
  return (start || asOf).slice(0, 4);
}

function lastYear({ end, asOf }: Holding): string {
  return (end || asOf).slice(0, 4);
}

/** Every person's terms: impossible ones refused, twins and re-elections made one. */
export function cleanTerms(
  holdings: readonly Holding[],
  people: Map<string, Person>,
  refusals: Refusals,
): Holding[] {
  const byOffice = groupBy(holdings, (holding) => `${holding.person}\t${holding.officeKey}`);
  const terms: Holding[] = [];
  for (const key of [...byOffice.keys()].sort(byCodeUnit)) {
    const group = (byOffice.get(key) ?? []).flatMap((holding) => possible(holding, people, refusals) ?? []);
    const lasting = group.filter((term) => term.start === '' || term.start !== term.end);
    terms.push(...joined(lasting.length > 0 ? lasting : group, refusals));
  }
  return terms;
}

/** The term itself, mended where the life tells how, or null when it cannot be true. */
function possible(holding: Holding, people: Map<string, Person>, refusals: Refusals): Holding | null {
  const person = people.get(holding.person);
  if (!person) return null;
  const what = `${person.name}, ${holding.base}, ${holding.start}–${holding.end}`;
  const start = firstDayOf(holding.start);
  const end = lastDayOf(holding.end);
  // An end that lay ahead when the source was written was a plan.
  if (
    holding.rank === 0 &&
    (firstDayOf(holding.end) ?? 0) > (lastDayOf(holding.asOf) ?? 0) &&
    holding.end !== ''
  ) {
    return possible({ ...holding, end: '' }, people, refusals);
  }
  // "Member of the 1982–1986 Northern Ireland Assembly" says itself when it ended.
  const lasted = /\b(\d{4})[–-](\d{4})\b/.exec(holding.base);
  if (holding.end === '' && lasted?.[2] && lasted[2] < holding.asOf.slice(0, 4))
    return possible({ ...holding, end: lasted[2] }, people, refusals);
  if (start !== null && end !== null && end < start) return refuse('term: ends before it starts', what);
  if (holding.start > holding.asOf) return refuse('term: starts after its source', what);
  const born = firstDayOf(person.born);
  if (born !== null && start !== null && !INHERITED.test(holding.base)) {
    const latest = lastDayOf(holding.start) ?? start;
    if (latest - born < MIN_AGE_DAYS) return refuse('term: starts under the age of 18', what);
  }
  const died = lastDayOf(person.died);
  if (died === null) return holding;
  if (start !== null && start > died) return refuse('term: starts after death', what);
  if (end !== null && (firstDayOf(holding.end) ?? end) > died) return { ...holding, end: person.died };
  if (holding.end === '' && (lastDayOf(holding.asOf) ?? 0) > died) {
    const leader = holding.kind === 'head-of-state' || INHERITED.test(holding.base);
    if (start === null || (!leader && died - start > OPEN_AT_DEATH_DAYS)) {
      return refuse('term: open though the person has died', what);
    }
    return { ...holding, end: person.died };
  }
  return holding;

  function refuse(rule: string, example: string): null {
    refusals.add(rule, example);
    return null;
  }
}

/** Terms of one person in one office, without twins, overlaps and seams. */
function joined(group: readonly Holding[], refusals: Refusals): Holding[] {
  const dated = group.filter((term) => term.start !== '');
  const undated = group.filter((term) => term.start === '');
  const sorted = [...dated].sort(
    (a, b) =>
      (firstDayOf(a.start) ?? 0) - (firstDayOf(b.start) ?? 0) ||
      b.start.length - a.start.length ||
      a.rank - b.rank,
  );
  const result: Holding[] = [];
  for (const term of sorted) {
    const last = result.at(-1);
    if (last && belongTogether(last, term)) {
      result[result.length - 1] = union(last, term);
      if (last.start !== term.start && sameDate(last.start, term.start))
        refusals.add('merged: twin of a finer term', term.base);
    } else result.push(term);
  }
  // A snapshot only counts where no dated term covers its day.
  for (const term of undated) {
    const day = firstDayOf(term.asOf) ?? 0;
    const covered = result.some(
      (other) => (firstDayOf(other.start) ?? 0) <= day && (lastDayOf(other.end || other.asOf) ?? 0) >= day,
    );
    const begun = result.some((other) => other.end === '');
    if (!covered && !begun && !result.some((other) => other.start === '' && other.asOf === term.asOf))
      result.push(term);
  }
  return result;
}

function belongTogether(a: Holding, b: Holding): boolean {
  if (a.start === b.start || sameDate(a.start, b.start)) return true;
  if (a.acting !== b.acting) return false;
  const endA = lastDayOf(a.end);
  const startB = firstDayOf(b.start) ?? 0;
  // An open term meets whatever began before the day its source was true.
  if (endA === null) return startB <= (lastDayOf(a.asOf) ?? 0);
  if (a.end.length < b.start.length && b.start.startsWith(a.end)) return true;
  return startB - endA <= SEAM_DAYS;
}

/** Two records of one term: starts from the better source, ends where either knows an end. */
function union(a: Holding, b: Holding): Holding {
  const better = b.rank < a.rank ? b : a;
  const twins = sameDate(a.start, b.start);
  const start = twins ? finer(a.start, b.start) : a.start;
  return {
    ...better,
    start: twins || a.rank <= b.rank ? start : laterSourceStart(a, b),
    end: unionEnd(a, b, twins),
    confirmed: (a.confirmed ?? false) || (b.confirmed ?? false),
    asOf: later(a.asOf, b.asOf),
    acting: a.acting && b.acting,
    sources: [...new Set([...a.sources, ...b.sources])],
    rank: Math.min(a.rank, b.rank),
  };
}

/** The worse source began earlier: a term before this one when that had ended by then, else its error. */
function laterSourceStart(worse: Holding, better: Holding): string {
  const end = lastDayOf(worse.end);
  const isTermBefore = end !== null && end - (firstDayOf(better.start) ?? 0) <= HANDOVER_DAYS;
  return isTermBefore ? worse.start : better.start;
}

function unionEnd(a: Holding, b: Holding, twins: boolean): string {
  const listed = a.confirmed ? a : b.confirmed ? b : null;
  if (listed && listed.end === '') {
    const other = listed === a ? b : a;
    return (lastDayOf(other.end) ?? 0) >= (firstDayOf(listed.asOf) ?? 0) ? other.end : '';
  }
  if (a.end === '' || b.end === '') {
    if (twins) return a.end || b.end;
    // The later record is the one that says whether the office was left.
    const last = a.end === '' ? b : a;
    const open = a.end === '' ? a : b;
    if (last === b) return b.end;
    return (firstDayOf(open.start) ?? 0) > (lastDayOf(last.end) ?? 0) - 200 ? '' : last.end;
  }
  if (sameDate(a.end, b.end)) return finer(a.end, b.end);
  if (twins && a.rank !== b.rank) return a.rank < b.rank ? a.end : b.end;
  if (a.rank !== b.rank && Math.abs((lastDayOf(a.end) ?? 0) - (lastDayOf(b.end) ?? 0)) <= 200) {
    return a.rank < b.rank ? a.end : b.end;
  }
  return later(a.end, b.end);
}

/** True for an open term that has run too long to be believed. */
export function isStale(term: Holding): boolean {
  if (term.end !== '' || term.start === '') return false;
  if ((lastDayOf(term.asOf) ?? 0) - (firstDayOf(term.start) ?? 0) > LONGEST_DAYS) return true;
  if (term.sources.length > 1) return false; // two sources agree
  if (term.kind === 'head-of-state' || term.kind === 'head-of-government' || term.kind === 'legislator')
    return false;
  return (lastDayOf(term.asOf) ?? 0) - (firstDayOf(term.start) ?? 0) > STALE_DAYS;
}
