import { later } from './lifetime';

/** How often it is looked whether the marks still stand, in ms: a reader hardly misses them for so long. */
const LOOK_EVERY_MS = 1_000;

/** A page that takes the marks away so many times means it: they stay away. */
export const MOST_TIMES = 60;

/**
 * Puts marks back that the page has taken away, while it is in sight.
 *
 * @param keep puts back what is gone; true when something was
 */
export function keepMarks(document: Document, keep: () => boolean, signal: AbortSignal): void {
  let times = 0;
  const look = (): void => {
    if (!document.hidden && keep()) times += 1;
    if (times < MOST_TIMES) later(signal, LOOK_EVERY_MS, look);
  };
  later(signal, LOOK_EVERY_MS, look);
}
