import type { Tree } from './composed';
import { FRAMES, isFrame, unlessGone } from './framed';
import { later, quietly } from './lifetime';
import type { Extent } from './page';

/** How long the page must be quiet before it is read again, in ms: a framework's update comes in many steps. */
export const QUIET_MS = 400;

/** The longest wait, in ms: pages that never rest (live blogs, tickers) are read less and less often. */
export const MOST_WAIT_MS = 10_000;

/** After so many ms without a reading a page has come to rest, and the next change is read soon again. */
export const REST_MS = 20_000;

/** Attributes by which a page shows text that it held back. Not `style` and `class`, which some pages write in every frame. */
const SHOWING = ['hidden', 'aria-hidden'];

/** What watching a page takes. */
export type Watched = {
  document: Document;
  /** Is told of every change. @returns what must be read again for it; null for nothing */
  changed: (record: MutationRecord) => Extent | null;
  /** Reads the page again. */
  readAgain: (extent: Extent) => Promise<unknown>;
  /** The page has another address: it is another page. */
  onAddress: () => void;
  /** Is told of every frame that has loaded. @returns what must be read again for it; null for nothing */
  framed: (frame: EventTarget | null) => Extent | null;
  /** The open shadow roots and the documents in frames known so far. */
  trees: ReadonlySet<Tree>;
  /** True for an element of ours. */
  isOwn: (node: Node) => boolean;
  signal: AbortSignal;
};

/** A page that is being watched. */
export type Watch = {
  /** Watches the trees that have become known, too. */
  widen(): void;
  /** Reads no more until it is resumed. */
  pause(): void;
  resume(): void;
};

/**
 * Reads the page again after it has changed: frameworks replace the nodes under the marks, more of the text comes
 * while the reader scrolls, and whole articles come without loading a page. Each reading doubles the wait until the next, and a
 * rest ends that.
 */
export function watchPage(watched: Watched): Watch {
  const { document, changed, framed, readAgain, onAddress, trees, isOwn, signal } = watched;
  const observed = new WeakSet<Node>();
  let wait = QUIET_MS;
  let due: Extent | null = null;
  let isReading = false;
  let isPaused = false;
  let lastMs = Number.NEGATIVE_INFINITY;
  let address = addressOf(document);

  const read = async (): Promise<void> => {
    const extent = due;
    due = null;
    if (extent === null || isPaused || signal.aborted) return;
    isReading = true;
    await readAgain(extent);
    isReading = false;
    widen();
    wait = Math.min(wait * 2, MOST_WAIT_MS);
    lastMs = performance.now();
    if (due !== null) later(signal, wait, () => void read());
  };

  const demand = (extent: Extent): void => {
    const wasDue = due !== null;
    if (due !== 'page') due = extent;
    if (wasDue || isReading || isPaused) return;
    if (performance.now() - lastMs > REST_MS) wait = QUIET_MS;
    later(signal, wait, () => void read());
  };

  const heed = (records: MutationRecord[]): void => {
    if (addressOf(document) !== address) {
      // It is read soon, however restless the page before it was.
      address = addressOf(document);
      lastMs = Number.NEGATIVE_INFINITY;
      isPaused = false;
      onAddress();
      demand('page');
    }
    for (const record of records) {
      if (isSilent(record, isOwn)) continue;
      const extent = changed(record);
      if (extent !== null) demand(extent);
    }
  };
  const observer = new MutationObserver(quietly(heed));

  const observe = (node: Node): void => {
    if (observed.has(node)) return;
    observed.add(node);
    const what = { subtree: true, childList: true, characterData: true, attributeFilter: SHOWING };
    // A frame may show another document by now.
    unlessGone(() => observer.observe(node, what), undefined);
  };
  const widen = (): void => {
    for (const tree of trees) observe(tree);
  };

  observe(document);
  // Of a frame that loads, the page's tree tells nothing.
  document.addEventListener(
    'load',
    quietly(({ target }) => {
      if (!isFrame(target)) return;
      const extent = framed(target);
      widen();
      if (extent !== null) demand(extent);
    }),
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    widen,
    pause() {
      isPaused = true;
      due = null;
    },
    resume() {
      isPaused = false;
    },
  };
}

/** Without the fragment, which only leads to a place on the page. */
function addressOf({ location: { origin, pathname, search } }: Document): string {
  return origin + pathname + search;
}

/** True for a change that leaves the page's text alone: our card, or elements without text. */
function isSilent(record: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  if (record.type === 'characterData') return false;
  if (record.type === 'attributes') return isEmpty(record.target);
  const gone = [...record.removedNodes];
  // The article may have been in a frame that goes; one that comes tells of itself when it has loaded.
  return (
    [...record.addedNodes, ...gone].every((node) => isOwn(node) || isEmpty(node)) && !gone.some(holdsFrame)
  );
}

function holdsFrame(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return element.matches(FRAMES) || element.querySelector(FRAMES) !== null;
}

/** True for a node without text, also in the shadow of its elements. */
function isEmpty(node: Node): boolean {
  if ((node.textContent ?? '').trim() !== '') return false;
  if (node.nodeType !== 1) return true;
  const element = node as Element;
  return (
    element.shadowRoot === null && [...element.querySelectorAll('*')].every((one) => one.shadowRoot === null)
  );
}
