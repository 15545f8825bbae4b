import { browser } from '../browser/api';
import { openPanel } from '../browser/side-panel';
import { annotate } from '../engine/annotate';
import { cardOf } from '../engine/card';
import { careerOf } from '../engine/career';
import { tiesOf } from '../engine/ties';
import { openPack } from '../pack/open';
import { messageOf } from '../protocol/ask';
import { actionListener } from './action';
import { annotations } from './annotations';
import { cardLookUp } from './cards';
import { documentIn } from './documents';
import { read } from './inject';
import { log } from './log';
import { navigationListener } from './navigation';
import { inflateRaw, readPackFile } from './pack-files';
import { packStore } from './pack-store';
import { pageHandlers } from './page-handlers';
import { panelHandlers } from './panel';
import { router, type Sender } from './router';
import { sites } from './sites';

// The browser stops and restarts this script as it likes: every listener is added in its first turn, and nothing
// is kept here that cannot be lost.

const { action, permissions, runtime, scripting, storage, tabs } = browser;

const kept = annotations(storage.session, () => crypto.randomUUID());
const packs = packStore(
  () => openPack((name) => readPackFile((path) => runtime.getURL(path), name), inflateRaw),
  log,
);
const lookUpCard = cardLookUp(packs, cardOf, log);
const readTab = (tab: number) => read(scripting, kept, tab);
const registerSites = sites(scripting, permissions);

const listener = router(
  { id: runtime.id, pages: runtime.getURL('') },
  pageHandlers({
    packs,
    kept,
    annotate,
    lookUpCard,
    documentOf: ({ tab, documentId }) => documentIn(scripting, tab, documentId),
    log,
  }),
  panelHandlers({
    packs,
    lookUpCard,
    tiesOf,
    careerOf,
    read: readTab,
    send: (tab, message) => tabs.sendMessage(tab, message, { frameId: 0 }),
    log,
  }),
  log,
);
// The types want `true` or a promise; a message that is not ours gets neither.
runtime.onMessage.addListener(listener as (message: unknown, sender: Sender) => Promise<unknown>);

action.onClicked.addListener(actionListener((tab) => openPanel(browser, tab), readTab, log));

const navigated = navigationListener(kept, (tab) => documentIn(scripting, tab));
tabs.onUpdated.addListener((tab, change) => inBackground(navigated(tab, change)));
tabs.onRemoved.addListener((tab) => inBackground(kept.forget(tab)));

runtime.onInstalled.addListener(() => inBackground(registerSites()));
runtime.onStartup.addListener(() => inBackground(registerSites()));
permissions.onAdded.addListener(() => inBackground(registerSites()));
permissions.onRemoved.addListener(() => inBackground(registerSites()));
inBackground(registerSites()); // an add-on switched on again gets neither onInstalled nor onStartup

function inBackground(work: Promise<unknown>): void {
  work.catch((error: unknown) => log('background work', messageOf(error)));
}
