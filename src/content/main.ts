import { pageBrowser } from '../browser/page-api';
import type { Event as CardEvent } from '../card/machine';
import { answer } from '../protocol/answer';
import { asker } from '../protocol/ask';
import type { PageToBackground } from '../protocol/contract';
import { backgroundToPageGuards } from '../protocol/guards';
import { driveCard } from './card-driver';
import { createCardHost } from './card-host';
import { cardLookUp } from './card-look-up';
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
import { whenResized } from './window-size';

function start(): Running {
  const browser = pageBrowser();
  const lifetime = beginLifetime(() => browser.id() === undefined);
  const { signal } = lifetime;
  const ask = asker<PageToBackground>('background', browser.send);
  const settings = followSettings(browser.storage, signal, () => page.paint());
  const keepSheet = addMarkSheet(document, markStyles, signal);
  const marks = createMarks(document, CSS.highlights ?? null, paintOf(navigator.userAgent), signal);
  const host = createCardHost(
    document,
    {
      enter: () => send({ type: 'card-enter' }),
      leave: () => send({ type: 'card-leave' }),
      open: (entity) => send({ type: 'open', entity }),
    },
    signal,
  );
  let lastHit: Hit | null = null;
  const send: (event: CardEvent) => void = driveCard({
    host,
    marks,
    lookUp: cardLookUp(ask, () => page.annotation()?.date ?? null, lifetime),
    lineOf: ({ mention }) => lineOf(marks.get(mention), lastHit),
    signal,
  });
  const page = createPage({
    document,
    ask,
    marks,
    settings: settings.now,
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

  signal.addEventListener(
    'abort',
    browser.hear(answer('page', backgroundToPageGuards, pageHandlers(document, marks, lifetime))),
  );

  whenResized(window, () => marks.areMany() && page.paint(), signal);

  const readAgain = (): void => void page.read(true);
  const begin = (): void => void settings.ready.then(readAgain);
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
