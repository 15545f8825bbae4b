import type { Box } from '../card/place';
import { shownOf } from './framed';
import type { Mark, Marks } from './marks';

/** Text boxes are a little taller than what is drawn in them; so many px around them still count as on the text. */
const SLACK_PX = 1;

/** What is under a point: the mark, and which of its boxes, counted from 0, was hit. */
export type Hit = { mark: Mark; index: number };

/**
 * The mark under a point of the viewport; of several the innermost. Asks the browser for the caret there, then
 * looks at that text node's marks only: microseconds, where `highlightsFromPoint` takes milliseconds.
 */
export function hitTest(document: Document, marks: Marks, x: number, y: number): Hit | null {
  if (!marks.any()) return null; // without having the page laid out
  const root = openRootAt(document, x, y);
  const node = root === null ? textNodeAt(document, x, y) : null;
  const near = root !== null ? marks.inTree(root) : node !== null ? marks.at(node) : [];
  let best: Hit | null = null;
  for (const mark of near) {
    if (best !== null && mark.units >= best.mark.units) continue;
    const index = [...mark.range.getClientRects()].findIndex((box) => isIn(box, x, y));
    if (index >= 0) best = { mark, index };
  }
  return best;
}

/**
 * The line of a stretch of text to show its card beside, wherever the page has moved it.
 *
 * @param index of the line, counted from 0; the first where the text now has fewer
 * @returns in the viewport of the page, also for text in a frame; null when the page no longer shows it
 */
export function lineOf(range: Range, index: number): Box | null {
  const boxes = range.getClientRects();
  const box = boxes[index] ?? boxes[0];
  const { ownerDocument } = range.startContainer;
  return box === undefined || ownerDocument === null ? null : shownOf(box, ownerDocument);
}

/** The innermost open shadow root under a point, where carets of the document do not lead; null in the document itself. */
function openRootAt(document: Document, x: number, y: number): ShadowRoot | null {
  let root: ShadowRoot | null = null;
  let element = document.elementFromPoint(x, y);
  while (element !== null && element.shadowRoot !== null && element.shadowRoot !== root) {
    root = element.shadowRoot;
    element = root.elementFromPoint(x, y);
  }
  return root;
}

function textNodeAt(document: Document, x: number, y: number): Node | null {
  const node =
    typeof document.caretPositionFromPoint === 'function'
      ? (document.caretPositionFromPoint(x, y)?.offsetNode ?? null)
      : (document.caretRangeFromPoint?.(x, y)?.startContainer ?? null); // Chrome before 128
  return node?.nodeType === Node.TEXT_NODE ? node : null;
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - SLACK_PX && x <= right + SLACK_PX && y >= top - SLACK_PX && y <= bottom + SLACK_PX;
}
