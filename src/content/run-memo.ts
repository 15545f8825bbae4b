import type { BlockKind } from '../model/article';
import { elementAround } from './composed';
import type { Run } from './runs';

/** What was read in a block element, and how it was then looked at. */
type Entry = { kind: BlockKind; inLink: boolean; runs: Run[] };

/** Larger elements are not kept whole: their parts are, and going through those costs little. */
const MOST_RUNS = 32;

/**
 * The text of block elements as it was read last, so that reading again costs only what has changed. For one way of
 * leaving elements out; whoever keeps it tells it of every change.
 */
export class RunMemo {
  readonly #entries = new WeakMap<Element, Entry>();
  /** Goes up with every change: what was begun before a change may be old when it is done. */
  #changes = 0;

  /** Pass it to `keep` with what is read from now on. */
  get changes(): number {
    return this.#changes;
  }

  /** What an element held; undefined when it has changed or was not read so. */
  of(element: Element, kind: BlockKind, inLink: boolean): Run[] | undefined {
    const entry = this.#entries.get(element);
    return entry?.kind === kind && entry.inLink === inLink ? entry.runs : undefined;
  }

  /** @param since `changes` when reading the element began */
  keep(element: Element, kind: BlockKind, inLink: boolean, runs: Run[], since: number): void {
    if (since === this.#changes && runs.length <= MOST_RUNS)
      this.#entries.set(element, { kind, inLink, runs });
  }

  /** A node has changed, and with it all that holds it. */
  forget(node: Node): void {
    this.#changes += 1;
    for (let at: Node | null = node; at !== null; at = elementAround(at)) this.#entries.delete(at as Element);
  }
}
