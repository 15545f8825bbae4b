import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, until } from '../tools/driver.mjs';
import { serve } from '../tools/serve.mjs';

type Driver = Awaited<ReturnType<typeof openBrowser>>;

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve('tests/articles');
});
afterAll(() => site.close());

/** The panel's state and text for a page, and the errors that the page saw. */
async function outcome(
  driver: Driver,
  path: string,
): Promise<{ state: string; text: string; errors: string[] }> {
  const errors: string[] = [];
  const page = await driver.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  await driver.goto(page, site.url + path);
  const panel = await driver.panelInTab(await driver.tabOf(page));
  const state = await until(async () => {
    const found = await panel
      .$eval('[data-state]', (root) => root.getAttribute('data-state'))
      .catch(() => null);
    return found === 'loading' || found === 'unread' ? null : found;
  }, `what the panel says of ${path}`);
  const text = await panel.evaluate(() => document.body.textContent ?? '');
  await panel.close();
  await page.close();
  return { state: state ?? '', text, errors };
}

describe('pages that are no articles, in Chromium', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await openBrowser('chromium', 'dist/test-chrome');
  });
  afterAll(() => driver?.close());

  it.each([
    ['/no-article/page.html', 'no-article', /article/i],
    ['/no-text/page.html', 'no-article', /article/i],
    ['/undated/page.html', 'ready', /no date/i],
  ])('%s: %s', async (path, state, words) => {
    const found = await outcome(driver, path);
    expect(found).toMatchObject({ state, errors: [] });
    expect(found.text).toMatch(words);
  });
});

describe('a pack that is not sound, in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const damaged = (name: string, damage: (pack: string) => void): string => {
    const copy = join(folder, name);
    cpSync('dist/test-chrome', copy, { recursive: true });
    damage(join(copy, 'pack'));
    return copy;
  };

  it.each<[string, (pack: string) => void, RegExp]>([
    [
      'a changed byte',
      (pack) => {
        const bytes = readFileSync(join(pack, 'index.bin'));
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
        writeFileSync(join(pack, 'index.bin'), bytes);
      },
      /damaged/,
    ],
    [
      'another version',
      (pack) => {
        const header = readFileSync(join(pack, 'header.json'), 'utf8');
        writeFileSync(join(pack, 'header.json'), header.replace(/"version": \d+/, '"version": 99'));
      },
      /version 99/,
    ],
    ['no index', (pack) => rmSync(join(pack, 'index.bin')), /lacks index\.bin/],
  ])('%s: the panel and the log say so, the page is left alone', async (name, damage, words) => {
    const driver = await openBrowser('chromium', damaged(name.replaceAll(' ', '-'), damage));
    try {
      const found = await outcome(driver, '/geneva-talks/page.html');
      expect(found).toMatchObject({ state: 'no-pack', errors: [] });
      expect(found.text).toMatch(words);
      expect(driver.log.join('\n')).toMatch(words);
    } finally {
      await driver.close();
    }
  });
});
