import { NOWHERE, type Word } from './told-words';

/** Sums by event, kept from sentence to sentence so that none has to be made for each. */
export class Tally {
  readonly weights: Float64Array;
  /** Groups of words that tell each event. */
  readonly counts: Uint16Array;
  /** Events that have any, in no order. */
  readonly touched: number[] = [];
  /** The group that told each event last, and how much it told. */
  readonly #group: Int32Array;
  readonly #given: Float64Array;

  constructor(events: number) {
    this.weights = new Float64Array(events);
    this.counts = new Uint16Array(events);
    this.#group = new Int32Array(events);
    this.#given = new Float64Array(events);
  }

  /** Words of a group must come one after the other. */
  add(event: number, { weight, group, at }: Word): void {
    if (this.weights[event] === 0) this.touched.push(event);
    const isSame = this.#group[event] === group;
    const given = isSame ? (this.#given[event] ?? 0) : 0;
    if (!isSame && at !== NOWHERE) this.counts[event] = (this.counts[event] ?? 0) + 1;
    if (weight <= given) return;
    this.#group[event] = group;
    this.#given[event] = weight;
    this.weights[event] = (this.weights[event] ?? 0) + weight - given;
  }

  /** True for an event that has some already. */
  has(event: number): boolean {
    return this.weights[event] !== 0;
  }

  clear(): void {
    for (const event of this.touched) {
      this.counts[event] = 0;
      this.weights[event] = 0;
      this.#group[event] = 0;
    }
    this.touched.length = 0;
  }
}
