import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf, openBrowser, until } from '../tools/driver.mjs';
import { untranslated } from '../tools/pseudo.mjs';
import { serve } from '../tools/serve.mjs';
import { cutOff, untranslatedIn } from '../tools/shown-texts';

/** The narrowest that browsers make a side panel, in px. */
const NARROW_PX = 280;

/** What the panel may be told of a tab, with something that only then is seen. */
const NOTICES = {
  'not read': [null, '[data-state=unread]'],
  loading: [{ state: 'loading' }, '[data-state=loading]'],
  'no access': [{ state: 'no-access' }, '[data-state=no-access]'],
  'no article': [{ state: 'no-article', reason: 'no-body' }, '[data-state=no-article]'],
  'an empty page': [{ state: 'no-article', reason: 'empty' }, '[data-state=no-article]'],
  'a page too long': [{ state: 'no-article', reason: 'too-large' }, '[data-state=no-article]'],
  'no pack': [{ state: 'no-pack', detail: 'a shard is missing' }, '[data-state=no-pack]'],
} as const;

/** The whole extension in a language that nobody speaks: whatever is still in English was written into the code. */
describe.each(['chromium', 'firefox'] as const)('in another language, %s', (kind) => {
  let driver: Awaited<ReturnType<typeof openBrowser>>;
  let site: Awaited<ReturnType<typeof serve>>;
  let article: Page;
  let panel: Page;
  let tab: number;

  beforeAll(async () => {
    site = await serve('tests/articles');
    driver = await openBrowser(kind, kind === 'chromium' ? 'dist/pseudo-chrome' : 'dist/pseudo-firefox');
    article = await driver.newPage();
    await driver.goto(article, `${site.url}/geneva-talks/page.html`);
    await marksOf(article);
    tab = await driver.tabOf(article);
    panel = await driver.panelInTab(tab);
    await panel.setViewport({ width: NARROW_PX, height: 900 });
    await panel.waitForSelector('.ties', { timeout: 15_000 });
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  /** Both: all words from the texts, and room for them. */
  const expectTranslated = async (page: Page): Promise<void> => {
    expect(await untranslatedIn(page)).toEqual([]);
    expect(await page.evaluate(cutOff)).toEqual([]);
  };

  /** Opens whatever is closed, and waits for the cards in it. */
  const unfold = async (page: Page): Promise<void> => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await until(() => page.$$eval('[aria-busy=true]', (busy) => busy.length === 0), 'all cards');
  };

  it('the pages know their language', async () => {
    expect(await panel.$eval('html', ({ lang, dir }) => `${lang} ${dir}`)).toBe('el ltr');
    expect(await panel.title()).toContain('⟦');
  });

  it('the panel of an article', async () => {
    await unfold(panel);
    await panel.type('.filter input', 'a');
    await expectTranslated(panel);
    await panel.type('.filter input', 'zzz');
    await expectTranslated(panel);
    await panel.$eval('.filter input', (input) => (input as HTMLInputElement).select());
    await panel.keyboard.press('Backspace');
  });

  it('the cards in it', async () => {
    await panel.$$eval('.row .disclose, .moment .disclose', (rows) => {
      for (const row of rows.slice(0, 12)) (row as HTMLElement).click();
    });
    await panel.$$eval('.unsure-row input', ([first]) => (first as HTMLElement | undefined)?.click());
    await until(() => panel.$('.detail .card'), 'a card');
    await unfold(panel);
    await panel.$$eval('.card-menu .card-act:last-of-type', (acts) => {
      for (const act of acts) (act as HTMLElement).click();
    });
    await expectTranslated(panel);
  });

  it('the same from right to left', async () => {
    const turn = (dir: string): Promise<void> =>
      panel.evaluate((to) => {
        for (const element of [document.documentElement, ...document.querySelectorAll<HTMLElement>('.card')])
          element.dir = to;
      }, dir);
    await turn('rtl');
    expect(await panel.evaluate(cutOff)).toEqual([]);
    await turn('ltr');
  });

  it('the page of one person', async () => {
    await panel.evaluate(() => {
      location.hash = '#entity=Q7747';
    });
    await panel.waitForSelector('.entity-page .career li');
    await unfold(panel);
    await expectTranslated(panel);
    await panel.evaluate(() => history.back());
    await panel.waitForSelector('.briefing');
  });

  it('what a reader hears and sees on the page', async () => {
    await driver.lookUpInMenu(article, 'Nobody at all of that name');
    const told = await until(() => driver.cardText(article), 'the answer');
    expect(untranslated(told)).toBe('');
  });

  it.each(['options.html', 'welcome.html'])('%s', async (name) => {
    const page = await driver.ownPage(name);
    await page.evaluate(async () => {
      const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      await storage.sync.set({ settings: { quietHosts: ['example.org'] } });
      await storage.local.set({
        unwanted: {
          muted: [{ id: 'Q58217', name: 'Sergey Lavrov' }],
          hidden: [{ id: 'Q7747', name: 'Vladimir Putin', article: '0123456789abcdef' }],
        },
      });
    });
    await page.waitForSelector('.choice');
    await page.setViewport({ width: 360, height: 900 });
    if (name === 'options.html') await page.waitForSelector('.muted');
    await unfold(page);
    await expectTranslated(page);
    await page.close();
  });

  it.each(Object.entries(NOTICES))('the panel with %s', async (_, [state, shown]) => {
    await panel.evaluate(
      async (key, value) => {
        const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        await (value === null ? storage.session.remove(key) : storage.session.set({ [key]: value }));
      },
      `tab:${tab}`,
      state,
    );
    await panel.waitForSelector(shown);
    await expectTranslated(panel);
  });
});
