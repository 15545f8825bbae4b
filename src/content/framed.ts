import type { Box } from '../card/place';
import { isNamedAround, saysLeftOut } from './left-out';

/**
 * Documents in frames of the page: readers that keep the article in a frame of their own. Only those of the page's own origin: the browser keeps
 * us out of all others, such as advertisements, at the price of one look.
 */

/** Elements that show a document of their own. */
export const FRAMES = 'iframe, frame';

/** How deep frames in frames are followed. */
const MAX_DEPTH = 3;

/** Narrower frames hold no article, in px: buttons and advertisements, and those that nobody is to see, which have no width. */
const MIN_ARTICLE_WIDTH_PX = 200;

/** Asks something of what may have stood in a frame that shows another document now: of those Firefox lets nothing be asked. */
export function unlessGone<T>(ask: () => T, gone: T): T {
  try {
    return ask();
  } catch {
    return gone;
  }
}

/** The documents of the page's own origin in its frames, in the order of the page. */
export function framedDocuments(document: Document, depth = 0): Document[] {
  if (depth >= MAX_DEPTH) return [];
  return [...document.querySelectorAll(FRAMES)].flatMap((frame) => {
    const inner = articleDocumentIn(frame);
    return inner === null ? [] : [inner, ...framedDocuments(inner, depth + 1)];
  });
}

/** The document in a frame; null where it is another origin's, or what we are told of is no frame. */
export function documentIn(frame: EventTarget | null): Document | null {
  return unlessGone(() => (frame as Partial<HTMLIFrameElement> | null)?.contentDocument ?? null, null);
}

/**
 * The document in a frame that may hold an article; null for every other. The look into a frame is dear: the browser makes a world of our own
 * for it, of 150 kB and a millisecond, and a page of news has a score of frames for advertisements that are filled by its own scripts.
 */
export function articleDocumentIn(frame: EventTarget | null): Document | null {
  if (!isFrame(frame) || saysLeftOut(frame) || isNamedAround(frame)) return null;
  return frame.clientWidth < MIN_ARTICLE_WIDTH_PX ? null : documentIn(frame);
}

/** True for an element that shows a document of its own, of whatever origin. */
export function isFrame(target: EventTarget | null): target is Element {
  return (target as Partial<Element> | null)?.matches?.(FRAMES) === true;
}

/**
 * UTF-16 units of all text in a framed document: its article has no more.
 *
 * @returns 0 where that is no more than `least`, or the frame is not drawn
 */
export function textUnitsIn(inner: Document, least: number): number {
  const frame = frameOf(inner);
  const units = inner.body?.textContent?.length ?? 0;
  // Whether it is drawn is asked last: the browser may have to lay the page out to tell.
  return units > least && frame !== null && frame.checkVisibility() ? units : 0;
}

/** True while the page shows a document: its own, or one in a frame that is still there. */
export function isShown(document: Document, page: Document): boolean {
  for (let at = document; at !== page; ) {
    const frame = frameOf(at);
    if (frame?.isConnected !== true) return false;
    at = frame.ownerDocument;
  }
  return true;
}

/** Where the origin of a document's viewport is in that of the page, in px. */
export function originOf(document: Document): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (let frame = frameOf(document); frame !== null; frame = frameOf(frame.ownerDocument)) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  return { x, y };
}

/**
 * A box of a framed document in the viewport of the page.
 *
 * @returns what its frames show of it; null for nothing
 */
export function shownOf(box: Box, document: Document): Box | null {
  let { left, top, right, bottom } = box;
  for (let frame = frameOf(document); frame !== null; frame = frameOf(frame.ownerDocument)) {
    const at = frame.getBoundingClientRect();
    const [x, y] = [at.left + frame.clientLeft, at.top + frame.clientTop];
    left = x + Math.max(0, left);
    top = y + Math.max(0, top);
    right = x + Math.min(frame.clientWidth, right);
    bottom = y + Math.min(frame.clientHeight, bottom);
    if (left >= right || top >= bottom) return null;
  }
  return { left, top, right, bottom };
}

/** The document that has the keyboard's focus and the selection. */
export function focusedDocument(page: Document): Document {
  let at = page;
  for (let inner = documentIn(at.activeElement); inner !== null; inner = documentIn(at.activeElement))
    at = inner;
  return at;
}

/** The frame that shows a document; null for one that it shows no more, and where the page itself is in a frame of another origin. */
function frameOf(document: Document): Element | null {
  const frame = unlessGone(() => document.defaultView?.frameElement ?? null, null);
  return documentIn(frame) === document ? frame : null;
}
