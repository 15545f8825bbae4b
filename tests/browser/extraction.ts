import { parseHTML } from 'linkedom';
import { readArticle } from '../../src/content/article';
import { isLeadAway, isLeftOut } from '../../src/content/left-out';
import { readRuns } from '../../src/content/runs';

/** How well one saved page was read, against the article that people agreed it holds. */
export type Score = {
  /** Share of the expected paragraphs that were read, 0 to 1. */
  seen: number;
  /** Share of the read text that is not expected, 0 to 1. */
  foreign: number;
  missing: string[];
  extra: string[];
};

/** Shorter expected runs are labels and credits, in UTF-16 units. */
const PARAGRAPH_UNITS = 40;

/** The document in a page's source, as in a browser that has run no script. */
export function parse(html: string): Document {
  const { document } = parseHTML(html.includes('<html') ? html : `<html><body>${html}</body></html>`);
  return document as unknown as Document;
}

/** Compares what is read from `source` with the article in `expected`. */
export function score(source: string, expected: string): Score {
  const reading = readArticle(parse(source));
  const blocks = reading.state === 'article' ? reading.article.blocks : [];
  const read = blocks.filter(({ kind }) => kind !== 'title');
  const wanted = readRuns(bodyOf(expected), isNoProse);
  const readText = squeeze(blocks.map(({ text }) => text).join(''));
  const wantedText = squeeze(wanted.map(({ text }) => text).join(''));
  // Lines that lead away, bare links and footnotes are left out on purpose.
  const paragraphs = wanted.filter(({ text, kind, linked }) => {
    return (
      text.length >= PARAGRAPH_UNITS &&
      kind !== 'caption' &&
      !isLeadAway(text, linked) &&
      linked < text.length &&
      !/^\^\s/.test(text)
    );
  });
  const missing = paragraphs.filter(({ text }) => !readText.includes(squeeze(text))).map(({ text }) => text);
  const extra = read.filter(({ text }) => !wantedText.includes(squeeze(text))).map(({ text }) => text);
  const units = read.reduce((sum, { text }) => sum + text.length, 0);
  return {
    seen: paragraphs.length === 0 ? 1 : 1 - missing.length / paragraphs.length,
    foreign: units === 0 ? 0 : extra.reduce((sum, text) => sum + text.length, 0) / units,
    missing,
    extra,
  };
}

function bodyOf(html: string): Element {
  const body = parse(html).querySelector('body');
  if (body === null) throw new Error('a page without a body');
  return body;
}

function isNoProse(element: Element): boolean {
  return isLeftOut(element) || (element.localName === 'sup' && element.querySelector('a') !== null);
}

/** Without white space and invisible characters, which differ between a page and its copy. */
function squeeze(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u00ad\ufeff]+/gu, '');
}
