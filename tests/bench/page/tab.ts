import type { Page } from 'puppeteer-core';
import { openBrowser } from '../../tools/driver.mjs';
import { type FunctionTime, functionsOf } from './profile';
import { CATEGORIES, type TraceEvent, type Work, workIn } from './trace';

/** Every script of an extension. */
const OURS = 'chrome-extension:';

/** Set in the page at the end of a trace, to know its main thread by. */
const MARK = 'bench-page';

/** A tab of Chromium whose cost is measured. */
export type Tab = {
  page: Page;
  /** Does some work. @returns what the page's main thread did meanwhile */
  traced(work: () => Promise<unknown>): Promise<Work>;
  /** Does some work. @returns in which functions of ours the main thread was meanwhile: slower, and by the wall clock */
  profiled(work: () => Promise<unknown>): Promise<FunctionTime[]>;
  /** What scripts hold, the page's and ours, after a collection of garbage. */
  heapBytes(): Promise<number>;
  /** Does some work in a new tab of the same browser, and closes it. */
  inAnother<T>(work: (tab: Tab) => Promise<T>): Promise<T>;
};

/** Two browsers that differ in one thing: whether the extension reads pages in it. */
export type Pair = { on: Tab; off: Tab; close(): Promise<void> };

export async function openPair(extension: string): Promise<Pair> {
  const reading = await openBrowser('chromium', extension);
  const idle = await openBrowser('chromium', extension);
  await idle.readNothing();
  return {
    on: await tabOf(await reading.newPage()),
    off: await tabOf(await idle.newPage()),
    close: async () => {
      await Promise.all([reading.close(), idle.close()]);
    },
  };
}

async function tabOf(page: Page): Promise<Tab> {
  const session = await page.createCDPSession();
  return {
    page,
    async traced(work) {
      await page.tracing.start({ categories: CATEGORIES });
      await work();
      await page.evaluate((name) => performance.mark(name), MARK);
      const trace = await page.tracing.stop();
      const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as {
        traceEvents: TraceEvent[];
      };
      return workIn(traceEvents, MARK);
    },
    async profiled(work) {
      await session.send('Profiler.enable');
      await session.send('Profiler.start');
      await work();
      const { profile } = await session.send('Profiler.stop');
      await session.send('Profiler.disable');
      return functionsOf(profile, OURS);
    },
    async heapBytes() {
      await session.send('HeapProfiler.enable');
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.disable');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return usedSize;
    },
    async inAnother(work) {
      const other = await page.browser().newPage();
      try {
        return await work(await tabOf(other));
      } finally {
        await other.close();
        await page.bringToFront();
      }
    },
  };
}
