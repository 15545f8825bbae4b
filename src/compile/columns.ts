import { ENTITY_KINDS, OFFICE_KINDS } from '../model/entity';
import { type Columns, ENTITY, type Header, NONE, OWN_ID, type RecordJson } from '../pack/format';
import type { NameIndex, Posting } from '../pack/names';
import { headOffices } from './head-offices';
import { namePostings } from './names';
import { Dates, firsts, lists, Numbered, Strings, u16, u32 } from './numbering';
import { patternKeys } from './pattern-keys';
import { daysIn, type Told, tellingColumns, wordsOfPattern } from './telling';
import type { Entity, Office, Term, World } from './world';

type PackInput = {
  columns: Omit<Columns, keyof NameIndex>;
  names: Map<string, Posting[]>;
  small: Set<string>;
  records: RecordJson[];
  asOf: string;
  counts: Header['counts'];
};

/** The columns of a world, rows in the order that format.ts says. */
export function packInput(world: World): PackInput {
  const entities = [...world.entities.values()].sort(byId);
  const strings = new Strings(entities.map(({ name }) => name));
  const dates = new Dates(world);
  const rowOf = new Map(entities.map((entity, row) => [entity.id, row]));
  const codes = jurisdictionCodes(world);
  const jurisdictionOf = new Map(codes.map((code, row) => [code, row]));
  const offices = sortedOffices(world, jurisdictionOf);
  const officeOf = new Map(offices.map((office, row) => [office.id, row]));
  const terms = sortedTerms(world, rowOf, officeOf);
  const records = entities.filter((entity) => entity.record !== null);
  const rows = (ids: readonly string[]): number[] => ids.flatMap((id) => rowOf.get(id) ?? []);
  const places = entities.filter((entity) => entity.standsFor.length > 0);
  const metonyms = lists(places.map((e) => rows(e.standsFor)));
  const effects = entities.filter((entity) => world.causes.has(entity.id));
  const causes = lists(effects.map((e) => rows(world.causes.get(e.id) ?? [])));
  const participants = eventsByParticipant(entities, rowOf, world);
  const events = lists(participants.map(([, list]) => list));
  const heads = headOffices(world);
  const headed = entities.filter(({ id }) => heads.has(id));
  const headLists = lists(
    headed.map(({ id }) =>
      (heads.get(id) ?? []).flatMap((office) => officeOf.get(office) ?? []).sort(ascending),
    ),
  );
  const byOffice = lists(termsByOffice(terms, offices.length, officeOf));
  const needs = lists(
    world.patterns.map((p) => rows(p.needs.map((id) => world.countries.get(id)?.place ?? id))),
  );
  const whats = new Numbered<string>((what) => what);
  const countryLists = new Numbered<number[]>((list) => list.join());
  const sourceLists = new Numbered<number[]>((list) => list.join());
  const provenances = new Numbered<Term>((t) => `${t.asOf} ${t.acting} ${t.source}`);
  const entityWhat = u16(entities, (e) => whats.number(e.what));
  const entityCountries = u16(entities, (e) =>
    countryLists.number(e.countries.flatMap((code) => jurisdictionOf.get(code) ?? [])),
  );
  const entitySources = u16(entities, (e) => sourceLists.number(e.sources));
  const termProvenance = u16(terms, (t) => provenances.number(t));
  const countries = lists(countryLists.all);
  const sources = lists(sourceLists.all);
  const columns: Omit<PackInput['columns'], 'stringBytes' | 'stringFirst'> = {
    date: dates.column,
    entityNumber: u32(entities, (e) =>
      e.id.startsWith('Q') ? Number(e.id.slice(1)) : OWN_ID + strings.number(e.id),
    ),
    entityWhat,
    entityKind: Uint8Array.from(
      entities,
      (e) =>
        ENTITY_KINDS.indexOf(e.kind) |
        (e.subkind === 'seat' ? ENTITY.seat : 0) |
        (e.gender === 'female' ? ENTITY.woman : 0) |
        (e.gender === 'male' ? ENTITY.man : 0),
    ),
    entityPrior: Uint8Array.from(entities, (e) => e.prior),
    entityStart: u16(entities, (e) => dates.number(e.start)),
    entityEnd: u16(entities, (e) => dates.number(e.end)),
    entityCountries,
    entitySources,
    countryListFirst: countries.first,
    countryList: u16(countries.items, (row) => row),
    sourceListFirst: sources.first,
    sourceList: u16(sources.items, (row) => row),
    what: u32(whats.all, (what) => strings.number(what)),
    recordEntity: u32(records, (e) => rowOf.get(e.id) ?? NONE),
    metonymPlace: u32(places, (e) => rowOf.get(e.id) ?? NONE),
    metonymFirst: metonyms.first,
    metonym: Uint32Array.from(metonyms.items),
    effect: u32(effects, (e) => rowOf.get(e.id) ?? NONE),
    causeFirst: causes.first,
    cause: Uint32Array.from(causes.items),
    participant: u32(participants, ([row]) => row),
    eventFirst: events.first,
    event: Uint32Array.from(events.items),
    jurisdictionCode: u32(codes, (code) => strings.number(code)),
    jurisdictionPlace: u32(codes, (code) => rowOf.get(world.countries.get(code)?.place ?? code) ?? NONE),
    jurisdictionLeads: Uint8Array.from(codes, (code) =>
      LEADS.indexOf(world.countries.get(code)?.leads ?? ''),
    ),
    leadJurisdiction: u16(world.leads, (lead) => jurisdictionOf.get(lead.jurisdiction) ?? 0),
    leadStart: u16(world.leads, (lead) => dates.number(lead.start)),
    leadEnd: u16(world.leads, (lead) => dates.number(lead.end)),
    leadLeads: Uint8Array.from(world.leads, ({ leads }) => LEADS.indexOf(leads)),
    jurisdictionOfficeFirst: firsts(
      countBy(offices, codes.length, (o) => jurisdictionOf.get(o.jurisdiction) ?? 0),
    ),
    officeName: u32(offices, (o) => strings.number(o.name)),
    officeKind: Uint8Array.from(offices, (o) => OFFICE_KINDS.indexOf(o.kind)),
    officeJurisdiction: u16(offices, (o) => jurisdictionOf.get(o.jurisdiction) ?? 0),
    headed: u32(headed, (e) => rowOf.get(e.id) ?? NONE),
    headFirst: headLists.first,
    headOffice: u16(headLists.items, (row) => row),
    personTermFirst: firsts(countBy(terms, entities.length, (t) => rowOf.get(t.person) ?? 0)),
    termOffice: u16(terms, (t) => officeOf.get(t.office) ?? 0),
    termStart: u16(terms, (t) => dates.number(t.start)),
    termEnd: u16(terms, (t) => dates.number(t.end)),
    termProvenance,
    provenanceAsOf: u16(provenances.all, (t) => dates.number(t.asOf)),
    provenanceActing: Uint8Array.from(provenances.all, (t) => (t.acting ? 1 : 0)),
    provenanceSource: u16(provenances.all, (t) => t.source),
    officeTermFirst: byOffice.first,
    officeTerm: Uint32Array.from(byOffice.items),
    patternEvent: u32(world.patterns, (p) => rowOf.get(p.event) ?? NONE),
    patternText: u32(world.patterns, (p) => strings.number(p.text)),
    patternFrom: u16(world.patterns, (p) => dates.number(p.from)),
    patternTo: u16(world.patterns, (p) => dates.number(p.to)),
    patternNeedFirst: needs.first,
    patternNeed: Uint32Array.from(needs.items),
    ...patternKeys(
      world.patterns.map(({ text }) => text),
      records.flatMap(({ record }) => record?.b ?? []),
    ),
    ...tellingColumns(toldEvents(entities, world)),
    sourceTitle: u32(world.sources, (s) => strings.number(s.title)),
    sourcePublisher: u32(world.sources, (s) => strings.number(s.publisher)),
    sourceUrl: u32(world.sources, (s) => strings.number(s.url)),
    sourceAsOf: u16(world.sources, (s) => dates.number(s.asOf)),
  };
  const count = (kind: string): number => entities.filter((entity) => entity.kind === kind).length;
  return {
    columns: { ...columns, ...strings.columns() },
    ...namePostings(world, rowOf, jurisdictionOf),
    records: records.flatMap((entity) => entity.record ?? []),
    asOf: world.asOf,
    counts: {
      people: count('person'),
      organisations: count('organisation'),
      places: count('place'),
      events: count('event'),
      terms: terms.length,
    },
  };
}

/** Who leads a country, by the number that the pack has for it. */
const LEADS: readonly string[] = ['', 'state', 'government'];

/** Wikidata's by number, then our own by id. */
function byId(a: Entity, b: Entity): number {
  const [isItemA, isItemB] = [a.id.startsWith('Q'), b.id.startsWith('Q')];
  if (isItemA && isItemB) return Number(a.id.slice(1)) - Number(b.id.slice(1));
  return Number(isItemB) - Number(isItemA) || compare(a.id, b.id);
}

function jurisdictionCodes(world: World): string[] {
  const codes = new Set<string>(world.countries.keys());
  for (const office of world.offices.values()) codes.add(office.jurisdiction);
  return [...codes].sort(compare);
}

function sortedOffices(world: World, jurisdictionOf: ReadonlyMap<string, number>): Office[] {
  return [...world.offices.values()]
    .map((office) => ({
      office,
      at: jurisdictionOf.get(office.jurisdiction) ?? 0,
      kind: OFFICE_KINDS.indexOf(office.kind),
    }))
    .sort((a, b) => a.at - b.at || a.kind - b.kind || compare(a.office.id, b.office.id))
    .map(({ office }) => office);
}

/** By person and start. */
function sortedTerms(
  world: World,
  rowOf: ReadonlyMap<string, number>,
  officeOf: ReadonlyMap<string, number>,
): Term[] {
  return world.terms
    .flatMap((term) => {
      const [person, office] = [rowOf.get(term.person), officeOf.get(term.office)];
      return person === undefined || office === undefined ? [] : { term, person, office };
    })
    .sort(
      (a, b) =>
        a.person - b.person ||
        compare(a.term.start, b.term.start) ||
        a.office - b.office ||
        compare(a.term.end, b.term.end),
    )
    .map(({ term }) => term);
}

/** For each office, the rows of its terms by start. */
function termsByOffice(
  terms: readonly Term[],
  offices: number,
  officeOf: ReadonlyMap<string, number>,
): number[][] {
  const rows: number[][] = Array.from({ length: offices }, () => []);
  terms.forEach((term, row) => {
    rows[officeOf.get(term.office) ?? 0]?.push(row);
  });
  const start = (row: number): string => terms[row]?.start ?? '';
  for (const list of rows) list.sort((a, b) => compare(start(a), start(b)) || a - b);
  return rows;
}

/** Each entity that takes part in events or whose country they concern, by row, and the rows of those events by start. */
function eventsByParticipant(
  entities: readonly Entity[],
  rowOf: ReadonlyMap<string, number>,
  world: World,
): [participant: number, events: number[]][] {
  const events = new Map<number, number[]>();
  entities.forEach((event, row) => {
    if (event.kind !== 'event') return;
    const participants = [...event.participants, ...event.countries].map(
      (id) => world.countries.get(id)?.place ?? id,
    );
    for (const id of new Set(participants)) {
      const participant = rowOf.get(id);
      if (participant !== undefined) events.set(participant, [...(events.get(participant) ?? []), row]);
    }
  });
  const start = (row: number): string => entities[row]?.start ?? '';
  for (const list of events.values()) list.sort((a, b) => compare(start(a), start(b)) || a - b);
  return [...events].sort(([a], [b]) => a - b);
}

function countBy<T>(list: readonly T[], rows: number, rowOf: (item: T) => number): number[] {
  const counts: number[] = Array.from({ length: rows }, () => 0);
  for (const item of list) counts[rowOf(item)] = (counts[rowOf(item)] ?? 0) + 1;
  return counts;
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** What was written by hand of events, with the names of whom and where it concerns. */
function toldEvents(entities: readonly Entity[], world: World): Told[] {
  const nameOf = (id: string): string => world.entities.get(world.countries.get(id)?.place ?? id)?.name ?? '';
  const patterns = new Map<string, string[]>();
  for (const { event, text } of world.patterns) patterns.set(event, [...(patterns.get(event) ?? []), text]);
  return entities.flatMap((entity, row): Told[] => {
    const background = entity.kind === 'event' ? entity.record?.b : undefined;
    if (!entity.curated || background === undefined) return [];
    const concerned = [...entity.participants, ...entity.countries, ...entity.places];
    const demonyms = entity.countries.flatMap((code) => world.countries.get(code)?.demonyms ?? []);
    const texts = [
      entity.name,
      ...entity.aliases.keys(),
      entity.subkind.replaceAll('_', ' '),
      background,
      ...concerned.map(nameOf),
      ...demonyms,
      ...(world.tellings.get(entity.id) ?? []),
      ...(patterns.get(entity.id) ?? []).map(wordsOfPattern),
    ];
    const { start, end } = entity;
    return [{ row, texts, start, end, dates: daysIn(background, start) }];
  });
}

/** By code unit, as the tables are sorted. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
