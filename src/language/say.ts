/**
 * Every text of the interface, by its name. The browser keeps the texts (`_locales/`) and chooses the language: no bundle holds them, and
 * whatever runs in the extension, a page's script too, may ask without waiting.
 */
import type { CountedKey, CountedValues, Key, Values } from './messages';

type Texts = { getMessage(key: string, values?: string[]): string };

/** Both browsers have the interface under this name, in pages' scripts as well. */
const { chrome } = globalThis as { chrome?: { i18n?: Texts } };

/**
 * A text of the interface in the reader's language.
 *
 * @param values what stands in its placeholders, by their numbers
 * @returns empty once the extension was updated or switched off under a page that is still open
 */
export function say<K extends Key>(key: K, ...values: Values<K>): string {
  return textOf(key, values);
}

/**
 * A text with a number in it, in the plural form that the language has for the number.
 *
 * @param count the text's first value
 * @param values the others
 */
export function sayCount<K extends CountedKey>(key: K, count: number, ...values: CountedValues<K>): string {
  const all = [numberText(count), ...values];
  return textOf(`${key}_${pluralForm(count)}`, all) || textOf(`${key}_other`, all);
}

/**
 * A text whose values are more than text: a link, a name that is set apart.
 *
 * @param parts what stands in its placeholders, by their numbers
 * @returns the pieces in the order of the language
 */
export function woven<K extends Key, T>(key: K, ...parts: Parts<K, T>): (string | T)[] {
  const places = parts.map((_, index) => String.fromCharCode(FIRST_PLACE + index));
  return textOf(key, places)
    .split(PLACES)
    .map((piece) => (PLACE.test(piece) ? (parts[piece.charCodeAt(0) - FIRST_PLACE] as T) : piece))
    .filter((piece) => piece !== '');
}

type Parts<K extends Key, T> = Values<K> extends infer V extends string[] ? { [I in keyof V]: T } : never;

/** Characters for private use, which no text holds, stand for the parts while a text is put together. */
const FIRST_PLACE = 0xe000;
const PLACES = /([\ue000-\ue008])/;
const PLACE = /^[\ue000-\ue008]$/;

function textOf(key: string, values: string[]): string {
  try {
    return chrome?.i18n?.getMessage(key, values) ?? '';
  } catch {
    return ''; // Chromium throws once the extension is gone
  }
}

/** The language in which the texts are written, for `lang` and `Intl`: not the browser's own where there are none in that. */
export function language(): string {
  known ||= say('language') || 'en-GB';
  return known;
}

let known = '';

/** A number as the language writes it. */
export function numberText(number: number): string {
  numbers ??= new Intl.NumberFormat(language());
  return numbers.format(number);
}

let numbers: Intl.NumberFormat | undefined;

function pluralForm(count: number): Intl.LDMLPluralRule {
  plurals ??= new Intl.PluralRules(language());
  return plurals.select(count);
}

let plurals: Intl.PluralRules | undefined;
