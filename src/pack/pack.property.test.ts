import fc from 'fast-check';
import { expect, it } from 'vitest';
import '../../tests/tools/properties';
import { deflateRawSync } from 'node:zlib';
import { openFiles } from '../../tests/tools/small-pack';
import { packInput } from '../compile/columns';
import type { Entity, Office, Term, World, WorldSource } from '../compile/world';
import { ENTITY_KINDS, OFFICE_KINDS } from '../model/entity';
import { entityId } from '../model/ids';
import { daysInMonth, fromParts } from '../model/partial-date';
import type { RecordJson } from './format';
import type { Pack } from './pack';
import { type PackFile, writePack } from './write';

/** Text as the tables may hold it: any characters, halves of pairs left out. */
const TEXT = fc.oneof(
  { weight: 9, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }).map((text) => `\ufeff${text}`) },
);
const DATE = fc
  .record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.nat(12), day: fc.nat(31) })
  .map(({ year, month, day }): string =>
    fromParts(year, month, month === 0 ? 0 : Math.min(day, daysInMonth(year, month))),
  );
const MAYBE_DATE = fc.option(DATE, { nil: '' });
const ID = fc.oneof(
  fc.integer({ min: 1, max: 2_000_000_000 }).map((number) => `Q${number}`),
  fc.stringMatching(/^[a-z]{1,8}:[a-z0-9][a-z0-9.-]{0,8}$/),
);
/** Jurisdictions, some of which are no country of the data. */
const CODE = fc.constantFrom('RU', 'US', 'FR', 'ZZ');

const RECORD: fc.Arbitrary<RecordJson> = fc.record({
  b: TEXT,
  s: fc.array(fc.tuple(TEXT, TEXT, fc.option(TEXT)), { maxLength: 2 }),
});

const ENTITY: fc.Arbitrary<Entity> = fc.record({
  id: ID,
  kind: fc.constantFrom(...ENTITY_KINDS),
  name: TEXT,
  what: fc.oneof(TEXT, fc.constant('')),
  subkind: fc.constantFrom('', 'seat', 'city'),
  aliases: fc.constant(new Map()),
  start: MAYBE_DATE,
  end: MAYBE_DATE,
  gender: fc.constantFrom('', 'female', 'male'),
  countries: fc.uniqueArray(CODE, { maxLength: 3 }),
  sources: fc.uniqueArray(fc.nat(1), { maxLength: 2 }),
  prior: fc.nat(255),
  record: fc.option(RECORD),
  standsFor: fc.constant([]),
  participants: fc.constant([]),
  places: fc.constant([]),
  curated: fc.boolean(),
  wikipedia: fc.constant(''),
  attested: fc.boolean(),
  weight: fc.nat(100),
});

const OFFICE: fc.Arbitrary<Office> = fc.record({
  id: fc.stringMatching(/^office:[a-z]{1,4}$/),
  name: TEXT,
  kind: fc.constantFrom(...OFFICE_KINDS),
  jurisdiction: CODE,
});

const SOURCE: fc.Arbitrary<WorldSource> = fc.record({
  title: TEXT,
  publisher: TEXT,
  asOf: DATE,
  url: fc.oneof(fc.webUrl(), fc.constant('')),
});

/** A world of some entities and offices, whose terms are of some of those. */
const WORLD: fc.Arbitrary<World> = fc
  .record({
    entities: fc.uniqueArray(ENTITY, { selector: ({ id }) => id, maxLength: 90, size: 'max' }),
    offices: fc.uniqueArray(OFFICE, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }),
    sources: fc.tuple(SOURCE, SOURCE),
    terms: fc.array(
      fc.record({
        person: fc.nat(),
        office: fc.nat(),
        start: MAYBE_DATE,
        end: MAYBE_DATE,
        asOf: DATE,
        acting: fc.boolean(),
        source: fc.nat(1),
      }),
      { maxLength: 40 },
    ),
    asOf: DATE,
  })
  .map(({ entities, offices, sources, terms, asOf }) => {
    const people = entities.filter(({ kind }) => kind === 'person');
    return {
      entities: new Map(entities.map((entity) => [entity.id, entity])),
      offices: new Map(offices.map((office) => [office.id, office])),
      terms: terms.flatMap((term): Term[] => {
        const person = people[term.person % people.length];
        const office = offices[term.office % offices.length];
        return person && office ? [{ ...term, person: person.id, office: office.id }] : [];
      }),
      countries: new Map(),
      leads: [],
      capitals: [],
      patterns: [],
      tellings: new Map(),
      causes: new Map(),
      sources,
      asOf,
    };
  });

function written(world: World): PackFile[] {
  const encoder = new TextEncoder();
  return writePack(
    packInput(world),
    (bytes) => deflateRawSync(bytes),
    (text) => encoder.encode(text),
  );
}

it('gives back a world that was written', async () => {
  await fc.assert(
    fc.asyncProperty(WORLD, async (world) => {
      const files = written(world);
      expect(written(world)).toEqual(files);
      const pack = await openFiles(files);
      expect(pack.entityCount).toBe(world.entities.size);
      for (const entity of world.entities.values()) await expectEntity(pack, world, entity);
      for (const office of world.offices.values()) expectOffice(pack, world, office);
    }),
    { numRuns: 15 },
  );
});

async function expectEntity(pack: Pack, world: World, entity: Entity): Promise<void> {
  const row = pack.find(entityId(entity.id));
  if (row === null) expect.fail(`${entity.id} is not found`);
  expect({
    id: pack.id(row),
    kind: pack.kind(row),
    name: pack.name(row),
    what: pack.what(row),
    start: pack.start(row) ?? '',
    end: pack.end(row) ?? '',
    countries: pack.countries(row).map((country) => pack.jurisdictionCode(country)),
    sources: pack.sources(row).map(toWorldSource),
    prior: pack.prior(row),
    isSeat: pack.isSeat(row),
    gender: pack.gender(row),
    record: await pack.record(row),
  }).toEqual({
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    what: entity.what,
    start: entity.start,
    end: entity.end,
    countries: entity.countries.filter((code) => pack.jurisdiction(code) !== null),
    sources: entity.sources.map((source) => world.sources[source]),
    prior: entity.prior,
    isSeat: entity.subkind === 'seat',
    gender: { female: 'woman', male: 'man', '': null }[entity.gender],
    record: entity.record,
  });
  expect(
    pack
      .termsOfPerson(row)
      .map((term) => told(pack, term))
      .sort(),
  ).toEqual(
    world.terms
      .filter(({ person }) => person === entity.id)
      .map((term) => toldOf(world, term))
      .sort(),
  );
}

function expectOffice(pack: Pack, world: World, office: Office): void {
  const jurisdiction = pack.jurisdiction(office.jurisdiction);
  if (jurisdiction === null) expect.fail(`${office.jurisdiction} is not found`);
  const rows = pack.officesOf(jurisdiction, office.kind);
  expect(rows.map((row) => pack.office(row).name)).toContain(office.name);
  const alike = [...world.offices.values()].filter(
    ({ kind, jurisdiction }) => kind === office.kind && jurisdiction === office.jurisdiction,
  );
  const terms = rows.flatMap((row) => pack.termsOfOffice(row));
  expect(terms.map((term) => told(pack, term)).sort()).toEqual(
    world.terms
      .filter((term) => alike.some(({ id }) => id === term.office))
      .map((term) => toldOf(world, term))
      .sort(),
  );
}

/** A term as one text, by what it means rather than by its rows. */
function told(pack: Pack, term: ReturnType<Pack['termsOfPerson']>[number]): string {
  const { name } = pack.office(term.office);
  const { start, end, asOf, acting } = term;
  return JSON.stringify([
    pack.id(term.person),
    name,
    start ?? '',
    end ?? '',
    asOf,
    acting,
    toWorldSource(term.source),
  ]);
}

function toldOf(world: World, { person, office, start, end, asOf, acting, source }: Term): string {
  return JSON.stringify([
    person,
    world.offices.get(office)?.name,
    start,
    end,
    asOf,
    acting,
    world.sources[source],
  ]);
}

function toWorldSource({ title, publisher, asOf, url }: ReturnType<Pack['sources']>[number]): WorldSource {
  return { title, publisher, asOf: asOf ?? '', url: url ?? '' };
}
