import { type EntityKind, isOfficeKind } from '../model/entity';
import { causesOf } from './chains';
import { addCountryRecords, capitalsOf } from './countries';
import type { CuratedEvent, CuratedPerson, CuratedPlace } from './curated';
import { groupBy } from './group';
import { whatIs } from './kinds';
import { officeWeight, priorOf } from './prior';
import type { Dataset } from './read';
import { addRecords } from './records';
import { SourceList } from './source-list';
import { spellingsOf, spellingsOfWord } from './spellings/spellings';
import { items } from './tables';
import { dropTwinEvents } from './twin-events';
import type { AliasKind, Entity, Office, Term, World } from './world';

/** Tables and curated records as one world. The data must have passed `check`. */
export function mergeData(data: Dataset): World {
  const sources = new SourceList(data);
  const world: World = {
    entities: new Map(),
    offices: new Map(),
    terms: [],
    countries: new Map(),
    patterns: [],
    tellings: new Map(),
    leads: data.leads.map(({ jurisdiction, start, end, leads }) => ({
      jurisdiction,
      start,
      end,
      leads: leads === 'state' ? leads : 'government',
    })),
    capitals: [],
    causes: causesOf(data.curated.events),
    sources: sources.list,
    asOf:
      data.sources
        .map((row) => row.as_of)
        .sort()
        .at(-1) ?? '',
  };
  addTables(world, data, sources);
  addCurated(world, data, sources);
  addNames(world, data);
  dropTwinEvents(world, data);
  addTerms(world, data, sources);
  linkCapitals(world);
  world.capitals = capitalsOf(world, data, sources);
  addRecords(world, data.curated);
  addCountryRecords(world, data.curated.organisations);
  const termsOf = groupBy(world.terms, (term) => term.person);
  for (const entity of world.entities.values()) {
    const terms = termsOf.get(entity.id) ?? [];
    if (entity.kind === 'person') {
      entity.countries = countriesByWeight(entity, terms, world);
      // Whoever held an office is told by it, as of a day; words without a day would call it today's.
      if (terms.length > 0) entity.what = '';
    }
    entity.what ||= whatIs(entity, terms, world);
    entity.prior = priorOf(entity, terms, world);
    if (entity.kind === 'person' && entity.prior >= SPELLED_PRIOR) addSpellings(entity);
    if (entity.kind === 'place' && UMLAUTS.test(entity.name))
      for (const spelling of spellingsOfWord(entity.name, entity.countries[0] ?? '').slice(1))
        entity.aliases.set(spelling, 'name');
  }
  return world;
}

/** Cities that newspapers write as keyboards without umlauts do: "Saarbruecken". */
const UMLAUTS = /[äöü]/i;

/** People of a lower prior are written about where their names are spelled in one way. */
const SPELLED_PRIOR = 48;

/** The source that lists whom news agencies wrote about. */
const ACTOR_LISTS = 'phoenix-2018';

/** Adds the spellings by rule of the names by which a person is known. */
function addSpellings(entity: Entity): void {
  for (const spelling of spellingsOf(entity.name, entity.countries))
    if (!entity.aliases.has(spelling)) entity.aliases.set(spelling, 'name');
}

/** The countries a person served, first the one of the weightiest offices: Emmanuel Macron is also Co-Prince of Andorra. */
function countriesByWeight({ countries }: Entity, terms: readonly Term[], world: World): string[] {
  const weights = new Map(countries.map((country) => [country, 0]));
  for (const term of terms) {
    const country = world.offices.get(term.office)?.jurisdiction ?? '';
    if (world.countries.has(country))
      weights.set(country, (weights.get(country) ?? 0) + officeWeight(term, world));
  }
  return [...weights.keys()].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
}

function newEntity(id: string, kind: EntityKind, name: string): Entity {
  return {
    id,
    kind,
    name,
    what: '',
    subkind: '',
    aliases: new Map(),
    start: '',
    end: '',
    gender: '',
    countries: [],
    sources: [],
    prior: 0,
    record: null,
    standsFor: [],
    participants: [],
    places: [],
    curated: false,
    wikipedia: '',
    attested: false,
    weight: 0,
  };
}

function addTables(world: World, data: Dataset, sources: SourceList): void {
  const add = (id: string, kind: EntityKind, name: string, sourceKeys: string): Entity => {
    const entity = newEntity(id, kind, name);
    entity.sources = sources.ofKeys(sourceKeys);
    world.entities.set(id, entity);
    return entity;
  };
  for (const row of data.people) {
    const entity = add(row.id, 'person', row.name, row.sources);
    Object.assign(entity, {
      start: row.born,
      end: row.died,
      gender: row.gender,
      wikipedia: row.wikipedia,
      attested: items(row.sources).includes(ACTOR_LISTS),
    });
    entity.countries = items(row.countries);
  }
  for (const row of data.organisations) {
    const entity = add(row.id, 'organisation', row.name, row.sources);
    Object.assign(entity, {
      start: row.founded,
      end: row.dissolved,
      wikipedia: row.wikipedia,
      subkind: row.kind,
    });
    entity.countries = row.country === '' ? [] : [row.country];
  }
  for (const row of data.places) {
    const entity = add(row.id, 'place', row.name, row.sources);
    Object.assign(entity, { start: row.start, end: row.end, subkind: row.kind });
    entity.countries = row.country === '' ? [] : [row.country];
    if (row.kind === 'country' || row.kind === 'former-country' || row.kind === 'territory')
      addCountry(world, row.country, row.id, items(row.demonyms), row.leads);
    if (row.capital_of !== '') {
      const country = world.countries.get(row.capital_of);
      if (country) country.capital = row.id;
      else entity.standsFor.push(`capital-of:${row.capital_of}`); // the country's row comes later
    }
  }
  for (const row of data.events) {
    const entity = add(row.id, 'event', row.name, row.sources);
    Object.assign(entity, {
      start: row.start,
      end: row.end,
      subkind: row.kind,
      wikipedia: row.wikipedia,
    });
    entity.countries = items(row.countries);
    entity.participants = items(row.participants);
    entity.weight = Number(row.weight) || 0;
  }
  for (const row of data.offices)
    if (isOfficeKind(row.kind)) world.offices.set(row.id, { ...row, kind: row.kind } satisfies Office);
  for (const row of data.aliases)
    world.entities.get(row.entity)?.aliases.set(row.alias, row.kind as AliasKind); // checked by check.ts
}

function addCountry(world: World, code: string, place: string, demonyms: string[], leads: string): void {
  if (code === '' || world.countries.has(code)) return;
  world.countries.set(code, {
    code,
    place,
    demonyms,
    leads: leads === 'state' || leads === 'government' ? leads : '',
    capital: '',
  });
}

/** Finds each country's capital, also where the country came after it in the table; a capital stands for its government. */
function linkCapitals(world: World): void {
  for (const entity of world.entities.values()) {
    entity.standsFor = entity.standsFor.filter((target) => {
      if (!target.startsWith('capital-of:')) return true;
      const country = world.countries.get(target.slice('capital-of:'.length));
      if (country && country.capital === '') country.capital = entity.id;
      return false;
    });
  }
  for (const { code, capital } of world.countries.values()) {
    const government = `org:government-${code.toLowerCase()}`;
    const entity = world.entities.get(capital);
    if (entity && entity.standsFor.length === 0 && world.entities.has(government))
      entity.standsFor.push(government);
  }
}

function addCurated(world: World, data: Dataset, sources: SourceList): void {
  const take = (
    kind: EntityKind,
    record: CuratedPerson | Dataset['curated']['organisations'][number] | CuratedPlace | CuratedEvent,
  ): Entity => {
    const entity = world.entities.get(record.id) ?? newEntity(record.id, kind, record.name);
    world.entities.set(record.id, entity);
    if (entity.name !== record.name) entity.aliases.set(entity.name, 'name');
    entity.name = record.name;
    entity.curated = true;
    entity.what = record.what ?? entity.what;
    for (const alias of record.aliases ?? []) entity.aliases.set(alias, 'name');
    for (const alias of record.acronyms ?? []) entity.aliases.set(alias, 'acronym');
    for (const alias of record.shortForms ?? []) entity.aliases.set(alias.replace(/^the /i, ''), 'short');
    if (entity.sources.length === 0)
      entity.sources = record.sources.map((source) => sources.ofCurated(source));
    return entity;
  };
  for (const record of data.curated.people) {
    const entity = take('person', record);
    entity.start = record.born ?? entity.start;
    entity.end = record.died ?? entity.end;
    entity.gender = record.gender ?? entity.gender;
    entity.countries = record.countries ?? entity.countries;
    entity.wikipedia ||= record.sources.find(({ publisher }) => publisher === 'Wikipedia')?.title ?? '';
  }
  for (const record of data.curated.organisations) {
    const entity = take('organisation', record);
    entity.start = record.founded ?? entity.start;
    entity.end = record.dissolved ?? entity.end;
    entity.subkind = record.kind;
    entity.countries = record.country ? [record.country] : entity.countries;
  }
  for (const record of data.curated.places) {
    const entity = take('place', record);
    entity.subkind ||= record.kind;
    entity.countries = record.country ? [record.country] : entity.countries;
    entity.standsFor = record.standsFor ?? entity.standsFor;
  }
  for (const record of data.curated.events) {
    const entity = take('event', record);
    entity.start = record.start ?? entity.start;
    entity.end = record.end ?? entity.end;
    entity.subkind = record.kind;
    entity.countries = record.countries ?? entity.countries;
    entity.participants = record.participants ?? entity.participants;
    entity.places = record.places ?? [];
    if (record.tellings) world.tellings.set(record.id, record.tellings);
    for (const { pattern, from = '', to = '', needs = [] } of record.describe ?? [])
      world.patterns.push({ event: record.id, text: pattern, from, to, needs });
  }
}

/** What editors know of names: added, or taken from whom a source gives them to. */
function addNames(world: World, data: Dataset): void {
  for (const { entity: id, name, kind } of data.names) {
    const entity = world.entities.get(id);
    if (kind === 'none') entity?.aliases.delete(name);
    else entity?.aliases.set(name, kind as AliasKind); // checked by check.ts
  }
}

function addTerms(world: World, data: Dataset, sources: SourceList): void {
  for (const row of data.terms)
    world.terms.push({
      person: row.person,
      office: row.office,
      start: row.start,
      end: row.end,
      asOf: row.as_of,
      acting: row.acting !== '',
      source: sources.ofKeys(row.sources)[0] ?? 0,
    });
}
