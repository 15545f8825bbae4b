import { ARTICLE_LIMITS, type Article } from '../model/article';
import type { NoArticleReason } from '../protocol/contract';
import { type PageBlock, readBlocks } from './blocks';
import { findBody } from './body';
import { findHeadline } from './headline';
import { readPublication } from './publication';

/** What reading a page gave: the article to be annotated and the way back to the page, or why there is none. */
export type Reading =
  | { state: 'article'; article: Article; blocks: PageBlock[] }
  | { state: 'none'; reason: NoArticleReason };

/**
 * Reads the article of a page. Looks at the document's tree only, never at its layout, and changes nothing:
 * runs in a tab as well as on a document parsed in Node.
 */
export function readArticle(document: Document): Reading {
  const body = findBody(document);
  if (body === null) return { state: 'none', reason: 'no-body' };
  const publication = readPublication(document, body.root);
  const headline = findHeadline(document, body.root, publication.title);
  const blocks = readBlocks(body, headline);
  if (blocks.length === 0) return { state: 'none', reason: 'empty' };
  const units = blocks.reduce((sum, { block }) => sum + block.text.length, 0);
  if (blocks.length > ARTICLE_LIMITS.blocks || units > ARTICLE_LIMITS.textUnits) {
    return { state: 'none', reason: 'too-large' };
  }
  const title = oneLine(headline?.textContent ?? '') || publication.title || oneLine(document.title);
  const article: Article = {
    title: title.slice(0, ARTICLE_LIMITS.titleUnits),
    date: publication.date,
    lang: publication.lang,
    blocks: blocks.map(({ block }) => block),
  };
  return { state: 'article', article, blocks };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
