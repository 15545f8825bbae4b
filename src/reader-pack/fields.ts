import { type PartialDate, parsePartialDate } from '../model/partial-date';
import { PACK_LIMITS } from './limits';
import { type Located, nameOfKind } from './located';
import { type Place, type Problems, quoted } from './problem';

/** The fields of one object, read one by one; each reader says what is wrong and gives an empty value in its place. */
export class Fields {
  readonly at: Place;
  readonly #values = new Map<string, Located>();
  readonly #problems: Problems;
  readonly #called: (field: string) => string;

  /** @param known  every field that the object may have; another one is a mistake, and so is one that stands there twice */
  constructor(node: Located, known: readonly string[], problems: Problems) {
    this.at = node.at;
    this.#problems = problems;
    this.#called = (node.kind === 'object' && node.called) || ((field) => field);
    if (node.kind !== 'object') {
      problems.add(node.at, `${nameOfKind(node)} stands where an object should`, `{ ${known.join(', ')} }`);
      return;
    }
    for (const { key, at, value } of node.members) {
      if (!known.includes(key))
        problems.add(at, `${quoted(this.#called(key))} has no meaning here`, `one of ${this.#names(known)}`);
      else if (this.#values.has(key))
        problems.add(at, `${quoted(this.#called(key))} stands there twice`, 'it once');
      else this.#values.set(key, value);
    }
  }

  /** Where a field stands, for messages; the object's own place when it is missing. */
  place(field: string): Place {
    return this.#values.get(field)?.at ?? this.at;
  }

  has(field: string): boolean {
    return this.#values.has(field);
  }

  value(field: string): Located | undefined {
    return this.#values.get(field);
  }

  /** A text; empty when it is missing. @param most  UTF-16 units */
  text(field: string, most: number, need: 'required' | 'optional' = 'optional'): string {
    const node = this.#values.get(field);
    if (node === undefined) {
      if (need === 'required') this.#missing(field);
      return '';
    }
    return this.#textOf(node, field, most, need);
  }

  /** A text in one of several forms. */
  formed(
    field: string,
    most: number,
    isFormed: (text: string) => boolean,
    expected: string,
    need: 'required' | 'optional' = 'optional',
  ): string {
    const text = this.text(field, most, need);
    if (text === '' || isFormed(text)) return text;
    this.#problems.add(this.place(field), `${this.#quote(field)} is ${quoted(text)}`, expected);
    return '';
  }

  /** A date no finer than its source; null when it is missing. */
  date(field: string, need: 'required' | 'optional' = 'optional'): PartialDate | null {
    const text = this.formed(
      field,
      LONGEST_DATE,
      (value) => parsePartialDate(value) !== null,
      'a date such as 2024, 2024-05 or 2024-05-31',
      need,
    );
    return text === '' ? null : parsePartialDate(text);
  }

  /** An http(s) address; null when it is missing. */
  url(field: string): string | null {
    const text = this.formed(
      field,
      PACK_LIMITS.urlUnits,
      (value) => HTTP.test(value),
      'an address that begins with http:// or https://',
    );
    return text === '' ? null : text;
  }

  /** The items of a list; empty when it is missing. */
  list(field: string, most: number, need: 'required' | 'optional' = 'optional'): readonly Located[] {
    const node = this.#values.get(field);
    if (node === undefined) {
      if (need === 'required') this.#missing(field);
      return [];
    }
    if (node.kind !== 'list') {
      this.#problems.add(node.at, `${this.#quote(field)} is ${nameOfKind(node)}`, 'a list');
      return [];
    }
    if (node.items.length > most) {
      const first = node.items[most]?.at ?? node.at;
      this.#problems.add(first, `${this.#quote(field)} has ${node.items.length} entries`, `at most ${most}`);
      return [];
    }
    if (need === 'required' && node.items.length === 0)
      this.#problems.add(node.at, `${this.#quote(field)} is empty`, 'at least one entry');
    return node.items;
  }

  /** A list of texts, each once, with their places. */
  texts(
    field: string,
    most: number,
    mostUnits: number,
    need: 'required' | 'optional' = 'optional',
  ): { text: string; at: Place }[] {
    const seen = new Set<string>();
    return this.list(field, most, need).flatMap((item) => {
      const text = this.#textOf(item, field, mostUnits, 'required');
      if (text === '') return [];
      if (!seen.has(text)) {
        seen.add(text);
        return { text, at: item.at };
      }
      this.#problems.add(item.at, `${quoted(text)} stands in ${this.#quote(field)} twice`, 'it once');
      return [];
    });
  }

  #textOf(node: Located, field: string, most: number, need: 'required' | 'optional'): string {
    if (node.kind !== 'text') {
      this.#problems.add(
        node.at,
        `${this.#quote(field)} is ${nameOfKind(node)}`,
        'a text in quotation marks',
      );
      return '';
    }
    const text = node.value.trim();
    if (text === '' && need === 'required') this.#missing(field, node.at);
    if (text.length > most) {
      this.#problems.add(node.at, `${this.#quote(field)} has ${text.length} characters`, `at most ${most}`);
      return '';
    }
    if (UNSEEN.test(LONG.has(field) ? text.replaceAll('\n', ' ') : text)) {
      this.#problems.add(
        node.at,
        `${this.#quote(field)} holds characters that are not seen`,
        'plain text, without control characters and marks of direction',
      );
      return '';
    }
    return text.normalize('NFC');
  }

  #missing(field: string, at: Place = this.at): void {
    this.#problems.add(at, `${this.#quote(field)} is missing`, 'it in every entry of this kind');
  }

  #quote(field: string): string {
    return `“${this.#called(field)}”`;
  }

  #names(fields: readonly string[]): string {
    return fields.map((field) => this.#called(field)).join(', ');
  }
}

const LONGEST_DATE = 10;

const HTTP = /^https?:\/\/[^\s/?#@:[\]]+(?::\d{1,5})?(?:[/?#]\S*)?$/i;

/** Control characters, halves of pairs, line breaks, and what turns the direction of text around. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** Fields of several lines. */
const LONG: ReadonlySet<string> = new Set(['background']);
