import { firstDayOf, lastDayOf, later, sameDate } from '../date-fields';
import { groupBy } from '../group';
import { chainOf } from '../one-holder';
import type { Person, Refusals } from './claims';
import type { Holding } from './offices';
import { byCodeUnit } from './tsv';

/** Handover days, acting spells and calendars make two holders overlap by this much without a contradiction. */
const HANDOVER_DAYS = 45;
/** Two rows of one person begin one term when no further apart than this. */
const SAME_TERM_DAYS = 75;
/** Editions of one source are a year apart: whoever stood in the last one held on until the next holder began. */
const EDITION_DAYS = 420;
/** A holder of fewer days than this does not end another's open term. */
const SHORT_DAYS = 30;

/** Terms that contradict a better source are refused; open ones end where the next holder began. */
export function settleSuccession(
  terms: readonly Holding[],
  people: Map<string, Person>,
  refusals: Refusals,
): Holding[] {
  const chains = groupBy(terms, chain);
  return [...chains.keys()].sort(byCodeUnit).flatMap((key) => {
    const group = chains.get(key) ?? [];
    return key === '' ? group : settle(withoutContradictions(group));
  });

  function withoutContradictions(group: Holding[]): Holding[] {
    const trusted = group.filter((term) => term.rank === 0 && !term.acting);
    return group.filter((term) => {
      if (term.rank === 0) return true;
      const other = trusted.find(
        (better) => better.person !== term.person && overlap(better, term) > HANDOVER_DAYS,
      );
      if (!other) return true;
      refusals.add('term: contradicts a checked table', `${describe(term)} against ${describe(other)}`);
      return false;
    });
  }

  /** Ends each open term at the start of the next holder's, where that is near enough to be the same handover. */
  function settle(group: Holding[]): Holding[] {
    const dated = withoutDoubles(group.filter((term) => term.start !== '').sort(byStart));
    // A snapshot of somebody whose dates are known under another name of the office says nothing new.
    const rest = group.filter(
      (term) => term.start === '' && !dated.some((other) => other.person === term.person),
    );
    return [
      ...dated.map((term, index) => {
        const next = dated
          .slice(index + 1)
          .find((other) => other.person !== term.person && !other.acting && isRealSuccessor(term, other));
        if (!next || outlasts(term, next)) return term;
        const begins = firstDayOf(next.start) ?? 0;
        const known = lastDayOf(term.asOf) ?? 0;
        if (term.end === '' && begins - known <= EDITION_DAYS) {
          if (term.rank === 0 && begins < known)
            refusals.add('term: open end closed by the successor', `${describe(term)} by ${describe(next)}`);
          return { ...term, end: next.start, asOf: later(term.asOf, next.asOf) };
        }
        const end = lastDayOf(term.end);
        if (term.rank > 0 && end !== null && end - begins > HANDOVER_DAYS && next.rank <= term.rank) {
          refusals.add('term: end cut at the successor', `${describe(term)} by ${describe(next)}`);
          return { ...term, end: next.start, asOf: later(term.asOf, next.asOf) };
        }
        return term;
      }),
      ...rest,
    ];
  }

  function describe(term: Holding): string {
    return `${people.get(term.person)?.name}, ${term.base} ${term.country}, ${term.start}–${term.end}`;
  }
}

/** Offices of a part of a country follow each other only where they are a governor's. */
function chain({ regional, kind, country, officeKey, base }: Holding): string {
  if (regional && kind !== 'governor') return '';
  return chainOf({ kind, jurisdiction: country, office: officeKey, name: base });
}

function byStart(a: Holding, b: Holding): number {
  return (
    (firstDayOf(a.start) ?? 0) - (firstDayOf(b.start) ?? 0) ||
    byCodeUnit(a.start, b.start) ||
    byCodeUnit(a.person, b.person)
  );
}

/** Days that two terms share; an open one reaches to the day of its source. */
function overlap(a: Holding, b: Holding): number {
  // A coarse date is read in the way that makes the two overlap least.
  const startOf = (term: Holding): number =>
    (term.start === '' ? firstDayOf(term.asOf) : lastDayOf(term.start)) ?? 0;
  const [startA, startB] = [startOf(a), startOf(b)];
  const endOf = (term: Holding): number => firstDayOf(term.end || term.asOf) ?? 0;
  const shared = Math.min(endOf(a), endOf(b)) - Math.max(startA, startB);
  // A snapshot has no length of its own: inside another's term it contradicts it.
  return (a.start === '' || b.start === '') && shared >= 0 ? HANDOVER_DAYS + 1 : shared;
}

/** One person's same term under two names of the office: the earlier row stays, with the end that is known. */
function withoutDoubles(sorted: readonly Holding[]): Holding[] {
  const result: Holding[] = [];
  for (const term of sorted) {
    const twin = result.findIndex(
      (other) => other.person === term.person && other.acting === term.acting && isSameSpan(other, term),
    );
    const known = result[twin];
    if (!known) result.push(term);
    else if (known.end === '' && term.end !== '')
      result[twin] = { ...known, end: term.end, asOf: later(known.asOf, term.asOf) };
    else if (known.end === '') result[twin] = { ...known, asOf: later(known.asOf, term.asOf) };
  }
  return result;
}

function isSameSpan(a: Holding, b: Holding): boolean {
  const starts =
    Math.abs((firstDayOf(a.start) ?? 0) - (firstDayOf(b.start) ?? 0)) <= SAME_TERM_DAYS ||
    sameDate(a.start, b.start);
  if (!starts) return false;
  return (
    a.end === '' ||
    b.end === '' ||
    sameDate(a.end, b.end) ||
    Math.abs((lastDayOf(a.end) ?? 0) - (lastDayOf(b.end) ?? 0)) <= HANDOVER_DAYS
  );
}

/** True when the first, on a list of those in office, was still there after the second had left. */
function outlasts(term: Holding, next: Holding): boolean {
  return (
    term.confirmed === true &&
    term.end === '' &&
    next.end !== '' &&
    (lastDayOf(next.end) ?? 0) < (firstDayOf(term.asOf) ?? 0)
  );
}

/** True when the second holder began clearly later and held long enough to have replaced the first. */
function isRealSuccessor(term: Holding, next: Holding): boolean {
  const gap = (firstDayOf(next.start) ?? 0) - (lastDayOf(term.start) ?? 0);
  const length = (lastDayOf(next.end || next.asOf) ?? 0) - (firstDayOf(next.start) ?? 0);
  return gap > 0 && length >= SHORT_DAYS;
}
