import type { CDPSession, Target } from 'puppeteer-core';
import { until } from './driver.mjs';
import type { Driver, Inside, Memory } from './inside';
import { familyOf, megabytesOf } from './processes';

const OURS = 'chrome-extension://';
const BYTES_A_MEGABYTE = 1_048_576;

/** What Chromium answers to a call under which the worker was ended: only `killWorker` does that so roughly. */
const UNDER_A_CALL = ': No SW"';

/** Looks into Chromium through the DevTools protocol, which every worker, page and tab is attached to as it appears. */
export async function insideChromium({ browser }: Driver): Promise<Inside> {
  const sessions = new Map<Target, CDPSession>();
  const complaints: string[] = [];
  const asked: string[] = [];
  let askedInAll = 0;

  const attach = async (target: Target): Promise<void> => {
    if (!['page', 'service_worker', 'other'].includes(target.type()) || sessions.has(target)) return;
    const isOwn = target.url().startsWith(OURS);
    // A worker with a second session does not end when it is told to.
    const session =
      target.type() === 'service_worker' ? (await target.worker())?.client : await target.createCDPSession();
    if (session === undefined) return;
    sessions.set(target, session);
    const complain = (what: string, event: unknown): void => {
      const told = JSON.stringify(event);
      if (told.includes(UNDER_A_CALL)) return;
      if (target.url().startsWith(OURS) || told.includes(OURS)) complaints.push(`${what}: ${told}`);
    };
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => complain('thrown', exceptionDetails));
    session.on('Runtime.consoleAPICalled', (event) => {
      if (event.type === 'error' || event.type === 'warning') complain('console', event);
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error' || entry.level === 'warning') complain('log', entry);
    });
    session.on('Network.requestWillBeSent', ({ request, initiator }) => {
      askedInAll += 1;
      // A page's own requests have no frame of ours on their stack.
      if (isOwn || JSON.stringify(initiator).includes(OURS)) asked.push(request.url);
    });
    await Promise.all([
      session.send('Runtime.enable'),
      session.send('Log.enable').catch(() => undefined),
      session.send('Network.enable'),
    ]);
  };
  const attachQuietly = (target: Target): void => {
    attach(target).catch(() => sessions.delete(target)); // it went as it came
  };
  browser.on('targetcreated', attachQuietly);
  browser.on('targetdestroyed', (target: Target) => sessions.delete(target));
  await Promise.all(browser.targets().map(attach));

  const workers = (): Target[] =>
    browser.targets().filter((target) => target.type() === 'service_worker' && target.url().startsWith(OURS));

  const extension = async () => {
    const [found] = [...(await browser.extensions()).values()];
    if (found === undefined) throw new Error('the extension is gone');
    return found;
  };
  const killWorker = async (): Promise<void> => {
    const ended = workers();
    // One that is only just starting does not hear it the first time, and a page may have woken the next one meanwhile.
    await until(async () => {
      const left = workers().filter((target) => ended.includes(target));
      for (const target of left)
        await target
          .worker()
          .then((worker) => worker?.close())
          .catch(() => undefined);
      return left.length === 0;
    }, 'the worker to end');
  };

  /** Runs where extensions are managed; the worker is ended first, or the driver keeps the dead one. */
  const manage = async (what: string): Promise<void> => {
    await killWorker();
    const page = await browser.newPage();
    try {
      const { id } = await extension();
      await page.goto('chrome://extensions');
      // Out of developer mode an unpacked extension that ends does not start again.
      await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
      await page.evaluate(`(async (id) => { ${what} })(${JSON.stringify(id)})`);
    } finally {
      await page.close();
    }
  };

  return {
    killWorker,
    reload: () => manage('await chrome.developerPrivate.reload(id, { failQuietly: false })'),
    setEnabled: (on) => manage(`await chrome.management.setEnabled(id, ${on})`),
    complaints: async () => [...complaints],
    asked: async () => [...asked],
    askedInAll: async () => askedInAll,

    async memory() {
      const heaps: Memory = {};
      for (const [target, session] of sessions) {
        try {
          await session.send('HeapProfiler.collectGarbage');
          const { usedSize } = await session.send('Runtime.getHeapUsage');
          const where = placeOf(target);
          heaps[where] = (heaps[where] ?? 0) + usedSize / BYTES_A_MEGABYTE;
        } catch {
          // It has just gone.
        }
      }
      const family = familyOf(browser.process()?.pid ?? 0);
      const sum = (is: (command: string) => boolean): number =>
        family.filter(({ command }) => is(command)).reduce((all, { pid }) => all + megabytesOf(pid), 0);
      return {
        ...heaps,
        'extension’s process': sum((command) => command.includes('--extension-process')),
        'tabs’ processes': sum(
          (command) => command.includes('--type=renderer') && !command.includes('--extension-process'),
        ),
        'whole browser': sum(() => true),
      };
    },
  };
}

function placeOf(target: Target): string {
  if (target.type() === 'service_worker') return 'worker’s heap';
  return target.url().startsWith(OURS) ? 'own pages’ heap' : 'tabs’ heap';
}
