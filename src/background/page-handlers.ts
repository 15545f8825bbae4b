import type { ReaderSource } from '../engine/reader-source';
import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Pack } from '../pack/pack';
import type { Handlers } from '../protocol/answer';
import { messageOf } from '../protocol/ask';
import type { PageToBackground, Reply, TabState } from '../protocol/contract';
import type { Annotations, Claim } from './annotations';
import { bounded } from './bounded';
import type { LookUpCard } from './cards';
import type { DocumentKey } from './documents';
import { forPanel } from './for-panel';
import type { Log } from './log';
import type { LookUpWords } from './look-up';
import type { PackStore } from './pack-store';
import type { ReaderSources } from './reader-packs';
import type { PageSender } from './router';

/** What the handlers of pages need. */
export type PageDeps = {
  packs: PackStore;
  kept: Annotations;
  /** The reader's own packs; see reader-packs.ts. */
  readers: ReaderSources;
  annotate: (pack: Pack, readers: readonly ReaderSource[], article: Article) => Annotation;
  lookUpCard: LookUpCard;
  lookUpWords: LookUpWords;
  /** Loads the script that draws cards into the sender's document. */
  injectCard: (sender: PageSender) => Promise<Reply<null>>;
  /** Which document a sender is; null when it is gone already. */
  documentOf: (sender: PageSender) => Promise<DocumentKey | null>;
  /** Is told of every article that a tab shows. */
  onRead: (annotation: Annotation, sender: PageSender) => void;
  log: Log;
};

/** Answers what pages ask. What is found is kept for the panel, except for a page that is not shown yet. */
export function pageHandlers(deps: PageDeps): Handlers<PageToBackground, PageSender> {
  const { packs, readers, kept, annotate, lookUpCard, lookUpWords, injectCard, documentOf, onRead, log } =
    deps;

  /** What is kept is for the panel: where storage is full or switched off, the page is marked all the same. */
  async function unlessFull<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      log('nothing could be kept for the panel', messageOf(error));
      return null;
    }
  }

  async function begin(sender: PageSender): Promise<Claim | null> {
    if (!sender.shown) return null;
    const document = await documentOf(sender);
    return unlessFull(() => kept.begin(sender.tab, document));
  }

  async function finish(claim: Claim | null, state: TabState): Promise<void> {
    if (claim !== null) await unlessFull(() => kept.finish(claim, state));
  }

  return {
    async annotate(article, sender) {
      const [opened, own, claim] = await Promise.all([packs.get(), readers.get(), begin(sender)]);
      if (!opened.ok) {
        await finish(claim, { state: 'no-pack', detail: opened.detail });
        return { ok: false, error: 'no-pack', detail: opened.detail };
      }
      try {
        const { annotation, cut } = bounded(annotate(opened.pack, own, article));
        await finish(claim, { state: 'ready', annotation: forPanel(annotation), ...(cut && { cut }) });
        if (sender.shown) onRead(annotation, sender);
        return { ok: true, value: annotation };
      } catch (error) {
        // A fault of ours; the reader is told that the data could not be used rather than left waiting.
        const detail = `the article could not be annotated: ${messageOf(error)}`;
        log('annotate', detail);
        await finish(claim, { state: 'no-pack', detail });
        return { ok: false, error: 'no-pack', detail };
      }
    },

    async notArticle({ reason }, sender) {
      await finish(await begin(sender), { state: 'no-article', reason });
      return { ok: true, value: null };
    },

    async stopped(_, sender) {
      if (sender.shown) await kept.stop(sender.tab, await documentOf(sender));
      return { ok: true, value: null };
    },

    card: lookUpCard,
    lookUp: lookUpWords,
    needCard: (_, sender) => injectCard(sender),
  };
}
