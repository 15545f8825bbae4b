import { until } from './driver.mjs';
import type { Driver, Inside } from './inside';
import { megabytesOf } from './processes';

const ID = 'backgrounder@example.org';

/** How long Firefox takes to give memory back after it was told to, in ms. */
const SETTLED_MS = 1_000;

/** Looks into Firefox from its own window, whose code may do and see everything. */
export async function insideFirefox({ browser }: Driver): Promise<Inside> {
  // Puppeteer has no public way to send a BiDi command of its own.
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  const inBrowser = async (body: string): Promise<unknown> => {
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = tree.result as { contexts: { context: string }[] };
    const { result } = await connection.send('script.evaluate', {
      target: { context: contexts[0]?.context },
      awaitPromise: true,
      expression: `(async () => JSON.stringify(await (async () => { ${body} })() ?? null))()`,
    });
    const { type, result: value, exceptionDetails } = result as Evaluated;
    if (type === 'exception') throw new Error(exceptionDetails?.text);
    return JSON.parse(value?.value ?? 'null');
  };

  const told: string[] = [];
  await inBrowser(LISTEN);
  // Lines of the extension's log, which only the browser's own output has.
  browser.process()?.stdout?.on('data', (lines: Buffer) => {
    for (const line of String(lines).split('\n')) if (line.includes('Backgrounder:')) told.push(line);
  });

  return {
    killWorker: async () => {
      await inBrowser(`
        const { extension } = WebExtensionPolicy.getByID('${ID}');
        await extension.terminateBackground({ disableResetIdleForTest: true });`);
    },
    reload: async () => {
      await inBrowser(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID('${ID}')).reload();`);
      await started(inBrowser);
    },
    setEnabled: async (on) => {
      await inBrowser(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID('${ID}');
        await addon.${on ? 'enable' : 'disable'}();`);
      if (on) await started(inBrowser);
    },
    complaints: async () => [...((await inBrowser('return window.soakComplaints')) as string[]), ...told],
    asked: async () => (await inBrowser('return window.soakAsked')) as string[],
    askedInAll: async () => (await inBrowser('return window.soakAskedInAll')) as number,

    async memory() {
      const processes = (await inBrowser(`
        for (const topic of ['child-gc-request', 'child-cc-request', 'child-mmu-request'])
          Services.obs.notifyObservers(null, topic);
        const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
        await new Promise((done) => manager.minimizeMemoryUsage(done));
        await new Promise((done) => setTimeout(done, ${SETTLED_MS}));
        const all = await ChromeUtils.requestProcInfo();
        return [all, ...all.children].map(({ pid, type }) => ({ pid, type }));`)) as {
        pid: number;
        type: string;
      }[];
      const sum = (is: (type: string) => boolean): number =>
        processes.filter(({ type }) => is(type)).reduce((all, { pid }) => all + megabytesOf(pid), 0);
      return {
        'extension’s process': sum((type) => type === 'extension'),
        'tabs’ processes': sum((type) => /^web/i.test(type)),
        'whole browser': sum(() => true),
      };
    },
  };
}

type Evaluated = { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };

async function started(inBrowser: (body: string) => Promise<unknown>): Promise<void> {
  await until(
    () =>
      inBrowser(`return WebExtensionPolicy.getByID('${ID}')?.extension?.backgroundState === 'running'
      || WebExtensionPolicy.getByID('${ID}')?.active === true`),
    'the extension to start',
  );
}

/** Hears every script error and every request of the browser, and keeps those of the extension. */
const LISTEN = `
  window.soakComplaints = [];
  window.soakAsked = [];
  window.soakAskedInAll = 0;
  const { mozExtensionHostname } = WebExtensionPolicy.getByID('${ID}');
  const isOurs = (text) => text.includes(mozExtensionHostname);
  window.soakListener = {
    observe(message) {
      const text = message instanceof Ci.nsIScriptError
        ? message.errorMessage + ' (' + message.sourceName + ':' + message.lineNumber + ')'
        : message.message;
      const isInfo = message.logLevel !== undefined && message.logLevel < Ci.nsIConsoleMessage.warn;
      // Firefox notes each reply that comes after its page was left; nothing can take a question back.
      const isLate = /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(text);
      if (isOurs(text) && !isInfo && !isLate) window.soakComplaints.push(text);
    },
  };
  Services.console.registerListener(window.soakListener);
  window.soakObserver = {
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      window.soakAskedInAll += 1;
      const { loadInfo } = channel;
      const principals = [loadInfo?.loadingPrincipal, loadInfo?.triggeringPrincipal];
      const byUs = principals.some((one) =>
        one?.addonPolicy?.id === '${ID}' || one?.contentScriptAddonPolicy?.id === '${ID}');
      if (byUs) window.soakAsked.push(channel.URI.spec);
    },
  };
  Services.obs.addObserver(window.soakObserver, 'http-on-opening-request');
`;
