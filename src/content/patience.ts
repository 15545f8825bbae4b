import type { Send } from '../protocol/ask';
import { type Lifetime, later } from './lifetime';

/**
 * Waits before a message is sent again, in ms. The browser ends the background's script as it likes, at times with a message in its hands;
 * it starts anew for the next one within a tenth of a second.
 */
export const WAITS_MS: readonly number[] = [50, 500, 2_000];

/**
 * Sends what nobody answered again: whoever was to answer was ended in the middle of it. Every call may be asked twice.
 *
 * @returns a sender that rejects, or gives no reply, only after the last wait or when the run has ended
 */
export function patiently(send: Send, lifetime: Lifetime): Send {
  return async (message) => {
    for (const ms of WAITS_MS) {
      const reply = await send(message).catch(() => undefined);
      if (reply !== undefined || !lifetime.goesOn()) return reply;
      await pause(lifetime.signal, ms);
      if (!lifetime.goesOn()) return undefined;
    }
    return send(message);
  };
}

/** Ends early when the signal aborts. */
function pause(signal: AbortSignal, ms: number): Promise<void> {
  return new Promise((resolve) => {
    later(signal, ms, resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
