import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf, openBrowser, until } from '../tools/driver.mjs';
import { untranslated } from '../tools/pseudo.mjs';
import { serve } from '../tools/serve.mjs';
import { cutOff, untranslatedIn } from '../tools/shown-texts';

/** The narrowest that browsers make a side panel, in px. */
const NARROW_PX = 280;

/** The worked example of a reader's own pack, and a key that the reader has accepted. */
const COUNCIL = readFileSync('docs/examples/springfield-council.csv', 'utf8');
const KEY = {
  key: 'ab'.repeat(32),
  fingerprint: 'abab cdcd '.repeat(4).trim(),
  name: 'Springfield town council',
};

/** People in office, who can be asked about; one met on two days. */
const MET = [
  ['Q567', 'Angela Merkel'],
  ['Q58217', 'Sergey Lavrov'],
  ['Q7747', 'Vladimir Putin'],
].map(([id, name], i) => ({
  id,
  kind: 'person',
  name,
  days: ['2025-03-12', '2025-03-14'].slice(0, i + 1).map((day) => ({ day, articles: i + 1 })),
}));

/** Turns a page, and cards in it, to a direction. */
function turn(page: Page, dir: string): Promise<void> {
  return page.evaluate((to) => {
    for (const element of [document.documentElement, ...document.querySelectorAll<HTMLElement>('.card')])
      element.dir = to;
  }, dir);
}

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

  /** Room for all words from right to left as well. */
  const expectRoomBothWays = async (page: Page): Promise<void> => {
    await turn(page, 'rtl');
    expect(await page.evaluate(cutOff)).toEqual([]);
    await turn(page, 'ltr');
  };

  /** Goes to a place of the panel. */
  const goTo = async (hash: string, shown: string): Promise<void> => {
    await panel.evaluate((to) => {
      location.hash = to;
    }, hash);
    await panel.waitForSelector(shown);
  };

  /** Keeps something where the extension does. */
  const store = (values: object): Promise<void> =>
    panel.evaluate(async (all) => {
      const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      await storage.local.set(all);
    }, values);

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
    await expectRoomBothWays(panel);
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

  it('the reading digest', async () => {
    await goTo('#digest', '.digest .nothing');
    await expectTranslated(panel); // nothing is kept
    await store({ 'digest-on': true });
    await panel.waitForSelector('.keep input:checked');
    await expectTranslated(panel);
    await store({ 'digest-on': false, digest: MET });
    await panel.waitForSelector('.row.met');
    await panel.$eval('.digest .take-away > button:last-of-type', (erase) => (erase as HTMLElement).click());
    await panel.waitForSelector('.confirm');
    await expectTranslated(panel);
    await expectRoomBothWays(panel);
  });

  it('the quiz, right and wrong answers, to its end', async () => {
    await goTo('#quiz=7', '.choice');
    const verdicts = new Set<string>();
    while ((await panel.$('.choice')) !== null) {
      // The last choice once, then the first: a digest this small has both a right and a wrong answer among them.
      await panel.$$eval(
        '.choice',
        (all, last) => (all.at(last ? -1 : 0) as HTMLElement | undefined)?.click(),
        verdicts.size === 0,
      );
      await panel.waitForSelector('.verdict');
      verdicts.add(
        await panel.$eval(
          '.choice[aria-pressed=true]',
          (choice) => choice.getAttribute('data-verdict') ?? '',
        ),
      );
      await expectTranslated(panel);
      await expectRoomBothWays(panel);
      await panel.$eval('.quiz .actions .primary', (next) => (next as HTMLElement).click());
      await panel.waitForFunction(() => document.querySelector('.verdict') === null);
    }
    await panel.waitForSelector('.score');
    await expectTranslated(panel);
    expect([...verdicts].sort()).toEqual(['right', 'wrong']);
    await store({ digest: [] });
    await goTo('#quiz=8', '.quiz [role=status]');
    await until(() => panel.$('.choice').then((choice) => choice === null), 'a quiz without questions');
    await expectTranslated(panel);
    await goTo('', '.briefing');
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

  it('the reader’s own packs', async () => {
    const page = await driver.ownPage('options.html');
    await page.setViewport({ width: NARROW_PX, height: 900 });
    await page.waitForSelector('.packs');
    const choose = (text: string, shown: string): Promise<unknown> =>
      page
        .evaluate((content) => {
          const input = document.querySelector<HTMLInputElement>('.packs input[type=file]');
          const files = new DataTransfer();
          files.items.add(new File([content], 'council.csv'));
          if (input) input.files = files.files;
          input?.dispatchEvent(new Event('change', { bubbles: true }));
        }, text)
        .then(() => page.waitForSelector(shown));
    const check = async (): Promise<void> => {
      await unfold(page);
      await expectTranslated(page);
      await expectRoomBothWays(page);
    };
    await choose(COUNCIL.replace('2023-05-16', '2023-05-61'), '[data-state=refused]');
    await check();
    await choose(COUNCIL, '[data-state=preview]');
    await check();
    await page.$eval('.looked .main', (take) => (take as HTMLElement).click());
    await page.waitForSelector('.pack-order');
    await check();
    await choose(
      COUNCIL.replace('Meets on the second', 'Meets on the third')
        .replace('Thomas Whitlock', '')
        .replace('2026-08-01,Springfield Gazette', '2026-07-01,Springfield Gazette'),
      '[data-state=preview]',
    );
    await check(); // an update, changed and withdrawn facts, older than the one there is
    await page.evaluate(async (key) => {
      const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const { readerPacks } = await storage.local.get('readerPacks');
      const [pack] = readerPacks.packs;
      const packs = [{ ...pack, signedBy: key.key, version: 'gone' }];
      await storage.local.set({ readerPacks: { ...readerPacks, packs, keys: [key] } });
    }, KEY);
    await page.waitForSelector('.packs code');
    await check();
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
