import { isOfficeKind } from '../../model/entity';
import { finer, firstDayOf, lastDayOf, later, sameDate } from '../date-fields';
import { groupBy } from '../group';
import { chainOf } from '../one-holder';
import type { Row } from '../tables';

/** Handover days, acting spells and calendars make two holders overlap by this many days without a contradiction. */
const HANDOVER_DAYS = 45;
/** Two rows of one person that begin within these days of each other mean one term. */
const SAME_TERM_DAYS = 75;
/** Editions of one source are a year apart: whoever stood in the last one held on until the next holder began. */
const EDITION_DAYS = 420;
/** A holder of fewer days than this does not end another's open term. */
const SHORT_DAYS = 30;

type Term = Row<'terms'>;
type Office = Row<'offices'>;

/**
 * The terms of the tables under those written by hand, which are right where both speak of the same thing: a hand's row takes the
 * place of the table's rows of that term, ends the open term of whoever held the office before, and is ended by whoever came after.
 *
 * @param byHand  rows with the ids of people and offices; their `file` says where they stand
 */
export function overlayTerms(
  table: readonly Term[],
  byHand: readonly Term[],
  offices: ReadonlyMap<string, Office>,
): Term[] {
  const chain = (term: Term): string => chainOfOffice(offices.get(term.office));
  const own = groupBy(byHand, (term) => `${term.person}\t${chain(term) || term.office}`);
  const chains = groupBy(
    byHand.filter((term) => chain(term) !== '' && term.acting === ''),
    chain,
  );
  const finer = new Map(byHand.map((term) => [term, { ...term }]));
  const kept = table.flatMap((term): Term[] => {
    const key = chain(term);
    const twin = own
      .get(`${term.person}\t${key || term.office}`)
      ?.find((hand) => isSameTerm(hand, term, offices));
    const merged = twin && finer.get(twin);
    if (twin && merged) {
      finer.set(twin, refine(merged, term));
      return [];
    }
    if (key === '') return [term];
    return makeRoom(term, chains.get(key) ?? []);
  });
  return closeOpen([...kept, ...finer.values()], chain, new Set(chains.keys()));
}

function chainOfOffice(office: Office | undefined): string {
  if (!office || !isOfficeKind(office.kind)) return '';
  return chainOf({
    kind: office.kind,
    jurisdiction: office.jurisdiction,
    office: office.id,
    name: office.name,
  });
}

/** The days of a term; an open one reaches to the day of its source, one without a start begins there. */
function span({ start, end, as_of }: Term): { from: number; to: number } {
  const to = lastDayOf(end || as_of) ?? 0;
  return { from: firstDayOf(start) ?? firstDayOf(as_of) ?? to, to: Math.max(to, firstDayOf(start) ?? 0) };
}

/** Days that two terms surely share: coarse dates are read so that they share least. */
export function sharedDays(a: Term, b: Term): number {
  const from = Math.max(lastDayOf(a.start) ?? 0, lastDayOf(b.start) ?? 0);
  const to = Math.min(firstDayOf(a.end || a.as_of) ?? 0, firstDayOf(b.end || b.as_of) ?? 0);
  return to - from;
}

/** True when the table's row means the hand's term: the same office, or one of the same name for it, in the same days. */
function isSameTerm(hand: Term, row: Term, offices: ReadonlyMap<string, Office>): boolean {
  if (hand.acting !== row.acting && hand.office !== row.office) return false;
  if (hand.start === '' && hand.end === '') return hand.office === row.office && row.start === '';
  if (hand.start !== '' && row.start !== '' && sameDate(hand.start, row.start)) return true;
  const [a, b] = [span(hand), span(row)];
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  const isSnapshot = row.start === '' && shared >= 0;
  const near = hand.start !== '' && row.start !== '' && Math.abs(a.from - b.from) <= SAME_TERM_DAYS;
  return (
    near || isSnapshot || shared > HANDOVER_DAYS || (shared >= 0 && offices.get(hand.office) === undefined)
  );
}

/** The hand's term with what the table knows more finely, or knows of later days. */
function refine(hand: Term, row: Term): Term {
  const merged = { ...hand };
  if (row.start !== '' && (hand.start === '' || sameDate(hand.start, row.start)))
    merged.start = finer(hand.start, row.start);
  if (hand.end !== '' && row.end !== '' && sameDate(hand.end, row.end)) merged.end = finer(hand.end, row.end);
  const knownUntil = lastDayOf(hand.as_of) ?? 0;
  if (hand.end === '' && row.end !== '' && (firstDayOf(row.end) ?? 0) > knownUntil) merged.end = row.end;
  merged.as_of = later(hand.as_of, row.as_of);
  return merged;
}

/** Another's term as the hand's terms of the same office leave it. */
function makeRoom(term: Term, hands: readonly Term[]): Term[] {
  if (term.acting !== '') return [term];
  const own = span(term);
  let cut = term;
  for (const hand of hands) {
    if (hand.person === term.person || hand.start === '') continue;
    const other = span(hand);
    if (term.start === '') {
      // A list of that day against somebody whose dates are known.
      if (Math.min(own.to, other.to) >= Math.max(own.from, other.from)) return [];
      continue;
    }
    if (sharedDays(term, hand) <= HANDOVER_DAYS) continue;
    if (own.from >= other.from - SAME_TERM_DAYS) return [];
    cut = { ...cut, end: hand.start, as_of: later(cut.as_of, hand.start) };
  }
  return [cut];
}

/** Ends open terms of the chains where the next holder began. */
function closeOpen(terms: readonly Term[], chain: (term: Term) => string, touched: Set<string>): Term[] {
  const chains = groupBy(
    terms.filter((term) => touched.has(chain(term)) && term.start !== ''),
    chain,
  );
  for (const group of chains.values())
    group.sort((a, b) => (firstDayOf(a.start) ?? 0) - (firstDayOf(b.start) ?? 0));
  return terms.map((term) => {
    if (term.end !== '' || term.start === '') return term;
    const next = chains.get(chain(term))?.find((other) => succeeds(other, term));
    if (!next) return term;
    const gap = (firstDayOf(next.start) ?? 0) - (lastDayOf(term.as_of) ?? 0);
    return gap > EDITION_DAYS
      ? term
      : { ...term, end: next.start, as_of: later(term.as_of, next.as_of || next.end) };
  });
}

function succeeds(next: Term, term: Term): boolean {
  if (next.person === term.person || next.acting !== '') return false;
  const { from, to } = span(next);
  return from > (lastDayOf(term.start) ?? 0) && to - from >= SHORT_DAYS;
}
