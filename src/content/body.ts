import { drawnElements, elementAround, type Tree } from './composed';
import { isLeadAway, isLeftOut, isNamedAround, isSurelyAround } from './left-out';
import { RUNS_A_STEP, type Run, walkRuns } from './runs';
import type { Steps } from './steps';

/** A run at least this long, in UTF-16 units, is a sentence rather than a label. */
const SENTENCE_UNITS = 60;

/** The same in scripts that write a word in one or two characters. */
const IDEOGRAPHIC_SENTENCE_UNITS = 20;
const IDEOGRAPHIC = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{4}/u;

/** Prose that a page must hold to be an article, in UTF-16 units: two short paragraphs. */
export const MIN_PROSE_UNITS = 200;

/** An element that holds this share of a page's prose is the article itself, whatever it is called. */
const OWN_SHARE = 0.5;

/** The article's element is the smallest that still holds this share of what its parent holds. */
const KEEP_SHARE = 0.95;

/** Elements that say of themselves that they hold an article, the surest first, and the share of prose that proves it. */
const SAYS_BODY = [
  { selector: '[itemprop~="articleBody"]', share: 0.2 },
  { selector: '[itemtype$="schema.org/Article"], [itemtype$="schema.org/NewsArticle"]', share: 0.2 },
  { selector: 'article, [role="article"]', share: 0.35 },
  { selector: 'main, [role="main"]', share: 0.35 },
];

/** Where a page's article is. */
export type Body = {
  root: Element;
  /** True for an element to leave out of the article. */
  isOut: (element: Element) => boolean;
  /** True for an element that holds at least one sentence of the article. */
  holdsProse: (element: Element) => boolean;
};

/**
 * The element that holds the article's text; null when the page holds too little running text.
 *
 * @param trees takes the page's open shadow roots
 */
export function* findBody(document: Document, trees: Set<Tree>): Steps<Body | null> {
  const page = document.querySelector('body'); // a document parsed in Node may have lost track of `document.body`
  if (page === null) return null;
  const sentences = yield* sentencesOf(yield* walkRuns(page, { isOut: isLeftOut, trees }));
  const all = proseByElement(sentences);
  const most = all.get(page) ?? 0;
  if (most < MIN_PROSE_UNITS) return null;
  const isOut = (element: Element): boolean =>
    isLeftOut(element) ||
    isSurelyAround(element) ||
    (isNamedAround(element) && (all.get(element) ?? 0) < most * OWN_SHARE);
  const isInside = insideOf(page, isOut);
  const inside = proseByElement(sentences.filter(({ holder }) => isInside(holder)));
  // Where names leave nothing, they were wrong about this page.
  return bodyIn(document, page, inside, isOut) ?? bodyIn(document, page, all, isLeftOut);
}

function bodyIn(
  document: Document,
  page: Element,
  prose: Map<Element, number>,
  isOut: Body['isOut'],
): Body | null {
  if ((prose.get(page) ?? 0) < MIN_PROSE_UNITS) return null;
  const root = narrowed(saysBody(document, page, prose) ?? page, prose);
  return { root, isOut, holdsProse: (element) => prose.has(element) };
}

/** A run that is a sentence, by what holds it and its length in UTF-16 units. */
type Sentence = { holder: Element; units: number };

function* sentencesOf(runs: readonly Run[]): Steps<Sentence[]> {
  const sentences: Sentence[] = [];
  for (const [index, run] of runs.entries()) {
    if (index % RUNS_A_STEP === 0) yield 0;
    const units = proseOf(run);
    if (units > 0) sentences.push({ holder: run.holder, units });
  }
  return sentences;
}

/** How much running text each element holds, in UTF-16 units. */
function proseByElement(sentences: readonly Sentence[]): Map<Element, number> {
  const prose = new Map<Element, number>();
  for (const { holder, units } of sentences) {
    for (let at: Element | null = holder; at !== null; at = elementAround(at)) {
      prose.set(at, (prose.get(at) ?? 0) + units);
    }
  }
  return prose;
}

/**
 * Tells whether an element of the page is neither out nor in one that is. Each element is asked about once, and only those
 * around sentences are: most of a page is neither.
 */
function insideOf(page: Element, isOut: Body['isOut']): (element: Element) => boolean {
  const known = new Map<Element, boolean>([[page, true]]);
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at !== null && !known.has(at)) {
      path.push(at);
      at = elementAround(at);
    }
    let isInside = at === null || (known.get(at) ?? true);
    for (const one of path.reverse()) {
      isInside &&= !isOut(one);
      known.set(one, isInside);
    }
    return isInside;
  };
}

/** UTF-16 units of running text in a run: sentences count, labels and lists of links do not. */
export function proseOf({ text, linked, kind }: Run): number {
  if (kind === 'heading' || kind === 'caption' || text.length < IDEOGRAPHIC_SENTENCE_UNITS) return 0;
  if (text.length < SENTENCE_UNITS && !IDEOGRAPHIC.test(text)) return 0;
  if (linked > text.length / 2 || isLeadAway(text, linked)) return 0;
  return text.length;
}

/** The element that says it is the body, when it holds enough of the prose and no other holds nearly as much. */
function saysBody(document: Document, page: Element, prose: Map<Element, number>): Element | null {
  const total = prose.get(page) ?? 0;
  for (const { selector, share } of SAYS_BODY) {
    const found = [...document.querySelectorAll(selector)]
      .map((element) => ({ element, units: prose.get(element) ?? 0 }))
      .sort((a, b) => b.units - a.units);
    const [best] = found;
    if (best === undefined || best.units < Math.max(MIN_PROSE_UNITS, total * share)) continue;
    const rival = found.find(
      ({ element }) => !element.contains(best.element) && !best.element.contains(element),
    );
    if (rival === undefined || rival.units < best.units / 2) return best.element;
  }
  return null;
}

/** Goes down while one child holds nearly all: what is left beside it is not the article. */
function narrowed(from: Element, prose: Map<Element, number>): Element {
  let at = from;
  for (;;) {
    const units = prose.get(at) ?? 0;
    const next = drawnElements(at).find((child) => (prose.get(child) ?? 0) >= units * KEEP_SHARE);
    if (next === undefined || /^(?:p|li|ul|ol|blockquote|tr|td|dl)$/.test(next.localName)) return at;
    at = next;
  }
}
