import type { Readable } from 'node:stream';
import { type Item, mayMatter, parseItem } from './entity';
import { type DumpLine, dumpLines } from './lines';
import type { Spool } from './spool';

/** Line numbers of malformed lines that are remembered; the rest are counted. */
const MOST_NUMBERS = 20;

/** What reading a dump came to. */
export type DumpCount = {
  lines: number;
  bytes: number;
  /** Items with a position held or that are one. */
  items: number;
  malformed: number;
  /** Numbers of the first malformed lines. */
  malformedAt: number[];
};

/** A dump that ends before its end. */
export class TruncatedDump extends Error {}

/**
 * Reads a dump of entities, one a line between `[` and `]`, and sets aside the people who held offices, the offices and the countries.
 *
 * @throws TruncatedDump when the closing bracket is missing; Error when the file cannot be read
 */
export async function readDump(source: string | Readable, people: Spool, others: Spool): Promise<DumpCount> {
  const count: DumpCount = { lines: 0, bytes: 0, items: 0, malformed: 0, malformedAt: [] };
  let closed = false;
  try {
    for await (const line of dumpLines(source)) {
      count.lines = line.number;
      count.bytes += (line.bytes?.byteLength ?? 0) + 1;
      if (isBracket(line, '[')) continue;
      closed = isBracket(line, ']');
      if (closed || (line.bytes && !mayMatter(line.bytes) && looksWhole(line.bytes))) continue;
      const item = itemOf(line);
      if (item === null) {
        count.malformed += 1;
        if (count.malformedAt.length < MOST_NUMBERS) count.malformedAt.push(line.number);
      } else if (item.isHuman ? item.held.length > 0 : item.jurisdictions.length > 0 || item.iso !== '') {
        count.items += 1;
        (item.isHuman ? people : others).add(item);
      }
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/unexpected end of file/i.test(message))
      throw new TruncatedDump(`The dump's compressed data ends after line ${count.lines}.`);
    throw error;
  }
  if (!closed)
    throw new TruncatedDump(`The dump ends after line ${count.lines} without its closing bracket.`);
  return count;
}

function isBracket({ bytes }: DumpLine, bracket: string): boolean {
  return bytes !== null && bytes.byteLength <= 3 && bytes.toString('latin1').trim() === bracket;
}

/** True for `{"…}` or `{"…},`. A line that is cut off or begins otherwise is parsed, and so reported. */
function looksWhole(bytes: Buffer): boolean {
  const end = bytes.toString('latin1', Math.max(0, bytes.byteLength - 3)).trimEnd();
  return bytes[0] === 0x7b && bytes[1] === 0x22 && (end.endsWith('}') || end.endsWith('},'));
}

function itemOf({ bytes }: DumpLine): Item | null {
  if (bytes === null) return null;
  try {
    return parseItem(bytes.toString('utf8').trimEnd().replace(/,$/, ''));
  } catch {
    return null;
  }
}
