/** What `npm start` shows where there is no display: a table of the mentions, and pictures of article, card and panel. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hover, marksOf, until } from './driver.mjs';
import { ROOT } from './setup.mjs';

/** Size of the pictures, in CSS pixels: a laptop's window, and a side panel's usual width. */
const ARTICLE_SIZE = { width: 1100, height: 900 };
/** Until the panel has what it asks for second: relations, cards. */
const SETTLED_MS = 500;
const PANEL_SIZE = { width: 380, height: 900 };

/** How long a card takes to fade in, in milliseconds, with some to spare. */
const FADE_MS = 400;

/**
 * @param {import('./driver.mjs').Driver} driver
 * @param {import('puppeteer-core').Page} page  with the article open
 * @param {string} out  folder for the pictures
 * @param {{ pressFirst: boolean }} options  press the extension's button, where it may not read by itself
 */
export async function showHeadless(driver, page, out, { pressFirst }) {
  await page.setViewport(ARTICLE_SIZE);
  if (pressFirst) await driver.pressAction(page);
  const panel = await driver.panelInTab(await driver.tabOf(page));
  await panel.setViewport(PANEL_SIZE);
  const state = await until(async () => {
    const found = await panel
      .$eval('[data-state]', (root) => root.getAttribute('data-state'))
      .catch(() => null);
    return found === 'loading' || found === 'unread' ? null : found;
  }, 'the annotation');
  // What the panel asks for after its first picture comes within some frames.
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  await panel.screenshot({ path: join(out, 'panel.png'), fullPage: true });
  if (state !== 'ready') {
    console.log(`The panel says:\n${await panel.evaluate(() => document.body.innerText)}`);
    return;
  }
  await page.bringToFront();
  await marksOf(page);
  await page.screenshot({ path: join(out, 'article.png') });
  const mentions = printMentions(await page.content(), join(out, 'page.html'));
  const first = mentions.find(({ kind, via }) => kind === 'person' && via === 'name') ?? mentions[0];
  if (!first) return;
  await hover(driver, page, first.text);
  await new Promise((resolve) => setTimeout(resolve, FADE_MS));
  await page.screenshot({ path: join(out, 'card.png') });
}

/**
 * Prints what the same engine says of the same page in a terminal.
 * @param {string} html
 * @param {string} file  where the page is kept
 * @returns {{ text: string, kind: string, via: string }[]}
 */
function printMentions(html, file) {
  writeFileSync(file, html);
  const annotate = (/** @type {string[]} */ ...args) =>
    execFileSync(process.execPath, [join(ROOT, 'dist/tools/annotate.mjs'), file, ...args], {
      encoding: 'utf8',
    });
  console.log(annotate());
  return JSON.parse(annotate('--json')).mentions;
}
