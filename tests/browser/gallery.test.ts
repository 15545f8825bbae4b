import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { galleryPage } from '../gallery/build.mjs';
import { STATES } from '../gallery/states';
import { untranslatedIn } from '../tools/shown-texts';
import { findChromium, launchChromium } from './launch';

const chromium = findChromium();

/** The gallery is a page of pieces: rules about whole pages do not apply to it. */
const RULES: RunOptions = {
  rules: {
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
    'target-size': { enabled: true },
  },
};

describe.skipIf(chromium === null)('every state of the card', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const [started, html] = await Promise.all([launchChromium(chromium ?? ''), galleryPage()]);
    browser = started;
    page = await browser.newPage();
    await page.setViewport({ width: 1240, height: 900 });
    await page.setContent(html);
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  }, 30_000);
  afterAll(() => browser?.close());

  it.each(STATES.map(({ name }) => name))('%s: axe finds nothing', async (name) => {
    const violations = await page.evaluate(
      async (id, rules) => {
        const { axe } = window as unknown as {
          axe: { run(context: string, options: RunOptions): Promise<AxeResults> };
        };
        const results = await axe.run(`#${id} .frame`, rules);
        return results.violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html ?? ''}`);
      },
      name,
      RULES,
    );
    expect(violations).toEqual([]);
  });

  it.each(STATES.map(({ name }) => name))('%s: nothing overflows sideways', async (name) => {
    const [scroll, client] = await page.$eval(`#${name} .frame`, (frame) => [
      frame.scrollWidth,
      frame.clientWidth,
    ]);
    expect(scroll).toBe(client);
  });

  describe('in a language that nobody speaks', () => {
    beforeAll(async () => {
      await page.setContent(await galleryPage({ pseudo: true, narrow: true }));
    });

    it.each(STATES.map(({ name }) => name))('%s: has all its words from the texts', async (name) => {
      const frame = await page.$(`#${name} .frame`);
      expect(frame).not.toBeNull();
      if (frame !== null) expect(await untranslatedIn(frame)).toEqual([]);
    });

    it.each(STATES.map(({ name }) => name))('%s: has room for them', async (name) => {
      const [scroll, client] = await page.$eval(`#${name} .frame`, (frame) => [
        frame.scrollWidth,
        frame.clientWidth,
      ]);
      expect(scroll).toBe(client);
    });
  });
});
