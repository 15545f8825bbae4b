import {
  type Columns,
  checksum,
  ELEMENT_BYTES,
  type Header,
  MAGIC,
  MEANING,
  RECORDS_PER_BLOCK,
  RECORDS_PER_SHARD,
  type RecordJson,
  SECTIONS,
  type SectionName,
  VERSION,
} from './format';
import {
  bloomBits,
  bucketOf,
  extendHash,
  type NameHash,
  type Posting,
  packPosting,
  startHash,
} from './names';

/** A file of the pack. */
export type PackFile = { name: string; bytes: Uint8Array };

/** Deflates to raw deflate data. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** Encodes UTF-8. */
export type Encode = (text: string) => Uint8Array;

/** Bits of the Bloom filter per prefix: about one false "go on" in 30, which costs one more look-up. */
const BLOOM_BITS_PER_PREFIX = 10;

/** Names per bucket on average: a bucket is one or two cache lines of keys. */
const NAMES_PER_BUCKET = 8;

/**
 * Writes a pack. The same input gives the same bytes.
 *
 * @param columns  all columns but the names
 * @param names    folded words joined by a space → what the name may mean
 * @param records  in the order of `entityRecord`
 */
export function writePack(
  input: {
    columns: Omit<Columns, NameSection>;
    names: ReadonlyMap<string, readonly Posting[]>;
    records: readonly RecordJson[];
    asOf: string;
    counts: Header['counts'];
  },
  deflate: Deflate,
  encode: Encode,
): PackFile[] {
  const columns: Columns = { ...input.columns, ...nameColumns(input.names) };
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

type NameSection = 'nameBloom' | 'nameBucket' | 'nameKey' | 'nameMeaning' | 'meaningList';

/** The name index of names.ts. */
export function nameColumns(names: ReadonlyMap<string, readonly Posting[]>): Pick<Columns, NameSection> {
  const entries: { hash: NameHash; postings: readonly Posting[] }[] = [];
  const prefixes = new Map<string, NameHash>();
  for (const [name, postings] of names) {
    let hash = startHash();
    let prefix = '';
    for (const word of name.split(' ')) {
      hash = extendHash(hash, word);
      prefix = prefix === '' ? word : `${prefix} ${word}`;
      prefixes.set(prefix, hash);
    }
    entries.push({ hash, postings });
  }
  const bits = Math.max(0, Math.ceil(Math.log2(Math.max(1, entries.length / NAMES_PER_BUCKET))));
  entries.sort((x, y) => x.hash.a - y.hash.a || x.hash.b - y.hash.b);
  const nameBloom = new Uint32Array(powerOfTwo((prefixes.size * BLOOM_BITS_PER_PREFIX) / 32));
  for (const hash of prefixes.values()) {
    const { word, mask } = bloomBits(hash, nameBloom.length);
    nameBloom[word] = (nameBloom[word] ?? 0) | mask;
  }
  const nameBucket = new Uint32Array(2 ** bits + 1);
  for (const { hash } of entries) {
    const after = bucketOf(hash, bits) + 1;
    nameBucket[after] = (nameBucket[after] ?? 0) + 1;
  }
  for (let i = 1; i < nameBucket.length; i += 1)
    nameBucket[i] = (nameBucket[i] ?? 0) + (nameBucket[i - 1] ?? 0);
  const meaningList: number[] = [];
  const nameMeaning = Uint32Array.from(entries, ({ postings }) => {
    const [only] = postings;
    if (only && postings.length === 1) return packPosting(only);
    meaningList.push(postings.length, ...postings.map(packPosting));
    return (MEANING.many | (meaningList.length - 1 - postings.length)) >>> 0;
  });
  return {
    nameBloom,
    nameBucket,
    nameKey: Uint32Array.from(entries, ({ hash }) => hash.b),
    nameMeaning,
    meaningList: Uint32Array.from(meaningList),
  };
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, atLeast))));
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
