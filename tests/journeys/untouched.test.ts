import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf, openBrowser } from '../tools/driver.mjs';
import { SAVED_PAGES, STILL, savedPages } from '../tools/saved-pages';
import { serve } from '../tools/serve.mjs';
import { bodyRecord, recordBody } from './record';

const pages = savedPages();
if (pages.length === 0)
  console.warn(`No saved pages in ${SAVED_PAGES}: nothing is opened to see that they stay untouched.`);

describe.skipIf(pages.length === 0).each(['chromium', 'firefox'] as const)('saved pages in %s', (kind) => {
  let driver: Awaited<ReturnType<typeof openBrowser>>;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Awaited<ReturnType<typeof driver.newPage>>;
  let marked = 0;

  beforeAll(async () => {
    site = await serve(SAVED_PAGES, STILL);
    driver = await openBrowser(kind, kind === 'chromium' ? 'dist/test-chrome' : 'dist/test-firefox');
    page = await driver.newPage();
    await recordBody(page);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  it.each(pages)('%s is as it was when it has been read', async (path) => {
    await driver.goto(page, `${site.url}/${path}`);
    await marksOf(page);
    marked += await page.evaluate(() =>
      ['person', 'organisation', 'place', 'event'].reduce(
        (sum, kind) =>
          sum +
          ['', '-ground'].reduce(
            (n, ground) => n + (CSS.highlights.get(`backgrounder-${kind}${ground}`)?.size ?? 0),
            0,
          ),
        0,
      ),
    );
    const { changes, textBefore, textNow } = await bodyRecord(page);
    expect(changes).toEqual([]);
    expect(textNow === textBefore).toBe(true);
  });

  it('were marked', () => expect(marked).toBeGreaterThan(pages.length));
});
