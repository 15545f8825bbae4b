import type { Columns } from '../pack/format';
import { keyBits } from '../pack/key-bits';
import { compilePattern, keysOf } from '../text/patterns';
import { foldedWords } from '../text/tokens';
import { lists, u16 } from './numbering';

type KeyColumns = Pick<Columns, 'patternKeyBits' | 'patternKey' | 'patternKeyFirst' | 'patternOfKey'>;

/**
 * By what patterns are looked up: the rarest of their words, so that an article that has nothing to do with an event seldom holds one.
 *
 * @param patterns  in the order of their rows
 * @param prose     texts by which words are rare or common
 * @throws Error for a pattern that cannot be looked up
 */
export function patternKeys(patterns: readonly string[], prose: readonly string[]): KeyColumns {
  const frequency = wordFrequency(prose);
  const rows = new Map<number, number[]>();
  patterns.forEach((text, row) => {
    const keys = keysOf(compilePattern(text), frequency);
    if (keys.length === 0) throw new Error(`no word to look this description up by: ${text}`);
    for (const key of keys) rows.set(key, [...(rows.get(key) ?? []), row]);
  });
  const sorted = [...rows].sort(([a], [b]) => a - b);
  const { first, items } = lists(sorted.map(([, list]) => list));
  return {
    patternKeyBits: keyBits(rows.keys()),
    patternKey: Uint32Array.from(sorted, ([key]) => key),
    patternKeyFirst: first,
    patternOfKey: u16(items, (row) => row),
  };
}

/** In how many texts a word stands, or any word with a beginning. */
function wordFrequency(prose: readonly string[]): (norm: string, open: boolean) => number {
  const words = new Map<string, number>();
  const beginnings = new Map<string, number>();
  for (const text of prose)
    for (const word of new Set(foldedWords(text))) {
      words.set(word, (words.get(word) ?? 0) + 1);
      for (let length = 1; length <= word.length; length += 1) {
        const beginning = word.slice(0, length);
        beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + 1);
      }
    }
  return (norm, open) => (open ? beginnings : words).get(norm) ?? 0;
}
