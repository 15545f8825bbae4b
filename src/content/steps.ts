/** Work that can be interrupted: it gives, now and then, how many nodes it has looked at since, and in the end its result. */
export type Steps<T> = Generator<number, T, void>;

/** Does all of it now. */
export function drained<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** How long one slice of work may keep the page from answering, in ms: less than half a frame. */
const SLICE_MS = 6;

/** The longest that work waits for the page to be idle, in ms: a page that never is gets its marks all the same. */
const IDLE_TIMEOUT_MS = 500;

/**
 * Does the work in slices while the page has nothing else to do.
 *
 * @param spend is told how many nodes were looked at; false ends the work
 * @returns null when it was ended, by `spend` or the signal
 */
export async function inSlices<T>(
  steps: Steps<T>,
  spend: (nodes: number) => boolean,
  signal: AbortSignal,
): Promise<T | null> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const { done, value } = steps.next();
      if (done) return value;
      if (!spend(value)) return null;
    } while (performance.now() < end);
    await idle();
    if (signal.aborted) return null;
  }
}

function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    requestIdleCallback(resolve, { timeout: IDLE_TIMEOUT_MS });
  });
}
