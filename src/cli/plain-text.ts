import type { Annotation } from '../model/annotation';
import { ARTICLE_LIMITS, type Article } from '../model/article';
import { type BlockId, blockId } from '../model/ids';
import type { PartialDate } from '../model/partial-date';

/** A text as an article, and where each of its blocks begins in the whole text. */
export type TextArticle = { article: Article; offsets: Map<BlockId, number> };

/** Takes a text apart into paragraphs, one a line; offsets lead back to the whole text, in UTF-16 units. */
export function articleOfText(
  text: string,
  about: { title: string; date: PartialDate | null; lang: string | null },
): TextArticle {
  const offsets = new Map<BlockId, number>();
  const blocks: Article['blocks'] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (match[0].trim() === '') continue;
    const id = blockId(blocks.length);
    blocks.push({ id, kind: 'paragraph', text: match[0] });
    offsets.set(id, match.index);
  }
  return { article: { ...about, blocks }, offsets };
}

/** True when the text is within what a page may send. */
export function fits(text: string): boolean {
  return text.length <= ARTICLE_LIMITS.textUnits;
}

/** The text of an article's blocks, one a line, and where each begins in it. */
export function textOfArticle({ blocks }: Article): { text: string; offsets: Map<BlockId, number> } {
  const offsets = new Map<BlockId, number>();
  let text = '';
  for (const block of blocks) {
    offsets.set(block.id, text.length);
    text += `${block.text}\n`;
  }
  return { text, offsets };
}

/** An annotation's mentions, dates and unmarked names with offsets into the whole text. */
export function inWholeText(
  { mentions, dates, unsure }: Annotation,
  offsets: ReadonlyMap<BlockId, number>,
): Pick<Annotation, 'mentions' | 'dates' | 'unsure'> {
  const moved = <T extends { block: BlockId; start: number; end: number }>(item: T): T => {
    const base = offsets.get(item.block) ?? 0;
    return { ...item, start: item.start + base, end: item.end + base };
  };
  return { mentions: mentions.map(moved), dates: dates.map(moved), unsure: unsure.map(moved) };
}
