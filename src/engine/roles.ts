import type { Role } from '../model/card';
import { OFFICE_KINDS, type OfficeKind } from '../model/entity';
import { firstDay, lastDay, type PartialDate } from '../model/partial-date';
import type { EntityRow, JurisdictionRow, OfficeRow, Pack, Term } from '../pack/pack';
import { fold } from '../text/fold';
import { atHand } from './at-hand';
import type { Title } from './cues';

/** How sure it is that a term covers a day. */
export type Coverage = 'yes' | 'maybe' | 'no';

/**
 * Whether a term covers a day, as far as its source knows.
 *
 * A coarse bound ("2012") that may lie on either side of the day gives `maybe`; so does a term without a start or one left open
 * by a source older than the day.
 *
 * @param day  a partial date is covered when all its days may be
 */
export function covers(term: Term, day: PartialDate): Coverage {
  const first = firstDay(day);
  const last = lastDay(day);
  if (term.start !== null && firstDay(term.start) > last) return 'no';
  if (term.end !== null && lastDay(term.end) < first) return 'no';
  const begun = term.start !== null && lastDay(term.start) <= first;
  const lasting = term.end === null ? lastDay(term.asOf) >= last : firstDay(term.end) >= last;
  return begun && lasting ? 'yes' : 'maybe';
}

/** Order in which a person's roles are named: the office a newspaper would name first. */
const RANK: readonly OfficeKind[] = [
  'head-of-state',
  'head-of-government',
  'organisation-head',
  'vice-head-of-state',
  'foreign',
  'defence',
  'finance',
  'interior',
  'deputy-head-of-government',
  'justice',
  'central-bank',
  'spokesperson',
  'security-adviser',
  'minister',
  'speaker',
  'intelligence',
  'governor',
  'committee-chair',
  'party-leader',
  'military',
  'mayor',
  'ambassador',
  'judge',
  'legislator',
  'other',
];

/** Lower is more important; every kind of office has a rank. */
export function rankOf(kind: OfficeKind): number {
  const rank = RANK.indexOf(kind);
  return rank < 0 ? OFFICE_KINDS.length : rank;
}

/** True for the head of a state or of its government. */
export function isHead(pack: Pack, { office }: Term): boolean {
  const { kind } = pack.office(office);
  return kind === 'head-of-state' || kind === 'head-of-government';
}

/** The terms of a person that surely cover a day, most important first, one an office. */
export function termsOn(pack: Pack, person: EntityRow, day: PartialDate): Term[] {
  return byRank(pack, sureTerms(pack, person, day));
}

/** The most important of them. */
export function firstTermOn(pack: Pack, person: EntityRow, day: PartialDate): Term | null {
  return firstByRank(pack, sureTerms(pack, person, day));
}

function sureTerms(pack: Pack, person: EntityRow, day: PartialDate): Term[] {
  const sure = pack.termsOfPerson(person).filter((term) => covers(term, day) === 'yes');
  return sure.length < 2 ? sure : sure.filter((term) => !isHandedOn(term, sure, day));
}

/** Days around a change of office within which sources end the old one on different days. */
const RESHUFFLE_DAYS = 5;

/** An office that somebody leaves in these days for another one: on the day of a reshuffle the new one is told. */
function isHandedOn({ office, start, end }: Term, terms: readonly Term[], day: PartialDate): boolean {
  if (end === null || lastDay(end) - lastDay(day) > RESHUFFLE_DAYS) return false;
  return terms.some(
    (next) =>
      next.office !== office &&
      next.start !== null &&
      firstDay(day) - firstDay(next.start) <= RESHUFFLE_DAYS &&
      (start === null || firstDay(next.start) > firstDay(start)) &&
      (next.end === null || lastDay(next.end) > lastDay(end)),
  );
}

/**
 * The newest known terms of a person: those that the data last found open, else the last to end. An open term that nobody has looked
 * at since another one ended is not told as the newest.
 */
export function newestTerms(pack: Pack, person: EntityRow): Term[] {
  const terms = pack.termsOfPerson(person);
  const known = (term: Term): number => lastDay(term.end ?? term.asOf);
  const newest = Math.max(...terms.map(known));
  const lastEnd = Math.max(...terms.filter((term) => term.end !== null).map(known));
  const open = terms.filter(
    (term) => term.end === null && known(term) >= lastEnd && newest - known(term) <= SAME_STATE_DAYS,
  );
  if (open.length > 0) return byRank(pack, open);
  return byRank(
    pack,
    terms.filter((term) => known(term) === newest),
  );
}

/** The most important term of a person that surely ended before a day; the latest of several. */
export function formerTerm(pack: Pack, person: EntityRow, day: PartialDate): Term | null {
  const ended = pack
    .termsOfPerson(person)
    .filter((term) => term.end !== null && lastDay(term.end) < firstDay(day));
  return firstByRank(pack, ended.reverse());
}

/** Sources that say so within half a year of each other describe one state of the world. */
const SAME_STATE_DAYS = 183;

/** Orders terms, the one that a newspaper would name first in front. */
function orderOf(pack: Pack): (a: Term, b: Term) => number {
  const [rank, newsworth] = [rankOfOffice(pack), newsworthOf(pack)];
  return (a, b) =>
    rank(a.office) - rank(b.office) ||
    newsworth(pack.office(b.office).jurisdiction) - newsworth(pack.office(a.office).jurisdiction);
}

/** The first of them, for which none need be sorted. */
function firstByRank(pack: Pack, terms: readonly Term[]): Term | null {
  const order = orderOf(pack);
  let first: Term | null = null;
  for (const term of terms) if (first === null || order(term, first) < 0) first = term;
  return first;
}

function byRank(pack: Pack, terms: Term[]): Term[] {
  if (terms.length < 2) return terms;
  const offices = new Set<string>();
  return terms.sort(orderOf(pack)).filter((term) => {
    const { name } = pack.office(term.office);
    return offices.has(name) ? false : offices.add(name);
  });
}

/** Countries and organisations, and offices, of which something is kept at hand. */
const MOST_JURISDICTIONS = 512;
const MOST_OFFICES = 2_048;

/** Offices of no kind that newspapers name before a seat in parliament, and before a ministry: an heir is an heir first. */
const LEADS_A_HOUSE = /\b(?:majority|minority) leader\b|^leader of the opposition\b/i;
const HEIR = /^crown prince\b/i;

/** The rank of an office, for which its name may tell more than its kind. */
const rankOfOffice = atHand(MOST_OFFICES, (pack, row: OfficeRow): number => {
  const { kind, name } = pack.office(row);
  if (kind !== 'other') return rankOf(kind);
  return HEIR.test(name)
    ? rankOf('vice-head-of-state')
    : LEADS_A_HOUSE.test(name)
      ? rankOf('speaker')
      : rankOf(kind);
});

/** How much news there is of a country: Elizabeth II was first of all queen of the United Kingdom. */
const newsworthOf = atHand(MOST_JURISDICTIONS, (pack, jurisdiction: JurisdictionRow): number => {
  const place = pack.jurisdictionEntity(jurisdiction);
  return place === null ? 0 : pack.eventsOf(place).length;
});

/** A term as a card shows it. */
export function roleOf(pack: Pack, term: Term): Role {
  const { end, acting, asOf, source } = term;
  const start = startOfService(pack, term);
  return { office: officeAs(pack, term), start, end, acting, asOf, source };
}

/** Offices of monarchs and heirs, as a woman and as a man holds them. */
const BY_GENDER: readonly (readonly [man: RegExp, woman: RegExp, his: string, hers: string])[] = [
  [/^King\b/, /^Queen\b/, 'King', 'Queen'],
  [/^Emperor\b/, /^Empress\b/, 'Emperor', 'Empress'],
  [/^Crown Prince\b/, /^Crown Princess\b/, 'Crown Prince', 'Crown Princess'],
  [/^Grand Duke\b/, /^Grand Duchess\b/, 'Grand Duke', 'Grand Duchess'],
];

/** An office's name; Beatrix was Queen of the Netherlands, though the data lists kings. */
function officeAs(pack: Pack, { person, office }: Term): string {
  const { name } = pack.office(office);
  const gender = pack.gender(person);
  for (const [man, woman, his, hers] of BY_GENDER) {
    if (gender === 'woman' && man.test(name)) return name.replace(man, hers);
    if (gender === 'man' && woman.test(name)) return name.replace(woman, his);
  }
  return name;
}

/** Longest time between two sittings of a parliament in which a re-elected member is out of office, in days. */
const RECESS_DAYS = 120;

/** The day since which a member of parliament has been re-elected without a break; of other offices the term's own start. */
export function startOfService(pack: Pack, term: Term): PartialDate | null {
  if (term.start === null || pack.office(term.office).kind !== 'legislator') return term.start;
  let { start } = term;
  for (const before of [...pack.termsOfPerson(term.person)].reverse()) {
    if (before.office !== term.office || before.start === null || before.end === null) continue;
    const pause = firstDay(start) - lastDay(before.end);
    if (pause >= 0 && pause <= RECESS_DAYS) start = before.start;
  }
  return start;
}

/** True when a title in a text may stand for an office of its country or organisation. */
export function titleFits(pack: Pack, row: OfficeRow, title: Title): boolean {
  const office = pack.office(row);
  if (!title.kinds.includes(office.kind)) return false;
  if (title.words.length === 0) return true;
  const words = wordsOfOffice(pack)(row);
  return title.words.some((word) => words.has(word));
}

/** The folded words of an office's name. */
export const wordsOfOffice = atHand(
  MOST_OFFICES,
  (pack, row: OfficeRow): ReadonlySet<string> => new Set(fold(pack.office(row).name).split(/[^a-z0-9]+/)),
);

/**
 * Who held one of several offices on a day.
 *
 * @returns the one person of whom the data is sure; null when it knows nobody, or more than one
 */
export function holderOf(
  pack: Pack,
  offices: readonly OfficeRow[],
  day: PartialDate,
): { person: EntityRow; term: Term } | null {
  const terms = offices.flatMap((office) => pack.termsOfOffice(office));
  const sure = terms.filter((term) => covers(term, day) === 'yes');
  const only =
    onlyPerson(sure.filter((term) => !term.acting)) ?? onlyPerson(sure) ?? lastOnHandover(sure, day);
  if (!only) return null;
  // Somebody else who may have held it that day makes the answer unsure.
  const doubt = terms.some(
    (term) => term.person !== only.person && covers(term, day) === 'maybe' && startsAfter(term, only),
  );
  return doubt ? null : { person: only.person, term: only };
}

function onlyPerson(terms: readonly Term[]): Term | null {
  const [first] = terms;
  return first && terms.every((term) => term.person === first.person) ? first : null;
}

/** On the day of a handover both terms cover the day; newspapers name the one who takes over. */
function lastOnHandover(terms: readonly Term[], day: PartialDate): Term | null {
  const staying = terms.filter((term) => term.end === null || lastDay(term.end) > lastDay(day));
  return onlyPerson(staying);
}

function startsAfter(term: Term, than: Term): boolean {
  if (term.start === null || than.start === null) return false;
  return lastDay(term.start) > firstDay(than.start);
}

/** Days after a handover in which an office may still mean who left it, in an article that names them: "the king" on the day after his death. */
const HANDOVER_DAYS = 4;

/** Who held one of several offices until some days before a day, other than who holds it now. */
export function leftLately(
  pack: Pack,
  offices: readonly OfficeRow[],
  holder: EntityRow,
  day: PartialDate,
): EntityRow[] {
  return offices
    .flatMap((office) => pack.termsOfOffice(office))
    .filter(({ person, end }) => person !== holder && end !== null && endedLately(end, day))
    .map(({ person }) => person);
}

/** Whether a term's end lies a few days before a day. */
export function endedLately(end: PartialDate, day: PartialDate): boolean {
  return lastDay(end) <= lastDay(day) && firstDay(day) - firstDay(end) <= HANDOVER_DAYS;
}
