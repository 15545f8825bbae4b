import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { forPanel } from '../../src/background/for-panel';
import type { Annotation } from '../../src/model/annotation';
import type { TabState } from '../../src/protocol/contract';
import { tabKey } from '../../src/protocol/contract';
import { openBrowser } from '../tools/driver.mjs';
import { annotationOfMany } from './panel/many-entities';
import { median } from './rounds';

/** The panel with an article of this many entities, in Chromium and Firefox: until it shows something, and while it is scrolled. */
const ENTITIES = 500;
const ROUNDS = 9;
const SCROLLS = 5;
/** Aims: milliseconds from the annotation to first content, of a frame, and bytes of script, compressed. */
const FIRST_CONTENT_MS = 150;
const FRAME_MS = 1000 / 60;
const SCRIPT_GZIP_BYTES = 60_000;
/** A side panel's usual size, in CSS pixels. */
const SIZE = { width: 380, height: 900 };
/** How far it is scrolled with every frame, in CSS pixels: a fast wheel; and for how many frames. */
const STEP_PX = 60;
const FRAMES = 400;

type Driver = Awaited<ReturnType<typeof openBrowser>>;

const annotation = forPanel(await annotationOfMany(ENTITIES));
const mentions = annotation.mentions.length;
console.log(
  `an article of ${annotation.entities.length} entities and ${mentions} mentions, median of ${ROUNDS}`,
);
const script = gzipSync(readFileSync('dist/test-chrome/panel.js'), { level: 9 }).byteLength;
console.log(
  `script                                   ${(script / 1000).toFixed(1)} kB, at most ${SCRIPT_GZIP_BYTES / 1000}`,
);
for (const kind of ['chromium', 'firefox'] as const) {
  const driver = await openBrowser(kind, kind === 'chromium' ? 'dist/test-chrome' : 'dist/test-firefox');
  try {
    // Frames are late on a machine that is busy with other things, whatever is scrolled.
    const load = loadavg()[0]?.toFixed(1);
    console.log(`${kind} ${await driver.browser.version()}, load ${load} on ${cpus().length} cores`);
    await measure(driver);
  } finally {
    await driver.close();
  }
}

async function measure(driver: Driver): Promise<void> {
  const page = await driver.newPage();
  const tab = await driver.tabOf(page);
  const panel = await driver.panelInTab(tab);
  await panel.setViewport(SIZE);
  const shown: number[] = [];
  const opened: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await store(panel, tab, { state: 'loading' });
    await panel.waitForSelector('[data-state="loading"]');
    shown.push(await panel.evaluate(showAndTime, tabKey(tab), annotation));
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const other = await driver.panelInTab(tab);
    await other.waitForSelector('.row');
    opened.push(await other.evaluate(firstPaint));
    await other.close();
  }
  told('annotation ready → first content', shown, FIRST_CONTENT_MS);
  told('panel opened → first content', opened, FIRST_CONTENT_MS);

  await panel.bringToFront();
  const rows = await panel.evaluate(showAll);
  const plain = await driver.panelInTab(tab);
  await plain.setViewport(SIZE);
  await plain.evaluate(plainList, rows);
  console.log(`  ${rows} rows, all opened out, ${FRAMES} frames of ${STEP_PX} px, ${SCROLLS} times:`);
  const passes: Record<'panel' | 'plain', Pass[]> = { panel: [], plain: [] };
  for (let round = 0; round < SCROLLS; round += 1) {
    passes.panel.push(await scroll(driver, panel));
    passes.plain.push(await scroll(driver, plain));
  }
  scrolled('the panel', passes.panel);
  scrolled('a plain list as long', passes.plain);
}

/** One way down: milliseconds between frames, and of work a frame where the browser tells. */
type Pass = { frames: number[]; workMs: number | null };

async function scroll({ kind }: Driver, page: Page): Promise<Pass> {
  await page.bringToFront();
  const work = async (): Promise<number> => ((await page.metrics()).TaskDuration ?? 0) * 1000;
  const before = kind === 'chromium' ? await work() : null;
  const frames = await page.evaluate(scrollAndTime, STEP_PX, FRAMES);
  return { frames, workMs: before === null ? null : ((await work()) - before) / FRAMES };
}

function told(what: string, ms: readonly number[], most: number): void {
  const range = `${Math.min(...ms).toFixed(0)} to ${Math.max(...ms).toFixed(0)}`;
  console.log(`  ${what.padEnd(38)} ${median(ms).toFixed(0)} ms (${range}), at most ${most}`);
}

/** A frame over 16.7 ms is one that the screen had to wait for: its next beat comes at 33; in between is the clock's own noise. */
function scrolled(what: string, passes: readonly Pass[]): void {
  const over = passes.map(({ frames }) => frames.filter((ms) => ms > FRAME_MS * 1.5).length);
  const longest = passes.map(({ frames }) => Math.max(...frames));
  const work = passes.flatMap(({ workMs }) => workMs ?? []);
  console.log(
    `  ${what.padEnd(38)} ${median(over)} frames over 16.7 ms (${Math.min(...over)} to ${Math.max(...over)}); ` +
      `longest ${median(longest).toFixed(0)} ms${work.length === 0 ? '' : `; ${median(work).toFixed(1)} ms of work a frame`}`,
  );
}

async function store(panel: Page, tab: number, state: TabState): Promise<void> {
  await panel.evaluate(
    async (key, value) => {
      const { browser, chrome } = globalThis as unknown as Extension;
      await (browser?.storage ? browser : chrome).storage.session.set({ [key]: value });
    },
    tabKey(tab),
    state,
  );
}

type Api = { storage: { session: { set(items: object): Promise<void> } } };
type Extension = { browser?: Api; chrome: Api };

// What follows runs in the panel, and knows nothing of this file.

/** Stores an annotation as the background does. @returns milliseconds until its first row was drawn */
async function showAndTime(key: string, annotation: Annotation): Promise<number> {
  const { browser, chrome } = globalThis as unknown as Extension;
  const { session } = (browser?.storage ? browser : chrome).storage;
  const drawn = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('.row') === null) return;
      observer.disconnect();
      // After the frame that shows it: its callbacks run before it is drawn, a message after.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
  const begun = performance.now();
  await session.set({ [key]: { state: 'ready', annotation } });
  return (await drawn) - begun;
}

/** Milliseconds from opening to the first text: the panel draws none before it knows the article. */
function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName('first-contentful-paint');
      if (paint) resolve(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}

/** Opens all lists. @returns the rows there are then */
async function showAll(): Promise<number> {
  for (let more = next(); more !== null; more = next()) {
    more.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return document.querySelectorAll('.row').length;

  function next(): HTMLElement | null {
    return document.querySelector<HTMLElement>('button.more');
  }
}

/** Scrolls down and, at the end, up again, a step a frame. @returns milliseconds between frames */
async function scrollAndTime(stepPx: number, frames: number): Promise<number[]> {
  scrollTo(0, 0);
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let settle = 0; settle < 30; settle += 1) await frame();
  const times: number[] = [];
  let step = stepPx;
  let before = await frame();
  for (let i = 0; i < frames; i += 1) {
    const at = scrollY;
    scrollBy(0, step);
    if (scrollY === at) step = -step;
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  return times;
}

/** What the machine can do: as many lines of text, and nothing else. */
function plainList(rows: number): void {
  const list = document.createElement('ul');
  for (let i = 0; i < rows; i += 1) {
    const item = document.createElement('li');
    item.style.height = '60px';
    item.textContent = `Line ${i}`;
    list.append(item);
  }
  document.body.replaceChildren(list);
}
