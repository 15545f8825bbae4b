import { later } from './lifetime';

/** How long the window must keep its size, in ms: a drag of its edge gives an event a frame. */
const QUIET_MS = 250;

/** Calls back once the window has come to rest at another size. */
export function whenResized(window: Window, callback: () => void, signal: AbortSignal): void {
  let turn = 0;
  window.addEventListener(
    'resize',
    () => {
      turn += 1;
      const mine = turn;
      later(signal, QUIET_MS, () => mine === turn && callback());
    },
    { signal, passive: true },
  );
}
