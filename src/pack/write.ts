import {
  type Columns,
  checksum,
  ELEMENT_BYTES,
  type Header,
  MAGIC,
  RECORDS_PER_BLOCK,
  RECORDS_PER_SHARD,
  type RecordJson,
  SECTIONS,
  type SectionName,
  VERSION,
} from './format';
import type { NameIndex, Posting } from './names';
import { indexNames } from './write-names';

/** A file of the pack. */
export type PackFile = { name: string; bytes: Uint8Array };

/** Deflates to raw deflate data. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** Encodes UTF-8. */
export type Encode = (text: string) => Uint8Array;

/**
 * Writes a pack. The same input gives the same bytes.
 *
 * @param columns  all columns but the names
 * @param names    folded words joined by a space → what the name may mean
 * @param small    words with which names begin that may be written small throughout
 * @param records  in the order of `entityRecord`
 */
export function writePack(
  input: {
    columns: Omit<Columns, keyof NameIndex>;
    names: ReadonlyMap<string, readonly Posting[]>;
    small: Iterable<string>;
    records: readonly RecordJson[];
    asOf: string;
    counts: Header['counts'];
  },
  deflate: Deflate,
  encode: Encode,
): PackFile[] {
  const columns: Columns = { ...input.columns, ...indexNames(input.names, input.small) };
  const files = [{ name: 'index.bin', bytes: layOut(columns) }, ...shards(input.records, deflate, encode)];
  const header: Header = {
    format: 'backgrounder-pack',
    version: VERSION,
    asOf: input.asOf,
    counts: input.counts,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.byteLength, checksum: checksum(bytes) })),
  };
  return [{ name: 'header.json', bytes: encode(`${JSON.stringify(header, null, 2)}\n`) }, ...files];
}

function layOut(columns: Columns): Uint8Array {
  const names = Object.keys(SECTIONS) as SectionName[];
  let at = align(12 + names.length * 12);
  const places = names.map((name) => {
    const offset = at;
    at = align(offset + columns[name].byteLength);
    return offset;
  });
  const bytes = new Uint8Array(at);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, names.length, true);
  names.forEach((name, i) => {
    const column = columns[name];
    const offset = places[i] ?? 0;
    view.setUint32(12 + i * 12, ELEMENT_BYTES[SECTIONS[name]], true);
    view.setUint32(16 + i * 12, offset, true);
    view.setUint32(20 + i * 12, column.byteLength, true);
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), offset);
  });
  return bytes;
}

function align(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}

function shards(records: readonly RecordJson[], deflate: Deflate, encode: Encode): PackFile[] {
  const files: PackFile[] = [];
  for (let from = 0; from < records.length; from += RECORDS_PER_SHARD) {
    const blocks: Uint8Array[] = [];
    const end = Math.min(records.length, from + RECORDS_PER_SHARD);
    for (let block = from; block < end; block += RECORDS_PER_BLOCK)
      blocks.push(
        deflate(encode(JSON.stringify(records.slice(block, Math.min(end, block + RECORDS_PER_BLOCK))))),
      );
    files.push({ name: `records-${String(files.length).padStart(3, '0')}.bin`, bytes: shard(blocks) });
  }
  return files;
}

function shard(blocks: readonly Uint8Array[]): Uint8Array {
  let at = 4 + (blocks.length + 1) * 4;
  const bytes = new Uint8Array(at + blocks.reduce((sum, block) => sum + block.byteLength, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, blocks.length, true);
  blocks.forEach((block, i) => {
    view.setUint32(4 + i * 4, at, true);
    bytes.set(block, at);
    at += block.byteLength;
  });
  view.setUint32(4 + blocks.length * 4, at, true);
  return bytes;
}
