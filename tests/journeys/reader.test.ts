import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover, marksOf, openBrowser, placeOf, until } from '../tools/driver.mjs';
import { serve } from '../tools/serve.mjs';

/** The way of a reader through the built extension: arrive, hover, read, Escape, panel, jump. The same in both browsers. */
describe.each(['chromium', 'firefox'] as const)('a reader in %s', (kind) => {
  let driver: Awaited<ReturnType<typeof openBrowser>>;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Awaited<ReturnType<typeof driver.newPage>>;
  const pageErrors: string[] = [];
  const pageRequests: string[] = [];

  beforeAll(async () => {
    site = await serve('tests/articles');
    driver = await openBrowser(kind, kind === 'chromium' ? 'dist/test-chrome' : 'dist/test-firefox');
    page = await driver.newPage();
    page.on('pageerror', (error) => pageErrors.push(String(error)));
    page.on('request', (request) => pageRequests.push(request.url()));
    await driver.goto(page, `${site.url}/geneva-talks/page.html`);
    await page.evaluate(countMutations);
    await marksOf(page);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  it('arrives: names are marked, and the page is as it was', async () => {
    expect(await marksOf(page)).toEqual(
      expect.arrayContaining(['backgrounder-person', 'backgrounder-organisation', 'backgrounder-place']),
    );
    expect(await page.evaluate(() => Reflect.get(window, 'bodyMutations'))).toBe(0);
    expect(await driver.cardText(page)).toBeNull();
  });

  it('hovers a name and reads its card, as of the article’s day', async () => {
    const card = await hover(driver, page, 'Sergei Lavrov');
    expect(card).toContain('Sergey Lavrov');
    expect(card).toContain('10 January 2022');
    expect(card).toContain('Minister of Foreign Affairs of Russia');
    expect(
      await page.evaluate(() => document.querySelector('backgrounder-card')?.shadowRoot ?? null),
    ).toBeNull();
  });

  it('closes the card with Escape', async () => {
    await page.keyboard.press('Escape');
    await until(async () => (await driver.cardText(page)) === null, 'the card to close');
  });

  it('opens the real panel, reads who is who, and jumps to a mention', async () => {
    const panel = await driver.openRealPanel(page);
    await until(async () => (await panel.state()) === 'ready', 'the panel to be ready');
    const text = await panel.text();
    for (const expected of [
      'People',
      'Organisations',
      'Places',
      'Timeline',
      'President of Russia',
      '10 January 2022',
    ])
      expect(text).toContain(expected);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const bottom = await page.evaluate(() => window.scrollY);
    await panel.click('.row .jump');
    await until(
      async () => (await page.evaluate(() => window.scrollY)) < bottom,
      'the page to scroll to the mention',
    );
  });

  it('asked the network for nothing but its own files, and the page for nothing at all', () => {
    expect(driver.requests.filter((url) => !/^(?:chrome|moz)-extension:/.test(url))).toEqual([]);
    expect(
      pageRequests.filter(
        (url) => !url.startsWith(site.url) && !/^(?:(?:chrome|moz)-extension|data|about):/.test(url),
      ),
    ).toEqual([]);
    expect(pageErrors).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('without any permission in %s', (kind) => {
  let driver: Awaited<ReturnType<typeof openBrowser>>;
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    site = await serve('tests/articles');
    driver = await openBrowser(kind, kind === 'chromium' ? 'dist/chrome' : 'dist/firefox');
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  it('reads nothing until the button is clicked, and then this page', async () => {
    const page = await driver.newPage();
    await driver.goto(page, `${site.url}/good-friday-1998/page.html`);
    await placeOf(page, 'Tony Blair');
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    const panel = await driver.openRealPanel(page);
    await until(async () => (await panel.state()) === 'ready', 'the panel to be ready');
    expect(await panel.text()).toContain('Tony Blair');
    await marksOf(page);
  });
});

function countMutations(): void {
  Reflect.set(window, 'bodyMutations', 0);
  new MutationObserver((records) => {
    Reflect.set(window, 'bodyMutations', Reflect.get(window, 'bodyMutations') + records.length);
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}
