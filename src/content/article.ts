import { ARTICLE_LIMITS, type Article } from '../model/article';
import type { NoArticleReason } from '../protocol/contract';
import { type PageBlock, readBlocks } from './blocks';
import { type Body, findBody, MIN_PROSE_UNITS } from './body';
import type { Tree } from './composed';
import { framedDocuments, textUnitsIn } from './framed';
import { findHeadline } from './headline';
import { type Publication, readPublication } from './publication';
import { RunMemo } from './run-memo';
import { drained, type Steps } from './steps';

/** Where the article is on the page, and what is known of it. */
export type ArticlePlace = {
  body: Body;
  headline: Element | null;
  publication: Publication;
  /** What was read there before. */
  memo: RunMemo;
};

/** What reading a page gave: the article to be annotated and the way back to the page, or why there is none. */
export type Reading =
  | { state: 'article'; article: Article; blocks: PageBlock[]; place: ArticlePlace }
  | { state: 'none'; reason: NoArticleReason };

/**
 * Reads the article of a page. Looks at the document's tree only, never at its layout, and changes nothing:
 * runs in a tab as well as on a document parsed in Node.
 */
export function readArticle(document: Document): Reading {
  return drained(findArticle(document, new Set()));
}

/**
 * Finds the article and reads it: in the page itself, or in a frame of the page's own origin where that holds more of one.
 *
 * @param trees takes the open shadow roots of the page and the documents in its frames
 */
export function* findArticle(document: Document, trees: Set<Tree>): Steps<Reading> {
  let best = yield* findIn(document, trees);
  for (const inner of framedDocuments(document)) {
    trees.add(inner);
    if (textUnitsIn(inner, Math.max(unitsOf(best), MIN_PROSE_UNITS)) === 0) continue;
    const found = yield* findIn(inner, trees, document);
    if (unitsOf(found) > unitsOf(best)) best = found;
  }
  return best;
}

/** @param around the page, which may tell what a document in one of its frames does not: the day, and so on */
function* findIn(document: Document, trees: Set<Tree>, around?: Document): Steps<Reading> {
  const body = yield* findBody(document, trees);
  if (body === null) return { state: 'none', reason: 'no-body' };
  const said = readPublication(document, body.root);
  const publication = around === undefined ? said : completed(said, readPublication(around, null));
  const headline = findHeadline(document, body.root, publication.title);
  const place = { body, headline, publication, memo: new RunMemo() };
  return yield* readAgain(document, place, trees);
}

function completed(said: Publication, around: Publication): Publication {
  return {
    date: said.date ?? around.date,
    lang: said.lang ?? around.lang,
    title: said.title || around.title,
  };
}

/** UTF-16 units of the article that was read; 0 for none. */
export function unitsOf(reading: Reading | null): number {
  if (reading?.state !== 'article') return 0;
  return reading.article.blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/**
 * Reads an article again where it was: only what has changed since.
 * @param place of an earlier reading, whose memo was told of all changes
 */
export function* readAgain(document: Document, place: ArticlePlace, trees: Set<Tree>): Steps<Reading> {
  const { body, headline, publication, memo } = place;
  const blocks = yield* readBlocks(body, headline, memo, trees);
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
  return { state: 'article', article, blocks, place };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
