import '../../tests/tools/properties';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from './changes';
import { readPackFile } from './read';
import { bytesOf, person, readSample, sample } from './samples.test-help';
import { readStoredPack } from './stored';
import { packText } from './write';

// What holds of any file. `PROPERTY_SEED=7 PROPERTY_RUNS=20000 npx vitest run --project unit reader-pack` tries more of them.

const RUNS = Number(process.env.PROPERTY_RUNS ?? 150);
const runs = { numRuns: RUNS };

const word = fc.constantFrom(
  'Jane',
  'Ånn',
  'O’Neill',
  'Doe',
  '李',
  'van',
  'Smith-Jones',
  '"Bo"',
  'A,B',
  'the',
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const date = fc.constantFrom('2019', '2020-02', '2021-12-23', '', '2021-13', 'x');
const entity = fc.record({
  id: fc.constantFrom('a', 'b', 'c-1', 'C', ''),
  kind: fc.constantFrom('person', 'organisation', 'place', 'event', 'thing'),
  name,
  aliases: fc.array(name, { maxLength: 3 }),
  start: date,
  end: date,
  background: fc.string({ unit: 'grapheme', maxLength: 40 }),
  sources: fc.array(fc.constantFrom('site', 'x'), { maxLength: 2 }),
});
const packs = fc
  .record({
    asOf: date,
    near: fc.array(name, { maxLength: 2 }),
    entities: fc.array(entity, { maxLength: 4 }),
  })
  .map((changes) => sample(changes));

const soundDate = fc.constantFrom('2019', '2020-02', '2021-12-23');
const soundName = fc
  .tuple(fc.constantFrom('Jane', 'Ånn', 'A,"B"', '李'), name)
  .map((parts) => parts.join(' '));
const soundText = fc.stringMatching(/^[ -~éü“”]{0,40}$/);
const soundPacks = fc
  .array(
    fc.record(
      {
        kind: fc.constantFrom('person', 'organisation', 'place', 'event'),
        name: soundName,
        aliases: fc.uniqueArray(soundName, { maxLength: 3 }),
        what: soundText,
        background: soundText,
        start: soundDate,
        sources: fc.constant(['site']),
      },
      { requiredKeys: ['kind', 'name', 'sources'] },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((entities) => sample({ entities: entities.map((fields, i) => ({ id: `e${i}`, ...fields })) }));

describe('any file', () => {
  it('is a pack, or is refused with at least one mistake and its place in the file', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      packs.map((value) => JSON.stringify(value)),
      fc.array(fc.array(fc.string({ maxLength: 8 }), { maxLength: 5 }), { maxLength: 5 }).map((rows) => {
        return ['row,id,name,asOf', ...rows.map((row) => row.join(','))].join('\n');
      }),
    );
    fc.assert(
      fc.property(text, (file) => {
        const read = readPackFile(bytesOf(file));
        if (read.ok) return;
        expect(read.count).toBeGreaterThan(0);
        const lines = file.split(/\r\n?|\n/).length;
        for (const { line, column, what } of read.problems) {
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(0);
          expect(what).not.toBe('');
        }
      }),
      runs,
    );
  });

  it('of any bytes is read without a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readPackFile(bytes)),
      runs,
    );
  });
});

describe('any sound pack', () => {
  it('is written so that it is read as the same pack, from a file and from storage', () => {
    fc.assert(
      fc.property(soundPacks, (value) => {
        const read = readSample(value);
        if (!read.ok) throw new Error(read.problems[0]?.what);
        const text = packText(read.pack);
        expect(readPackFile(bytesOf(text))).toEqual(read);
        expect(readStoredPack(text)).toEqual(read.pack);
        expect(changesOf(read.pack, read.pack)).toEqual({ added: [], changed: [], withdrawn: [] });
      }),
      runs,
    );
  });

  it('gives what an update withdraws back when the update is undone', () => {
    fc.assert(
      fc.property(name, name, (before, after) => {
        const [one, two] = [before, after].map((alias) =>
          readSample(sample({ entities: [person({ aliases: [alias] })] })),
        );
        if (!one?.ok || !two?.ok) return;
        const there = changesOf(one.pack, two.pack);
        const back = changesOf(two.pack, one.pack);
        expect(back.added).toEqual(there.withdrawn);
        expect(back.withdrawn).toEqual(there.added);
      }),
      runs,
    );
  });
});

describe('one flipped byte', () => {
  it('never makes a sound file of two different packs look like the same', () => {
    const text = packText(soundPack());
    fc.assert(
      fc.property(fc.nat(bytesOf(text).length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = bytesOf(text);
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        const read = readPackFile(bytes);
        if (read.ok && packText(read.pack) === text) expect(bytes[at]).toSatisfy(isBlank);
      }),
      runs,
    );
  });
});

function soundPack() {
  const read = readSample(sample());
  if (!read.ok) throw new Error('the sample is not sound');
  return read.pack;
}

/** Only what JSON passes over may differ. */
function isBlank(byte: number): boolean {
  return [0x20, 0x09, 0x0a, 0x0d].includes(byte);
}
