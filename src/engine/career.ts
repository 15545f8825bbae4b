import type { EntityId } from '../model/ids';
import { firstDay, lastDay, type PartialDate } from '../model/partial-date';
import type { Holder, Post } from '../model/tie';
import type { Pack, Term } from '../pack/pack';
import { roleOf } from './roles';

/** Days between two terms of one office that still follow one another: a caretaker whom no source names, an election. */
const SUCCESSION_DAYS = 120;

/** Posts that a panel lists at most, the newest of them. */
const MOST_POSTS = 60;

/**
 * Every dated term of a person, oldest first, each with who held the office before and after.
 *
 * @param asOf  the article's day: what began later says so, and nobody's successor of a later day is named. Null names all.
 * @returns empty for whoever is no person, or has no term with a start
 */
export function careerOf(pack: Pack, id: EntityId, asOf: PartialDate | null): Post[] {
  const row = pack.find(id);
  if (row === null || pack.kind(row) !== 'person') return [];
  return pack
    .termsOfPerson(row)
    .filter(({ start }) => start !== null)
    .slice(-MOST_POSTS)
    .map((term) => ({
      ...roleOf(pack, term),
      start: term.start,
      ...neighbours(pack, term, asOf),
      later: asOf !== null && term.start !== null && firstDay(term.start) > lastDay(asOf),
    }));
}

/** Who held an office just before and just after a term; nobody where several hold it at once. */
function neighbours(
  pack: Pack,
  term: Term,
  asOf: PartialDate | null,
): { before: Holder | null; after: Holder | null } {
  const { kind } = pack.office(term.office);
  if (kind === 'legislator' || kind === 'other' || term.start === null) return { before: null, after: null };
  const others = pack.termsOfOffice(term.office).filter(({ person }) => person !== term.person);
  const [start, end] = [firstDay(term.start), term.end === null ? null : lastDay(term.end)];
  const before = others.filter((other) => other.end !== null && near(start - lastDay(other.end)));
  const after = others.filter(
    (other) =>
      end !== null &&
      other.start !== null &&
      near(firstDay(other.start) - end) &&
      (asOf === null || firstDay(other.start) <= lastDay(asOf)),
  );
  return { before: only(pack, before), after: only(pack, after) };
}

/** Days from an end to the next start; a coarse date may overlap by as much as a year. */
function near(days: number): boolean {
  return days >= -366 && days <= SUCCESSION_DAYS;
}

function only(pack: Pack, terms: readonly Term[]): Holder | null {
  const people = new Set(terms.map(({ person }) => person));
  const [person] = people;
  return people.size === 1 && person !== undefined ? { id: pack.id(person), name: pack.name(person) } : null;
}
