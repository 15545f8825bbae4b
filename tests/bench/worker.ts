import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Envelope } from '../../src/protocol/ask';
import { marksOf, openBrowser, until } from '../tools/driver.mjs';
import { serve } from '../tools/serve.mjs';
import { articleOfLength, unitsOf } from './engine/texts';
import { median } from './rounds';

const ROUNDS = 9;
const ARTICLE_UNITS = 5_000;

/** Asks for nothing that is known: answered as soon as the worker runs, without the pack. */
const NOTHING: Envelope = { to: 'background', call: 'card', ask: null };

type Driver = Awaited<ReturnType<typeof openBrowser>>;

/** From the page's script to the worker and back, in real Chromium, with the worker killed before and with the same one alive. The driver's
 * debugger holds each new worker up for some milliseconds, which counts. */
const article = articleOfLength(ARTICLE_UNITS);
const folder = mkdtempSync(join(tmpdir(), 'bench-worker-'));
writeFileSync(
  join(folder, 'page.html'),
  `<!doctype html><html lang="en"><title>News</title><article><h1>News</h1>${article.blocks
    .map(({ text }) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('')}</article></html>`,
);
const site = await serve(folder);
const driver = await openBrowser('chromium', 'dist/test-chrome');
try {
  const page = await driver.newPage();
  const script = await pageScript(page);
  await driver.goto(page, `${site.url}/page.html`);
  await marksOf(page);
  const asked: Envelope = { to: 'background', call: 'annotate', ask: article };
  const times: Record<'woken' | 'killed' | 'alive', number[]> = { woken: [], killed: [], alive: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    await killWorker(driver);
    times.woken.push((await script.ask(NOTHING)).ms);
    await killWorker(driver);
    const killed = await script.ask(asked);
    if (killed.mentions === 0) throw new Error('the worker found nothing');
    times.killed.push(killed.ms);
    times.alive.push((await script.ask(asked)).ms);
  }
  const told = (list: readonly number[]): string =>
    `${median(list).toFixed(1)} ms (${Math.min(...list).toFixed(1)} to ${Math.max(...list).toFixed(1)})`;
  console.log(`Chromium, an article of ${unitsOf(article)} characters, median of ${ROUNDS}`);
  console.log(`killed worker → any reply     ${told(times.woken)}`);
  console.log(`killed worker → mentions      ${told(times.killed)}, at most 60`);
  console.log(`the same worker → mentions    ${told(times.alive)}`);
} finally {
  await driver.close();
  site.close();
  rmSync(folder, { recursive: true });
}

/** Ends the extension's worker as the browser does after a pause, and waits until it is gone. */
async function killWorker({ browser }: Driver): Promise<void> {
  const running = () => browser.targets().filter((target) => target.type() === 'service_worker');
  for (const target of running()) await (await target.worker())?.close();
  await until(() => running().length === 0, 'the worker to end');
}

/** The world of the extension's script in the next document of a page. */
async function pageScript(page: Page): Promise<{ ask(message: Envelope): Promise<Answer> }> {
  const session: CDPSession = await page.createCDPSession();
  let world: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:'))
      world = context.id;
  });
  await session.send('Runtime.enable');
  return {
    async ask(message) {
      const contextId = await until(() => world, "the page script's world");
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression: `(${askAndTime.toString()})(${JSON.stringify(message)})`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value as Answer; // what askAndTime returns
    },
  };
}

type Answer = { ms: number; mentions: number };

/** Runs in the page script's world, and knows nothing of this file. */
async function askAndTime(message: unknown): Promise<Answer> {
  const { runtime } = Reflect.get(globalThis, 'chrome') as {
    runtime: { sendMessage(message: unknown): Promise<{ value?: { mentions?: unknown[] } } | undefined> };
  };
  const begun = performance.now();
  const reply = await runtime.sendMessage(message);
  return { ms: performance.now() - begun, mentions: reply?.value?.mentions?.length ?? 0 };
}
