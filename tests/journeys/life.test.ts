import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MOST_PLACES } from '../../src/background/bounded';
import { DENSITIES, type Density } from '../../src/settings';
import { markCount, openBrowser, placeOf, until } from '../tools/driver.mjs';
import { type Driver, type Inside, lookInside } from '../tools/inside';
import { serve } from '../tools/serve.mjs';

const NAME = 'Sergei Lavrov';

/** Milliseconds into the loading of a page at which the worker is ended. */
const MOMENTS_MS = [0, 15, 40, 100, 250];

/** More mentions of one name than any article has: a million units of text. */
const CROWD = 66_666;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const builds = { chromium: 'dist/test-chrome', firefox: 'dist/test-firefox' } as const;

type Storage = Record<
  'session' | 'local' | 'sync',
  { set(items: object): Promise<void>; clear(): Promise<void> }
>;

/** Fills one area of storage until it takes no more, from a page of the extension. @returns characters stored */
const fill = (own: Page, area: keyof Storage): Promise<number> =>
  own.evaluate(async (name) => {
    const { storage } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
      storage: Storage;
    };
    let units = 0;
    for (let size = 4_000_000; size >= 10; size /= 4) {
      try {
        for (let n = 0; n < 40; n += 1) {
          await storage[name].set({ [`fill-${size}-${n}`]: 'x'.repeat(size) });
          units += size;
        }
      } catch {
        // Full, as far as pieces of this size go.
      }
    }
    return units;
  }, area);

/** Empties one area of storage, from a page of the extension. */
const clear = (own: Page, area: keyof Storage): Promise<void> =>
  own.evaluate(async (name) => {
    const { storage } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
      storage: Storage;
    };
    await storage[name].clear();
  }, area);

describe.each(['chromium', 'firefox'] as const)('the extension lives on in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-life-'));
  let driver: Driver;
  let inside: Inside;
  let site: Awaited<ReturnType<typeof serve>>;
  let crowd: Awaited<ReturnType<typeof serve>>;
  let page: Page;

  beforeAll(async () => {
    site = await serve('tests/articles');
    writeFileSync(
      join(folder, 'crowd.html'),
      `<!doctype html><html lang="en"><title>Names</title><article><h1>Names</h1>${'<p>'.concat('Vladimir Putin ', 'Vladimir Putin '.repeat(99), '</p>').repeat(CROWD / 100)}</article>`,
    );
    crowd = await serve(folder);
    driver = await openBrowser(kind, builds[kind]);
    inside = await lookInside(driver);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
    crowd?.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    page = await driver.newPage();
  });
  afterEach(async () => {
    await page.close().catch(() => undefined);
    // The log tells of a full storage; and Firefox ends a script with these words when its page is closed under it.
    const isKnown = (complaint: string): boolean =>
      /quota|nothing could be kept|^Script terminated by timeout/i.test(complaint);
    expect((await inside.complaints()).filter((complaint) => !isKnown(complaint))).toEqual([]);
  });

  const open = async (article = 'geneva-talks', on = page): Promise<void> => {
    await driver.goto(on, `${site.url}/${article}/page.html`);
    await until(async () => (await markCount(on)) > 0, 'marks');
  };

  /** Moves about on a name until its whole card is there, as a reader does who gets none at first. */
  const readCard = async (): Promise<void> => {
    const { x, y } = await placeOf(page, NAME);
    await until(async () => {
      await page.mouse.move(x - 30, y + 90);
      await pause(200);
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y);
      await pause(1_500);
      return (await driver.cardText(page))?.includes('Minister of Foreign Affairs of Russia');
    }, 'the card');
  };

  it('when its worker is ended at any moment: names are marked, and cards come', async () => {
    for (const ms of MOMENTS_MS) {
      await driver.goto(page, `${site.url}/geneva-talks/page.html`);
      await pause(ms);
      await inside.killWorker();
      await until(async () => (await markCount(page)) > 0, 'marks');
    }
    await inside.killWorker();
    await readCard();
  });

  it('in several windows, each with an article of its own', async () => {
    await open();
    const other = await driver.newWindow();
    await open('iran-deal-2015', other);
    const [first, second] = [await driver.tabOf(page), await driver.tabOf(other)];
    const panels = [await driver.panelInTab(first), await driver.panelInTab(second)] as const;
    const texts = await Promise.all(
      panels.map((panel) =>
        until(() => panel.evaluate(() => document.querySelector('h1')?.textContent), 'a title'),
      ),
    );
    expect(texts[0]).not.toBe(texts[1]);
    await other.close();
    await until(
      async () =>
        (await panels[1].$eval('[data-state]', (root) => root.getAttribute('data-state'))) === 'unread',
      'the closed page to be forgotten',
    );
    expect(await panels[0].$eval('[data-state]', (root) => root.getAttribute('data-state'))).toBe('ready');
    for (const panel of panels) await panel.close();
  });

  it('on an article with more names than storage holds: it is marked, and the panel says what is left out', async () => {
    await driver.goto(page, `${crowd.url}/crowd.html`);
    const panel = await driver.panelInTab(await driver.tabOf(page));
    await until(
      () => panel.evaluate(() => document.body.innerText.includes('names more than is kept')),
      'the panel to say so',
    );
    expect(await panel.evaluate(() => document.body.innerText)).toContain(MOST_PLACES.toLocaleString('en'));
    await panel.close();
    await page.bringToFront();
    await until(async () => (await markCount(page)) > 0, 'marks');
  });

  it('when the storage of the session is full: the page is marked all the same', async () => {
    const own = await driver.ownPage('options.html');
    expect(await fill(own, 'session')).toBeGreaterThan(1_000_000);
    await page.bringToFront();
    await open();
    await clear(own, 'session');
    await own.close();
    await page.bringToFront();
    const panel = await driver.openRealPanel(page);
    await until(async () => (await panel.state()) === 'ready', 'the panel to be ready again');
  });

  it('when the storage of choices is full: a choice is kept on this device, or the reader is told', async () => {
    await open();
    const own = await driver.ownPage('options.html');
    await own.waitForSelector('input[name=density]');
    const choose = (density: Density): Promise<void> =>
      own.$$eval(
        'input[name=density]',
        (inputs, at) => (inputs[at] as HTMLInputElement).click(),
        DENSITIES.indexOf(density),
      );
    const saysFull = (): Promise<boolean> =>
      own.evaluate(() => document.body.innerText.includes('its storage is full'));
    expect(await fill(own, 'sync')).toBeGreaterThan(1_000);
    await choose('none');
    await until(async () => (await markCount(page)) === 0, 'the choice to hold');
    expect(await saysFull()).toBe(false);
    await clear(own, 'local');
    await until(async () => (await markCount(page)) > 0, 'the marks to come back');
    // Firefox sets no bound to what is kept on the device.
    if (kind === 'chromium') {
      await fill(own, 'local');
      await choose('none');
      await until(saysFull, 'the page to say so');
      expect(await markCount(page)).toBeGreaterThan(0);
      await clear(own, 'local');
    }
    await clear(own, 'sync');
    await own.close();
  });

  // From here on the driver's own page in Firefox is gone with the extension that it belonged to.

  it('when it is updated under an open page: the old script goes, and the new one marks nothing twice', async () => {
    await open();
    const before = await markCount(page);
    await inside.reload();
    // The new script reads the page unasked, and takes the old one’s marks away.
    await until(async () => (await markCount(page)) === before, 'the same marks again');
    await pause(500);
    expect(await markCount(page)).toBe(before);
    await readCard();
    expect(await page.$$eval('backgrounder-card', (hosts) => hosts.length)).toBe(1);
  });

  it('when it is switched off and on again', async () => {
    await open();
    const before = await markCount(page);
    await inside.setEnabled(false);
    await driver.goto(page, `${site.url}/geneva-talks/page.html`);
    await pause(500);
    expect(await markCount(page)).toBe(0);
    await inside.setEnabled(true);
    await until(async () => {
      await driver.goto(page, `${site.url}/geneva-talks/page.html`);
      await pause(300);
      return (await markCount(page)) === before;
    }, 'its pages to be read again');
  });
});
