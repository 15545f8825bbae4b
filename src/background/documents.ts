import type { Scripting } from '../browser/api';

/** Tells the documents of one tab apart: the instant at which the document began, as the browser counts it. */
export type DocumentKey = string;

/** What is used of the browser. */
export type ScriptRunner = Pick<Scripting.Static, 'executeScript'>;

/**
 * The document that a tab shows.
 *
 * Neither browser says when a tab has left a document without one more permission: `tabs.onUpdated` tells of
 * `history.replaceState` in the same words as of a new page. So the document itself is asked.
 *
 * @param documentId the browser's own id of a document in the tab, to ask that one and not the one shown
 * @returns null where we have no access, which after a reading means that the document is gone
 */
export async function documentIn(
  scripting: ScriptRunner,
  tab: number,
  documentId?: string,
): Promise<DocumentKey | null> {
  try {
    const [shown] = await scripting.executeScript({
      target: targetOf(tab, documentId),
      func: () => performance.timeOrigin,
      injectImmediately: true, // or it waits until the page has loaded
    });
    return typeof shown?.result === 'number' ? String(shown.result) : null;
  } catch {
    return null;
  }
}

/** Where a script is to run: in one document, or in the one that the tab shows. */
export function targetOf(tab: number, documentId: string | undefined): Scripting.InjectionTarget {
  // The types lack `documentIds`. Where it is missing (Firefox 140) senders carry no `documentId` either.
  return (
    documentId === undefined ? { tabId: tab } : { tabId: tab, documentIds: [documentId] }
  ) as Scripting.InjectionTarget;
}
