import '../../tests/tools/properties';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { expectPlacesInside } from '../../tests/tools/places';
import { smallPack } from '../../tests/tools/small-pack';
import { WORLD } from '../../tests/tools/world';
import { openReaderPack } from '../compile/reader-world';
import type { Mention } from '../model/annotation';
import type { Article } from '../model/article';
import { blockId } from '../model/ids';
import { partialDate } from '../model/partial-date';
import { readerPackOf } from '../model/reader-packs';
import type { Pack } from '../pack/pack';
import { person, readSample, sample } from '../reader-pack/samples.test-help';
import { annotate } from './annotate';
import { annotateWith } from './annotate-with';
import type { ReaderSource } from './reader-source';

const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 150) };

/** Names of the small world, names like them, and what stands between names. */
const NAMES = [
  ...[
    'Vladimir Putin',
    'Sergey Lavrov',
    'Joe Biden',
    'John Smith',
    'Wang Yi',
    'Paris',
    'Moscow',
    'NATO',
    'Georgia',
  ],
  ...['Jane Doe', 'Ann Putin', 'Joe Biden Library', 'Paris Council', 'Lavrov', 'Smith', 'Doe', 'the council'],
];
const WORDS = [
  'the Russian president',
  'said in',
  'met',
  'of Russia',
  'and',
  'Mr',
  'Mayor',
  'striker',
  'warned',
  '. ',
];

let world: Pack;
beforeAll(async () => {
  world = await smallPack(WORLD);
});

const text = fc
  .array(fc.constantFrom(...NAMES, ...NAMES, ...WORDS), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(' '));
const article = fc.array(text, { minLength: 1, maxLength: 3 }).map((texts): Article => {
  const blocks = texts.map((one, i) => ({ id: blockId(i), kind: 'paragraph' as const, text: one }));
  return { title: '', date: partialDate('2021-12-23'), lang: 'en', blocks };
});
const entities = fc.array(
  fc.record({
    kind: fc.constantFrom('person', 'organisation', 'place'),
    name: fc.constantFrom(...NAMES.slice(0, -1)),
    short: fc.constantFrom<string[]>([], ['the council']),
  }),
  { minLength: 1, maxLength: 4 },
);
const readers = fc.array(fc.tuple(entities, fc.boolean()), { maxLength: 3 }).map((packs): ReaderSource[] =>
  packs.map(([list, isFirst], number) => {
    const named = list.map((fields, i) => person({ id: `e${i}`, ...fields }));
    const read = readSample(sample({ id: `p${number}`, entities: named }));
    if (!read.ok) throw new Error(read.problems[0]?.what);
    return { id: `p${number}`, name: 'P', isFirst, near: [], pack: openReaderPack(read.pack) };
  }),
);

function keyOf({ block, start, end, entity }: Mention): string {
  return `${block} ${start} ${end} ${entity}`;
}

it('packs of the reader’s own never make the bundled data mean somebody whom it would not mean alone', () => {
  fc.assert(
    fc.property(article, readers, (about, own) => {
      const alone = new Set(annotate(world, about).mentions.map(keyOf));
      const merged = annotateWith(world, own, about);
      const bundled = merged.mentions.filter(({ entity }) => readerPackOf(entity) === null);
      expect(bundled.map(keyOf).filter((key) => !alone.has(key))).toEqual([]);
    }),
    RUNS,
  );
});

it('packs below the bundled data take no name of its own from it', () => {
  fc.assert(
    fc.property(article, readers, (about, own) => {
      const below = own.map((reader) => ({ ...reader, isFirst: false }));
      const alone = annotate(world, about).mentions.filter(({ via }) => via === 'name');
      const merged = annotateWith(world, below, about).mentions;
      for (const mention of alone)
        expect(
          merged.some(
            ({ block, start, end, entity }) =>
              block === mention.block &&
              start <= mention.start &&
              end >= mention.end &&
              (entity === mention.entity || end - start > mention.end - mention.start),
          ),
        ).toBe(true);
    }),
    RUNS,
  );
});

it('no two mentions share a word, numbers run in the order of the text, and every entity is counted', () => {
  fc.assert(
    fc.property(article, readers, (about, own) => {
      const merged = annotateWith(world, own, about);
      expectPlacesInside(about, merged);
      const named = merged.mentions.filter(({ via }) => via !== 'description');
      named.forEach((mention, i) => {
        const next = named[i + 1];
        if (next?.block === mention.block) expect(next.start).toBeGreaterThanOrEqual(mention.end);
      });
      expect(merged.mentions.map(({ id }) => id)).toEqual(merged.mentions.map((_, i) => `m${i}`));
      for (const { id, mentions } of merged.entities)
        expect(merged.mentions.filter(({ entity }) => entity === id)).toHaveLength(mentions);
    }),
    RUNS,
  );
});
