/**
 * The part of the extension interface that scripts on pages use. They do without the polyfill: a tenth of their size, for the one thing
 * in which Chromium differs here. Everything else gives promises there too.
 */
import type { Browser } from 'webextension-polyfill';

/** A message listener that answers with a promise, or leaves a message alone. */
type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

/** What scripts on pages may use. */
export type PageBrowser = {
  runtime: {
    /** Undefined once the extension was updated or removed. */
    id?: string | undefined;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
  storage: Pick<Browser['storage'], 'local' | 'sync' | 'onChanged'>;
};

/** A listener as Chromium before 148 takes it: the answer goes out by a callback, and `true` keeps it open. */
type CallbackListener = (message: unknown, sender: unknown, answer: (reply: unknown) => void) => boolean;

type Callbacks = Omit<PageBrowser, 'runtime'> & {
  runtime: Omit<PageBrowser['runtime'], 'onMessage'> & {
    onMessage: {
      addListener(listener: CallbackListener): void;
      removeListener(listener: CallbackListener): void;
    };
  };
};

/** The interface of a browser whose message listeners answer by callbacks, with promises there too. */
export function withPromises({ runtime, storage }: Callbacks): PageBrowser {
  const wrapped = new Map<Listener, CallbackListener>();
  return {
    storage,
    runtime: {
      // Read anew: it goes when the extension does.
      get id() {
        return runtime.id;
      },
      sendMessage: (message) => runtime.sendMessage(message),
      onMessage: {
        addListener(listener) {
          const own: CallbackListener = (message, sender, answer) => {
            const reply = listener(message, sender);
            reply?.then(answer, () => answer(undefined));
            return reply !== undefined;
          };
          wrapped.set(listener, own);
          runtime.onMessage.addListener(own);
        },
        removeListener(listener) {
          const own = wrapped.get(listener);
          if (own !== undefined) runtime.onMessage.removeListener(own);
          wrapped.delete(listener);
        },
      },
    },
  };
}

const world = globalThis as { browser?: PageBrowser; chrome?: Callbacks };

/** A page's own `browser` variable is not seen here; in a plain page or in Node there is none at all. */
export const browser: PageBrowser =
  world.browser?.runtime === undefined && world.chrome !== undefined
    ? withPromises(world.chrome)
    : (world.browser as PageBrowser); // the script runs nowhere else
