import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Card } from '../model/card';
import type { EntityId, MentionId } from '../model/ids';
import type { PartialDate } from '../model/partial-date';

/** Which card is wanted. */
export type CardAsk = {
  entity: EntityId;
  asOf: PartialDate | null;
  /** Entities of the article, most salient first, and its background events: the card says which belong with it. */
  among?: readonly EntityId[];
};

/** Entities that an ask for a card may name: an article of lists has more, and their salience is nothing. */
export const MOST_AMONG = 200;

/** The entities and background events of an article, for an ask for a card. */
export function idsIn({ entities, background }: Annotation): EntityId[] {
  return [...background, ...entities].slice(0, MOST_AMONG).map(({ id }) => id);
}

/** What a page may ask of the background. */
export type PageToBackground = {
  /** Links every block. The same article gives the same annotation. */
  annotate(article: Article): Annotation;
  /** The page holds no article that can be read; the panel says why. */
  notArticle(ask: { reason: NoArticleReason }): null;
  /** The card of one entity as of a day; null when there is no record. */
  card(ask: CardAsk): Card | null;
};

/** What the panel may ask of the background. */
export type PanelToBackground = {
  /** The card of one entity as of a day; null when there is no record. */
  card(ask: CardAsk): Card | null;
  /** Reads the page in this tab, if the browser lets us; the outcome appears in session storage. */
  read(ask: { tab: number }): null;
  /** Scrolls the page in this tab to a mention and flashes it. */
  reveal(ask: { tab: number; mention: MentionId }): null;
};

/** What the background may tell a page. */
export type BackgroundToPage = {
  reveal(ask: { mention: MentionId }): null;
  stop(ask: { reason: 'disabled' | 'updated' }): null;
};

/** Why nothing was read on a page. */
export type NoArticleReason = 'no-body' | 'empty' | 'too-large';

/** Errors are values: Error objects do not travel everywhere. */
export type ReplyError = 'bad-request' | 'no-pack' | 'gone' | 'no-access';

export type Reply<T> = { ok: true; value: T } | { ok: false; error: ReplyError; detail: string };

/**
 * What the background knows of one tab, kept in session storage under `tabKey(tab)`; the panel follows it there.
 * No entry: the tab has not been read.
 */
export type TabState =
  | { state: 'loading' }
  | { state: 'ready'; annotation: Annotation }
  | { state: 'no-article'; reason: NoArticleReason }
  | { state: 'no-access' }
  | { state: 'no-pack'; detail: string };

/** The session storage key of one tab's state. */
export function tabKey(tab: number): string {
  return `tab:${tab}`;
}
