import { serve } from '../../tools/serve.mjs';
import { withPage } from './made-page';
import { line } from './print';
import type { Pair, Tab } from './tab';
import { added } from './trace';

/** 4,000 paragraphs of 25 text nodes: 100,000 in all. */
const PARAGRAPHS = 4_000;
const PAIRS = 12;

/** How long the page is clicked on, and how often, in ms. */
const WATCH_MS = 6_000;
const CLICK_EVERY_MS = 100;

/** A page of 100,000 text nodes: how long it keeps a reader's click waiting while it is read. */
export async function benchLarge(pair: Pair): Promise<void> {
  await withPage(large(), async (folder) => {
    const site = await serve(folder);
    try {
      const url = `${site.url}/page.html`;
      const without = await clicked(pair.off, url);
      const with_ = await clicked(pair.on, url);
      const more = added(with_.work, without.work);
      console.log('a page of 100,000 text nodes, while it is read');
      console.log(
        `main thread with less without: scripts ${more.scriptMs.toFixed(0)} ms, drawing ${more.drawMs.toFixed(0)} ms`,
      );
      console.log(`longest turn of a script     ${more.longestMs.toFixed(1)} ms; none over 50`);
      line('a click waits, with', with_.waits, 'ms');
      line('a click waits, without', without.waits, 'ms');
    } finally {
      site.close();
    }
  });
}

async function clicked(tab: Tab, url: string) {
  const { page } = tab;
  const work = await tab.traced(async () => {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => {
      Reflect.set(window, 'waits', []);
      document.addEventListener('click', ({ timeStamp }) => {
        (Reflect.get(window, 'waits') as number[]).push(performance.now() - timeStamp);
      });
    });
    for (let ms = 0; ms < WATCH_MS; ms += CLICK_EVERY_MS) {
      // Not awaited: the next click comes whether or not this one was answered.
      page.mouse.click(300, 300).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, CLICK_EVERY_MS));
    }
  });
  return { work, waits: await page.evaluate(() => Reflect.get(window, 'waits') as number[]) };
}

function large(): string {
  const words = Array.from({ length: PAIRS }, () => '<b>some words </b> and ').join('');
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => `<p>So ${words}</p>`);
  return `<!doctype html><html lang="en"><title>A long report</title><body><article><h1>A long report of talks</h1>
<p>Russian foreign minister Sergei Lavrov spoke to the press in Geneva.</p>${paragraphs.join('\n')}</article></body></html>`;
}
