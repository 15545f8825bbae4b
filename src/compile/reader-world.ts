import type { PackInfo } from '../model/annotation';
import type { OfficeKind } from '../model/entity';
import { readerEntityId } from '../model/reader-packs';
import { type RecordJson, VERSION } from '../pack/format';
import { Pack } from '../pack/pack';
import { indexNames } from '../pack/write-names';
import type { PackEntity, ReaderPack } from '../reader-pack/pack';
import { readStoredPack } from '../reader-pack/stored';
import { packInput } from './columns';
import type { AliasKind, Entity, Office, Term, World } from './world';

/**
 * How often news means a pack's entity by its name, before reading (0–255). High, as the reader has said that these names matter: a full name
 * alone is just enough for a link; on a sports page, beside another calling or a title that does not fit, it is not.
 */
const PRIOR = 210;

/** A stored pack, opened: its id, the words of which an article must hold one, and the pack itself. */
export type OpenedReaderPack = { id: string; near: readonly string[]; pack: Pack };

/** Opens the text of a stored pack. @returns null when it is not sound any more */
export function openStoredPack(text: string): OpenedReaderPack | null {
  const pack = readStoredPack(text);
  return pack && { id: pack.id, near: pack.near, pack: openReaderPack(pack) };
}

/** Opens a reader's pack for the engine, in memory: it is small, and what is stored outlives every change of the pack's layout. */
export function openReaderPack(pack: ReaderPack): Pack {
  const { columns, names, small, records, counts } = packInput(worldOf(pack));
  const { people, organisations, places, events } = counts;
  const info: PackInfo = { version: VERSION, asOf: pack.asOf, people, organisations, places, events };
  const all = { ...columns, ...indexNames(names, small) };
  return new Pack(all, info, async (record) => records[record] ?? {});
}

function worldOf(pack: ReaderPack): World {
  const numbers = new Map(pack.sources.map(({ key }, number) => [key, number]));
  const numberOf = (key: string): number => numbers.get(key) ?? 0;
  const around = surroundingsOf(pack);
  const entities = pack.entities.map((entity) =>
    entityOf(pack, entity, recordOf(pack, entity, around), numberOf),
  );
  const offices = new Map<string, Office>();
  const terms = pack.entities.flatMap(({ id, roles }) =>
    roles.map((role): Term => {
      const jurisdiction = readerEntityId(pack.id, role.at ?? '');
      const office: Office = {
        id: `${jurisdiction} ${role.office}`,
        name: role.office,
        kind: officeKind(role.office),
        jurisdiction,
      };
      offices.set(office.id, office);
      return {
        person: readerEntityId(pack.id, id),
        office: office.id,
        start: role.start ?? '',
        end: role.end ?? '',
        asOf: role.asOf ?? pack.asOf,
        acting: false,
        source: numberOf(role.source),
      };
    }),
  );
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    offices,
    terms,
    countries: new Map(),
    leads: [],
    capitals: [],
    patterns: [],
    tellings: new Map(),
    causes: new Map(),
    sources: pack.sources.map(({ title, publisher, asOf, url }) => ({
      title,
      publisher,
      asOf: asOf ?? '',
      url: url ?? '',
    })),
    asOf: pack.asOf,
  };
}

function entityOf(
  pack: ReaderPack,
  { id, kind, name, aliases, short, what, start, end, sources }: PackEntity,
  record: RecordJson | null,
  numberOf: (key: string) => number,
): Entity {
  return {
    id: readerEntityId(pack.id, id),
    kind,
    name,
    what,
    gender: '',
    subkind: '',
    aliases: new Map([
      ...aliases.map((alias): [string, AliasKind] => [alias, ACRONYM.test(alias) ? 'acronym' : 'name']),
      ...short.map((form): [string, AliasKind] => [form.replace(/^the /i, ''), 'short']),
    ]),
    start: start ?? '',
    end: end ?? '',
    countries: [],
    sources: sources.map(numberOf),
    prior: PRIOR,
    record,
    standsFor: [],
    participants: [],
    places: [],
    curated: false,
    wikipedia: '',
    attested: false,
    weight: 0,
  };
}

/** Letters that are read as an acronym, and matched with exactly these capitals. */
const ACRONYM = /^[A-Z0-9]{2,8}$/;

/** What is part of each entity, and who has an office there. */
type Surroundings = { parts: ReadonlyMap<string, string[]>; members: ReadonlyMap<string, Member[]> };

/** As a record has it: who, since and until when. */
type Member = [string, string, string];

function surroundingsOf({ id: pack, entities }: ReaderPack): Surroundings {
  const parts = new Map<string, string[]>();
  const members = new Map<string, Member[]>();
  for (const { id, partOf, roles } of entities) {
    if (partOf !== null) addTo(parts, partOf, id);
    for (const { at, start, end } of roles)
      if (at !== null) addTo(members, at, [readerEntityId(pack, id), start ?? '', end ?? '']);
  }
  return { parts, members };
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** The long part of a card: its text, what it is part of, what is part of it, and who sits in it. */
function recordOf(
  pack: ReaderPack,
  { id, background, partOf }: PackEntity,
  { parts, members }: Surroundings,
): RecordJson | null {
  const related = [
    ...(partOf === null ? [] : [[partOf, 'part of']]),
    ...(parts.get(id) ?? []).map((part) => [part, 'includes']),
  ].map(([other = '', relation = '']): [string, string] => [readerEntityId(pack.id, other), relation]);
  const seated = members.get(id) ?? [];
  const record: RecordJson = {
    ...(background === '' ? {} : { b: background }),
    ...(related.length === 0 ? {} : { r: related }),
    ...(seated.length === 0 ? {} : { m: seated }),
  };
  return Object.keys(record).length === 0 ? null : record;
}

/** What an office is, by the words of its name; the first that fits. Nobody in a pack heads a state: "the president" is never theirs. */
const OFFICE_WORDS: readonly (readonly [RegExp, OfficeKind])[] = [
  [/\b(?:spokes(?:man|woman|person)|press (?:officer|secretary))\b/i, 'spokesperson'],
  [/\b(?:deputy|vice|former|assistant)\b/i, 'other'],
  [/\bmayor(?:ess)?\b/i, 'mayor'],
  [/\bgovernor\b/i, 'governor'],
  [/\bambassador\b/i, 'ambassador'],
  [/\b(?:judge|magistrate|justice)\b/i, 'judge'],
  [/\bcommittee\b/i, 'committee-chair'],
  [/\b(?:council(?:l?or|man|woman)|alder(?:man|woman)|member of|senator|deputy)\b/i, 'legislator'],
  [/\bminister\b/i, 'minister'],
  [/\b(?:general|colonel|admiral|commander|brigadier)\b/i, 'military'],
  [/\bparty leader|leader of\b/i, 'party-leader'],
  [
    /\b(?:president|chair(?:man|woman|person)?|chief|director|head|secretary|principal)\b/i,
    'organisation-head',
  ],
];

function officeKind(name: string): OfficeKind {
  return OFFICE_WORDS.find(([words]) => words.test(name))?.[1] ?? 'other';
}
