import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf, openBrowser, until } from '../tools/driver.mjs';
import { serve } from '../tools/serve.mjs';

/** What a reader does in the panel: reads in short, looks for somebody, opens a page and comes back, chooses, takes away. */
describe.each(['chromium', 'firefox'] as const)('the panel in %s', (kind) => {
  let driver: Awaited<ReturnType<typeof openBrowser>>;
  let site: Awaited<ReturnType<typeof serve>>;
  let panel: Page;

  beforeAll(async () => {
    site = await serve('tests/articles');
    driver = await openBrowser(kind, kind === 'chromium' ? 'dist/test-chrome' : 'dist/test-firefox');
    const page = await driver.newPage();
    await driver.goto(page, `${site.url}/geneva-talks/page.html`);
    await marksOf(page);
    panel = await driver.panelInTab(await driver.tabOf(page));
    await panel.waitForSelector('.ties', { timeout: 15_000 });
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  const text = (selector: string): Promise<string> =>
    panel.$eval(selector, (element) => (element as HTMLElement).innerText);
  const rows = (): Promise<number> => panel.$$eval('.row', (found) => found.length);

  it('tells in short who, where and what', async () => {
    const told = await text('.briefing');
    for (const expected of ['Who', 'Sergei Ryabkov', 'Where', 'NATO', 'Refers to', '16 June 2021'])
      expect(told).toContain(expected);
  });

  it('narrows its lists to what is sought', async () => {
    const before = await rows();
    await panel.type('.filter input', 'lavrov');
    await until(async () => (await rows()) === 1, 'one row');
    expect(await text('.row')).toContain('Sergey Lavrov');
    await panel.$eval('.filter input', (input) => (input as HTMLInputElement).select());
    await panel.keyboard.press('Backspace');
    await until(async () => (await rows()) === before, 'all rows again');
  });

  it('orders people by country', async () => {
    await panel.click('.order');
    const countries = await panel.$$eval('.country', (found) => found.map((one) => one.textContent));
    expect(countries).toEqual(expect.arrayContaining(['Russia', 'United States']));
    await panel.click('.order');
  });

  it('opens a page with its own address, and goes back', async () => {
    await panel.evaluate(() => {
      const link = [...document.querySelectorAll<HTMLAnchorElement>('.briefing .clause')];
      link.find((one) => one.textContent === 'Vladimir Putin')?.click();
    });
    await panel.waitForSelector('.career li');
    expect(await panel.evaluate(() => location.hash)).toBe('#entity=Q7747');
    const page = await text('.entity-page');
    expect(page).toContain('Prime Minister of Russia');
    expect(page).toContain('after Boris Yeltsin');
    await panel.evaluate(() => history.back());
    await panel.waitForSelector('.briefing');
  });

  it('says how the article’s people and countries hang together', async () => {
    await panel.$eval('.ties details', (details) => {
      (details as HTMLDetailsElement).open = true;
    });
    expect(await text('.ties')).toMatch(/Jens Stoltenberg\s+Secretary General of NATO/);
    expect(await text('.ties')).toMatch(/United States\s+member of NATO/);
  });

  it.runIf(kind === 'chromium').each([
    ['light', 380, 'light'],
    ['dark', 380, 'dark'],
    ['narrow', 280, 'light'],
  ] as const)('%s: axe finds nothing, and nothing is cut off', async (_, width, scheme) => {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await panel.setViewport({ width, height: 900 });
    await panel.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const found = await panel.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
