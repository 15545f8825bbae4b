import { ENTITY_KINDS, OFFICE_KINDS } from '../model/entity';
import { parsePartialDate } from '../model/partial-date';
import { packDate } from '../pack/dates';
import { type Columns, ENTITY, type Header, NONE, type RecordJson } from '../pack/format';
import type { Posting } from '../pack/names';
import type { nameColumns } from '../pack/write';
import { namePostings } from './names';
import type { Entity, Office, Term, World } from './world';

type PackInput = {
  columns: Omit<Columns, keyof ReturnType<typeof nameColumns>>;
  names: Map<string, Posting[]>;
  records: RecordJson[];
  asOf: string;
  counts: Header['counts'];
};

/** Every string of the pack, each once, in order of first use. */
class Strings {
  readonly #numbers = new Map<string, number>();

  number(text: string): number {
    if (text === '') return NONE;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  columns(): { stringBytes: Uint8Array; stringFirst: Uint32Array } {
    const encoder = new TextEncoder();
    const encoded = [...this.#numbers.keys()].map((text) => encoder.encode(text));
    const stringFirst = firsts(encoded.map((bytes) => bytes.byteLength));
    const stringBytes = new Uint8Array(stringFirst[encoded.length] ?? 0);
    encoded.forEach((bytes, i) => {
      stringBytes.set(bytes, stringFirst[i]);
    });
    return { stringBytes, stringFirst };
  }
}

/** The columns of a world, rows in the order that format.ts says. */
export function packInput(world: World): PackInput {
  const strings = new Strings();
  const entities = [...world.entities.values()].sort((a, b) => compare(a.id, b.id));
  const rowOf = new Map(entities.map((entity, row) => [entity.id, row]));
  const codes = jurisdictionCodes(world);
  const jurisdictionOf = new Map(codes.map((code, row) => [code, row]));
  const offices = sortedOffices(world, jurisdictionOf);
  const officeOf = new Map(offices.map((office, row) => [office.id, row]));
  const terms = sortedTerms(world, rowOf, officeOf);
  const records = entities.filter((entity) => entity.record !== null);
  const recordOf = new Map(records.map((entity, number) => [entity.id, number]));
  const rows = (ids: readonly string[]): number[] => ids.flatMap((id) => rowOf.get(id) ?? []);
  const countries = lists(entities.map((e) => e.countries.flatMap((code) => jurisdictionOf.get(code) ?? [])));
  const sources = lists(entities.map((e) => e.sources));
  const metonyms = lists(entities.map((e) => rows(e.standsFor)));
  const events = lists(eventsByParticipant(entities, rowOf, world));
  const byPerson = lists(termsByPerson(terms, entities.length, rowOf));
  const needs = lists(
    world.patterns.map((p) => rows(p.needs.map((id) => world.countries.get(id)?.place ?? id))),
  );
  const columns: Omit<PackInput['columns'], 'stringBytes' | 'stringFirst'> = {
    entityId: u32(entities, (e) => strings.number(e.id)),
    entityName: u32(entities, (e) => strings.number(e.name)),
    entityWhat: u32(entities, (e) => strings.number(e.what)),
    entityKind: Uint8Array.from(entities, (e) => ENTITY_KINDS.indexOf(e.kind)),
    entityFlags: Uint8Array.from(entities, (e) => (e.subkind === 'seat' ? ENTITY.seat : 0)),
    entityPrior: Uint8Array.from(entities, (e) => e.prior),
    entityStart: dates(entities, (e) => e.start),
    entityEnd: dates(entities, (e) => e.end),
    entityRecord: u32(entities, (e) => recordOf.get(e.id) ?? NONE),
    entityCountryFirst: countries.first,
    entityCountry: Uint16Array.from(countries.items),
    entitySourceFirst: sources.first,
    entitySource: Uint16Array.from(sources.items),
    metonymFirst: metonyms.first,
    metonym: Uint32Array.from(metonyms.items),
    eventFirst: events.first,
    event: Uint32Array.from(events.items),
    jurisdictionCode: u32(codes, (code) => strings.number(code)),
    jurisdictionPlace: u32(codes, (code) => rowOf.get(world.countries.get(code)?.place ?? code) ?? NONE),
    jurisdictionLeads: Uint8Array.from(codes, (code) =>
      ['', 'state', 'government'].indexOf(world.countries.get(code)?.leads ?? ''),
    ),
    jurisdictionOfficeFirst: firsts(
      countBy(offices, codes.length, (o) => jurisdictionOf.get(o.jurisdiction) ?? 0),
    ),
    officeName: u32(offices, (o) => strings.number(o.name)),
    officeKind: Uint8Array.from(offices, (o) => OFFICE_KINDS.indexOf(o.kind)),
    officeJurisdiction: Uint16Array.from(offices, (o) => jurisdictionOf.get(o.jurisdiction) ?? 0),
    officeTermFirst: firsts(countBy(terms, offices.length, (t) => officeOf.get(t.office) ?? 0)),
    termPerson: u32(terms, (t) => rowOf.get(t.person) ?? NONE),
    termOffice: u32(terms, (t) => officeOf.get(t.office) ?? NONE),
    termStart: dates(terms, (t) => t.start),
    termEnd: dates(terms, (t) => t.end),
    termAsOf: dates(terms, (t) => t.asOf),
    termActing: Uint8Array.from(terms, (t) => (t.acting ? 1 : 0)),
    termSource: Uint16Array.from(terms, (t) => t.source),
    personTermFirst: byPerson.first,
    personTerm: Uint32Array.from(byPerson.items),
    patternEvent: u32(world.patterns, (p) => rowOf.get(p.event) ?? NONE),
    patternText: u32(world.patterns, (p) => strings.number(p.text)),
    patternFrom: dates(world.patterns, (p) => p.from),
    patternTo: dates(world.patterns, (p) => p.to),
    patternNeedFirst: needs.first,
    patternNeed: Uint32Array.from(needs.items),
    sourceTitle: u32(world.sources, (s) => strings.number(s.title)),
    sourcePublisher: u32(world.sources, (s) => strings.number(s.publisher)),
    sourceUrl: u32(world.sources, (s) => strings.number(s.url)),
    sourceAsOf: dates(world.sources, (s) => s.asOf),
  };
  const count = (kind: string): number => entities.filter((entity) => entity.kind === kind).length;
  return {
    columns: { ...columns, ...strings.columns() },
    names: namePostings(world, rowOf, jurisdictionOf),
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

function sortedTerms(
  world: World,
  rowOf: ReadonlyMap<string, number>,
  officeOf: ReadonlyMap<string, number>,
): Term[] {
  return world.terms
    .flatMap((term) => {
      const office = officeOf.get(term.office);
      return office === undefined || !rowOf.has(term.person) ? [] : { term, office };
    })
    .sort(
      (a, b) =>
        a.office - b.office ||
        compare(a.term.start, b.term.start) ||
        compare(a.term.person, b.term.person) ||
        compare(a.term.end, b.term.end),
    )
    .map(({ term }) => term);
}

function termsByPerson(
  terms: readonly Term[],
  people: number,
  rowOf: ReadonlyMap<string, number>,
): number[][] {
  const rows: number[][] = Array.from({ length: people }, () => []);
  terms.forEach((term, row) => {
    rows[rowOf.get(term.person) ?? 0]?.push(row);
  });
  const start = (row: number): string => terms[row]?.start ?? '';
  for (const list of rows) list.sort((a, b) => compare(start(a), start(b)) || a - b);
  return rows;
}

/** For each entity, the events in which it takes part or that concern its country, by start. */
function eventsByParticipant(
  entities: readonly Entity[],
  rowOf: ReadonlyMap<string, number>,
  world: World,
): number[][] {
  const events: number[][] = entities.map(() => []);
  entities.forEach((event, row) => {
    if (event.kind !== 'event') return;
    const participants = [...event.participants, ...event.countries].map(
      (id) => world.countries.get(id)?.place ?? id,
    );
    for (const id of new Set(participants)) events[rowOf.get(id) ?? -1]?.push(row);
  });
  const start = (row: number): string => entities[row]?.start ?? '';
  for (const list of events) list.sort((a, b) => compare(start(a), start(b)) || a - b);
  return events;
}

function lists(rows: readonly (readonly number[])[]): { first: Uint32Array; items: number[] } {
  return { first: firsts(rows.map((row) => row.length)), items: rows.flat() };
}

/** Where each row's items begin, from how many each has; one entry more than there are rows. */
function firsts(lengths: readonly number[]): Uint32Array {
  const first = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    first[i + 1] = (first[i] ?? 0) + length;
  });
  return first;
}

function countBy<T>(list: readonly T[], rows: number, rowOf: (item: T) => number): number[] {
  const counts: number[] = Array.from({ length: rows }, () => 0);
  for (const item of list) counts[rowOf(item)] = (counts[rowOf(item)] ?? 0) + 1;
  return counts;
}

function u32<T>(list: readonly T[], value: (item: T) => number): Uint32Array {
  return Uint32Array.from(list, value);
}

/** Packed dates; few different ones stand in many rows. */
function dates<T>(list: readonly T[], value: (item: T) => string): Int32Array {
  const packed = new Map<string, number>();
  return Int32Array.from(list, (item) => {
    const text = value(item);
    let date = packed.get(text);
    if (date === undefined) {
      date = packDate(parsePartialDate(text));
      packed.set(text, date);
    }
    return date;
  });
}

/** By code unit, as the tables are sorted. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
