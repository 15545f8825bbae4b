import { describe, expect, it } from 'vitest';
import { openFiles, smallPack, smallPackFiles } from '../../tests/tools/small-pack';
import { WORLD } from '../../tests/tools/world';
import { entityId } from '../model/ids';
import { foldedWords } from '../text/tokens';
import { scanWords, Words } from '../text/words';
import { findNames, NameHits } from './find-names';
import { POSTING, VERSION } from './format';
import { postingsAt } from './names';
import { PackError } from './open';
import type { EntityRow, Pack } from './pack';

function lookUp(pack: Pack, written: string): string[] {
  const name = foldedWords(written).join(' ').toUpperCase();
  const words = new Words(name.length);
  const hits = new NameHits();
  scanWords(name, words);
  findNames(pack.columns, name, words, hits);
  const found: string[] = [];
  for (let hit = 0; hit < hits.count; hit += 1) {
    const [from, to, row = -1] = hits.numbers.subarray(3 * hit);
    if (from !== 0 || to !== words.count) continue;
    for (const { target, flags } of postingsAt(pack.columns, row))
      found.push(flags & POSTING.demonym ? `demonym ${target}` : pack.id(target as EntityRow));
  }
  return found;
}

describe('a written pack, opened', () => {
  it('gives back what went in', async () => {
    const pack = await smallPack(WORLD);
    const putin = pack.find(entityId('Q7747'));
    expect(putin).not.toBeNull();
    if (putin === null) return;
    expect([pack.name(putin), pack.kind(putin), pack.start(putin), pack.end(putin)]).toEqual([
      'Vladimir Putin',
      'person',
      '1952-10-07',
      null,
    ]);
    expect(
      pack.termsOfPerson(putin).map((t) => [pack.office(t.office).name, t.start, t.end, t.asOf]),
    ).toEqual([['President of Russia', '2012-05-07', null, '2022-08-02']]);
    expect(pack.countries(putin).map((row) => pack.jurisdictionCode(row))).toEqual(['RU']);
    expect(pack.sources(putin).map(({ title }) => title)).toEqual(['Test source']);
  });

  it('finds every entity by its id, and none that is not there', async () => {
    const pack = await smallPack(WORLD);
    for (let row = 0; row < pack.entityCount; row += 1)
      expect(pack.find(pack.id(row as EntityRow))).toBe(row);
    expect(pack.find(entityId('Q999999'))).toBeNull();
  });

  it.each([
    ['Sergei Lavrov', ['Q58217']],
    ['WANG YI', ['Q9083', 'Q83106']],
    ['Lavrov Sergei', []],
    ['Sergei', []],
    ['Nobody Anywhere', []],
  ])('looks up %s', async (name, ids) => {
    expect(lookUp(await smallPack(WORLD), name)).toEqual(ids);
  });

  it('holds every name, and no shuffled one', async () => {
    const pack = await smallPack(WORLD);
    for (let row = 0; row < pack.entityCount; row += 1)
      expect(lookUp(pack, pack.name(row as EntityRow))).toContain(pack.id(row as EntityRow));
    const words = [
      ...new Set(
        Array.from({ length: pack.entityCount }, (_, row) => pack.name(row as EntityRow).split(' ')).flat(),
      ),
    ];
    const known = new Set(
      [...Array(pack.entityCount).keys()].map((row) => foldedWords(pack.name(row as EntityRow)).join(' ')),
    );
    for (const a of words)
      for (const b of words) {
        const name = foldedWords(`${a} ${b}`).join(' ');
        if (!known.has(name))
          expect(lookUp(pack, `${a} ${b}`).filter((id) => id.startsWith('Q7747'))).toEqual([]);
      }
  });

  it('reads records from their shard', async () => {
    const pack = await smallPack(WORLD);
    const event = pack.find(entityId('event:enlargement-of-nato'));
    expect(event === null ? null : (await pack.record(event))?.b).toBe('States that joined NATO after 1999.');
    const putin = pack.find(entityId('Q7747'));
    expect(putin === null ? 'missing' : await pack.record(putin)).toBeNull();
  });

  it('is the same bytes for the same data', () => {
    expect(smallPackFiles(WORLD)).toEqual(smallPackFiles(WORLD));
  });
});

describe('a pack that is not sound', () => {
  const files = smallPackFiles(WORLD);
  const changed = (name: string, change: (bytes: Uint8Array) => Uint8Array) =>
    files.map((file) => (file.name === name ? { name, bytes: change(file.bytes.slice()) } : file));
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const bytes = (value: string): Uint8Array => new TextEncoder().encode(value);
  const flipped = (data: Uint8Array): Uint8Array => {
    const at = data.length >> 1;
    data[at] = (data[at] ?? 0) ^ 1;
    return data;
  };
  it.each([
    ['missing', files.filter(({ name }) => name !== 'index.bin')],
    ['missing', []],
    ['checksum', changed('index.bin', flipped)],
    ['checksum', changed('index.bin', (data) => data.subarray(0, data.length - 8))],
    [
      'version',
      changed('header.json', (data) => bytes(text(data).replace(`"version": ${VERSION}`, '"version": 99'))),
    ],
    ['malformed', changed('header.json', () => bytes('{'))],
    ['malformed', changed('header.json', () => bytes('null'))],
    [
      'version',
      changed('header.json', (data) =>
        bytes(text(data).replace(`"version": ${VERSION}`, '"version": {"toString": null}')),
      ),
    ],
    ['malformed', changed('header.json', () => bytes(`{"format":"backgrounder-pack","version":${VERSION}}`))],
    [
      'malformed',
      changed('header.json', (data) => bytes(JSON.stringify({ ...JSON.parse(text(data)), counts: null }))),
    ],
  ])('is refused: %s', async (code, broken) => {
    const error = await openFiles(broken).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PackError);
    expect((error as PackError).code).toBe(code);
  });

  it('with a damaged shard opens, and says so when a card needs it', async () => {
    const pack = await openFiles(changed('records-000.bin', flipped));
    const event = pack.find(entityId('event:enlargement-of-nato'));
    await expect(event === null ? null : pack.record(event)).rejects.toThrow(/damaged/);
  });
});
