import { parsePartialDate } from '../model/partial-date';
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
import { Pack } from './pack';

/** What is wrong with a pack that does not open. */
export type PackFault = 'missing' | 'version' | 'checksum' | 'malformed';

/** A pack that does not open; the message is fit for a reader. */
export class PackError extends Error {
  readonly code: PackFault;

  constructor(code: PackFault, message: string) {
    super(message);
    this.name = 'PackError';
    this.code = code;
  }
}

/** Reads one file of the pack by name. Rejects when there is none. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** Inflates raw deflate data. */
export type Inflate = (deflated: Uint8Array) => Promise<Uint8Array>;

/**
 * Opens a pack: reads the header and the index, and checks both; records are read when a card asks.
 *
 * @param read  file names as in the header: "header.json", "index.bin", "records-000.bin"
 * @throws PackError `missing` when a file cannot be read, `version` when the pack is of another layout, `checksum` when a byte
 *   differs from what the header says, `malformed` for anything else that is not a pack
 */
export async function openPack(read: ReadFile, inflate: Inflate): Promise<Pack> {
  // Both are asked for at once: a worker that was just started waits for the one no longer than for the other.
  const reading = readOrFail(read, INDEX);
  reading.catch(() => {}); // the header's fault is told first
  const header = parseHeader(await readOrFail(read, 'header.json'));
  const index = checked(header, INDEX, await reading);
  const columns = openColumns(index);
  const asOf = parsePartialDate(header.asOf);
  if (asOf === null) throw new PackError('malformed', 'The data pack does not say how old it is.');
  const { people, organisations, places, events } = header.counts;
  const info = { version: header.version, asOf, people, organisations, places, events };
  return new Pack(columns, info, recordReader(read, inflate, header));
}

const INDEX = 'index.bin';

async function readOrFail(read: ReadFile, name: string): Promise<Uint8Array> {
  try {
    return await read(name);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new PackError('missing', `The data pack lacks ${name}: ${why}`);
  }
}

async function readChecked(read: ReadFile, header: Header, name: string): Promise<Uint8Array> {
  return checked(header, name, await readOrFail(read, name));
}

/** A file's bytes, if they are what the header says. */
function checked(header: Header, name: string, bytes: Uint8Array): Uint8Array {
  const expected = header.files.find((file) => file.name === name);
  if (!expected) throw new PackError('malformed', `The data pack's header does not list ${name}.`);
  if (bytes.byteLength !== expected.bytes || checksum(bytes) !== expected.checksum)
    throw new PackError('checksum', `The data pack is damaged: ${name} is not what its header says.`);
  return bytes;
}

function parseHeader(bytes: Uint8Array): Header {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new PackError('malformed', "The data pack's header cannot be read.");
  }
  const header = value as Partial<Header> | null;
  if (typeof header !== 'object' || header === null || header.format !== 'backgrounder-pack')
    throw new PackError('malformed', 'These files are not a data pack.');
  if (header.version !== VERSION)
    throw new PackError(
      'version',
      `The data pack has version ${told(header.version)}; this Backgrounder reads version ${VERSION}.`,
    );
  const { counts, files, asOf } = header;
  const sound =
    typeof asOf === 'string' &&
    Array.isArray(files) &&
    files.every(
      (f) => typeof f?.name === 'string' && typeof f.bytes === 'number' && typeof f.checksum === 'number',
    ) &&
    typeof counts === 'object' &&
    counts !== null &&
    (['people', 'organisations', 'places', 'events', 'terms'] as const).every(
      (k) => typeof counts[k] === 'number',
    );
  if (!sound) throw new PackError('malformed', "The data pack's header is incomplete.");
  return header as Header;
}

/** Something of a header, which may be anything that JSON holds, for a message. */
function told(value: unknown): string {
  return String(JSON.stringify(value)).slice(0, 40);
}

/** Views on every column. @throws PackError `malformed` when a section does not lie within the file. */
function openColumns(index: Uint8Array): Columns {
  const bytes = index.byteOffset % 8 === 0 ? index : index.slice();
  const names = Object.keys(SECTIONS) as SectionName[];
  const directory = 12 + names.length * 12;
  if (bytes.byteLength < directory) throw new PackError('malformed', 'The data pack is too short.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(8, true) !== names.length)
    throw new PackError('malformed', 'The data pack has an unknown layout.');
  if (view.getUint32(4, true) !== VERSION)
    throw new PackError('version', `The data pack's index is not of version ${VERSION}.`);
  const columns: Partial<Record<SectionName, Columns[SectionName]>> = {};
  names.forEach((name, i) => {
    const at = 12 + i * 12;
    const element = view.getUint32(at, true);
    const offset = view.getUint32(at + 4, true);
    const length = view.getUint32(at + 8, true);
    const fits =
      element === ELEMENT_BYTES[SECTIONS[name]] &&
      offset >= directory &&
      offset % 8 === 0 &&
      offset + length <= bytes.byteLength &&
      length % element === 0;
    if (!fits) throw new PackError('malformed', `The data pack's section ${name} is out of bounds.`);
    columns[name] = column(name, bytes, offset, length / element);
  });
  return columns as Columns;
}

function column(name: SectionName, bytes: Uint8Array, offset: number, length: number): Columns[SectionName] {
  const at = bytes.byteOffset + offset;
  switch (SECTIONS[name]) {
    case 'u8':
      return new Uint8Array(bytes.buffer, at, length);
    case 'u16':
      return new Uint16Array(bytes.buffer, at, length);
    case 'u32':
      return new Uint32Array(bytes.buffer, at, length);
    case 'i16':
      return new Int16Array(bytes.buffer, at, length);
    case 'i32':
      return new Int32Array(bytes.buffer, at, length);
  }
}

function recordReader(
  read: ReadFile,
  inflate: Inflate,
  header: Header,
): (record: number) => Promise<RecordJson> {
  const shards = new Map<number, Promise<Uint8Array>>();
  return async (record) => {
    const shard = Math.floor(record / RECORDS_PER_SHARD);
    const name = `records-${String(shard).padStart(3, '0')}.bin`;
    let bytes = shards.get(shard);
    if (!bytes) {
      bytes = readChecked(read, header, name);
      shards.set(shard, bytes);
      bytes.catch(() => shards.delete(shard)); // a failed read may succeed the next time
    }
    const block = Math.floor((record % RECORDS_PER_SHARD) / RECORDS_PER_BLOCK);
    const records: unknown = JSON.parse(
      new TextDecoder().decode(await inflate(blockOf(await bytes, block, name))),
    );
    const found: unknown = Array.isArray(records) ? records[record % RECORDS_PER_BLOCK] : undefined;
    if (typeof found !== 'object' || found === null)
      throw new PackError('malformed', `The data pack's ${name} lacks record ${record}.`);
    return found as RecordJson; // written by write.ts, and its checksum held
  };
}

function blockOf(shard: Uint8Array, block: number, name: string): Uint8Array {
  const view = new DataView(shard.buffer, shard.byteOffset, shard.byteLength);
  const blocks = view.getUint32(0, true);
  if (block >= blocks) throw new PackError('malformed', `The data pack's ${name} is too short.`);
  return shard.subarray(view.getUint32(4 + block * 4, true), view.getUint32(8 + block * 4, true));
}
