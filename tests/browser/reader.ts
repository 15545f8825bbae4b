import type { Page } from 'puppeteer-core';
import { CANDIDATES, CARDS, NAMES, PAGE } from './article-page';

/** A reader in front of one page that runs the content script. */
export type Reader = ReturnType<typeof readerOf>;

/** @param first the content script, as `contentScript` bundles it */
export function readerOf(page: Page, first: string) {
  let current = first;
  const run = (): Promise<unknown> => page.evaluate(current);
  /** Takes another build of the content script from the next page on. */
  const script = (other: string): void => {
    current = other;
  };
  /** Loads the page and runs the content script until it has marked. */
  const open = async (html = PAGE, settings: object = {}): Promise<void> => {
    await page.goto('about:blank'); // another window: the content script runs once in each
    await page.setContent(html);
    await page.evaluate(
      (names, cards, candidates, chosen) => {
        Object.assign(window, { names, cards, candidates, settings: chosen, mutations: [] });
        new MutationObserver((records) => {
          const { mutations } = window as unknown as { mutations: string[] };
          for (const { target, addedNodes } of records) {
            mutations.push(`${target.nodeName} ${[...addedNodes].map(({ nodeName }) => nodeName).join()}`);
          }
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      },
      NAMES,
      CARDS,
      CANDIDATES,
      settings,
    );
    await run();
    await page.waitForFunction(() => window.sent.length > 0);
  };

  const mutations = (): Promise<string[]> =>
    page.evaluate(() => (window as unknown as { mutations: string[] }).mutations);

  /** How many ranges each highlight has. */
  const marked = (): Promise<Record<string, number>> =>
    page.evaluate(() =>
      Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name, highlight.size])),
    );

  /** The middle of some words in an element. */
  const spot = (selector: string, words: string): Promise<{ x: number; y: number; box: DOMRect }> =>
    page.evaluate(
      (where, what) => {
        const walker = document.createTreeWalker(
          document.querySelector(where) ?? document,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = (node.nodeValue ?? '').replaceAll('\u00a0', ' ').indexOf(what);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + what.length);
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2, box: box.toJSON() as DOMRect };
        }
        throw new Error(`no ${what}`);
      },
      selector,
      words,
    );

  const rest = async (selector: string, words: string): Promise<DOMRect> => {
    const { x, y, box } = await spot(selector, words);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    return box;
  };

  return { page, run, script, open, mutations, marked, spot, rest };
}
