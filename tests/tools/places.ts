import { expect } from 'vitest';
import type { Annotation } from '../../src/model/annotation';
import type { Article } from '../../src/model/article';
import type { BlockId } from '../../src/model/ids';
import { isBetweenCharacters } from './odd-text';

/** Where something stands in an article. */
export type Place = { block: BlockId; start: number; end: number };

/** Reads the texts at places of an article; fails for a place that is empty, outside its block or cuts a character in two. */
export function placeReader({ blocks }: Article): (place: Place) => string {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return ({ block, start, end }) => {
    const text = texts.get(block) ?? '';
    const isInside = 0 <= start && start < end && end <= text.length;
    if (!isInside || !isBetweenCharacters(text, start) || !isBetweenCharacters(text, end))
      expect.fail(`${start}–${end} is no place of block ${block} with its ${text.length} units`);
    return text.slice(start, end);
  };
}

/** Expects every place of an annotation to lie in its article. */
export function expectPlacesInside(article: Article, { mentions, dates, unsure }: Annotation): void {
  const read = placeReader(article);
  for (const place of [...mentions, ...dates]) read(place);
  for (const name of unsure) expect(read(name)).toBe(name.text);
}
