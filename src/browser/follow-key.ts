import type { Storage } from 'webextension-polyfill';

/** What is used of the browser's storage. */
export type KeyEvents = Pick<Storage.Static['onChanged'], 'addListener' | 'removeListener'>;

/**
 * Follows what is stored under one key, in whatever area, until the signal aborts.
 *
 * @param take called with the new value after each change; undefined when it was removed
 */
export function followKey(
  events: KeyEvents,
  key: string,
  signal: AbortSignal,
  take: (value: unknown) => void,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[key];
    if (change !== undefined && !signal.aborted) take(change.newValue);
  };
  events.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      events.removeListener(listener);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
}
