import { afterEach, expect, it, vi } from 'vitest';

type Own = (message: unknown, sender: unknown, answer: (reply: unknown) => void) => true | undefined;

afterEach(() => vi.unstubAllGlobals());

/** The interface of a browser of callbacks, and what its listeners do with a message. */
async function setUp() {
  const listeners = new Set<Own>();
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'x',
      sendMessage: async (message: unknown) => message,
      onConnect: { addListener: () => undefined, removeListener: () => undefined },
      onMessage: {
        addListener: (listener: Own) => listeners.add(listener),
        removeListener: (listener: Own) => listeners.delete(listener),
      },
    },
    storage: {},
  });
  vi.resetModules(); // the module looks once for the browser
  const { pageBrowser } = await import('./page-api');
  const deliver = (message: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      const open = [...listeners].map((listener) => listener(message, {}, resolve));
      if (!open.includes(true)) resolve('left alone');
    });
  return { browser: pageBrowser(), deliver };
}

it('answers by the callback what a listener promises', async () => {
  const { browser, deliver } = await setUp();
  browser.hear((message) => (message === 'mine' ? Promise.resolve(1) : undefined));
  expect(await deliver('mine')).toBe(1);
  expect(await deliver('other')).toBe('left alone');
});

it('takes a listener away again', async () => {
  const { browser, deliver } = await setUp();
  const stop = browser.hear(() => Promise.resolve(1));
  stop();
  expect(await deliver('mine')).toBe('left alone');
});
