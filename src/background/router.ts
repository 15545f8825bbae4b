import type { Runtime } from '../browser/api';
import { answer, type Handlers, type Listener } from '../protocol/answer';
import type { PageToBackground, PanelToBackground, Reply } from '../protocol/contract';
import { pageToBackgroundGuards, panelToBackgroundGuards } from '../protocol/guards';
import type { Log } from './log';

/** What the browser says of a message's sender; it cannot be forged by a page. */
export type Sender = Pick<Runtime.MessageSender, 'id' | 'url' | 'tab' | 'frameId'> & {
  /** Missing in older Firefox (140). */
  documentId?: string;
  /** Chromium only. */
  documentLifecycle?: string;
};

/** The document that asks. */
export type PageSender = {
  tab: number;
  /** The browser's own id of the document, where it gives one. */
  documentId: string | undefined;
  /** False while Chromium loads it behind the page that the tab still shows. */
  shown: boolean;
  /** True in a private window, and where the browser does not say. */
  isPrivate: boolean;
};

/** What tells our own senders apart from others. */
export type Own = {
  /** `runtime.id` */
  id: string;
  /** The address at which our own pages begin: `runtime.getURL('')`. */
  pages: string;
};

/**
 * The background's one message listener: pages and the panel ask for different things, so the sender decides which
 * handlers may answer.
 *
 * @returns a listener that answers `bad-request` to our own code outside a tab's main document, leaves other
 *   senders alone, and logs every question that could not be answered
 */
export function router(
  own: Own,
  page: Handlers<PageToBackground, PageSender>,
  panel: Handlers<PanelToBackground, null>,
  log: Log,
): Listener<Sender> {
  const fromPage = answer('background', pageToBackgroundGuards, page);
  const fromPanel = answer('background', panelToBackgroundGuards, panel);

  return (message, sender) => {
    if (sender.id !== own.id) {
      log('a message from elsewhere was left alone', String(sender.id));
      return undefined;
    }
    // The panel may stand in a tab of its own, so having a tab does not make a sender a page.
    if (sender.url?.startsWith(own.pages)) return logged(fromPanel(message, null), log);
    const tab = sender.tab?.id;
    if (tab === undefined || sender.frameId !== 0) {
      return logged(
        Promise.resolve({ ok: false, error: 'bad-request', detail: 'not the main document of a tab' }),
        log,
      );
    }
    const shown = sender.documentLifecycle === undefined || sender.documentLifecycle === 'active';
    const isPrivate = sender.tab?.incognito !== false;
    return logged(fromPage(message, { tab, documentId: sender.documentId, shown, isPrivate }), log);
  };
}

/** Bad input, and handlers that threw, leave an entry; `no-pack` and `no-access` were logged where they arose. */
function logged(
  replying: Promise<Reply<unknown>> | undefined,
  log: Log,
): Promise<Reply<unknown>> | undefined {
  return replying?.then((reply) => {
    if (!reply.ok && (reply.error === 'bad-request' || reply.error === 'gone'))
      log(reply.error, reply.detail);
    return reply;
  });
}
