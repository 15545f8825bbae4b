import { parseHTML } from 'linkedom';
import { readArticle } from '../content/article';
import type { Article } from '../model/article';
import { InputFault } from './fault';

const NO_ARTICLE = {
  'no-body': 'no article found on the page',
  empty: 'the page has no text',
  'too-large': 'the page is too large',
} as const;

/**
 * The article of a page, found by the same code as in a tab.
 *
 * @param html  the page's source
 * @param name  for the message
 * @throws InputFault when the page holds no article
 */
export function readHtml(html: string, name: string): Article {
  if (html.trim() === '') throw new InputFault(`${name}: the page is empty`);
  const { document } = parseHTML(html);
  const reading = readArticle(document as unknown as Document); // linkedom's document is one but for its types
  if (reading.state === 'none') throw new InputFault(`${name}: ${NO_ARTICLE[reading.reason]}`);
  return reading.article;
}
