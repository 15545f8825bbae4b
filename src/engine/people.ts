import type { Reason } from '../model/annotation';
import type { PartialDate } from '../model/partial-date';
import { POSTING } from '../pack/format';
import type { EntityRow, Pack } from '../pack/pack';
import { lastWordOf } from '../text/surnames';
import { OWNERS } from './address';
import { ageBehind, type Beside, besideName, calledBeside } from './beside';
import type { Hit } from './candidates';
import type { Context } from './context';
import type { Title } from './cues';
import type { FoundList, HitIndex } from './found';
import { holderOn } from './homes';
import { type Candidate, type Choice, choosePerson, type Scored } from './link';
import { isByline, normOf, type ReadBlock, textOf } from './reading';
import { termsOn, wordsOfOffice } from './roles';
import { spelledOffices } from './spelled-offices';
import { goesOn, namesAThing, partOfLongerName } from './surroundings';
import { CONFIDENCE, confidenceOf } from './weights';

/** A name of people and what was decided about it. */
export type PersonName = { norm: string; hits: Hit[]; choice: Choice };

/** Links every full name of a person; one name means one person throughout an article, but for uses that plainly mean somebody else. */
export function linkPeople(
  pack: Pack,
  blocks: readonly ReadBlock[],
  hits: HitIndex,
  article: { context: Context; date: PartialDate | null },
  found: FoundList,
): PersonName[] {
  const names: PersonName[] = [];
  const groups = groupByName(pack, blocks, hits);
  const ages = agesOfSurnames(blocks, [...groups.keys()]);
  for (const [norm, group] of groups) {
    const uses = ofOnePerson(
      group.flatMap((hit): Use[] => {
        const block = blocks[hit.block];
        if (!block || isByline(block) || namesAThing(block, hit)) return [];
        const spelled = spelledOffices(pack, block, hits, hit);
        // The capital before a name may be its office's: "Secretary of Energy Chris Wright".
        const isWhole = spelled ? !goesOn(pack, block, hits, hit) : !partOfLongerName(pack, block, hits, hit);
        if (!isWhole) return [];
        const beside = besideName(pack, block, hits, hit);
        const age = beside.age ?? (beside.title === null ? (ages.get(lastWordOf(norm)) ?? null) : null);
        return [{ hit, beside: { ...beside, age, spelled } }];
      }),
    );
    if (uses.length === 0) continue;
    const whole = uses.map(({ hit }) => hit);
    const besides = uses.map(({ beside }) => beside);
    const choice = choosePerson(pack, peopleOf(pack, whole), besides, { ...article, name: norm });
    names.push({ norm, hits: whole, choice });
    if (choice.chosen === null) continue;
    const { row, score, why } = choice.chosen;
    const reasons = [...why, ...choice.rejected.map((other) => rejection(pack, other))];
    const confidence = confidenceOf(score);
    for (const hit of whole) found.add({ ...spanOf(hit), row, via: 'name', confidence, why: reasons });
  }
  return names;
}

/** Ages that are told behind a surname alone, of which the article has one bearer: "said Mr Ivanov, 41," of a shopkeeper named in full before. */
function agesOfSurnames(blocks: readonly ReadBlock[], names: readonly string[]): Map<string, number> {
  const bearers = new Map<string, number>();
  for (const name of names) bearers.set(lastWordOf(name), (bearers.get(lastWordOf(name)) ?? 0) + 1);
  const ages = new Map<string, number>();
  blocks.forEach((block, number) => {
    block.tokens.forEach(({ norm, shape }, from) => {
      const before = block.tokens[from - 1];
      if (shape !== 'title' || !MISTERS.has(before?.norm ?? '') || bearers.get(norm) !== 1) return;
      const age =
        block.tokens[from + 1]?.shape === 'digits'
          ? ageBehind(block, { block: number, from, to: from + 1 })
          : null;
      if (age !== null) ages.set(norm, age);
    });
  });
  return ages;
}

const MISTERS = new Set(['mr', 'mrs', 'ms', 'miss', 'dr']);

/** Why a name does not mean somebody who goes by it too: what spoke most against it. */
function rejection(pack: Pack, { row, why }: Scored): Reason {
  const [worst] = why.filter(({ weight }) => weight < 0).sort((a, b) => a.weight - b.weight);
  const what = pack.what(row);
  return {
    text: `${pack.name(row)}${what === '' ? '' : `, ${what}`}: ${worst?.text ?? 'less speaks for it here'}`,
    weight: 0,
    rejected: pack.id(row),
  };
}

/** One use of a name, with what stands beside it. */
type Use = { hit: Hit; beside: Beside };

/**
 * Without those uses that say of their bearer what officials are not ("the welder Li Qiang"), when others say nothing of the kind; and
 * without those of another profession, when others tell an office.
 */
function ofOnePerson(uses: readonly Use[]): readonly Use[] {
  const isTitled = uses.some(({ beside }) => beside.title !== null);
  const isOther = ({ beside }: Use): boolean =>
    beside.calling !== null && (!beside.calling.profession || isTitled);
  const rest = uses.filter((use) => !isOther(use));
  return rest.length > 0 ? rest : uses;
}

function spanOf({ block, from, to }: Hit): { block: number; from: number; to: number } {
  return { block, from, to };
}

/** Hits that may mean people by a full name, by their folded words. */
function groupByName(pack: Pack, blocks: readonly ReadBlock[], hits: HitIndex): Map<string, Hit[]> {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits.people) {
    const block = blocks[hit.block];
    if (!block || !isPersonName(pack, hit)) continue;
    const norm = normOf(block, hit);
    const group = groups.get(norm);
    if (group) group.push(hit);
    else groups.set(norm, [hit]);
  }
  return groups;
}

/** True when people go by this name in full, and nothing better known goes by it too. */
function isPersonName(pack: Pack, hit: Hit): boolean {
  const people = hit.entities.filter(
    ({ row, flags }) => pack.kind(row) === 'person' && !(flags & POSTING.surname),
  );
  if (people.length === 0 || hit.demonyms.length > 0) return false;
  const others = hit.entities.filter(({ row }) => pack.kind(row) !== 'person');
  const best = Math.max(...people.map(({ row }) => pack.prior(row)));
  return others.every(({ row }) => pack.prior(row) < best);
}

function peopleOf(pack: Pack, hits: readonly Hit[]): Candidate[] {
  const candidates = new Map<EntityRow, Candidate>();
  for (const { entities } of hits)
    for (const entity of entities)
      if (pack.kind(entity.row) === 'person' && !(entity.flags & POSTING.surname))
        candidates.set(entity.row, entity);
  return [...candidates.values()];
}

/**
 * Links "President Clinton" and "Foreign Minister Lavrov": a title and a surname whose office that person held that day.
 *
 * @returns the people found so, whose surnames then stand alone too
 */
export function linkTitledSurnames(
  pack: Pack,
  blocks: readonly ReadBlock[],
  hits: HitIndex,
  date: PartialDate | null,
  found: FoundList,
): void {
  if (date === null) return;
  const holders = new Holders(pack, date);
  for (const hit of hits.all) {
    const block = blocks[hit.block];
    if (!block?.tokens[hit.from]?.joined || !hit.entities.some(isBySurname) || found.at(hit)) continue;
    if (partOfLongerName(pack, block, hits, hit) || namesAThing(block, hit) || isOfRelative(block, hit))
      continue;
    const { title, home, former } = calledBeside(pack, block, hits, hit);
    if (title === null || former) continue;
    const named = new Set(hit.entities.filter(isBySurname).map(({ row }) => row));
    const held = [...named].filter((row) => holders.holds(row, title, home));
    const [only] = held;
    if (held.length !== 1 || only === undefined) continue;
    const why = [{ text: `“${textOf(block, hit)}” held the office of “${title.text}” that day`, weight: 0 }];
    found.add({ ...spanOf(hit), row: only, via: 'surname', confidence: CONFIDENCE.surname, why });
  }
}

/** Words from a relative to the name: "his grandfather, the Emir Abdullah". */
const RELATIVE_REACH = 4;

/** Whose relative bears a title and a name is seldom who holds the office today. */
function isOfRelative({ tokens }: ReadBlock, { from }: Hit): boolean {
  for (
    let at = from - 1;
    at >= from - RELATIVE_REACH && tokens[at]?.sentence === tokens[from]?.sentence;
    at -= 1
  )
    if (ANCESTORS.has(tokens[at]?.norm ?? '') && OWNERS.has(tokens[at - 1]?.norm ?? '')) return true;
  return false;
}
const ANCESTORS = new Set([
  'father',
  'grandfather',
  'mother',
  'grandmother',
  'uncle',
  'predecessor',
  'ancestor',
]);

function isBySurname({ flags }: Candidate): boolean {
  return (flags & POSTING.surname) !== 0;
}

/** Who holds what on a day, told once an article: some offices have had hundreds of holders. */
class Holders {
  readonly #pack: Pack;
  readonly #date: PartialDate;
  readonly #known = new Map<Title, Map<string, boolean>>();

  constructor(pack: Pack, date: PartialDate) {
    this.#pack = pack;
    this.#date = date;
  }

  holds(person: EntityRow, title: Title, home: Beside['home']): boolean {
    const ofTitle = this.#known.get(title) ?? new Map<string, boolean>();
    this.#known.set(title, ofTitle);
    const place = home === null || home === 'elsewhere' ? home : `${home.jurisdiction} ${home.organisation}`;
    const key = `${person} ${place}`;
    const answer = ofTitle.get(key) ?? holds(this.#pack, person, title, home, this.#date);
    ofTitle.set(key, answer);
    return answer;
  }
}

function holds(
  pack: Pack,
  person: EntityRow,
  title: Title,
  home: Beside['home'],
  date: PartialDate,
): boolean {
  const homes =
    home === null || home === 'elsewhere'
      ? [...new Set(pack.termsOfPerson(person).map((t) => pack.office(t.office).jurisdiction))].map(
          (jurisdiction) => ({ jurisdiction, organisation: null }),
        )
      : [home];
  return (
    homes.some((place) => holderOn(pack, place, title, date)?.person === person) ||
    (home === null && headsSomething(pack, person, title, date))
  );
}

/** "Secretary-General Guterres": of the heads of the United Nations' many bodies, the one who is called so. */
function headsSomething(pack: Pack, person: EntityRow, title: Title, date: PartialDate): boolean {
  const { heads, kinds, unique } = title;
  if (!unique || heads === null || !kinds.includes('organisation-head')) return false;
  return termsOn(pack, person, date).some(({ office }) => {
    const words = wordsOfOffice(pack)(office);
    return pack.office(office).kind === 'organisation-head' && heads.some((word) => words.has(word));
  });
}
