import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover, marksOf, openBrowser, type Panel, until } from '../tools/driver.mjs';
import { serve } from '../tools/serve.mjs';

/** The panel beside the page: whoever is pointed at on one side is lit on the other. */
describe.each(['chromium', 'firefox'] as const)('page and panel in %s', (kind) => {
  let driver: Awaited<ReturnType<typeof openBrowser>>;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let panel: Panel;

  beforeAll(async () => {
    site = await serve('tests/articles');
    driver = await openBrowser(kind, kind === 'chromium' ? 'dist/test-chrome' : 'dist/test-firefox');
    page = await driver.newPage();
    await driver.goto(page, `${site.url}/geneva-talks/page.html`);
    await marksOf(page);
    panel = await driver.openRealPanel(page);
    await until(async () => (await panel.state()) === 'ready', 'the article in the panel');
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  const litRows = (): Promise<unknown> =>
    panel.evaluate(
      `[...document.querySelectorAll('.row[data-lit="true"] .name')].map((one) => one.textContent).join()`,
    );
  const litMentions = (): Promise<string[]> =>
    page.evaluate(() =>
      [...(CSS.highlights.get('backgrounder-lit') ?? [])].map((range) => (range as Range).toString()),
    );
  const point = (type: string, selector: string): Promise<unknown> =>
    panel.evaluate(
      `void document.querySelector(${JSON.stringify(selector)}).dispatchEvent(new Event(${JSON.stringify(type)}, { bubbles: ${type !== 'pointerleave'} }))`,
    );

  it('lights the row of whoever the pointer is at', async () => {
    await hover(driver, page, 'Wendy Sherman');
    await until(async () => (await litRows()) === 'Wendy Sherman', 'the row');
    await page.mouse.move(5, 5);
    await until(async () => (await litRows()) === '', 'no row');
  });

  it('lights every mention of whoever’s row is pointed at, by pointer or focus', async () => {
    const row = '.row[data-entity="Q7747"]';
    await point('pointerover', `${row} .name`);
    await until(async () => (await litMentions()).length > 0, 'lit mentions');
    expect(await litMentions()).toEqual(expect.arrayContaining(['Russian leader', 'Putin']));
    await point('pointerleave', 'main');
    await until(async () => (await litMentions()).length === 0, 'no lit mention');
    await point('focusin', `${row} .disclose`);
    await until(async () => (await litMentions()).length > 0, 'lit mentions');
    await point('focusout', `${row} .disclose`);
    await until(async () => (await litMentions()).length === 0, 'no lit mention');
  });
});
