import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findFirefox } from './browsers.mjs';
import { readsByItself, until } from './driver.mjs';

const ID = 'backgrounder@example.org';
/** The extension's address within this test profile. */
const UUID = '11111111-2222-4333-8444-555555555555';
const PAGES = `moz-extension://${UUID}/`;

/**
 * Firefox with the extension; see driver.mjs.
 * @param {string} extension
 * @param {{ headless?: boolean }} options
 * @returns {Promise<import('./driver.mjs').Driver>}
 */
export async function openFirefox(extension, { headless = true }) {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('no Firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    args: ['--remote-allow-system-access'],
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    extraPrefsFirefox: {
      // Every name but localhost is unknown at once, as in driver-chromium.mjs.
      'network.dns.disabled': true,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'extensions.webextensions.fileSchemeAccess.requireOptIn': false,
    },
  });
  await browser.installExtension(resolve(extension));
  // Puppeteer has no public way to send a BiDi command of its own.
  /** @type {(method: string, params: object) => Promise<any>} */
  const bidi = (method, params) =>
    /** @type {any} */ (browser).connection
      .send(method, params)
      .then((/** @type {any} */ reply) => reply.result);
  const contextOf = (/** @type {any} */ page) => page.mainFrame()._id;
  // page.goto() waits for ever when the process changes, as it does for pages of the extension.
  const goto = async (/** @type {import('puppeteer-core').Page} */ page, /** @type {string} */ url) => {
    await bidi('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
  };
  /** Runs code in the browser's own window. */
  const inBrowser = async (/** @type {string} */ body) => {
    const { contexts } = await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { type, result, exceptionDetails } = await bidi('script.evaluate', {
      target: { context: contexts[0].context },
      awaitPromise: true,
      expression: `(async () => { ${body} })()`,
    });
    if (type === 'exception') throw new Error(exceptionDetails.text);
    return result?.value;
  };
  /** A page of the extension, from which its interfaces can be asked. */
  const helper = await browser.newPage();
  await goto(helper, `${PAGES}panel.html?tabId=0`);

  if (readsByItself(extension))
    await until(
      () =>
        helper.evaluate(
          async () =>
            (await /** @type {any} */ (globalThis).browser.scripting.getRegisteredContentScripts()).length >
            0,
        ),
      'the page script to be registered',
    );

  // It would take the focus in the middle of a test.
  await until(
    () =>
      helper.evaluate(async () => {
        const { tabs, runtime } = /** @type {any} */ (globalThis).browser;
        const [welcome] = await tabs.query({ url: runtime.getURL('welcome.html') });
        if (welcome) await tabs.remove(welcome.id);
        return welcome !== undefined;
      }),
    'the welcome page',
  );

  /** @type {string[]} */
  const requests = [];
  browser.on('targetcreated', () => {});
  helper.on('request', (request) => requests.push(request.url()));

  /** @type {import('./driver.mjs').Driver['tabOf']} */
  const tabOf = async (page) => {
    await page.bringToFront();
    const id = await helper.evaluate(async (url) => {
      const api = /** @type {any} */ (globalThis).browser;
      // By its address where the extension may see it: the focus follows a moment later.
      const seen = (await api.tabs.query({})).filter((/** @type {any} */ tab) => tab.url === url).at(-1);
      return (seen ?? (await api.tabs.query({ active: true, lastFocusedWindow: true }))[0])?.id;
    }, page.url());
    return Number(id);
  };
  /** Something of the sidebar's document, asked from the helper. */
  const inSidebar = (/** @type {string} */ expression) =>
    helper.evaluate((code) => {
      const api = /** @type {any} */ (globalThis).browser;
      const [view] = api.extension.getViews({ type: 'sidebar' });
      return view ? new view.Function(`return ${code}`)() : null;
    }, expression);
  /** @param {string} name */
  const ownPage = async (name) => {
    const page = await browser.newPage();
    await goto(page, `${PAGES}${name}`);
    return page;
  };
  return {
    kind: 'firefox',
    browser,
    requests,
    log: [],
    newPage: () => browser.newPage(),
    newWindow: () => browser.newPage({ type: 'window' }),
    goto,
    tabOf,
    cardText: async (page) => {
      const { nodes } = await bidi('browsingContext.locateNodes', {
        context: contextOf(page),
        locator: { type: 'css', value: 'backgrounder-card' },
        serializationOptions: { maxDomDepth: 20, includeShadowTree: 'all' },
      });
      /** @type {string[]} */
      const texts = [];
      const walk = (/** @type {any} */ node) => {
        if (!node || node.value?.localName === 'style') return;
        if (node.value?.nodeType === 3 && node.value.nodeValue.trim() !== '')
          texts.push(node.value.nodeValue.trim());
        walk(node.value?.shadowRoot);
        for (const child of node.value?.children ?? []) walk(child);
      };
      walk(nodes[0]);
      return texts.length > 0 ? texts.join(' ') : null;
    },
    pressAction: async (page) => {
      await page.bringToFront();
      await inBrowser(PRESS_ACTION);
    },
    command: async (page, command) => {
      await page.bringToFront();
      await inBrowser(pressKeysOf(command));
    },
    lookUpInMenu: async (page, text) => {
      await page.bringToFront();
      await inBrowser(chooseInMenu(text));
    },
    readNothing: async () => {
      await helper.evaluate(() =>
        /** @type {any} */ (globalThis).browser.scripting.unregisterContentScripts(),
      );
    },
    openRealPanel: async (page) => {
      await page.bringToFront();
      await inBrowser(PRESS_ACTION);
      await until(() => inSidebar(`document.querySelector('[data-state]') !== null`), 'the sidebar');
      return {
        text: async () => String(await inSidebar('document.body.innerText')),
        evaluate: inSidebar,
        picture: async () => {
          const root = 'document.documentElement';
          const width = Number(await inSidebar(`${root}.clientWidth`));
          const height = Number(await inSidebar(`${root}.scrollHeight`));
          return Buffer.from(await inBrowser(drawSidebar(width, height)), 'base64');
        },
        state: async () => String(await inSidebar(`document.querySelector('[data-state]').dataset.state`)),
        click: async (selector) => {
          await until(
            () => inSidebar(`document.querySelector(${JSON.stringify(selector)}) !== null`),
            selector,
          );
          await inSidebar(`document.querySelector(${JSON.stringify(selector)}).click()`);
        },
      };
    },
    panelInTab: (tab) => ownPage(`panel.html?tabId=${tab}`),
    ownPage,
    close: () => browser.close(),
  };
}

/**
 * A picture of the sidebar's document, as Base64.
 * @param {number} width
 * @param {number} height  all that it scrolls over, in CSS pixels
 */
const drawSidebar = (width, height) => `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const frame = window.SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
  const bitmap = await frame.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, ${width}, ${height}), 1, 'white');
  const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
`;

/** The click on the extension's button, as the browser's window itself makes it. */
const PRESS_ACTION = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${ID}');
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
`;

/**
 * Real keys for a command: it is given Alt+Shift and a letter of its own first, as previous-mention has none.
 * @param {import('./driver.mjs').Command} command
 */
function pressKeysOf(command) {
  const letter = { 'next-mention': 'J', 'look-up': 'U', 'previous-mention': 'K' }[command];
  return `
    const { extension } = WebExtensionPolicy.getByID('${ID}');
    await extension.shortcuts.updateCommand({ name: '${command}', shortcut: 'Alt+Shift+${letter}' });
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    input.beginInputTransactionForTests(window);
    const key = (key, code, keyCode) => new window.KeyboardEvent('', { key, code, keyCode });
    const keys = [
      key('Alt', 'AltLeft', 18),
      key('Shift', 'ShiftLeft', 16),
      key('${letter}', 'Key${letter}', ${letter.charCodeAt(0)}),
    ];
    for (const one of keys) input.keydown(one);
    for (const one of keys.reverse()) input.keyup(one);
  `;
}

/**
 * What the browser's menu does when the entry is chosen, with the access that gives.
 * @param {string} text
 */
function chooseInMenu(text) {
  return `
    const { extension } = WebExtensionPolicy.getByID('${ID}');
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    const tab = window.gBrowser.selectedTab;
    extension.tabManager.addActiveTabPermission(tab);
    extension.emit(
      'webext-menu-menuitem-click',
      { menuItemId: 'look-up', selectionText: ${JSON.stringify(text)}, editable: false, modifiers: [], button: 0 },
      tab,
    );
  `;
}
