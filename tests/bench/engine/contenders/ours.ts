import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNames, NameHits } from '../../../../src/pack/find-names';
import type { NameIndex, Posting } from '../../../../src/pack/names';
import { indexNames } from '../../../../src/pack/write-names';
import { scanWords, Words } from '../../../../src/text/words';
import { median } from '../../rounds';
import type { Contender } from './contender';

/** Any meaning: what a name means is not looked up here. */
const SOMEBODY: readonly Posting[] = [{ target: 1, flags: 0 }];

const OPENINGS = 5;

/** The name index of the pack, read from a file as the pack is. */
export const ours: Contender = {
  open(names) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-names-'));
    const file = join(folder, 'names.bin');
    try {
      const layout = write(file, indexNames(new Map(names.map((name) => [name, SOMEBODY])), []));
      const openings = Array.from({ length: OPENINGS }, () => {
        const begun = performance.now();
        const index = read(file, layout);
        return { index, ms: performance.now() - begun };
      });
      const index = openings[0]?.index ?? read(file, layout);
      const openMs = median(openings.map(({ ms }) => ms));
      const words = new Words(0);
      const hits = new NameHits();
      const search = (text: string): NameHits => {
        scanWords(text, words);
        findNames(index, text, words, hits);
        return hits;
      };
      return {
        find: (text) => search(text).count,
        places(text) {
          const { count, numbers } = search(text);
          return Array.from({ length: count }, (_, hit) => ({
            start: words.start[numbers[3 * hit] ?? 0] ?? 0,
            end: words.end[(numbers[3 * hit + 1] ?? 1) - 1] ?? 0,
          }));
        },
        bytes: layout.reduce((sum, { bytes }) => sum + bytes, 0),
        openMs,
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

const COLUMNS = {
  nameBloom: Uint32Array,
  nameLow: Uint32Array,
  nameBucket: Int16Array,
  nameKey: Int32Array,
  nameMeaning: Uint32Array,
  meaningList: Uint32Array,
} as const;
type ColumnName = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as ColumnName[];

type Layout = { name: ColumnName; at: number; bytes: number }[];

function write(file: string, index: NameIndex): Layout {
  let end = 0;
  const layout = NAMES.map((name) => {
    const bytes = index[name].byteLength;
    const at = end;
    end = Math.ceil((at + bytes) / 8) * 8;
    return { name, at, bytes };
  });
  const all = new Uint8Array(end);
  for (const { name, at } of layout) {
    const { buffer, byteOffset, byteLength } = index[name];
    all.set(new Uint8Array(buffer, byteOffset, byteLength), at);
  }
  writeFileSync(file, all);
  return layout;
}

function read(file: string, layout: Layout): NameIndex {
  const { buffer, byteOffset } = readFileSync(file);
  return Object.fromEntries(
    layout.map(({ name, at, bytes }) => {
      const Column = COLUMNS[name];
      return [name, new Column(buffer, byteOffset + at, bytes / Column.BYTES_PER_ELEMENT)];
    }),
  ) as NameIndex; // every column is in the layout
}
