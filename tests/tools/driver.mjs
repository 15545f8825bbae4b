/**
 * One driver for the built extension in Chromium and in Firefox: pages, the closed card, the real panel, what is asked of the network.
 * What differs between the browsers stands in driver-chromium.mjs and driver-firefox.mjs.
 *
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').Browser} Browser
 *
 * @typedef {'next-mention' | 'previous-mention' | 'look-up'} Command
 *
 * @typedef {object} Driver
 * @property {'chromium' | 'firefox'} kind
 * @property {Browser} browser
 * @property {() => Promise<Page>} newPage
 * @property {() => Promise<Page>} newWindow  a page in a window of its own
 * @property {(page: Page, url: string) => Promise<void>} goto  also for pages of the extension
 * @property {(page: Page) => Promise<string | null>} cardText  what the card shows, read through its closed root; null while none is open
 * @property {(page: Page) => Promise<void>} pressAction  clicks the extension's button with this page in front
 * @property {(page: Page, command: Command) => Promise<void>} command  presses the keys of a command with this page in front
 * @property {(page: Page, text: string) => Promise<void>} lookUpInMenu  chooses the menu's entry for a selected text
 * @property {() => Promise<void>} readNothing  has the extension read no page by itself any more
 * @property {(page: Page) => Promise<Panel>} openRealPanel  the side panel or sidebar, following this page
 * @property {(page: Page) => Promise<number>} tabOf  the browser's number of the page's tab
 * @property {(tab: number) => Promise<Page>} panelInTab  the panel's page in a tab of its own, showing that tab
 * @property {(name: string) => Promise<Page>} ownPage  a page of the extension in a tab of its own: 'options.html'
 * @property {string[]} requests  every address that the extension's worker and pages asked for
 * @property {string[]} log  what the worker wrote to its log, as far as the browser shows it
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Panel
 * @property {() => Promise<string>} text
 * @property {() => Promise<string>} state  `data-state` of its root
 * @property {(selector: string) => Promise<void>} click
 * @property {(expression: string) => Promise<unknown>} evaluate  in the panel's document; what it gives must be plain data
 * @property {() => Promise<Uint8Array>} picture  the whole of it, however far it scrolls, as a PNG
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from './driver-chromium.mjs';
import { openFirefox } from './driver-firefox.mjs';

/** How long a test waits for anything, in milliseconds: a cold browser on two slow cores opens the pack within two seconds. */
export const PATIENCE_MS = 15_000;

/**
 * A browser with the extension.
 * @param {'chromium' | 'firefox'} kind
 * @param {string} extension  folder of the built extension
 * @param {{ headless?: boolean, profile?: string }} options  `profile`: a folder that outlives the browser; Chromium only
 * @returns {Promise<Driver>}
 */
export function openBrowser(kind, extension, options = {}) {
  return kind === 'chromium' ? openChromium(extension, options) : openFirefox(extension, options);
}

/**
 * Waits until `value` gives something other than null, undefined or false.
 * @template T
 * @param {() => Promise<T> | T} value
 * @param {string} what  for the error
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(value, what, patience = PATIENCE_MS) {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await value();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`waited ${patience} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * True for a build that may read some sites without asking: right after installation it registers its page script for them, and a page
 * that loads before that is not read.
 * @param {string} extension
 */
export function readsByItself(extension) {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return Array.isArray(manifest.host_permissions);
}

/**
 * Waits until the page's marks are painted.
 * @param {Page} page
 */
export async function marksOf(page) {
  return until(
    () =>
      page.evaluate(() => {
        const names = [...(globalThis.CSS?.highlights?.keys() ?? [])].filter((name) =>
          name.startsWith('backgrounder'),
        );
        return names.length > 0 ? names : null;
      }),
    'marks on the page',
  );
}

/**
 * How many names are marked on the page.
 * @param {Page} page
 * @returns {Promise<number>}
 */
export function markCount(page) {
  return page.evaluate(() =>
    [...CSS.highlights].reduce(
      (sum, [name, { size }]) => sum + (name.startsWith('backgrounder') ? size : 0),
      0,
    ),
  );
}

/**
 * The middle of a text on the page, in CSS pixels of the viewport, scrolled into view.
 * @param {Page} page
 * @param {string} text
 * @param {number} occurrence  0 is the first
 */
export async function placeOf(page, text, occurrence = 0) {
  const place = await page.evaluate(
    (wanted, skip) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = skip;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const data = node.nodeValue ?? '';
        for (let at = data.indexOf(wanted); at >= 0; at = data.indexOf(wanted, at + 1)) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const [box] = range.getClientRects();
          if (!box || box.width === 0) continue;
          if (left > 0) {
            left -= 1;
            continue;
          }
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const seen = range.getClientRects()[0] ?? box;
          return { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
        }
      }
      return null;
    },
    text,
    occurrence,
  );
  if (!place) throw new Error(`the page does not show “${text}”`);
  return place;
}

/**
 * Rests the pointer on a text and waits for its card.
 * @param {Driver} driver
 * @param {Page} page
 * @param {string} text
 */
export async function hover(driver, page, text, occurrence = 0) {
  const { x, y } = await placeOf(page, text, occurrence);
  await new Promise((resolve) => setTimeout(resolve, 150)); // a scroll just before would count as scrolling
  await page.mouse.move(x - 30, y + 60);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  return until(async () => {
    const card = await driver.cardText(page);
    return card && !/^\s*(?:Loading|Looking)/.test(card) ? card : null;
  }, `the card of “${text}”`);
}
