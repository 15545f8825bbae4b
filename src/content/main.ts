import { copyText } from '../browser/clipboard';
import { browser } from '../browser/page-api';
import { followUnwanted } from '../browser/unwanted-store';
import type { Event as CardEvent } from '../card/machine';
import { answer } from '../protocol/answer';
import { asker } from '../protocol/ask';
import type { PageToBackground } from '../protocol/contract';
import { backgroundToPageGuards } from '../protocol/guards';
import { driveCard } from './card-driver';
import { createCardHost } from './card-host';
import { cardLookUp, matchOf } from './card-look-up';
import { type Hit, lineOf } from './hit-test';
import { watchKeyboard } from './keyboard';
import { beginLifetime, type Running, startOnce } from './lifetime';
import { markStyles, paintOf } from './mark-names';
import { addMarkSheet } from './mark-sheet';
import { createMarks } from './marks';
import { createPage } from './page';
import { pageHandlers } from './page-handlers';
import { watchPointer } from './pointer';
import { followSettings } from './stored-settings';
import { watchPage } from './watcher';

function start(): Running {
  const lifetime = beginLifetime(() => browser.runtime?.id === undefined);
  const { signal } = lifetime;
  const ask = asker<PageToBackground>('background', (message) => browser.runtime.sendMessage(message));
  const settings = followSettings(browser.storage, signal, () => page.paint());
  const unwanted = followUnwanted(
    browser.storage,
    () => location.href,
    signal,
    () => page.repaint(),
  );
  const keepSheet = addMarkSheet(document, markStyles, signal);
  const marks = createMarks(document, CSS.highlights ?? null, paintOf(navigator.userAgent), signal);
  const host = createCardHost(
    document,
    {
      enter: () => send({ type: 'card-enter' }),
      leave: () => send({ type: 'card-leave' }),
      open: (entity) => send({ type: 'open', entity }),
      actions: { copy: copyText, mute: unwanted.mute, hide: unwanted.hide },
      pack: () => page.annotation()?.pack ?? null,
    },
    signal,
  );
  let lastHit: Hit | null = null;
  const send: (event: CardEvent) => void = driveCard({
    host,
    marks,
    lookUp: cardLookUp(ask, () => page.annotation(), lifetime),
    lineOf: ({ mention }) => lineOf(marks.get(mention), lastHit),
    matchOf: (target) => matchOf(page.annotation(), target, (id) => marks.rangeOf(id)?.toString() ?? ''),
    signal,
  });
  const page = createPage({
    document,
    ask,
    marks,
    settings: settings.now,
    wanted: unwanted.wanted,
    onMarked: () => send({ type: 'reset' }),
    lifetime,
  });

  watchPointer({
    document,
    marks,
    isCard: host.owns,
    showAfterMs: () => settings.now().hoverDelayMs,
    onHit: (hit) => {
      lastHit = hit;
    },
    send,
    signal,
  });
  watchKeyboard(window, host.isOpen, () => send({ type: 'escape' }), signal);
  watchPage({
    document,
    isOwn: host.owns,
    readAgain: () => {
      keepSheet();
      marks.keep();
      return page.read(false);
    },
    signal,
  });

  // The types know no listener that leaves a message alone.
  const listener = answer('page', backgroundToPageGuards, pageHandlers(document, marks, lifetime)) as (
    message: unknown,
    sender: unknown,
  ) => Promise<unknown>;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));

  const readAgain = (): void => void page.read(true);
  const begin = (): void => void Promise.all([settings.ready, unwanted.ready]).then(readAgain);
  // A page that comes back from the browser's back/forward cache was forgotten when it was left.
  window.addEventListener('pageshow', (event) => event.persisted && readAgain(), { signal });
  // A page that the browser draws ahead of a visit is read when it is visited.
  if ('prerendering' in document && document.prerendering === true)
    document.addEventListener('prerenderingchange', begin, { once: true, signal });
  else begin();
  return { lifetime, readAgain };
}

try {
  startOnce(globalThis, start);
} catch {
  // Whatever goes wrong stays here: neither the page nor its console is ours.
}
