import type { OfficeKind } from '../model/entity';
import type { EntityId } from '../model/ids';
import { type Day, firstDay, fromDay, lastDay, type PartialDate, partialDate } from '../model/partial-date';
import type { Question } from '../model/quiz';
import type { EntityRow, JurisdictionRow, OfficeRow, Pack, Term } from '../pack/pack';
import { roleOf } from './roles';
import { type Random, seeded, shuffled } from './seeded';

/** Questions of one quiz: a few minutes. */
export const MOST_QUESTIONS = 6;

/** Wrong answers beside the right one; an office with fewer past holders is not asked about. */
const WRONG_ANSWERS = 3;
const FEWEST_WRONG = 2;

/** Holders nearest in time, from whom the wrong answers are drawn: a king of 1820 is no plausible answer for 2020. */
const NEAREST = 6;

/** Days that a question keeps from any beginning or end of a term: sources differ by days, and a handover takes some. */
const MARGIN_DAYS = 30;

/** Days in which two holders may overlap at a handover; more, and the office is held by several. */
const HANDOVER_DAYS = 31;

/** Of a country or organisation, rather than a person, only what newspapers still speak of is asked. */
const EARLIEST_OF_PLACES: PartialDate = partialDate('1990');

/** Offices that one person holds, and that readers have heard of. */
const ASKED: readonly OfficeKind[] = [
  'head-of-state',
  'head-of-government',
  'foreign',
  'defence',
  'finance',
  'interior',
  'justice',
  'central-bank',
  'organisation-head',
];

/** What is asked of a country that was met; its other ministers only when they were met themselves. */
const ASKED_OF_PLACES: readonly OfficeKind[] = ['head-of-state', 'head-of-government', 'foreign'];

/** An office to ask about, and whose terms give the day. */
type Subject = { office: OfficeRow; by: (term: Term) => boolean };

/**
 * A quiz about what a reader met: who held which office on which day.
 *
 * A question is asked only when the data is sure of everybody: of the one who held it that day, and of all others that they did not, with
 * a month to spare. Offices that several hold at once, and those of places about which positions differ, are left out.
 *
 * @param met   people, countries and organisations that the reader met
 * @param seed  an unsigned 32-bit integer: the same seed and the same `met` give the same quiz
 * @returns at most `MOST_QUESTIONS`; none when nothing of that is known
 * @throws PackError when a record cannot be read
 */
export async function quizOf(pack: Pack, met: readonly EntityId[], seed: number): Promise<Question[]> {
  const random = seeded(seed);
  const questions: Question[] = [];
  const asked = new Set<string>();
  const subjects = met.flatMap((id) => {
    const row = pack.find(id);
    return row === null ? [] : subjectsOf(pack, row);
  });
  for (const subject of shuffled(subjects, random)) {
    if (questions.length === MOST_QUESTIONS) break;
    const { kind, jurisdiction } = pack.office(subject.office);
    const key = `${kind} ${jurisdiction}`;
    if (asked.has(key)) continue;
    const question = questionOf(pack, subject, random);
    if (question === null || (await isContested(pack, jurisdiction))) continue;
    asked.add(key);
    questions.push(question);
  }
  return questions;
}

function subjectsOf(pack: Pack, row: EntityRow): Subject[] {
  if (pack.kind(row) === 'person') {
    const offices = new Set(pack.termsOfPerson(row).map(({ office }) => office));
    return [...offices]
      .filter((office) => ASKED.includes(pack.office(office).kind))
      .map((office) => ({ office, by: ({ person }) => person === row }));
  }
  const isLate = ({ start }: Term): boolean =>
    start !== null && firstDay(start) >= firstDay(EARLIEST_OF_PLACES);
  const jurisdiction = pack.jurisdictionOf(row);
  const offices =
    jurisdiction === null ? [] : ASKED_OF_PLACES.flatMap((kind) => pack.officesOf(jurisdiction, kind));
  return [...new Set([...offices, ...pack.headOffices(row)])]
    .filter((office) => ASKED.includes(pack.office(office).kind))
    .map((office) => ({ office, by: isLate }));
}

/** True for a place about which the data holds more than one side's position: who heads it is part of the dispute. */
async function isContested(pack: Pack, jurisdiction: JurisdictionRow): Promise<boolean> {
  const place = pack.jurisdictionEntity(jurisdiction);
  return place !== null && ((await pack.record(place))?.p ?? []).length > 0;
}

function questionOf(pack: Pack, { office, by }: Subject, random: Random): Question | null {
  const { name, kind, jurisdiction } = pack.office(office);
  const own = pack.termsOfOffice(office);
  if (isShared(own)) return null;
  // The same office may stand under another name: whoever held that may be right too.
  const all = pack.officesOf(jurisdiction, kind).flatMap((other) => pack.termsOfOffice(other));
  for (const term of shuffled(own.filter(by), random)) {
    const day = dayWithin(term, random);
    if (day === null || !all.every((other) => other.person === term.person || isSurelyNot(other, day)))
      continue;
    const choices = choicesFor(pack, own, term, day, random);
    if (choices === null) continue;
    return {
      office: name,
      day: fromDay(day),
      choices: choices.map((person) => ({ id: pack.id(person), name: pack.name(person) })),
      right: choices.indexOf(term.person),
      role: roleOf(pack, term),
    };
  }
  return null;
}

/** A day in the surest part of a term; null when there is none. */
function dayWithin({ start, end, asOf, acting }: Term, random: Random): Day | null {
  if (start === null || acting) return null;
  const from = lastDay(start) + MARGIN_DAYS;
  const to = (end === null ? firstDay(asOf) : Math.min(firstDay(end), lastDay(asOf))) - MARGIN_DAYS;
  return from > to ? null : from + Math.floor(random() * (to - from + 1));
}

/** True when a term surely was over, or had not begun, with the margin. */
function isSurelyNot({ start, end }: Term, day: Day): boolean {
  if (start !== null && firstDay(start) > day + MARGIN_DAYS) return true;
  return end !== null && lastDay(end) < day - MARGIN_DAYS;
}

/** True for an office that two people ever held side by side. */
function isShared(terms: readonly Term[]): boolean {
  return terms.some((a, i) =>
    terms.slice(i + 1).some((b) => {
      if (a.person === b.person || a.acting || b.acting) return false;
      const [from, to] = [Math.max(sureStart(a), sureStart(b)), Math.min(sureEnd(a), sureEnd(b))];
      return to - from > HANDOVER_DAYS;
    }),
  );
}

function sureStart({ start }: Term): Day {
  return start === null ? Number.POSITIVE_INFINITY : lastDay(start);
}

function sureEnd({ end, asOf }: Term): Day {
  return firstDay(end ?? asOf);
}

/** The right one and others who held the office, in random order; null when there are too few. Namesakes are not told apart: one stays. */
function choicesFor(
  pack: Pack,
  terms: readonly Term[],
  right: Term,
  day: Day,
  random: Random,
): EntityRow[] | null {
  const names = new Set([pack.name(right.person)]);
  const near = [...terms]
    .sort((a, b) => distance(a, day) - distance(b, day))
    .filter(({ person }) => {
      const name = pack.name(person);
      return names.has(name) ? false : names.add(name);
    });
  const wrong = shuffled(near.slice(0, NEAREST), random)
    .slice(0, WRONG_ANSWERS)
    .map(({ person }) => person);
  return wrong.length < FEWEST_WRONG ? null : shuffled([right.person, ...wrong], random);
}

/** Days between a term and a day, as far as is known. */
function distance({ start, end }: Term, day: Day): number {
  const ends = [start, end].flatMap((date) => (date === null ? [] : Math.abs(firstDay(date) - day)));
  return Math.min(...ends);
}
