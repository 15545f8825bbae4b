import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './browsers.mjs';
import { readsByItself, until } from './driver.mjs';

/**
 * Chromium with the extension; see driver.mjs.
 * @param {string} extension
 * @param {{ headless?: boolean, profile?: string }} options
 * @returns {Promise<import('./driver.mjs').Driver>}
 */
export async function openChromium(extension, { headless = true, profile }) {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    args: chromiumArgs(),
    ...(profile === undefined ? {} : { userDataDir: profile }),
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
  });
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const log = [];
  const id = await browser.installExtension(resolve(extension));
  /** @type {WeakSet<object>} */
  const heard = new WeakSet();
  const worker = async () => {
    const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
    const opened = await target.worker();
    if (!opened) throw new Error('the worker is gone');
    if (!heard.has(opened)) {
      heard.add(opened);
      opened.on('console', (message) => log.push(`${message.type()}: ${message.text()}`));
      opened.client.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
      await opened.client.send('Network.enable');
    }
    return opened;
  };
  const first = await worker();
  if (readsByItself(extension))
    await until(
      () =>
        first.evaluate(
          async () =>
            // A worker that has only just started may not have its API yet.
            (await /** @type {any} */ (globalThis).chrome?.scripting?.getRegisteredContentScripts())?.length >
            0,
        ),
      'the page script to be registered',
    );

  // It would take the focus in the middle of a test.
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await (await welcome.page())?.close();

  const extensionOf = async () => {
    const found = (await browser.extensions()).get(id);
    if (!found) throw new Error('the extension is gone');
    return found;
  };
  /** @type {import('./driver.mjs').Driver['tabOf']} */
  const tabOf = async (page) => {
    await page.bringToFront();
    const active = await (await worker()).evaluate(async (url) => {
      const api = /** @type {any} */ (globalThis).chrome;
      // By its address where the extension may see it: the focus follows a moment later.
      const seen = (await api.tabs.query({})).filter((/** @type {any} */ tab) => tab.url === url).at(-1);
      return (seen ?? (await api.tabs.query({ active: true, lastFocusedWindow: true }))[0])?.id;
    }, page.url());
    return Number(active);
  };
  /** @param {string} name */
  const ownPage = async (name) => {
    const page = await browser.newPage();
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`chrome-extension://${id}/${name}`);
    return page;
  };
  return {
    kind: 'chromium',
    browser,
    requests,
    log,
    newPage: () => browser.newPage(),
    newWindow: () => browser.newPage({ type: 'window' }),
    goto: async (page, url) => {
      await page.goto(url);
    },
    cardText,
    tabOf,
    pressAction: async (page) => {
      await page.bringToFront();
      await (await extensionOf()).triggerAction(page);
    },
    // Key events of the DevTools protocol press no command, and no menu of the browser can be opened.
    command: async (page, command) => {
      const tab = await tabOf(page);
      await (await worker()).evaluate(
        async (name, id) => {
          const api = /** @type {any} */ (globalThis).chrome;
          api.commands.onCommand.dispatch(name, await api.tabs.get(id));
        },
        command,
        tab,
      );
    },
    lookUpInMenu: async (page, selectionText) => {
      const tab = await tabOf(page);
      await (await worker()).evaluate(
        async (text, id) => {
          const api = /** @type {any} */ (globalThis).chrome;
          await api.contextMenus.update('look-up', {}); // rejects when there is no such entry
          const chosen = { menuItemId: 'look-up', selectionText: text };
          api.contextMenus.onClicked.dispatch(chosen, await api.tabs.get(id));
        },
        selectionText,
        tab,
      );
    },
    readNothing: async () => {
      await (await worker()).evaluate(() =>
        /** @type {any} */ (globalThis).chrome.scripting.unregisterContentScripts(),
      );
    },
    openRealPanel: async (page) => {
      await page.bringToFront();
      await (await extensionOf()).triggerAction(page);
      const panelTarget = await browser.waitForTarget((candidate) => candidate.url().includes('/panel.html'));
      const panel = await panelTarget.asPage();
      panel.on('request', (request) => requests.push(request.url()));
      await panel.waitForSelector('[data-state]');
      return {
        text: () => panel.evaluate(() => document.body.innerText),
        evaluate: (expression) => panel.evaluate(expression),
        picture: () => panel.screenshot({ fullPage: true }),
        state: () => panel.$eval('[data-state]', (root) => root.getAttribute('data-state') ?? ''),
        click: async (selector) => {
          await until(() => panel.$(selector), selector);
          await panel.$eval(selector, (element) => /** @type {HTMLElement} */ (element).click());
        },
      };
    },
    panelInTab: (tab) => ownPage(`panel.html?tabId=${tab}`),
    ownPage,
    close: () => browser.close(),
  };
}

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string | null>}
 */
async function cardText(page) {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    /** @type {string[]} */
    const texts = [];
    /** @param {import('puppeteer-core').Protocol.DOM.Node} node @param {boolean} inside */
    const walk = (node, inside) => {
      const here = inside || node.localName === 'backgrounder-card';
      if (here && node.nodeType === 3 && node.nodeValue.trim() !== '') texts.push(node.nodeValue.trim());
      for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])])
        if (child.localName !== 'style') walk(child, here);
    };
    walk(root, false);
    return texts.length > 0 ? texts.join(' ') : null;
  } finally {
    await session.detach();
  }
}
