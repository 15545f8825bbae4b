import { parsePartialDate } from '../model/partial-date';
import { packDate } from '../pack/dates';
import { NONE } from '../pack/format';
import type { World } from './world';

/** Numbers that a column of two bytes can hold. */
const MOST_U16 = 65_536;

/** Things that stand in many rows, each kept once and named by its number, in order of first use. */
export class Numbered<T> {
  readonly all: T[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #keyOf: (thing: T) => string;

  /** @param keyOf  equal for things that are the same */
  constructor(keyOf: (thing: T) => string) {
    this.#keyOf = keyOf;
  }

  number(thing: T): number {
    const key = this.#keyOf(thing);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.all.length);
    return this.all.push(thing) - 1;
  }
}

/** The strings of a pack: the names of its entities by row, then every other string once, in order of first use. */
export class Strings {
  readonly #names: readonly string[];
  readonly #others = new Numbered<string>((text) => text);

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  number(text: string): number {
    return text === '' ? NONE : this.#names.length + this.#others.number(text);
  }

  columns(): { stringBytes: Uint8Array; stringFirst: Uint32Array } {
    const encoder = new TextEncoder();
    const encoded = [...this.#names, ...this.#others.all].map((text) => encoder.encode(text));
    const stringFirst = firsts(encoded.map((bytes) => bytes.byteLength));
    const stringBytes = new Uint8Array(stringFirst[encoded.length] ?? 0);
    encoded.forEach((bytes, i) => {
      stringBytes.set(bytes, stringFirst[i]);
    });
    return { stringBytes, stringFirst };
  }
}

/** Every date of a world, ascending, named by its number; 0 is unknown. */
export class Dates {
  readonly column: Int32Array;
  readonly #numbers: ReadonlyMap<string, number>;

  /** @throws RangeError when there are more dates than a column of two bytes can name */
  constructor(world: World) {
    const texts = new Set<string>();
    for (const { start, end } of world.entities.values()) texts.add(start).add(end);
    for (const { start, end, asOf } of world.terms) texts.add(start).add(end).add(asOf);
    for (const { from, to } of world.patterns) texts.add(from).add(to);
    for (const { start, end } of world.leads) texts.add(start).add(end);
    for (const { asOf } of world.sources) texts.add(asOf);
    const packed = new Map([...texts].map((text) => [text, packDate(parsePartialDate(text))]));
    const sorted = [...new Set([0, ...packed.values()])].sort((a, b) => a - b);
    if (sorted.length > MOST_U16) throw new RangeError(`more dates than a pack can name: ${sorted.length}`);
    const places = new Map(sorted.map((date, place) => [date, place]));
    this.column = Int32Array.from(sorted);
    this.#numbers = new Map([...packed].map(([text, date]) => [text, places.get(date) ?? 0]));
  }

  number(text: string): number {
    return this.#numbers.get(text) ?? 0;
  }
}

/** Where each row's items begin, from how many each has; one entry more than there are rows. */
export function firsts(lengths: readonly number[]): Uint32Array {
  const first = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    first[i + 1] = (first[i] ?? 0) + length;
  });
  return first;
}

/** Lists one behind the other, and where each begins. */
export function lists(rows: readonly (readonly number[])[]): { first: Uint32Array; items: number[] } {
  return { first: firsts(rows.map((row) => row.length)), items: rows.flat() };
}

export function u32<T>(list: readonly T[], value: (item: T) => number): Uint32Array {
  return Uint32Array.from(list, value);
}

/** @throws RangeError when a number takes more than two bytes */
export function u16<T>(list: readonly T[], value: (item: T) => number): Uint16Array {
  return Uint16Array.from(list, (item) => {
    const number = value(item);
    if (number >= MOST_U16) throw new RangeError(`${number} does not fit a column of two bytes`);
    return number;
  });
}
