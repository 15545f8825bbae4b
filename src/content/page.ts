import type { Annotation, Mention } from '../model/annotation';
import type { Article } from '../model/article';
import type { PartialDate } from '../model/partial-date';
import type { Asker } from '../protocol/ask';
import type { PageToBackground } from '../protocol/contract';
import type { Settings } from '../settings';
import { findArticle, type Reading, readAgain, readArticle, unitsOf } from './article';
import { MIN_PROSE_UNITS } from './body';
import type { Budget } from './budget';
import { holds, type Tree } from './composed';
import { articleDocumentIn, isShown, textUnitsIn, unlessGone } from './framed';
import { lean } from './lean';
import type { Lifetime } from './lifetime';
import type { Marks } from './marks';
import { inSlices, type Steps } from './steps';

/** What reading a page takes. */
export type PageDeps = {
  document: Document;
  ask: Asker<PageToBackground>;
  marks: Marks;
  settings: () => Settings;
  /** The mentions that the reader wants marked. */
  wanted: (mentions: readonly Mention[]) => Mention[];
  budget: Budget;
  /** The marks were replaced: a card that is open belongs to none of them. */
  onMarked: () => void;
  lifetime: Lifetime;
};

/** How much of the page is read: all of it, or what has changed in the article. */
export type Extent = 'page' | 'article';

/** What is known of the page. */
export type Page = {
  /** Reads the page; asks again only when its text is another, or when `anyway`. True when it was. */
  read(extent: Extent, anyway: boolean): Promise<boolean>;
  /**
   * Is told of every change to the page.
   * @returns what must be read again for it; null for nothing
   */
  changed(record: MutationRecord): Extent | null;
  /**
   * Is told of every frame that has loaded.
   * @returns what must be read again for it; null for nothing
   */
  framed(frame: EventTarget | null): Extent | null;
  /** The open shadow roots of the page and the documents in its frames, which have to be watched too. */
  trees: ReadonlySet<Tree>;
  /** The document in which the article is: the page's own, or one in a frame. */
  home(): Document;
  /** Paints what is known once more: the settings are others. */
  paint(): void;
  /** Paints once more what the reader wants marked, and leaves the card open in which that was chosen. */
  repaint(): void;
  /** What was found in the article; null before, and where there is none. */
  annotation(): Annotation | null;
  /** The article's day; null when it has none. A page that was not read yet is looked at for it. */
  date(): PartialDate | null;
};

/** The share of an article's blocks that stays the same while it is the same article. */
const SAME_SHARE = 0.5;

/** Reads the page's article, has it annotated, and marks what comes back. */
export function createPage(deps: PageDeps): Page {
  const { document, ask, marks, settings, wanted, budget, onMarked, lifetime } = deps;
  const trees = new Set<Tree>();
  let reading: Reading | null = null;
  let annotation: Annotation | null = null;
  let turn = 0;

  const repaint = (): void => {
    if (lifetime.signal.aborted) return;
    const blocks = reading?.state === 'article' ? reading.blocks : [];
    marks.set(wanted(annotation?.mentions ?? []), blocks, settings());
  };
  const paint = (): void => {
    if (!lifetime.signal.aborted) onMarked();
    repaint();
  };

  /** What the page holds now; null when there is no more to be spent on it, or at the end. */
  const look = async (extent: Extent): Promise<Reading | null> => {
    if (extent === 'article' && reading?.state === 'article' && isThere(reading, document)) {
      const again = await readSafely(readAgain(document, reading.place, trees));
      if (again === null || isMostly(reading, again)) return again;
    }
    return readSafely(findArticle(document, trees));
  };

  const readSafely = async (steps: Steps<Reading>): Promise<Reading | null> => {
    try {
      return await inSlices(steps, budget.spendNodes, lifetime.signal);
    } catch {
      // A page that cannot be read is one without an article: nothing that goes wrong may reach it.
      return { state: 'none', reason: 'no-body' };
    }
  };

  return {
    trees,
    home: () => homeOf(reading) ?? document,
    paint,
    repaint,
    annotation: () => annotation,
    date() {
      if (annotation !== null) return annotation.date;
      const known = reading ?? readNow(document);
      return known.state === 'article' ? known.article.date : null;
    },
    changed({ target, type, addedNodes, removedNodes }) {
      if (reading?.state !== 'article') return 'page';
      const { body, headline, memo } = reading.place;
      memo.forget(target);
      if (!isThere(reading, document)) return 'page';
      if (holds(body.root, target) || (headline !== null && holds(headline, target))) return 'article';
      if (type !== 'childList') return null; // a clock, a ticker, a menu that opens
      if ([...removedNodes].some((node) => holdsAny(node, body.root, headline))) return 'page';
      // Around the article only what may be another one is worth reading.
      const units = [...addedNodes].reduce((sum, node) => sum + (node.textContent?.trim().length ?? 0), 0);
      return units >= MIN_PROSE_UNITS ? 'page' : null;
    },
    framed(frame) {
      const inner = articleDocumentIn(frame);
      if (inner === null) return null;
      trees.add(inner);
      // What was read may have stood in this frame before.
      const known = reading?.state === 'article' && isThere(reading, document) ? unitsOf(reading) : 0;
      return textUnitsIn(inner, Math.max(known, MIN_PROSE_UNITS)) > 0 ? 'page' : null;
    },
    async read(extent, anyway) {
      if (!lifetime.goesOn()) return false;
      turn += 1;
      const mine = turn;
      const now = await look(extent);
      if (now === null || mine !== turn) return false;
      const before = reading;
      reading = now;
      const same = before !== null && isSame(before, now);
      if (same && !anyway) {
        if (!sameNodes(before, now)) paint();
        return false;
      }
      if (now.state === 'none') {
        annotation = null;
        paint();
        await ask('notArticle', { reason: now.reason });
        return true;
      }
      if (!budget.spendText(unitsOf(now))) return false;
      const reply = await ask('annotate', now.article);
      if (mine !== turn || !lifetime.goesOn()) return true;
      annotation = reply.ok ? lean(reply.value) : null;
      paint();
      return true;
    },
  };
}

function readNow(document: Document): Reading {
  try {
    return readArticle(document);
  } catch {
    return { state: 'none', reason: 'no-body' };
  }
}

function isThere(
  { place: { body, headline } }: Extract<Reading, { state: 'article' }>,
  page: Document,
): boolean {
  return unlessGone(
    () => body.root.isConnected && headline?.isConnected !== false && isShown(body.root.ownerDocument, page),
    false,
  );
}

function homeOf(reading: Reading | null): Document | null {
  return reading?.state === 'article' ? unlessGone(() => reading.place.body.root.ownerDocument, null) : null;
}

function holdsAny(node: Node, root: Element, headline: Element | null): boolean {
  return node.nodeType === 1 && (holds(node as Element, root) || holds(node as Element, headline));
}

/** True while an article is the same one, changed or longer; else another has taken its place. */
function isMostly(before: Reading, now: Reading): boolean {
  if (before.state === 'none' || now.state === 'none') return false;
  const texts = new Set(now.article.blocks.map(({ text }) => text));
  const kept = before.article.blocks.filter(({ text }) => texts.has(text)).length;
  return kept >= before.article.blocks.length * SAME_SHARE;
}

function isSame(a: Reading, b: Reading): boolean {
  if (a.state === 'none' || b.state === 'none') return a.state === b.state;
  return isSameArticle(a.article, b.article);
}

function isSameArticle(a: Article, b: Article): boolean {
  return (
    a.title === b.title &&
    a.date === b.date &&
    a.lang === b.lang &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every(
      (block, index) => block.text === b.blocks[index]?.text && block.kind === b.blocks[index]?.kind,
    )
  );
}

/** True when the same text still stands in the same nodes, and so every mark still stands too. */
function sameNodes(a: Reading, b: Reading): boolean {
  if (a.state === 'none' || b.state === 'none') return true;
  return a.blocks.every((block, index) => {
    const pieces = b.blocks[index]?.pieces ?? [];
    return (
      block.pieces.length === pieces.length &&
      block.pieces.every(({ node, from }, at) => node === pieces[at]?.node && from === pieces[at]?.from)
    );
  });
}
