/**
 * How long one run of the content script lives. Every listener, timer and observer takes `signal`; when the run
 * ends they all go, and the page is as it was.
 */
export type Lifetime = {
  signal: AbortSignal;
  /** Ends the run now. */
  end(): void;
  /**
   * Ends the run when the extension that started it was updated, switched off or removed: its script stays on the
   * page as an orphan that nobody answers. True while the run goes on.
   */
  goesOn(): boolean;
};

/** @param isOrphan true once the extension's context is gone, as `browser.runtime.id` then is */
export function beginLifetime(isOrphan: () => boolean): Lifetime {
  const controller = new AbortController();
  const { signal } = controller;
  return {
    signal,
    end: () => controller.abort(),
    goesOn: () => {
      if (!signal.aborted && isOrphan()) controller.abort();
      return !signal.aborted;
    },
  };
}

/**
 * A callback that keeps what goes wrong to itself: a page may break what the script stands on (its names hide the
 * document's own, its styles throw the card out), and errors would appear in that page's console.
 */
export function quietly<A extends unknown[]>(callback: (...args: A) => void): (...args: A) => void {
  return (...args) => {
    try {
      callback(...args);
    } catch {
      // Nothing opens, and the next event begins anew.
    }
  };
}

/** Calls back after a delay, unless the signal aborts first. */
export function later(signal: AbortSignal, ms: number, callback: () => void): void {
  if (signal.aborted) return;
  const stop = (): void => clearTimeout(timer);
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', stop);
    quietly(callback)();
  }, ms);
  signal.addEventListener('abort', stop, { once: true });
}

/** What one run leaves behind for a second injection into the same page. */
export type Running = { lifetime: Lifetime; readAgain(): void };

const KEY = Symbol.for('backgrounder');

/** Set by the background where the script is to wait until it is asked; see `wake` there. */
const ASLEEP = Symbol.for('backgrounder-asleep');

/**
 * Starts a run unless one goes on in this world already: injected twice, a script would mark everything twice.
 * The run that goes on is asked to read the page again instead.
 *
 * @param world the script's own global, which the page does not see
 */
export function startOnce(world: object, start: (asleep: boolean) => Running): void {
  const slot = world as { [KEY]?: Running; [ASLEEP]?: boolean };
  const running = slot[KEY];
  const asleep = slot[ASLEEP] === true;
  delete slot[ASLEEP];
  if (!running?.lifetime.goesOn()) slot[KEY] = start(asleep);
  else if (!asleep) running.readAgain();
}
