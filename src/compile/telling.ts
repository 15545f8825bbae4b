import type { Columns } from '../pack/format';
import { keyBits } from '../pack/key-bits';
import { conceptOf } from '../text/concepts';
import { hashOfWord } from '../text/hash';
import { foldedWords } from '../text/tokens';
import { lists, u16 } from './numbering';

/** What is told of one event. */
export type Told = { row: number; texts: readonly string[] };

type TellingColumns = Pick<Columns, 'toldEvent' | 'tellingBits' | 'telling' | 'tellingFirst' | 'tellingOf'>;

/** Concepts that more than this share of the events tell say nothing of which it is. */
const TOO_COMMON = 1 / 6;

/** Which events tell of a concept: an index of what was written about them, for texts that describe them in words of their own. */
export function tellingColumns(told: readonly Told[]): TellingColumns {
  const byConcept = new Map<number, number[]>();
  told.forEach(({ texts }, event) => {
    const concepts = new Set(texts.flatMap(foldedWords).flatMap((word) => conceptOf(word) ?? []));
    for (const concept of concepts) {
      const key = hashOfWord(concept) >>> 0;
      byConcept.set(key, [...(byConcept.get(key) ?? []), event]);
    }
  });
  const telling = [...byConcept]
    .filter(([, events]) => events.length <= told.length * TOO_COMMON)
    .sort(([a], [b]) => a - b);
  const { first, items } = lists(telling.map(([, events]) => events));
  return {
    toldEvent: Uint32Array.from(told, ({ row }) => row),
    tellingBits: keyBits(telling.map(([key]) => key)),
    telling: Uint32Array.from(telling, ([key]) => key),
    tellingFirst: first,
    tellingOf: u16(items, (event) => event),
  };
}
