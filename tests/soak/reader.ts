import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { screenOf } from '../../src/panel/screen';
import type { TabState } from '../../src/protocol/contract';
import { DEFAULT_SETTINGS, DENSITIES, type Settings } from '../../src/settings';
import { markCount, marksOf, until } from '../tools/driver.mjs';
import type { Driver, Inside } from '../tools/inside';
import { addPack, NAME_IN_PACK, removePack } from '../tools/own-pack';
import type { Step } from './course';
import type { SoakPage } from './pages';

/** What one step came to: what was found on the page, as a checksum, or in words when it was nothing. */
export type Outcome = { found: string };

/** The reader of the soak: a tab in which pages are loaded, the panel beside it, and a page of settings. */
export type SoakReader = {
  take(step: Step, page: SoakPage): Promise<Outcome>;
  /** Loads a page, and leaves it at that. */
  loadOnly(page: SoakPage): Promise<Outcome>;
  /** Loads a page, waits until it was read, and tells the state that it came to. */
  look(page: SoakPage): Promise<Outcome & { state: string }>;
  /** The panel, in a tab of its own, and the number of the tab that it shows. */
  panel: Page;
  number: number;
};

/** Milliseconds into the reading of a page at which the worker is killed, at most. */
const MOST_INTO_READING_MS = 60;

/** A name of the dataset. */
const KNOWN = 'Vladimir Putin';

export async function soakReader(driver: Driver, inside: Inside, first: SoakPage): Promise<SoakReader> {
  const tab = await driver.newPage();
  // Some saved pages would have a reader answer before they load.
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  await driver.goto(tab, first.url);
  const number = await driver.tabOf(tab);
  const panel = await driver.panelInTab(number);
  await tab.bringToFront();

  const stored = (): Promise<{ state: TabState | null; document: string | null }> =>
    panel.evaluate(async (id) => {
      const { storage } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
        storage: { session: { get(keys: string[]): Promise<Record<string, unknown>> } };
      };
      const found = await storage.session.get([`tab:${id}`, 'readings']);
      const readings = (found.readings ?? []) as { tab: number; document: string | null }[];
      return {
        state: (found[`tab:${id}`] ?? null) as TabState | null,
        document: readings.find((reading) => reading.tab === id)?.document ?? null,
      };
    }, number);

  const store = (settings: Settings): Promise<void> =>
    panel.evaluate(async (next) => {
      const { storage } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
        storage: { sync: { set(items: object): Promise<void> } };
      };
      await storage.sync.set({ settings: next });
    }, settings);

  /** What the extension found in the document that the tab shows, once it has read it. */
  const reading = async (): Promise<TabState> => {
    const origin = String(await tab.evaluate(() => performance.timeOrigin));
    return until(async () => {
      const { state, document } = await stored();
      return document === origin && state !== null && state.state !== 'loading' ? state : null;
    }, `${tab.url()} to be read`);
  };

  const isPainted = async (): Promise<boolean> => (await markCount(tab)) > 0;

  const isMarked = (state: TabState): boolean =>
    state.state === 'ready' && state.annotation.mentions.length > 0;

  async function load(page: SoakPage): Promise<void> {
    await driver.goto(tab, page.url).catch((error: unknown) => {
      // Firefox says so of a page in which a frame cannot be loaded; the page itself is there, or is not read below.
      if (!String(error).includes('Address rejected')) throw error;
    });
    await until(
      () =>
        tab.evaluate(
          (url) => document.readyState === 'complete' && location.href.split('#')[0] === url,
          page.url,
        ),
      `${page.url} to load`,
    );
  }

  /** What screen readers were told stays in the card's element; the focus does not. */
  async function closeCard(): Promise<void> {
    await tab.keyboard.press('Escape');
    await until(
      () => tab.evaluate(() => document.activeElement?.localName !== 'backgrounder-card'),
      'the card to close',
    );
  }

  async function readCard(): Promise<void> {
    await marksOf(tab);
    // In Firefox a page's own access keys (Wikipedia has J) come before ours.
    if (await tab.evaluate(() => document.querySelector('[accesskey="j"]') !== null)) return;
    await driver.command(tab, 'next-mention');
    await until(
      () => tab.evaluate(() => document.activeElement?.localName === 'backgrounder-card'),
      'the focus in the card',
    );
    await closeCard();
  }

  async function lookUp(name = KNOWN): Promise<void> {
    await driver.lookUpInMenu(tab, name);
    await until(async () => (await driver.cardText(tab))?.includes(name), `the card of ${name}`);
    await closeCard();
  }

  async function tryPack(state: TabState): Promise<void> {
    const settings = await driver.ownPage('options.html');
    await addPack(settings);
    await tab.bringToFront();
    await lookUp(NAME_IN_PACK);
    await settings.bringToFront();
    await removePack(settings);
    await settings.close();
    await tab.bringToFront();
    await until(async () => told(await reading()) === told(state), 'the page to be read as before');
  }

  async function openSettings(): Promise<void> {
    const settings = await driver.ownPage('options.html');
    await until(
      () => settings.evaluate(() => document.querySelector('input') !== null),
      'the page of settings',
    );
    await settings.close();
    await tab.bringToFront();
  }

  async function silence(state: TabState): Promise<void> {
    await store({ ...DEFAULT_SETTINGS, quietHosts: [new URL(tab.url()).hostname] });
    await until(
      async () => (await markCount(tab)) === 0 && (await stored()).state === null,
      'the site to be quiet',
    );
    await store(DEFAULT_SETTINGS);
    await reading();
    if (isMarked(state)) await until(isPainted, 'the marks to come back');
  }

  async function readPanel(state: TabState): Promise<void> {
    await until(
      async () =>
        (await panel.$eval('[data-state]', (root) => root.getAttribute('data-state'))) === screenOf(state),
      `the panel to be ${screenOf(state)}`,
    );
    if (!isMarked(state)) return;
    // Not as a handle, which would keep the row for ever.
    await until(
      () => panel.evaluate(() => document.querySelector('.row .jump') !== null),
      'a row of the panel',
    );
    await panel.$eval('.row .jump', (button) => (button as HTMLElement).click());
  }

  async function changeSettings(state: TabState, roll: number): Promise<void> {
    const density = DENSITIES[roll % DENSITIES.length] ?? 'every';
    await store({ ...DEFAULT_SETTINGS, density, inLinks: roll % 2 === 0, hoverDelayMs: roll });
    if (density === 'none') await until(async () => (await markCount(tab)) === 0, 'the marks to go');
    await store(DEFAULT_SETTINGS);
    if (isMarked(state)) await until(isPainted, 'the marks to come back');
  }

  return {
    panel,
    number,
    async loadOnly(page) {
      await load(page);
      return { found: 'nothing' };
    },
    async look(page) {
      await load(page);
      const state = await reading();
      return { state: state.state, found: told(state) };
    },
    async take({ deed, roll }, page) {
      if (deed === 'kill the worker before') await inside.killWorker();
      await load(page);
      if (deed === 'kill the worker meanwhile') {
        await new Promise((done) => setTimeout(done, roll % MOST_INTO_READING_MS));
        await inside.killWorker();
      }
      const state = await reading();
      if (isMarked(state)) await until(isPainted, `marks on ${page.url}`);
      if (deed === 'change the settings') await changeSettings(state, roll);
      if (deed === 'make the site quiet, and back') await silence(state);
      if (deed === 'open the settings') await openSettings();
      if (deed === 'add a pack, and remove it') await tryPack(state);
      if (deed === 'kill the worker after') await inside.killWorker();
      if (deed === 'read a card' && isMarked(state)) await readCard();
      if (deed === 'look a name up') await lookUp();
      // A row that is pressed wakes the worker.
      if (deed === 'read the panel' || deed === 'kill the worker after') await readPanel(state);
      return { found: told(state) };
    },
  };
}

function told(state: TabState): string {
  if (state.state !== 'ready') return JSON.stringify(state);
  return createHash('sha256').update(JSON.stringify(state.annotation)).digest('hex').slice(0, 16);
}
