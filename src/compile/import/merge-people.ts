import { firstDayOf, lastDayOf, sameDate } from '../date-fields';
import { groupBy } from '../group';
import { withSuccessors } from '../successor-states';
import type { Person, Refusals } from './claims';
import { foldSpelling, nameWords, shortKey } from './names';
import type { Holding } from './offices';
import { areLikeNames, contradicts, isOneName, nameKey } from './one-name';
import { byCodeUnit } from './tsv';

/** Two sources that mean one term may differ this much on its first day. */
const SAME_START_DAYS = 75;

/** Offices that one person holds at a time, so that the same days mean the same person. */
const ONE_HOLDER = new Set([
  'head-of-state',
  'head-of-government',
  'foreign',
  'defence',
  'finance',
  'interior',
]);

/**
 * Makes one person of several records: same id; same name and full birth date; or, for a record without a Wikidata
 * id, the only one of that name in that country, or the one who held the same office in the same days.
 *
 * @returns the people by id, and where each id went
 */
export function mergePeople(
  records: readonly Person[],
  holdings: readonly Holding[],
  refusals: Refusals,
): { people: Map<string, Person>; idOf: (id: string) => string } {
  const people = new Map<string, Person>();
  for (const record of records) {
    const known = people.get(record.id);
    if (known) absorb(known, record);
    else people.set(record.id, { ...record, names: new Set(record.names), sources: new Set(record.sources) });
  }
  const moved = new Map<string, string>();
  const idOf = (id: string): string => {
    let now = id;
    for (let next = moved.get(now); next !== undefined; next = moved.get(now)) now = next;
    return now;
  };
  const move = (from: Person, to: Person, rule: string): void => {
    absorb(to, from);
    people.delete(from.id);
    moved.set(from.id, to.id);
    refusals.add(`merged: ${rule}`, `${from.name} → ${to.name}`);
  };

  mergeByBirth(people, move);
  mergeByTerm(people, holdings, idOf, move);
  mergeTwinItems(people, holdings, idOf, move);
  const byPerson = groupBy(holdings, (holding) => holding.person);
  const countriesOf = (id: string): Set<string> =>
    new Set((byPerson.get(id) ?? []).flatMap(({ country }) => withSuccessors(country)));
  const byName = nameIndex(people, countriesOf);
  const byOffice = groupBy(
    holdings.filter((h) => ONE_HOLDER.has(h.kind) && isAnchor(people.get(h.person)) && !h.regional),
    (h) => `${h.country}:${h.kind}`,
  );
  for (const record of [...people.values()].sort((a, b) => byCodeUnit(a.id, b.id))) {
    if (record.id.startsWith('Q')) continue;
    const served = byPerson.get(record.id) ?? [];
    const fitting = [...countriesOf(record.id)].flatMap((country) => {
      const keys = namesOf(record).map((name) => nameKey(name, country));
      return [...new Set(keys.flatMap((key) => byName.get(key) ?? []).map(idOf))]
        .flatMap((id) => people.get(id) ?? [])
        .filter((other) => isBetterKnown(other, record) && livesAgree(record, other))
        .filter((other) => areOneByName(record, other, country));
    });
    const colleagues = fitting.filter((other) => heldAlike(served, byPerson.get(other.id) ?? []));
    const [only, ...more] = new Set(fitting.length > 1 ? colleagues : fitting);
    if (only && more.length === 0) {
      move(record, only, 'the only one of that name in that country');
      continue;
    }
    const match = sameTerm(record, served, byOffice, people, idOf);
    if (match) move(record, match, 'same office in the same days, names agree');
  }
  return { people, idOf };
}

function absorb(into: Person, from: Person): void {
  // Without a Wikidata label the editors' spelling is the one that newspapers use.
  if (from.sources.has('house') && !into.id.startsWith('Q') && from.name !== into.name) {
    into.names.add(into.name);
    into.name = from.name;
  }
  if (from.name !== into.name) into.names.add(from.name);
  for (const name of from.names) if (name !== into.name) into.names.add(name);
  for (const source of from.sources) into.sources.add(source);
  into.gender ||= from.gender;
  into.wikipedia ||= from.wikipedia;
  into.died ||= from.died;
  if (from.born.length > into.born.length && sameDate(from.born, into.born)) into.born = from.born;
}

/** Same normalised name and same full birth date; the lower Wikidata number stays. */
function mergeByBirth(
  people: Map<string, Person>,
  move: (from: Person, to: Person, rule: string) => void,
): void {
  const seen = new Map<string, Person>();
  for (const person of [...people.values()].sort((a, b) => rankOfId(a.id) - rankOfId(b.id))) {
    if (person.born.length < 10) continue;
    const keys = namesOf(person).map((name) => `${foldSpelling(shortKey(name))}:${person.born}`);
    const known = keys.map((key) => seen.get(key)).find((other) => other !== undefined && other !== person);
    if (known && nameWords(person.name).length > 1) move(person, known, 'same name and birth date');
    else for (const key of keys) seen.set(key, person);
  }
}

/** Ranks before a peer's title, by which one source knows those whom another knows by name. */
const PEER = /^(?:Lord|Lady|Baron(?:ess)?|Viscount(?:ess)?|Earl|Countess|Duke|Marquess)\b/;
/** Offices of which one country has a dozen holders on the same days. */
const MANY_HOLD = new Set(['legislator', 'other', 'ambassador', 'judge', 'mayor', 'military']);

/**
 * Same office from one day to the same other day, under names of which one holds the other's words, or under a peer's title: one
 * person twice. Names that only resemble each other stay two.
 */
function mergeByTerm(
  people: Map<string, Person>,
  holdings: readonly Holding[],
  idOf: (id: string) => string,
  move: (from: Person, to: Person, rule: string) => void,
): void {
  const exact = holdings.filter(
    ({ start, end, kind }) => start.length === 10 && end.length === 10 && !MANY_HOLD.has(kind),
  );
  for (const group of groupBy(exact, (h) => `${h.officeKey} ${h.start} ${h.end}`).values()) {
    const ids = [...new Set(group.map((holding) => idOf(holding.person)))].sort(
      (a, b) => rankOfId(a) - rankOfId(b),
    );
    for (const [i, id] of ids.entries())
      for (const other of ids.slice(i + 1)) {
        const [to, from] = [people.get(id), people.get(idOf(other))];
        if (!to || !from || to === from || !livesAgree(to, from)) continue;
        const peer = PEER.test(from.name) && !from.id.startsWith('Q') && isTitleOf(from.name, to);
        if (peer || holdsWords(to.name, from.name)) move(from, to, 'same office from day to day');
      }
  }
}

/** Two items of Wikidata that bear one name and began one of the country's first offices on the same date, however finely told. */
function mergeTwinItems(
  people: Map<string, Person>,
  holdings: readonly Holding[],
  idOf: (id: string) => string,
  move: (from: Person, to: Person, rule: string) => void,
): void {
  const first = holdings.filter((h) => ONE_HOLDER.has(h.kind) && !h.regional && h.start !== '');
  for (const group of groupBy(first, (h) => `${h.country}:${h.kind}:${h.start.slice(0, 4)}`).values())
    for (const [i, one] of group.entries())
      for (const other of group.slice(i + 1)) {
        const pair = [idOf(one.person), idOf(other.person)].sort((a, b) => rankOfId(a) - rankOfId(b));
        const [to, from] = pair.map((id) => people.get(id));
        if (!to || !from || to === from || !from.id.startsWith('Q') || !livesAgree(to, from)) continue;
        if (sameDate(one.start, other.start) && isOneName(to.name, from.name, one.country))
          move(from, to, 'same office on the same date');
      }
}

/** True when a name of one is a name of the other and no full name of the two says otherwise. */
function areOneByName(a: Person, b: Person, country: string): boolean {
  const [left, right] = [namesOf(a), namesOf(b)];
  return (
    left.some((name) => right.some((other) => isOneName(name, other, country))) &&
    !right.some((other) => contradicts(a.name, other, country))
  );
}

/** True when one name has all words of the other, two at least. */
function holdsWords(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)].map((words) => words.map(foldSpelling));
  if (!left || !right || Math.min(left.length, right.length) < 2) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.every((word) => long.includes(word));
}

/** "Lord Irvine of Lairg" is Derry Irvine; a title that holds another name has to be known. */
function isTitleOf(title: string, person: Person): boolean {
  const family = nameWords(title)[0] ?? '';
  return nameWords(person.name).at(-1) === family || PEERS[title] === person.name;
}

/** Peers whose title is not their family's name. */
const PEERS: Readonly<Record<string, string>> = { 'Lord Strathclyde': 'Thomas Galbraith' };

function rankOfId(id: string): number {
  return id.startsWith('Q') ? Number(id.slice(1)) : Number.MAX_SAFE_INTEGER;
}

function namesOf(person: Person): string[] {
  return [person.name, ...person.names].filter((name) => nameWords(name).length > 1);
}

function nameIndex(
  people: Map<string, Person>,
  countriesOf: (id: string) => Set<string>,
): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const person of people.values()) {
    if (!isAnchor(person)) continue;
    for (const country of countriesOf(person.id)) {
      for (const key of new Set(namesOf(person).map((name) => nameKey(name, country)))) {
        index.set(key, [...(index.get(key) ?? []), person.id]);
      }
    }
  }
  return index;
}

/** True when both held an office of one kind, not a kind that many hold, in days that meet. */
function heldAlike(a: readonly Holding[], b: readonly Holding[]): boolean {
  return a.some((one) =>
    b.some(
      (other) =>
        one.kind === other.kind &&
        one.country === other.country &&
        !MANY_HOLD.has(one.kind) &&
        (one.start || one.asOf) <= (other.end || other.asOf) &&
        (other.start || other.asOf) <= (one.end || one.asOf),
    ),
  );
}

/** True for a record that others may be tied to: it has a Wikidata id, or the editors wrote it. */
function isAnchor(person: Person | undefined): boolean {
  return person !== undefined && (person.id.startsWith('Q') || person.sources.has('house'));
}

/** True when the second record may go into the first: Wikidata before the editors before the rest. */
function isBetterKnown(into: Person, from: Person): boolean {
  if (into === from) return false;
  return into.id.startsWith('Q') || (isAnchor(into) && !from.sources.has('house'));
}

/** The list of leaders since 1945 has birth dates years off: Paul Keating's, Rafsanjani's. */
const UNSURE_OF_BIRTHS = 'archigos-2015';

function livesAgree(a: Person, b: Person): boolean {
  const unsure = [a, b].some(({ id, sources }) => !id.startsWith('Q') && sources.has(UNSURE_OF_BIRTHS));
  return (
    unsure ||
    a.born === '' ||
    b.born === '' ||
    sameDate(a.born, b.born) ||
    a.born.slice(0, 4) === b.born.slice(0, 4)
  );
}

/** The person with a Wikidata id who began an office of the same kind in the same weeks under a like name. */
function sameTerm(
  record: Person,
  served: readonly Holding[],
  byOffice: Map<string, Holding[]>,
  people: Map<string, Person>,
  idOf: (id: string) => string,
): Person | null {
  for (const holding of served) {
    if (!ONE_HOLDER.has(holding.kind) || holding.regional) continue;
    for (const other of byOffice.get(`${holding.country}:${holding.kind}`) ?? []) {
      const person = people.get(idOf(other.person));
      if (!person || !isBetterKnown(person, record) || !livesAgree(record, person)) continue;
      if (!meets(holding, other)) continue;
      const others = [person.name, ...person.names];
      if (
        ![record.name, ...record.names].some((name) =>
          others.some((otherName) => areLikeNames(name, otherName)),
        )
      )
        continue;
      return person;
    }
  }
  return null;
}

/** True when two terms begin within weeks of each other, or one is a snapshot inside the other. */
function meets(a: Holding, b: Holding): boolean {
  const [startA, startB] = [firstDayOf(a.start), firstDayOf(b.start)];
  if (startB === null) return false;
  if (startA === null) {
    const day = firstDayOf(a.asOf);
    const end = lastDayOf(b.end === '' ? b.asOf : b.end);
    return day !== null && end !== null && startB <= day && day <= end;
  }
  const near = Math.abs(startA - startB) <= SAME_START_DAYS;
  const coarse = sameDate(a.start, b.start) && a.start !== '' && b.start !== '';
  return near || coarse;
}
