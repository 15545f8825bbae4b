import type { Reason, Via } from '../model/annotation';
import type { EntityRow } from '../pack/pack';
import type { Hit } from './candidates';
import { inOrder, type Span } from './reading';

/** A mention in the making: words of a block and the entity that they mean. */
export type Found = Span & {
  row: EntityRow;
  via: Via;
  /** 0 to 1. */
  confidence: number;
  why: Reason[];
};

/** Hits by where they begin and end: for each block, by word. */
export class HitIndex {
  readonly all: readonly Hit[];
  /** Those that may be people: names of people within those of events too, which stand for both. */
  readonly people: readonly Hit[];
  readonly #starts: Hit[][] = [];
  readonly #ends: Hit[][] = [];
  readonly #inner: Hit[][][] = [];

  /**
   * @param inner  shorter hits that begin where a hit begins
   * @param within  names of people within hits that are events
   */
  constructor(hits: readonly Hit[], inner: readonly Hit[], within: readonly Hit[]) {
    this.all = hits;
    this.people = within.length === 0 ? hits : [...hits, ...within].sort(inOrder);
    for (const hit of hits) rowOf(this.#starts, hit.block)[hit.from] = hit;
    for (const hit of [...inner, ...hits]) rowOf(this.#ends, hit.block)[hit.to] = hit;
    for (const hit of inner) {
      const shorter = rowOf(this.#inner, hit.block);
      shorter[hit.from] = [hit, ...(shorter[hit.from] ?? [])];
    }
  }

  /** The hit that begins at a word. */
  startingAt(block: number, from: number): Hit | undefined {
    return this.#starts[block]?.[from];
  }

  /** All of them, the longest first: "US Treasury", "US". */
  allStartingAt(block: number, from: number): readonly Hit[] {
    const longest = this.startingAt(block, from);
    return longest ? [longest, ...(this.#inner[block]?.[from] ?? [])] : NO_HITS;
  }

  /** The hit whose last word stands just before `to`, be it the beginning of a longer one: "US" in "US Treasury". */
  endingAt(block: number, to: number): Hit | undefined {
    return this.#ends[block]?.[to];
  }
}

const NO_HITS: readonly Hit[] = [];

function rowOf<T>(rows: T[][], row: number): T[] {
  const known = rows[row] ?? [];
  rows[row] = known;
  return known;
}

/** Mentions found so far; no two share a word, and looking one up costs nothing however many there are. */
export class FoundList {
  /** For each block, the mention at each of its words. */
  readonly #words: Found[][] = [];

  /** Takes the mention unless one of its words is taken; tells whether it did. */
  add(found: Found): boolean {
    if (this.at(found)) return false;
    const words = rowOf(this.#words, found.block);
    for (let word = found.from; word < found.to; word += 1) words[word] = found;
    return true;
  }

  /** Takes a mention back. */
  remove(found: Found): void {
    const words = rowOf(this.#words, found.block);
    for (let word = found.from; word < found.to; word += 1) delete words[word];
  }

  /** The mention that shares a word with a span. */
  at({ block, from, to }: Span): Found | undefined {
    const words = this.#words[block];
    if (!words) return undefined;
    for (let word = from; word < to; word += 1) {
      const found = words[word];
      if (found) return found;
    }
    return undefined;
  }

  /** The mention that a word is part of. */
  atWord(block: number, word: number): Found | undefined {
    return this.#words[block]?.[word];
  }

  /** In reading order. */
  all(): Found[] {
    const all: Found[] = [];
    for (const words of this.#words)
      for (let word = 0; word < (words?.length ?? 0); ) {
        const found = words?.[word];
        if (found) all.push(found);
        word = found?.to ?? word + 1;
      }
    return all;
  }
}
