import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Bytes read from the disk at a time. */
const CHUNK_BYTES = 1 << 20;

/** No entity is longer: the longest of today have some 5 MB. A longer line is given up, so that memory stays bounded. */
const LONGEST_LINE_BYTES = 64 << 20;

const NEWLINE = 0x0a;
const GZIP = [0x1f, 0x8b];

/** One line, numbered from 1; null bytes for a line longer than any entity. */
export type DumpLine = { number: number; bytes: Buffer | null };

/**
 * The lines of a dump, plain or gzip, one at a time; memory holds a chunk and a line.
 *
 * @param source  a path, or a stream such as standard input
 * @throws Error when the file cannot be read or its compressed data ends too early
 */
export async function* dumpLines(source: string | Readable): AsyncGenerator<DumpLine> {
  let number = 0;
  let parts: Buffer[] = [];
  let length = 0;
  const take = (): DumpLine => {
    number += 1;
    const bytes =
      length > LONGEST_LINE_BYTES ? null : parts.length === 1 ? (parts[0] ?? null) : Buffer.concat(parts);
    parts = [];
    length = 0;
    return { number, bytes };
  };
  for await (const buffer of unpacked(source)) {
    let from = 0;
    for (let at = buffer.indexOf(NEWLINE); at >= 0; at = buffer.indexOf(NEWLINE, from)) {
      keep(buffer.subarray(from, at));
      yield take();
      from = at + 1;
    }
    keep(buffer.subarray(from));
  }
  if (length > 0) yield take();

  function keep(part: Buffer): void {
    length += part.byteLength;
    if (length <= LONGEST_LINE_BYTES) parts.push(part);
    else parts = [];
  }
}

/** The chunks of the source, or what they unpack to when they begin as gzip does. */
async function* unpacked(source: string | Readable): AsyncGenerator<Buffer> {
  const stream =
    typeof source === 'string' ? createReadStream(source, { highWaterMark: CHUNK_BYTES }) : source;
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>; // read without an encoding
  let first = await chunks.next();
  // The two bytes that tell may come in two pieces.
  if (!first.done && first.value.byteLength < GZIP.length) {
    const second = await chunks.next();
    if (!second.done) first = { done: false, value: Buffer.concat([first.value, second.value]) };
  }
  if (first.done) return;
  const whole = chain(first.value, chunks);
  if (first.value[0] !== GZIP[0] || first.value[1] !== GZIP[1]) yield* whole;
  else yield* gunzipped(whole);
}

/** Unpacks; an error of the source is an error of the result. */
async function* gunzipped(packed: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  const input = Readable.from(packed, { objectMode: false, highWaterMark: CHUNK_BYTES });
  input.once('error', (error) => gunzip.destroy(error));
  for await (const chunk of input.pipe(gunzip)) yield chunk as Buffer; // a stream without an encoding
}

async function* chain(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
