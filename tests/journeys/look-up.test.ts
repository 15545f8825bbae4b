import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf, openBrowser, until } from '../tools/driver.mjs';
import { serve } from '../tools/serve.mjs';

type Driver = Awaited<ReturnType<typeof openBrowser>>;
type Page = Awaited<ReturnType<Driver['newPage']>>;

/** Waits for a card with these words. */
function cardWith(driver: Driver, page: Page, words: string): Promise<string> {
  return until(async () => {
    const card = await driver.cardText(page);
    return card?.includes(words) ? card : null;
  }, `a card with “${words}”`);
}

const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.localName);

/** Selects the first place of a text in the article. */
function select(page: Page, text: string): Promise<void> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at >= 0 && node.parentElement?.closest('p'))
        return document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
    throw new Error(`no ${wanted}`);
  }, text);
}

describe.each(['chromium', 'firefox'] as const)('a reader at the keyboard in %s', (kind) => {
  let driver: Driver;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  beforeAll(async () => {
    site = await serve('tests/articles');
    driver = await openBrowser(kind, kind === 'chromium' ? 'dist/test-chrome' : 'dist/test-firefox');
    page = await driver.newPage();
    await driver.goto(page, `${site.url}/geneva-talks/page.html`);
    await marksOf(page);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  it('goes from name to name, reads in the card, and comes back', async () => {
    // What screen readers are told stands in the same root as the card.
    const place = async (): Promise<number> =>
      Number(
        await until(async () => /(\d+) of \d+\./.exec((await driver.cardText(page)) ?? '')?.[1], 'a place'),
      );
    await driver.command(page, 'next-mention');
    await cardWith(driver, page, ' of ');
    const first = await place();
    expect(await focused(page)).toBe('backgrounder-card');
    await driver.command(page, 'next-mention');
    await until(async () => (await place()) === first + 1, 'the second card');
    await driver.command(page, 'previous-mention');
    await until(async () => (await place()) === first, 'the first again');
    await page.keyboard.press('Escape');
    await until(async () => (await focused(page)) === 'body', 'the focus back on the page');
  });

  it('looks the selected name up', async () => {
    await select(page, 'Sergei Lavrov');
    await driver.command(page, 'look-up');
    await cardWith(driver, page, 'Minister of Foreign Affairs of Russia');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('Sergei Lavrov');
  });
});

describe.each(['chromium', 'firefox'] as const)('a reader of a page that is not read, in %s', (kind) => {
  let driver: Driver;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  beforeAll(async () => {
    site = await serve('tests/articles');
    driver = await openBrowser(kind, kind === 'chromium' ? 'dist/test-chrome' : 'dist/test-firefox');
    await driver.readNothing();
    page = await driver.newPage();
    await driver.goto(page, `${site.url}/geneva-talks/page.html`);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  it('looks a selection up from the menu, as of the article’s day', async () => {
    await select(page, 'Sergei Lavrov');
    await driver.lookUpInMenu(page, 'Sergei Lavrov');
    expect(await cardWith(driver, page, 'Minister of Foreign Affairs of Russia')).toContain(
      '10 January 2022',
    );
    expect(await page.evaluate(() => [...CSS.highlights].filter(([, { size }]) => size > 0))).toEqual([]);
  });

  it('chooses one of several', async () => {
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await driver.lookUpInMenu(page, 'Bush');
    await cardWith(driver, page, 'may mean');
    expect(await focused(page)).toBe('backgrounder-card');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(async () => {
      const card = await driver.cardText(page);
      return card !== null && !card.includes('may mean');
    }, 'the chosen card');
  });

  it('is told when nothing is known', async () => {
    await driver.lookUpInMenu(page, 'Jane Roe of Nowhere');
    await cardWith(driver, page, 'Nothing is known of “Jane Roe of Nowhere”');
  });

  it('has the page read by the button all the same', async () => {
    await driver.pressAction(page);
    await marksOf(page);
    await until(
      () => page.evaluate(() => [...CSS.highlights].some(([, { size }]) => size > 0)),
      'marks that hold something',
    );
  });
});
