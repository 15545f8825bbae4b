import type { Reason, Via } from '../model/annotation';
import type { EntityRow } from '../pack/pack';
import type { Hit } from './candidates';
import type { Span } from './reading';

/** A mention in the making: words of a block and the entity that they mean. */
export type Found = Span & {
  row: EntityRow;
  via: Via;
  /** 0 to 1. */
  confidence: number;
  why: Reason[];
};

/** Hits by where they begin and end. */
export class HitIndex {
  readonly all: readonly Hit[];
  readonly #starts = new Map<string, Hit>();
  readonly #ends = new Map<string, Hit>();

  constructor(hits: readonly Hit[]) {
    this.all = hits;
    for (const hit of hits) {
      this.#starts.set(`${hit.block}:${hit.from}`, hit);
      this.#ends.set(`${hit.block}:${hit.to}`, hit);
    }
  }

  /** The hit that begins at a word. */
  startingAt(block: number, from: number): Hit | undefined {
    return this.#starts.get(`${block}:${from}`);
  }

  /** The hit whose last word stands just before `to`. */
  endingAt(block: number, to: number): Hit | undefined {
    return this.#ends.get(`${block}:${to}`);
  }
}

/** Mentions found so far; no two share a word, and looking one up costs nothing however many there are. */
export class FoundList {
  /** For each block, the mention at each of its words. */
  readonly #words = new Map<number, Map<number, Found>>();

  /** Takes the mention unless one of its words is taken; tells whether it did. */
  add(found: Found): boolean {
    if (this.at(found)) return false;
    const words = this.#words.get(found.block) ?? new Map<number, Found>();
    this.#words.set(found.block, words);
    for (let word = found.from; word < found.to; word += 1) words.set(word, found);
    return true;
  }

  /** Takes a mention back. */
  remove(found: Found): void {
    for (let word = found.from; word < found.to; word += 1) this.#words.get(found.block)?.delete(word);
  }

  /** The mention that shares a word with a span. */
  at({ block, from, to }: Span): Found | undefined {
    const words = this.#words.get(block);
    if (!words) return undefined;
    for (let word = from; word < to; word += 1) {
      const found = words.get(word);
      if (found) return found;
    }
    return undefined;
  }

  /** In reading order. */
  all(): Found[] {
    const found = [...this.#words.values()].flatMap((words) => [...new Set(words.values())]);
    return found.sort((a, b) => a.block - b.block || a.from - b.from);
  }
}
