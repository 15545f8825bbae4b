import { elementAround, holds } from './composed';
import { isLeftOut } from './left-out';

const PRECEDING = 2; // Node.DOCUMENT_POSITION_PRECEDING, which a document parsed in Node need not name

/** How alike a heading and the page's title must be, as twice their common words over all their words. */
const ALIKE = 0.55;

/** A heading that is unlike the title is the headline only when it is no shorter than this, in words. */
const HEADLINE_WORDS = 3;

/**
 * The element of the article's headline: the heading most like the metadata's title, else the h1 in the article,
 * else the last h1 before it.
 *
 * @param root the article's element
 * @param title the title from the metadata; empty when there is none
 * @returns null when no heading qualifies: an h1 may hold the name of the site, or "Read more"
 */
export function findHeadline(document: Document, root: Element, title: string): Element | null {
  const said = wordsOf(title || document.title);
  const inShadow = root.getRootNode?.() as ParentNode | undefined;
  const trees = inShadow === undefined || inShadow === document ? [document] : [document, inShadow];
  const headings = trees.flatMap((tree) => [...tree.querySelectorAll('h1, h2, h3')]);
  let best: Element | null = null;
  let bestLikeness = ALIKE;
  for (const heading of headings) {
    const likeness = likenessOf(wordsOf(heading.textContent ?? ''), said);
    if (likeness > bestLikeness && !isHidden(heading)) [best, bestLikeness] = [heading, likeness];
  }
  if (best !== null) return best;
  const long = headings.filter((heading) => {
    if (heading.localName !== 'h1' || isHidden(heading)) return false;
    return wordsOf(heading.textContent ?? '').length >= HEADLINE_WORDS;
  });
  return (
    long.find((heading) => holds(root, heading)) ??
    long.findLast((heading) => (root.compareDocumentPosition(heading) & PRECEDING) !== 0) ??
    null
  );
}

function likenessOf(words: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  const distinct = new Set(words);
  const common = [...distinct].filter((word) => known.has(word)).length;
  return distinct.size + known.size === 0 ? 0 : (2 * common) / (distinct.size + known.size);
}

function isHidden(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = elementAround(at)) if (isLeftOut(at)) return true;
  return false;
}

/** Letters and digits only: titles differ in quotes, dashes and white space. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
