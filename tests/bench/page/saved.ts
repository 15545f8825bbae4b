import { SAVED_PAGES, STILL, savedPages } from '../../tools/saved-pages';
import { serve } from '../../tools/serve.mjs';
import { median } from '../rounds';
import { line } from './print';
import type { Pair, Tab } from './tab';
import { added, type Work } from './trace';

/** How long a page is let be after it has loaded, in ms: its marks stand by then, and it is checked that they do. */
const SETTLE_MS = 500;

/** How a page is scrolled: turns of the wheel, one a frame, and px each. */
const TURNS = 40;
const TURN_PX = 40;

/** What the extension added to one page, each the median of its rounds. */
type Cost = { page: string; read: Work; scrollMs: number };

/** How much is measured. */
export type SavedOptions = {
  rounds: number;
  /** Of so many pages one is opened. */
  every: number;
  /** Says in which functions the time goes, too. */
  functions: boolean;
};

/** Opens the saved pages with the extension and without, by turns, and prints what it adds. */
export async function benchSaved(pair: Pair, { rounds, every, functions }: SavedOptions): Promise<void> {
  const pages = savedPages().filter((_, index) => index % every === 0);
  if (pages.length === 0) return console.log(`no saved pages in ${SAVED_PAGES}: skipped`);
  const site = await serve(SAVED_PAGES, STILL);
  try {
    const costs: Cost[] = [];
    const urls = pages.map((page) => `${site.url}/${page}`);
    for (const [index, url] of urls.entries())
      costs.push({ page: pages[index] ?? url, ...(await costOf(pair, url, rounds)) });
    print(costs, rounds);
    const fresh = await freshCosts(pair, urls);
    line(
      'the same in a new tab, once',
      fresh.map(({ ms }) => ms),
      'ms',
    );
    line(
      'heap of that tab',
      fresh.map(({ heap }) => heap),
      'MB',
      'at most 3',
    );
    const heavy = fresh
      .map(({ heap }, index) => ({ heap, page: pages[index] }))
      .sort((a, b) => b.heap - a.heap);
    console.log(
      `heaviest: ${heavy
        .slice(0, 6)
        .map(({ page, heap }) => `${page?.split('/')[0]} ${heap.toFixed(1)}`)
        .join(', ')}`,
    );
    if (functions) await printFunctions(pair.on, urls);
  } finally {
    site.close();
  }
}

async function costOf(pair: Pair, url: string, rounds: number): Promise<Omit<Cost, 'page'>> {
  const reads: Work[] = [];
  const scrolls: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const isFirst = round % 2 === 0;
    const early = isFirst ? await visit(pair.on, url) : null;
    const without = await visit(pair.off, url);
    const with_ = early ?? (await visit(pair.on, url));
    if (!(await pair.on.page.evaluate(isRead))) throw new Error(`${url} was not read in time`);
    reads.push(added(with_.read, without.read));
    scrolls.push(with_.scrollMs - without.scrollMs);
  }
  const of = (key: keyof Work): number => median(reads.map((read) => read[key]));
  return {
    read: { scriptMs: of('scriptMs'), drawMs: of('drawMs'), longestMs: of('longestMs') },
    scrollMs: median(scrolls),
  };
}

/** What the extension adds to a page in a tab of its own, whose process has never run its script: time, and heap in MB. */
async function freshCosts(
  { on, off }: Pair,
  urls: readonly string[],
): Promise<{ ms: number; heap: number }[]> {
  const costs: { ms: number; heap: number }[] = [];
  for (const url of urls) {
    const visit = (tab: Tab) =>
      tab.inAnother(async (fresh) => ({
        read: await fresh.traced(() => settled(fresh, url)),
        heap: await fresh.heapBytes(),
      }));
    const without = await visit(off);
    const with_ = await visit(on);
    const { scriptMs, drawMs } = added(with_.read, without.read);
    costs.push({ ms: scriptMs + drawMs, heap: (with_.heap - without.heap) / 1e6 });
  }
  return costs;
}

async function visit(tab: Tab, url: string): Promise<{ read: Work; scrollMs: number }> {
  const read = await tab.traced(() => settled(tab, url));
  return { read, scrollMs: await scrolled(tab) };
}

async function settled({ page }: Tab, url: string): Promise<void> {
  await page.goto(url);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}

/** Scrolls by the wheel with the pointer on the text. @returns scripts and drawing, ms a frame */
async function scrolled({ page, traced }: Tab): Promise<number> {
  await page.mouse.move(400, 400);
  await page.evaluate(countFrames);
  const { scriptMs, drawMs } = await traced(async () => {
    for (let turn = 0; turn < TURNS; turn += 1) await page.mouse.wheel({ deltaY: TURN_PX });
  });
  const frames = await page.evaluate(() => Number(Reflect.get(window, 'frames')));
  return (scriptMs + drawMs) / Math.max(1, frames);
}

/** Runs in the page. */
function countFrames(): void {
  Reflect.set(window, 'frames', 0);
  const count = (): void => {
    Reflect.set(window, 'frames', Number(Reflect.get(window, 'frames')) + 1);
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
}

/** Runs in the page: our highlights are registered once it has been read, also where nothing is marked. */
function isRead(): boolean {
  return [...CSS.highlights.keys()].some((name) => name.startsWith('backgrounder'));
}

function print(costs: readonly Cost[], rounds: number): void {
  console.log(
    `${costs.length} saved pages, of each the median of ${rounds} rounds; with the extension less without`,
  );
  const reads = costs.map(({ read }) => read);
  line(
    'until the marks stand',
    reads.map(({ scriptMs, drawMs }) => scriptMs + drawMs),
    'ms',
    'at most 8, 95th 30',
  );
  line(
    '  of it scripts',
    reads.map(({ scriptMs }) => scriptMs),
    'ms',
  );
  line(
    '  styles, layout and paint',
    reads.map(({ drawMs }) => drawMs),
    'ms',
  );
  line(
    'longest turn of a script',
    reads.map(({ longestMs }) => longestMs),
    'ms',
    'none over 50',
  );
  line(
    'a frame of scrolling',
    costs.map(({ scrollMs }) => scrollMs),
    'ms',
    'at most 0.3',
  );
  const dear = [...costs].sort((a, b) => b.read.scriptMs - a.read.scriptMs).slice(0, 6);
  console.log(
    `dearest: ${dear.map(({ page, read }) => `${page.split('/')[0]} ${read.scriptMs.toFixed(1)}`).join(', ')}`,
  );
}

/** Where the time goes, over all pages: names are those of the build, which `build.mjs` makes short. */
async function printFunctions(tab: Tab, urls: readonly string[]): Promise<void> {
  const all = new Map<string, number>();
  for (const url of urls)
    for (const { name, ms } of await tab.profiled(() => settled(tab, url)))
      all.set(name, (all.get(name) ?? 0) + ms);
  const sum = [...all.values()].reduce((total, ms) => total + ms, 0);
  const top = [...all].sort(([, a], [, b]) => b - a).slice(0, 25);
  for (const [name, ms] of top) console.log(`  ${((100 * ms) / sum).toFixed(1).padStart(5)} %  ${name}`);
}
