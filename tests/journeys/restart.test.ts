import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { markCount, marksOf, openBrowser, until } from '../tools/driver.mjs';
import { type Driver, lookInside } from '../tools/inside';
import { addPack, NAME_IN_PACK } from '../tools/own-pack';
import { serve } from '../tools/serve.mjs';

// In Chromium only: Firefox forgets an add-on that was installed for a test.

type Api = { storage: { sync: { set(items: object): Promise<void> } } };

const KNOWN = 'Vladimir Putin';

let profile: string;
let site: Awaited<ReturnType<typeof serve>>;
let driver: Driver;

const open = (): Promise<Driver> => openBrowser('chromium', 'dist/test-chrome', { profile });

/** Opens an article, and waits for its marks. */
async function read(): Promise<Page> {
  const page = await driver.newPage();
  await driver.goto(page, `${site.url}/geneva-talks/page.html`);
  await marksOf(page);
  return page;
}

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'backgrounder-profile-'));
  site = await serve('tests/articles');
  driver = await open();
});
afterAll(async () => {
  await driver?.close();
  site?.close();
  rmSync(profile, { recursive: true, force: true });
});

it('the browser is closed and opened again: what the reader chose and added is there, and nothing is there twice', async () => {
  const byDefault = await markCount(await read());
  const settings = await driver.ownPage('options.html');
  await addPack(settings);
  await settings.evaluate(
    (next) => (Reflect.get(globalThis, 'chrome') as Api).storage.sync.set({ settings: next }),
    { ...DEFAULT_SETTINGS, density: 'every' as const },
  );
  const chosen = await markCount(await read());
  expect(chosen).toBeGreaterThan(byDefault);

  await driver.close();
  driver = await open();
  const inside = await lookInside(driver);

  const page = await read();
  expect(await markCount(page)).toBe(chosen);
  for (const name of [NAME_IN_PACK, KNOWN]) {
    await driver.lookUpInMenu(page, name);
    await until(async () => (await driver.cardText(page))?.includes(name), `the card of ${name}`);
  }
  expect(await page.$$eval('backgrounder-card', (hosts) => hosts.length)).toBe(1);
  expect(await inside.complaints()).toEqual([]);
});
