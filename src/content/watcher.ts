import { later } from './lifetime';

/** How long the page must be quiet before it is read again, in ms: a framework's update comes in many steps. */
export const QUIET_MS = 400;

/** The longest wait, in ms: pages that never rest (tickers, clocks) are read less and less often. */
export const MOST_WAIT_MS = 10_000;

/** What watching a page takes. */
export type Watched = {
  document: Document;
  /** Reads the page again; true when it found something else than before. */
  readAgain: () => Promise<boolean>;
  /** True for an element of ours. */
  isOwn: (node: Node) => boolean;
  signal: AbortSignal;
};

/**
 * Reads the page again after it has changed: frameworks replace the nodes under the marks, and whole articles
 * without loading a page. Each reading that finds nothing new doubles the wait until the next.
 */
export function watchPage({ document, readAgain, isOwn, signal }: Watched): void {
  let wait = QUIET_MS;
  let due = false;
  let address = document.location.href;

  const read = async (): Promise<void> => {
    due = false;
    if (signal.aborted) return;
    const changed = await readAgain();
    wait = changed ? QUIET_MS : Math.min(wait * 2, MOST_WAIT_MS);
  };

  const observer = new MutationObserver((records) => {
    if (document.location.href !== address) {
      // Another address is another page: it is read soon, however restless this one was.
      address = document.location.href;
      wait = QUIET_MS;
    }
    if (due || records.every((record) => isSilent(record, isOwn))) return;
    due = true;
    later(signal, wait, () => void read());
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** True for a change that leaves the page's text alone: our card, or elements without text. */
function isSilent(record: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  if (record.type === 'characterData') return false;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.every((node) => isOwn(node) || (node.textContent ?? '').trim() === '');
}
