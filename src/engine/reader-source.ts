import type { Article } from '../model/article';
import { namesIn } from '../pack/find-names';
import { POSTING } from '../pack/format';
import { postingsAt } from '../pack/names';
import type { EntityRow, Pack } from '../pack/pack';
import { foldedWords } from '../text/tokens';

/** One of the reader's own packs, opened, with its place in the order that the reader set. */
export type ReaderSource = {
  id: string;
  name: string;
  pack: Pack;
  /** True when it goes before the bundled data. */
  isFirst: boolean;
  /** Words of which an article must hold one; empty: any article. */
  near: readonly string[];
};

/** True when a pack is to be used for an article: it names no place, or the article does. */
export function isNear({ near }: ReaderSource, { title, blocks }: Article): boolean {
  if (near.length === 0) return true;
  const wanted = near.map((words) => ` ${foldedWords(words).join(' ')} `);
  return [title, ...blocks.map(({ text }) => text)].some((text) => {
    const folded = ` ${foldedWords(text).join(' ')} `;
    return wanted.some((words) => folded.includes(words));
  });
}

/** Whoever goes by exactly these words in a pack, by a name of their own: a surname that others also bear is none. */
export function bearersOf({ columns }: Pack, words: string): EntityRow[] {
  const count = foldedWords(words).length;
  const rows = namesIn(columns, words.toUpperCase())
    .filter(({ from, to }) => to - from >= count)
    .flatMap(({ name }) => postingsAt(columns, name))
    .filter(({ flags }) => !(flags & (POSTING.demonym | POSTING.surname | POSTING.short)))
    .map(({ target }) => target as EntityRow); // no demonym, so a row of entities
  return [...new Set(rows)];
}
