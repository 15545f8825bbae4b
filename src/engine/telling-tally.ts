import { NOWHERE, type Word } from './told-words';

/** Sums by event, kept from sentence to sentence so that none has to be made for each. */
export class Tally {
  readonly weights: Float64Array;
  /** Groups of words that tell each event. */
  readonly counts: Uint16Array;
  /** The group that told each event last, and how much it told. */
  readonly #group: Int32Array;
  readonly #given: Float64Array;
  /** Events that have any, in no order: a list that is emptied would be made anew for each sentence. */
  readonly #touched: Uint16Array;
  #count = 0;

  constructor(events: number) {
    this.weights = new Float64Array(events);
    this.counts = new Uint16Array(events);
    this.#group = new Int32Array(events);
    this.#given = new Float64Array(events);
    this.#touched = new Uint16Array(events);
  }

  /** Events that have any, in no order. */
  touched(): Uint16Array {
    return this.#touched.subarray(0, this.#count);
  }

  /** Counts a word for each event that tells of it. Words of a group must come one after the other. */
  begin(word: Word): void {
    const { events } = word;
    for (let i = 0; i < events.length; i += 1) this.#add(events[i] as number, word); // within the list
  }

  /** The same, only for events that were begun with. */
  goOn(word: Word): void {
    const { events } = word;
    for (let i = 0; i < events.length; i += 1) {
      const event = events[i] as number; // within the list
      if (this.weights[event] !== 0) this.#add(event, word);
    }
  }

  // Plain reads of what the arrays hold: with a default beside them every sum would be an object.
  #add(event: number, { weight, group, at }: Word): void {
    const sum = this.weights[event] as number;
    if (sum === 0) {
      this.#touched[this.#count] = event;
      this.#count += 1;
    }
    const isSame = this.#group[event] === group;
    const given = this.#given[event] as number;
    if (isSame && weight <= given) return;
    if (!isSame && at !== NOWHERE) this.counts[event] = (this.counts[event] as number) + 1;
    this.weights[event] = isSame ? sum + weight - given : sum + weight;
    this.#group[event] = group;
    this.#given[event] = weight;
  }

  clear(): void {
    for (const event of this.touched()) {
      this.counts[event] = 0;
      this.weights[event] = 0;
      this.#group[event] = 0;
    }
    this.#count = 0;
  }
}
