import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover, marksOf, openBrowser, until } from '../tools/driver.mjs';
import { serve } from '../tools/serve.mjs';

/** The welcome page and the settings, and that open pages follow them without a reload. */
describe.each(['chromium', 'firefox'] as const)('welcome and settings in %s', (kind) => {
  let driver: Awaited<ReturnType<typeof openBrowser>>;
  let site: Awaited<ReturnType<typeof serve>>;
  let article: Page;
  let options: Page;

  beforeAll(async () => {
    site = await serve('tests/articles');
    driver = await openBrowser(kind, kind === 'chromium' ? 'dist/test-chrome' : 'dist/test-firefox');
    article = await driver.newPage();
    await driver.goto(article, `${site.url}/geneva-talks/page.html`);
    await marksOf(article);
    options = await driver.ownPage('options.html');
    await options.waitForSelector('.page');
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  const marks = (): Promise<number> =>
    article.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
  const click = (text: string): Promise<void> =>
    options.evaluate((wanted) => {
      const label = [...document.querySelectorAll<HTMLElement>('label, button')];
      label.find((one) => one.textContent?.includes(wanted))?.click();
    }, text);

  it('shows a real card on the welcome page', async () => {
    const welcome = await driver.ownPage('welcome.html');
    await welcome.waitForFunction(() =>
      document.querySelector('.sample-card')?.textContent?.includes('Secretary General of NATO'),
    );
    await welcome.close();
  });

  it('changes the marks of an open page at once', async () => {
    const first = await marks();
    await click('Every mention');
    await until(async () => (await marks()) > first, 'more marks');
    await click('None');
    await until(async () => (await marks()) === 0, 'no marks');
    await click('The first in the article');
    await until(async () => (await marks()) === first, 'the marks again');
  });

  it('takes the marks away where the reader wants quiet, and brings them back', async () => {
    const store = (quietHosts: string[]): Promise<void> =>
      options.evaluate((hosts) => {
        const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        return storage.sync.set({ settings: { quietHosts: hosts } });
      }, quietHosts);
    const host = new URL(site.url).hostname;
    await store([host]);
    await until(async () => (await marks()) === 0, 'no marks');
    await until(
      () => options.$eval('.page', (page, wanted) => page.textContent?.includes(wanted), host),
      'the host',
    );
    await click('Take off');
    await until(async () => (await marks()) > 0, 'the marks again');
  });

  it('lists what is not marked, and marks it again', async () => {
    const lavrov = { id: 'Q58217', name: 'Sergey Lavrov' };
    const before = await marks();
    await options.evaluate((one) => {
      const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      return storage.local.set({
        unwanted: { muted: [one], hidden: [{ ...one, article: '0123456789abcdef' }] },
      });
    }, lavrov);
    await until(async () => (await marks()) < before, 'fewer marks');
    await until(
      async () => (await options.$$eval('.hosts li bdi', (names) => names.length)) === 2,
      'the name in both lists',
    );
    await click('Mark again');
    await until(async () => (await marks()) === before, 'the marks again');
    await click('Mark there again');
    await until(async () => (await options.$('.hosts li bdi')) === null, 'empty lists');
  });

  it('refuses a foreign file with the reason, and changes nothing', async () => {
    await options.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File(['{"format":"something else"}'], 'x.json'));
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(
      () => options.$eval('.said', (said) => said.textContent?.includes('no settings of Backgrounder')),
      'the reason',
    );
    await article.bringToFront();
    expect(await hover(driver, article, 'Sergei Lavrov')).toContain('Sergey Lavrov');
  });

  it.runIf(kind === 'chromium').each(['options.html', 'welcome.html'])(
    '%s: axe finds nothing, light or dark',
    async (name) => {
      const page = await driver.ownPage(name);
      await page.waitForSelector('.choice');
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.evaluate(
          readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
        );
        const found = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
          return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        });
        expect(found).toEqual([]);
      }
      await page.close();
    },
  );
});
