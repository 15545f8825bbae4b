/**
 * The part of the browser's extension interface that a page's script uses, without the polyfill: that would be a
 * tenth of a script which is loaded into every page.
 */
import type { Runtime, Storage } from 'webextension-polyfill';

/** What this script may call. */
export type PageBrowser = {
  /** The extension's id; undefined once the extension was updated, switched off or removed. */
  id(): string | undefined;
  /** Sends to the background; rejects when nobody is there. */
  send(message: unknown): Promise<unknown>;
  /**
   * Hears messages.
   * @param listener a promise is the reply; undefined leaves the message alone
   * @returns stops hearing them
   */
  hear(listener: (message: unknown, sender: unknown) => Promise<unknown> | undefined): () => void;
  /** Hears whoever of the extension connects to this page. @returns stops hearing them */
  hearPorts(listener: (port: Runtime.Port) => void): () => void;
  storage: Storage.Static;
};

type Native = { runtime?: Runtime.Static; storage: Storage.Static };

/** An element of the page with the id "browser" is a global too, but has no `runtime`. */
const { browser: named, chrome } = globalThis as { browser?: Native; chrome?: Native };
const native = named?.runtime?.id === undefined ? chrome : named;

/** The browser. @throws where there is no extension */
export function pageBrowser(): PageBrowser {
  const runtime = native?.runtime;
  if (native === undefined || runtime === undefined) throw new Error('no extension');
  return {
    id: () => native.runtime?.id,
    send: (message) => runtime.sendMessage(message),
    hear(listener) {
      // A promise as the reply is understood by Firefox and by Chromium from 148 on; this form by all.
      const hearing = (
        message: unknown,
        sender: unknown,
        reply: (value: unknown) => void,
      ): true | undefined => listener(message, sender)?.then(reply) && true;
      runtime.onMessage.addListener(hearing as Runtime.OnMessageListenerCallback);
      return () => native.runtime?.onMessage?.removeListener(hearing as Runtime.OnMessageListenerCallback);
    },
    hearPorts(listener) {
      runtime.onConnect.addListener(listener);
      return () => native.runtime?.onConnect?.removeListener(listener);
    },
    storage: native.storage,
  };
}
