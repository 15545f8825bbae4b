import { copyText } from '../browser/clipboard';
import { followKey } from '../browser/follow-key';
import { pageBrowser } from '../browser/page-api';
import { followUnwanted } from '../browser/unwanted-store';
import type { Event as CardEvent } from '../card/machine';
import { READER_PACKS_KEY } from '../model/reader-packs';
import { answer } from '../protocol/answer';
import { asker } from '../protocol/ask';
import type { PageToBackground } from '../protocol/contract';
import { backgroundToPageGuards } from '../protocol/guards';
import { driveCard } from './card-driver';
import { createCardHost } from './card-host';
import { cardLoader } from './card-loader';
import { cardLookUp, matchOf } from './card-look-up';
import { createCommands } from './commands';
import { followPage } from './follow';
import type { Hit } from './hit-test';
import { watchKeyboard } from './keyboard';
import { beginLifetime, type Running, startOnce } from './lifetime';
import { lightWithPanel } from './light';
import { inheritsHighlights, markStyles, paintOf } from './mark-names';
import { createMarkSheet } from './mark-sheet';
import { createMarks } from './marks';
import { showsOwnTooltip } from './own-tooltip';
import { createPage } from './page';
import { pageHandlers } from './page-handlers';
import { patiently } from './patience';
import { watchPointer } from './pointer';
import { followSettings } from './stored-settings';
import { whenResized } from './window-size';

/** @param asleep the page is not read, and not watched, until the reader asks for it */
function start(asleep: boolean): Running {
  const browser = pageBrowser();
  const lifetime = beginLifetime(() => browser.id() === undefined);
  const { signal } = lifetime;
  const ask = asker<PageToBackground>('background', patiently(browser.send, lifetime));
  const settings = followSettings(browser.storage, signal, () => follower.page.paint());
  const unwanted = followUnwanted(
    browser.storage,
    () => location.href,
    signal,
    () => follower.page.repaint(),
  );
  const loader = cardLoader(globalThis, ask, lifetime);
  const paint = paintOf(navigator.userAgent);
  const sheet = createMarkSheet(
    (tags) => markStyles(paint, tags),
    inheritsHighlights(navigator.userAgent),
    signal,
  );
  const marks = createMarks(
    document,
    ({ defaultView }) => defaultView?.CSS?.highlights ?? null,
    paint,
    sheet,
    signal,
  );
  const host = createCardHost(
    document,
    loader,
    {
      enter: () => send({ type: 'card-enter' }),
      leave: () => send({ type: 'card-leave' }),
      focus: () => send({ type: 'card-focus' }),
      close: () => send({ type: 'escape' }),
      open: (entity) => send({ type: 'open', entity }),
      actions: { copy: copyText, mute: unwanted.mute, hide: unwanted.hide },
      pack: () => follower.page.annotation()?.pack ?? null,
    },
    signal,
  );
  let lastHit: Hit | null = null;
  const send: (event: CardEvent) => void = driveCard({
    host,
    marks,
    lookUp: cardLookUp(
      ask,
      { date: () => follower.page.date(), annotation: () => follower.page.annotation() },
      lifetime,
    ),
    spotOf: ({ anchor }) => {
      const range = anchor === null ? commands.lookedUp() : marks.rangeOf(anchor);
      return range && { range, line: lastHit?.mark.id === anchor ? (lastHit?.index ?? 0) : 0 };
    },
    matchOf: (target) =>
      matchOf(follower.page.annotation(), target, (id) => marks.rangeOf(id)?.toString() ?? ''),
    isTaken: () => showsOwnTooltip(follower.page.home()),
    signal,
  });
  const light = lightWithPanel(browser.hearPorts, marks.light, signal);
  const commands = createCommands({
    document,
    marks,
    send,
    announce: (text) => host.say('way', text),
    awaken: async () => {
      if (!follower.isAwake()) await follower.read();
    },
  });
  const follower = followPage({
    document,
    ask,
    pageWith: (budget) =>
      createPage({
        document,
        ask,
        marks,
        budget,
        settings: settings.now,
        wanted: unwanted.wanted,
        onMarked: () => {
          lastHit = null;
          watch(follower.page.home());
          send({ type: 'marked' });
        },
        lifetime,
      }),
    keep: () => {
      // An orphan must not take the places of its successor's marks.
      if (!lifetime.goesOn()) return false;
      sheet.keep();
      return marks.keep();
    },
    isOwn: host.owns,
    ready: Promise.all([settings.ready, unwanted.ready]).then(() => undefined),
    signal,
  });

  const watched = new WeakSet<Document>();
  /** Listens to a document: the page's, and one in a frame where that holds the article. */
  const watch = (home: Document): void => {
    if (watched.has(home)) return;
    watched.add(home);
    watchPointer({
      document: home,
      marks,
      isCard: host.owns,
      cardBox: host.box,
      showAfterMs: () => settings.now().hoverDelayMs,
      onHit: (hit) => {
        // Loaded while the pointer rests on the mark.
        if (lastHit?.mark.id !== hit.mark.id) void loader.load();
        lastHit = hit;
      },
      send: (event) => {
        light(event);
        send(event);
      },
      signal,
    });
    watchKeyboard(home.defaultView ?? window, host.isOpen, () => send({ type: 'escape' }), signal);
  };
  watch(document);
  signal.addEventListener(
    'abort',
    browser.hear(answer('page', backgroundToPageGuards, pageHandlers(document, marks, commands, lifetime))),
  );

  // What the reader's own packs know is asked anew; a page that sleeps asks when it is read.
  followKey(browser.storage.onChanged, READER_PACKS_KEY, signal, () => {
    if (follower.isAwake()) begin();
  });
  whenResized(window, () => marks.areMany() && follower.page.paint(), signal);

  const begin = (): void => void follower.read();
  // A page that comes back from the browser's back/forward cache was forgotten when it was left.
  window.addEventListener('pageshow', (event) => event.persisted && follower.isAwake() && begin(), {
    signal,
  });
  // A page that the browser draws ahead of a visit is read when it is visited.
  if ('prerendering' in document && document.prerendering === true)
    document.addEventListener('prerenderingchange', begin, { once: true, signal });
  else if (!asleep) begin();
  return { lifetime, readAgain: begin };
}

try {
  startOnce(globalThis, start);
} catch {
  // Whatever goes wrong stays here: neither the page nor its console is ours.
}
