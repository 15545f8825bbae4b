import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { contentScript } from './bundle';
import { findChromium, launchChromium } from './launch';
import { type Reader, readerOf } from './reader';

/**
 * Tests that each get a reader on a fresh page with the article open and marked; skipped without Chromium. Errors
 * on the page fail the test.
 */
export function describeOnPage(name: string, tests: (reader: () => Reader) => void): void {
  const chromium = findChromium();
  describe.skipIf(chromium === null)(name, () => {
    let browser: Browser;
    let script: string;
    let reader: Reader;
    let errors: string[];

    beforeAll(async () => {
      [browser, script] = await Promise.all([launchChromium(chromium ?? ''), contentScript()]);
    }, 30_000);
    afterAll(() => browser?.close());

    beforeEach(async () => {
      reader = readerOf(await browser.newPage(), script);
      errors = [];
      reader.page.on('pageerror', (error) => errors.push(String(error)));
      await reader.page.setViewport({ width: 800, height: 700 });
      await reader.open();
    });
    afterEach(async () => {
      expect(errors).toEqual([]);
      await reader.page.close();
    });

    tests(() => reader);
  });
}
