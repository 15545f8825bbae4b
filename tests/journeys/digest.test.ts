import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover, marksOf, openBrowser, until } from '../tools/driver.mjs';
import { serve } from '../tools/serve.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A reader wants a digest, reads two articles, is told whom she has met before, is asked about them, and erases it all. */
describe.each(['chromium', 'firefox'] as const)('a reading digest in %s', (kind) => {
  let driver: Awaited<ReturnType<typeof openBrowser>>;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    site = await serve('tests/articles');
    driver = await openBrowser(kind, kind === 'chromium' ? 'dist/test-chrome' : 'dist/test-firefox');
    page = await driver.newPage();
    await driver.goto(page, `${site.url}/merz-2025/page.html`);
    await marksOf(page);
    panel = await driver.panelInTab(await driver.tabOf(page));
    await panel.waitForSelector('.site');
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  /** Also what a tab in the background does not lay out. */
  const shown = (): Promise<string> => panel.evaluate(() => document.body.textContent ?? '');
  /** Presses a button or link by its words, as the keyboard does. */
  const press = (words: string): Promise<void> =>
    panel.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, a, input')];
      const one = all.find((each) =>
        ((each.closest('label') ?? each).textContent ?? '').trim().startsWith(wanted),
      );
      if (one === undefined) throw new Error(`nothing says “${wanted}”`);
      one.focus();
      one.click();
    }, words);
  const says = (words: string): Promise<unknown> =>
    until(async () => (await shown()).includes(words), `“${words}” in the panel`);

  async function read(article: string): Promise<void> {
    await page.bringToFront();
    await driver.goto(page, `${site.url}/${article}/page.html`);
    await marksOf(page);
  }

  async function axe(): Promise<string[]> {
    await panel.evaluate(AXE);
    return panel.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
  }

  it('is off at first, and nothing was kept', async () => {
    await press('Reading digest');
    await says('Nothing is kept.');
    expect(await panel.$eval('.keep input', (box) => (box as HTMLInputElement).checked)).toBe(false);
  });

  it('keeps what is read once it is on, and says who was seen before', async () => {
    await press('Keep a digest');
    await says('It fills as you read.');
    await read('iran-deal-2015');
    await says('Wendy Sherman');
    await read('geneva-talks');
    const card = await hover(driver, page, 'Wendy Sherman');
    expect(card).toContain('Seen in another article today.');
    expect(await hover(driver, page, 'Karen Donfried')).not.toContain('Seen');
    expect(await shown()).toMatch(/Wendy Sherman\s*2 articles/);
    expect(await shown()).not.toContain('Merz'); // read before it was on
  });

  it('tells it in the panel’s detail too', async () => {
    await press('‹');
    await panel.waitForSelector('.row[data-entity]');
    await panel.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('.row .disclose')];
      rows.find((row) => row.textContent?.includes('Wendy Sherman'))?.click();
    });
    await says('Seen in another article today.');
    await press('Reading digest');
    await says('Quiz me');
  });

  it('asks about it: each answer with its fact and source', async () => {
    await panel.bringToFront(); // keys go to the tab in front
    await press('Quiz me');
    await panel.waitForSelector('.choice');
    const questions = Number(/Question 1 of (\d+)/.exec(await shown())?.[1]);
    expect(questions).toBeGreaterThan(2);
    for (let at = 1; at <= questions; at += 1) {
      await says(`Question ${at} of ${questions}`);
      expect(await panel.$eval('#question', (heading) => (heading as HTMLElement).innerText)).toMatch(
        /^Who was .+ on \d{1,2} \w+ \d{4}\?$/,
      );
      await panel.focus('.choice');
      // A key that comes before the window has the focus goes nowhere.
      await panel.waitForFunction(() => document.hasFocus() && document.activeElement?.matches('.choice'));
      await panel.keyboard.press('Enter');
      await panel.waitForSelector('.verdict .line');
      expect(await panel.$$eval('[data-verdict="right"]', (right) => right.length)).toBe(1);
      expect(await panel.$eval('.verdict .line', (source) => source.textContent)).not.toBe('');
      if (at < questions) await press('Next question');
    }
    if (kind === 'chromium') expect(await axe()).toEqual([]);
    await press('Next question');
    expect(await shown()).toMatch(new RegExp(`\\d of ${questions} right`));
  });

  it('asks the same again at the same address', async () => {
    await press('The same again');
    await panel.waitForSelector('.choice');
    const before = await shown();
    await panel.evaluate(() => {
      document.body.dataset.old = '';
      location.reload(); // the driver’s own waits for ever in Firefox
    });
    await panel.waitForSelector('body:not([data-old]) .choice');
    expect(await shown()).toBe(before);
  });

  it('is erased with one click, and one that confirms it', async () => {
    await press('‹');
    await says('Erase everything');
    if (kind === 'chromium') expect(await axe()).toEqual([]);
    await press('Erase everything');
    await until(
      () => panel.evaluate(() => document.activeElement?.textContent === 'No, keep it'),
      'focus on the harmless answer',
    );
    await press('No, keep it');
    await says('Erase everything');
    expect(await shown()).toContain('Wendy Sherman');
    await press('Erase everything');
    await press('Yes, erase');
    await says('Everything was erased.');
    const left = await panel.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        typeof import('webextension-polyfill')
      >;
      const { storage } = (browser ?? chrome) as unknown as {
        storage: Record<'local' | 'session', { get(key: null): Promise<object> }>;
      };
      const all = [await storage.local.get(null), await storage.session.get(null)];
      return all.flatMap((area) => Object.keys(area)).filter((key) => key.startsWith('digest'));
    });
    expect(left).toEqual(['digest-on']);
    await page.bringToFront();
    expect(await hover(driver, page, 'Sergei Ryabkov')).not.toContain('Seen');
  });
});
