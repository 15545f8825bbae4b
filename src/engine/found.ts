import type { Reason, Via } from '../model/annotation';
import type { EntityRow } from '../pack/pack';
import type { Hit } from './candidates';
import { overlaps, type Span } from './reading';

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

/** Mentions found so far, by block; no two share a word. */
export class FoundList {
  readonly #byBlock = new Map<number, Found[]>();

  /** Takes the mention unless one of its words is taken; tells whether it did. */
  add(found: Found): boolean {
    if (this.at(found)) return false;
    const list = this.#byBlock.get(found.block);
    if (list) list.push(found);
    else this.#byBlock.set(found.block, [found]);
    return true;
  }

  /** Takes a mention back. */
  remove(found: Found): void {
    const list = this.#byBlock.get(found.block) ?? [];
    this.#byBlock.set(
      found.block,
      list.filter((other) => other !== found),
    );
  }

  /** The mention that shares a word with a span. */
  at(span: Span): Found | undefined {
    return this.#byBlock.get(span.block)?.find((other) => overlaps(other, span));
  }

  /** In reading order. */
  all(): Found[] {
    return [...this.#byBlock.values()].flat().sort((a, b) => a.block - b.block || a.from - b.from);
  }
}
