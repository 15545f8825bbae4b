import type { Asker } from '../protocol/ask';
import type { PageToBackground } from '../protocol/contract';
import { type Budget, createBudget } from './budget';
import { keepMarks } from './keeper';
import type { Extent, Page } from './page';
import { type Watch, watchPage } from './watcher';

/** What following a page takes. */
export type FollowDeps = {
  document: Document;
  /** The page, which spends what it is given. */
  pageWith: (budget: Budget) => Page;
  ask: Asker<PageToBackground>;
  /** Puts back what the page has taken away; true when it was something. */
  keep: () => boolean;
  /** True for an element of ours. */
  isOwn: (node: Node) => boolean;
  /** What must be known before the first reading. */
  ready: Promise<void>;
  signal: AbortSignal;
};

/** A page that is read, and read again as it changes. */
export type Follower = {
  page: Page;
  /** Reads the page now, also what was read before, and follows it from then on. */
  read(): Promise<void>;
  /** True once the page was to be read. */
  isAwake(): boolean;
};

/** Follows a page, until what may be spent on it is spent; the panel then says so. */
export function followPage({ document, pageWith, ask, keep, isOwn, ready, signal }: FollowDeps): Follower {
  let watch: Watch | null = null;
  const budget = createBudget(() => {
    watch?.pause();
    void ask('stopped', {});
  });
  const page = pageWith(budget);

  const readAgain = async (extent: Extent): Promise<void> => {
    await page.read(extent, false);
    keep();
  };

  const begin = (): Watch => {
    keepMarks(document, keep, signal);
    const { changed, framed, trees } = page;
    return watchPage({ document, changed, framed, trees, readAgain, onAddress: budget.renew, isOwn, signal });
  };

  return {
    page,
    isAwake: () => watch !== null,
    async read() {
      watch ??= begin();
      budget.renew();
      watch.resume();
      await ready;
      await page.read('page', true);
      keep();
      watch.widen();
    },
  };
}
