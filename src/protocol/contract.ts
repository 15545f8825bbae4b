import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Candidate } from '../model/candidate';
import type { Card } from '../model/card';
import type { EntityId, MentionId } from '../model/ids';
import type { PartialDate } from '../model/partial-date';
import type { Question } from '../model/quiz';
import type { Post, Tie } from '../model/tie';

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
  /** The page changes for ever, and is not followed any more; what was found last stands. */
  stopped(ask: Record<never, never>): null;
  /** The card of one entity as of a day; null when there is no record. */
  card(ask: CardAsk): Card | null;
  /** What some words may mean, likeliest first; empty when nothing is known of them. */
  lookUp(ask: { text: string; asOf: PartialDate | null }): Candidate[];
  /** Loads the script that draws cards beside the page's own; it is there when the answer comes. */
  needCard(ask: Record<never, never>): null;
};

/** What the panel may ask of the background. */
export type PanelToBackground = {
  /** The card of one entity as of a day; null when there is no record. */
  card(ask: CardAsk): Card | null;
  /** How entities hang together on a day. */
  ties(ask: { entities: EntityId[]; asOf: PartialDate | null }): Tie[];
  /** Every dated term of a person; empty for whoever is none. */
  career(ask: { entity: EntityId; asOf: PartialDate | null }): Post[];
  /** Reads the page in this tab, if the browser lets us; the outcome appears in session storage. */
  read(ask: { tab: number }): null;
  /** Scrolls the page in this tab to a mention and flashes it. */
  reveal(ask: { tab: number; mention: MentionId }): null;
  /** Whether articles that are read are added to the digest from now on. */
  keepDigest(ask: { on: boolean }): null;
  /** Forgets everything that the digest holds. */
  eraseDigest(ask: Record<never, never>): null;
  /** Who held which office when, about entities that the reader met; `seed` is an unsigned 32-bit integer. */
  quiz(ask: { entities: EntityId[]; seed: number }): Question[];
};

/** What the background may tell a page. */
export type BackgroundToPage = {
  reveal(ask: { mention: MentionId }): null;
  /** Opens the card of the next or the previous mark. */
  travel(ask: { to: Way }): null;
  /**
   * Opens the card of what is selected, or of the word at the caret.
   * `text` is what the browser says is selected, also where the page's script cannot see it; null when it says nothing.
   */
  lookUp(ask: { text: string | null }): null;
  stop(ask: { reason: 'disabled' | 'updated' }): null;
};

/** Which way the reader goes through the marks. */
export type Way = 'next' | 'previous';

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
  /** `stopped`: the page went on changing, and is followed no more. `cut`: it has more mentions than are kept. */
  | { state: 'ready'; annotation: Annotation; stopped?: true; cut?: true }
  | { state: 'no-article'; reason: NoArticleReason }
  | { state: 'no-access' }
  | { state: 'no-pack'; detail: string };

/** The session storage key of one tab's state. */
export function tabKey(tab: number): string {
  return `tab:${tab}`;
}
