import type { Handlers } from '../protocol/answer';
import { asker, type Envelope } from '../protocol/ask';
import type { BackgroundToPage, PanelToBackground, Reply } from '../protocol/contract';
import type { LookUpCard } from './cards';

/** What the handlers of the panel need. */
export type PanelDeps = {
  lookUpCard: LookUpCard;
  read: (tab: number) => Promise<Reply<null>>;
  /** Sends to the main document of a tab; rejects when nothing listens there. */
  send: (tab: number, message: Envelope) => Promise<unknown>;
};

/** Answers what the panel asks. */
export function panelHandlers({ lookUpCard, read, send }: PanelDeps): Handlers<PanelToBackground, null> {
  return {
    card: lookUpCard,
    read: ({ tab }) => read(tab),
    reveal: ({ tab, mention }) =>
      asker<BackgroundToPage>('page', (message) => send(tab, message))('reveal', { mention }),
  };
}
