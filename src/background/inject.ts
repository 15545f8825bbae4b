import type { Scripting } from '../browser/api';
import { messageOf } from '../protocol/ask';
import type { Reply } from '../protocol/contract';
import type { Annotations } from './annotations';
import { targetOf } from './documents';

/** The content script, at the root of the extension. */
export const CONTENT_SCRIPT = 'content.js';

/** The script that draws cards, beside it. */
const CARD_SCRIPT = 'card.js';

/** Set in the page script's world before it starts: it then waits to be asked instead of reading the page. */
export const ASLEEP = 'backgrounder-asleep';

/** What is used of the browser. */
export type Injector = Pick<Scripting.Static, 'executeScript'>;

/**
 * Reads the page in a tab, unless its annotation is already there: injects the content script, which then asks
 * `annotate` or `notArticle`. A page that already runs it sends its article once more.
 *
 * @returns `no-access` where the browser keeps extensions out (its own pages, its store) or access was not
 *   granted; the tab's state then says so too
 */
export async function read(scripting: Injector, kept: Annotations, tab: number): Promise<Reply<null>> {
  const state = await kept.stateOf(tab);
  if (state?.state === 'ready' && !state.stopped) return { ok: true, value: null };
  // While a document is being read, a new claim would keep it from writing what it finds.
  if (state?.state !== 'loading') await kept.begin(tab, null);
  try {
    await scripting.executeScript({ target: { tabId: tab }, files: [CONTENT_SCRIPT] });
    return { ok: true, value: null };
  } catch (error) {
    await kept.finish(await kept.begin(tab, null), { state: 'no-access' });
    return { ok: false, error: 'no-access', detail: messageOf(error) };
  }
}

/**
 * Starts the page's script in a tab without having the page read: it answers look-ups there, and marks nothing.
 *
 * @throws where the browser keeps extensions out or access was not granted
 */
export async function wake(scripting: Injector, tab: number): Promise<void> {
  await scripting.executeScript({
    target: { tabId: tab },
    func: (asleep: string) => Reflect.set(globalThis, Symbol.for(asleep), true),
    args: [ASLEEP],
  });
  await scripting.executeScript({ target: { tabId: tab }, files: [CONTENT_SCRIPT] });
}

/**
 * Loads the script that draws cards into a document that runs the content script, in the same world.
 *
 * @param documentId the browser's own id of that document; without it the one that the tab shows
 * @returns `no-access` when the reader has taken access away since, or the document is gone
 */
export async function injectCard(
  scripting: Injector,
  tab: number,
  documentId: string | undefined,
): Promise<Reply<null>> {
  try {
    await scripting.executeScript({
      target: targetOf(tab, documentId),
      files: [CARD_SCRIPT],
      injectImmediately: true, // or it waits until the page has loaded
    });
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: 'no-access', detail: messageOf(error) };
  }
}
