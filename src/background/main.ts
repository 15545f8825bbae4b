import { hostOf } from '../browser/access';
import { browser } from '../browser/api';
import { packTexts } from '../browser/pack-texts';
import { openPanel } from '../browser/side-panel';
import { annotateWith } from '../engine/annotate-with';
import { cardOf } from '../engine/card';
import { careerOf } from '../engine/career';
import { lookUp } from '../engine/look-up';
import { quizOf } from '../engine/quiz';
import { tiesOf } from '../engine/ties';
import { openPack } from '../pack/open';
import { asker, messageOf } from '../protocol/ask';
import type { BackgroundToPage } from '../protocol/contract';
import { readSettings, saveSettings } from '../settings';
import { actionListener } from './action';
import { readAfterUpdate } from './after-update';
import { annotations } from './annotations';
import { addButtonMenu, chosenInMenu } from './button-menu';
import { cardLookUp, withSeen } from './cards';
import { commandListener, type Reach } from './commands';
import { addMenu, menuListener } from './context-menu';
import { dayOf, digestKeeper } from './digest';
import { documentIn } from './documents';
import { injectCard, read, wake } from './inject';
import { log } from './log';
import { wordsLookUp } from './look-up';
import { navigationListener } from './navigation';
import { inflateRaw, readPackFile } from './pack-files';
import { packStore } from './pack-store';
import { pageHandlers } from './page-handlers';
import { panelHandlers } from './panel';
import { quietFollower } from './quiet';
import { readerSources } from './reader-packs';
import { readerRoutes } from './reader-routes';
import { router, type Sender } from './router';
import { sites } from './sites';

// The browser stops and restarts this script as it likes: every listener is added in its first turn, and nothing
// is kept here that cannot be lost.

/** Opens once, after installation. */
const WELCOME_PAGE = 'welcome.html';

const { action, commands, contextMenus, permissions, runtime, scripting, storage, tabs } = browser;

const kept = annotations(storage.session, () => crypto.randomUUID());
const packs = packStore(
  () => openPack((name) => readPackFile((path) => runtime.getURL(path), name), inflateRaw),
  log,
);
const readers = readerSources(
  storage.local,
  packTexts(indexedDB),
  // Bundled with this script, but set up only where a reader has packs.
  async (text) => (await import('../compile/reader-world')).openStoredPack(text),
  log,
);
const reads = readerRoutes({ cardOf, lookUp, tiesOf, careerOf }, readers);
const digest = digestKeeper(storage, () => dayOf(new Date()));
const lookUpCard = withSeen(cardLookUp(packs, reads.cardOf, log), digest.seenBefore);
const readTab = (tab: number) => read(scripting, kept, tab);
const sendTo = (tab: number, message: unknown) => tabs.sendMessage(tab, message, { frameId: 0 });
const reach: Reach = {
  ask: (tab) => asker<BackgroundToPage>('page', (message) => sendTo(tab, message)),
  wake: (tab) => wake(scripting, tab),
};
const settings = () => readSettings(storage);
const nowMs = () => Date.now();
const registerSites = sites(scripting, permissions, settings, nowMs);

const listener = router(
  { id: runtime.id, pages: runtime.getURL('') },
  pageHandlers({
    packs,
    readers,
    kept,
    annotate: annotateWith,
    lookUpCard,
    lookUpWords: wordsLookUp(packs, reads.lookUp, log),
    injectCard: ({ tab, documentId }) => injectCard(scripting, tab, documentId),
    documentOf: ({ tab, documentId }) => documentIn(scripting, tab, documentId),
    onRead: (annotation, sender) => inBackground(digest.add(annotation, sender)),
    log,
  }),
  panelHandlers({
    packs,
    lookUpCard,
    tiesOf: reads.tiesOf,
    careerOf: reads.careerOf,
    read: readTab,
    send: sendTo,
    digest,
    quizOf,
    log,
  }),
  log,
);
// The types want `true` or a promise; a message that is not ours gets neither.
runtime.onMessage.addListener(listener as (message: unknown, sender: Sender) => Promise<unknown>);

action.onClicked.addListener(actionListener((tab) => openPanel(browser, tab), readTab, log));

// Firefox for Android has neither keys nor this menu, whatever the types say.
commands?.onCommand.addListener(commandListener(reach, log));
contextMenus?.onClicked.addListener(menuListener(reach, log));
contextMenus?.onClicked.addListener(({ menuItemId }, tab) =>
  inBackground(
    settings().then((now) => {
      const next = chosenInMenu(menuItemId, now, hostOf(tab?.url), new Date());
      return next === null ? undefined : saveSettings(storage, next);
    }),
  ),
);

const followQuiet = quietFollower({
  tabs,
  register: registerSites,
  stop: (tab) => reach.ask(tab)('stop', { reason: 'disabled' }),
  read: readTab,
  forget: (tab) => kept.forget(tab),
  nowMs,
});
storage.onChanged.addListener((changes, area) => {
  if (area !== 'session') inBackground(followQuiet(changes));
});

const navigated = navigationListener(kept, (tab) => documentIn(scripting, tab));
tabs.onUpdated.addListener((tab, change) => inBackground(navigated(tab, change)));
tabs.onRemoved.addListener((tab) => inBackground(kept.forget(tab)));

runtime.onInstalled.addListener(({ reason }) => {
  inBackground(registerSites());
  if (contextMenus) inBackground(addMenu(contextMenus).then(() => addButtonMenu(contextMenus)));
  if (reason === 'install') inBackground(tabs.create({ url: runtime.getURL(WELCOME_PAGE) }));
  if (reason === 'update')
    inBackground(readAfterUpdate({ tabs, permissions, settings, read: readTab, nowMs }));
});
runtime.onStartup.addListener(() => inBackground(registerSites()));
permissions.onAdded.addListener(() => inBackground(registerSites()));
permissions.onRemoved.addListener(() => inBackground(registerSites()));
inBackground(registerSites()); // an add-on switched on again gets neither onInstalled nor onStartup

function inBackground(work: Promise<unknown>): void {
  work.catch((error: unknown) => log('background work', messageOf(error)));
}
