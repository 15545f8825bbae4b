import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf, openBrowser, placeOf, until } from '../tools/driver.mjs';
import { serve } from '../tools/serve.mjs';
import { HOSTILE_PAGES } from './hostile-pages';

type Driver = Awaited<ReturnType<typeof openBrowser>>;
type Page = Awaited<ReturnType<Driver['newPage']>>;

const ARTICLE = readFileSync('tests/articles/geneva-talks/page.html', 'utf8');
const NAME = 'Sergei Lavrov';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** True when the card is what the reader sees somewhere near a point. */
function isOnTop(page: Page, { x, y }: { x: number; y: number }): Promise<boolean> {
  return page.evaluate(
    (left, top) =>
      [-60, -40, 40, 60].some(
        (down) => document.elementFromPoint(left + 10, top + down)?.localName === 'backgrounder-card',
      ),
    x,
    y,
  );
}

/** Moves the pointer onto a place and lets it rest. */
async function rest(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x - 40, y + 90);
  await pause(200); // a scroll just before would count as scrolling
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
}

describe.each(['chromium', 'firefox'] as const)('hostile pages in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  let driver: Driver;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    for (const [index, { head = '', foot = '' }] of HOSTILE_PAGES.entries()) {
      const html = ARTICLE.replace('<head>', `<head>${head}`).replace('</body>', `${foot}</body>`);
      writeFileSync(join(folder, `${index}.html`), html);
    }
    writeFileSync(join(folder, 'plain.html'), ARTICLE);
    site = await serve(folder);
    driver = await openBrowser(kind, kind === 'chromium' ? 'dist/test-chrome' : 'dist/test-firefox');
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (file: string): Promise<{ page: Page; errors: string[] }> => {
    const page = await driver.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => {
      // Firefox reports here what a page's own policy forbids the page itself.
      if (!String(error).includes('Content-Security-Policy')) errors.push(String(error));
    });
    await driver.goto(page, `${site.url}/${file}`);
    return { page, errors };
  };

  it.each(HOSTILE_PAGES.map(({ name, expected }, index) => [name, expected, index] as const))(
    '%s: %s',
    async (_, expected, index) => {
      const { page, errors } = await open(`${index}.html`);
      if (expected === 'card') await marksOf(page);
      else await pause(500);
      // Where names hide the document, the test is as blind as the extension.
      const place = await placeOf(page, NAME).catch(() => ({ x: 400, y: 300 }));
      await page.evaluate(() => Reflect.set(window, 'armed', true));
      await rest(page, place);
      if (expected === 'card') {
        await until(
          async () => (await driver.cardText(page))?.includes('Minister of Foreign Affairs'),
          'its card',
        );
        await page.evaluate(() => Reflect.set(window, 'armed', false));
        await until(() => isOnTop(page, place), 'the card to be on top');
        expect(await page.evaluate(() => document.querySelector('backgrounder-card')?.shadowRoot)).toBeNull();
      } else {
        await pause(800);
        await page.mouse.click(place.x, place.y);
        await pause(200);
      }
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  it('shows a card over a page in full screen', async () => {
    const { page, errors } = await open('plain.html');
    await marksOf(page);
    await page.evaluate(() =>
      document.querySelector('h1')?.addEventListener('click', () => {
        const article = document.querySelector('article') ?? document.body;
        article.style.overflow = 'auto';
        void article.requestFullscreen();
      }),
    );
    const { x, y } = await placeOf(
      page,
      (await page.$eval('h1', (h1) => h1.textContent ?? '')).trim().slice(0, 12),
    );
    await page.mouse.click(x - 20, y);
    await until(() => page.evaluate(() => document.fullscreenElement !== null), 'full screen');
    await pause(500);
    const place = await placeOf(page, NAME);
    await rest(page, place);
    await until(() => driver.cardText(page), 'its card');
    await until(() => isOnTop(page, place), 'the card to be on top');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('has its marks back soon after the page has taken them', async () => {
    const { page } = await open('plain.html');
    await marksOf(page);
    await page.evaluate(() => CSS.highlights.clear());
    await marksOf(page);
    await page.close();
  });

  it('tells a page that listens no more than that there is an empty element', async () => {
    const { page } = await open('plain.html');
    await page.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(window, 'seen', seen);
      Reflect.set(window, 'before', new Set(['before', ...Object.getOwnPropertyNames(window)]));
      new MutationObserver((records) => {
        for (const { type, target, addedNodes, attributeName } of records)
          seen.push(
            `${type} ${target.nodeName} ${[...addedNodes].map((node) => node.nodeName)} ${attributeName}`,
          );
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      window.addEventListener('message', () => seen.push('message'));
      window.addEventListener('toggle', () => seen.push('toggle'), true);
      window.addEventListener('beforetoggle', () => seen.push('beforetoggle'), true);
      document.addEventListener('securitypolicyviolation', () => seen.push('violation'));
    });
    await marksOf(page);
    await rest(page, await placeOf(page, NAME));
    await until(() => driver.cardText(page), 'its card');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('backgrounder-card');
      return {
        records: Reflect.get(window, 'seen'),
        globals: Object.getOwnPropertyNames(window).filter(
          (name) => !Reflect.get(window, 'before').has(name),
        ),
        attributes: host?.attributes.length,
        children: host?.childNodes.length,
        html: host?.outerHTML,
        text: host?.textContent,
        root: host?.shadowRoot,
        resources: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension:'))
          .length,
      };
    });
    expect(seen).toEqual({
      records: ['childList HTML BACKGROUNDER-CARD null'],
      globals: [],
      attributes: 0,
      children: 0,
      html: '<backgrounder-card></backgrounder-card>',
      text: '',
      root: null,
      resources: 0,
    });
    await page.close();
  });
});
