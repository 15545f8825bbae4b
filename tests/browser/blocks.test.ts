import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentModules } from './bundle';
import { findChromium, launchChromium } from './launch';

const chromium = findChromium();
const FILLER =
  'And so it went on for a while, sentence after sentence, until the paragraph was long enough. '.repeat(3);

describe.skipIf(chromium === null)('blocks and the way back to the page', () => {
  let browser: Browser;
  let page: Page;
  let script: string;

  beforeAll(async () => {
    [browser, script] = await Promise.all([launchChromium(chromium ?? ''), contentModules()]);
    page = await browser.newPage();
  }, 30_000);
  afterAll(() => browser?.close());

  it.each<[string, string]>([
    ['plain text', 'Sergei Lavrov spoke.'],
    ['a name in two inline elements', '<a href="#"><b>Leonid</b> Slutsky</a>, chairman'],
    ['a name split in a word', '<span>W</span>hale whisperer'],
    ['no-break spaces', 'Sergei&nbsp;Lavrov and&#8239;others'],
    ['soft hyphens and zero-width spaces', 'Rus&shy;sian for&#8203;eign minister'],
    ['a script in the middle', 'Vladimir <script>void 0</script>Putin'],
    ['a comment in the middle', 'Vladi<!-- x -->mir Putin'],
    ['a button in the middle', 'Putin <button>Follow</button> said'],
    ['white space over lines', '\n   Joe\n      Biden   \n  '],
    ['one line break', 'Joe Biden<br>met others'],
    ['characters of two units', '𝐏utin 😀 said'],
    ['right to left', 'قال <b>مصطفى</b> الكاظمي'],
  ])('%s', async (_, html) => {
    await page.setContent(`<article><p>${html}</p><p>${FILLER}</p></article>`);
    await page.evaluate(script);
    const blocks = await page.evaluate(() => window.modules.readBack());
    expect(blocks).toHaveLength(2);
    for (const { words } of blocks) for (const [word, back] of words) expect(squeeze(back)).toBe(word);
  });

  /** A range over something left out holds its text too. */
  const squeeze = (text: string): string => text.replace(/void 0|Follow/g, '');
});
