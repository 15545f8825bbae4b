import type { Annotation, Mention } from '../model/annotation';
import type { Article } from '../model/article';
import type { Asker } from '../protocol/ask';
import type { PageToBackground } from '../protocol/contract';
import type { Settings } from '../settings';
import { type Reading, readArticle } from './article';
import type { Lifetime } from './lifetime';
import type { Marks } from './marks';

/** What reading a page takes. */
export type PageDeps = {
  document: Document;
  ask: Asker<PageToBackground>;
  marks: Marks;
  settings: () => Settings;
  /** The mentions that the reader wants marked. */
  wanted: (mentions: readonly Mention[]) => Mention[];
  /** The marks were replaced: a card that is open belongs to none of them. */
  onMarked: () => void;
  lifetime: Lifetime;
};

/** What is known of the page. */
export type Page = {
  /** Reads the page; asks again only when its text is another, or when `anyway`. True when it was. */
  read(anyway: boolean): Promise<boolean>;
  /** Paints what is known once more: the settings are others. */
  paint(): void;
  /** Paints once more what the reader wants marked, and leaves the card open in which that was chosen. */
  repaint(): void;
  annotation(): Annotation | null;
};

/** Reads the page's article, has it annotated, and marks what comes back. */
export function createPage({ document, ask, marks, settings, wanted, onMarked, lifetime }: PageDeps): Page {
  let reading: Reading | null = null;
  let annotation: Annotation | null = null;
  let turn = 0;

  const repaint = (): void => {
    if (lifetime.signal.aborted) return;
    const blocks = reading?.state === 'article' ? reading.blocks : [];
    marks.set(wanted(annotation?.mentions ?? []), blocks, settings().density);
  };
  const paint = (): void => {
    if (!lifetime.signal.aborted) onMarked();
    repaint();
  };

  return {
    paint,
    repaint,
    annotation: () => annotation,
    async read(anyway) {
      if (!lifetime.goesOn()) return false;
      const before = reading;
      const now = readSafely(document);
      reading = now;
      const same = before !== null && isSame(before, now);
      if (same && !anyway) {
        if (!sameNodes(before, now)) paint();
        return false;
      }
      turn += 1;
      const mine = turn;
      if (!same) annotation = null;
      if (now.state === 'none') {
        paint();
        await ask('notArticle', { reason: now.reason });
        return true;
      }
      const reply = await ask('annotate', now.article);
      if (mine !== turn || !lifetime.goesOn()) return true;
      annotation = reply.ok ? reply.value : null;
      paint();
      return true;
    },
  };
}

/** A page that cannot be read is one without an article: nothing that goes wrong may reach it. */
function readSafely(document: Document): Reading {
  try {
    return readArticle(document);
  } catch {
    return { state: 'none', reason: 'no-body' };
  }
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
