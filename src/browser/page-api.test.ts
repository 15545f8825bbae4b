import { expect, it } from 'vitest';
import { withPromises } from './page-api';

type Own = (message: unknown, sender: unknown, answer: (reply: unknown) => void) => boolean;

/** A browser of callbacks, and what its one listener does with a message. */
function callbacks() {
  const listeners = new Set<Own>();
  const browser = withPromises({
    runtime: {
      id: 'x',
      sendMessage: async (message) => message,
      onMessage: {
        addListener: (listener) => void listeners.add(listener),
        removeListener: (listener) => void listeners.delete(listener),
      },
    },
    storage: {} as never, // handed through
  });
  const deliver = (message: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      const open = [...listeners].map((listener) => listener(message, {}, resolve));
      if (!open.includes(true)) resolve('left alone');
    });
  return { browser, deliver };
}

it('answers by the callback what a listener promises', async () => {
  const { browser, deliver } = callbacks();
  browser.runtime.onMessage.addListener((message) => (message === 'mine' ? Promise.resolve(1) : undefined));
  expect(await deliver('mine')).toBe(1);
  expect(await deliver('other')).toBe('left alone');
});

it('lets the sender go when a listener fails', async () => {
  const { browser, deliver } = callbacks();
  browser.runtime.onMessage.addListener(() => Promise.reject(new Error('no')));
  expect(await deliver('mine')).toBeUndefined();
});

it('takes a listener away again', async () => {
  const { browser, deliver } = callbacks();
  const listener = () => Promise.resolve(1);
  browser.runtime.onMessage.addListener(listener);
  browser.runtime.onMessage.removeListener(listener);
  expect(await deliver('mine')).toBe('left alone');
});
