import type { BlockId } from './ids';
import type { PartialDate } from './partial-date';

/** What a block is on the page; a headline counts more for salience, a caption less. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'cell';

export const BLOCK_KINDS: readonly BlockKind[] = [
  'title',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'cell',
];

/** A stretch of running text. `text` is the page's own, untouched, so that offsets lead back to it. */
export type Block = { id: BlockId; kind: BlockKind; text: string };

/** What a page gives to be annotated: text only, never its address. */
export type Article = {
  /** Empty when the page names none. */
  title: string;
  /** The day of publication; null when the page does not say. */
  date: PartialDate | null;
  /** BCP 47 language tag in lower case ("en", "en-gb"); null when unknown. */
  lang: string | null;
  /** In reading order, headline first. */
  blocks: Block[];
};

/** Bounds on what is accepted from a page; the longest of 125 real pages had 300 k characters. */
export const ARTICLE_LIMITS = { blocks: 5_000, textUnits: 1_000_000, titleUnits: 2_000 } as const;
