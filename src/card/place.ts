/** Pixels of the viewport, as `getBoundingClientRect` gives them. */
export type Box = { left: number; top: number; right: number; bottom: number };
export type Size = { width: number; height: number };

/** Where a card goes: its top left corner and the most height it may take, in pixels of the viewport. */
export type Place = { left: number; top: number; maxHeight: number; side: 'below' | 'above' };

/** Between a line of text and its card, in px: close enough to reach, far enough to read the line. */
export const GAP_PX = 6;

/** Between a card and the edge of the screen, in px. */
export const MARGIN_PX = 8;

/**
 * Where a card shows beside the line it belongs to: below it, or above where it fits only there; where it fits
 * nowhere, on the side with more room and no taller than that room. It never covers the line, and it stays on the screen
 * where the line has left it.
 *
 * @param line the part of the mark under the pointer; one line high
 * @param card the size that the card would like
 */
export function place(line: Box, card: Size, viewport: Size): Place {
  const roomBelow = Math.max(0, viewport.height - MARGIN_PX - (line.bottom + GAP_PX));
  const roomAbove = Math.max(0, line.top - GAP_PX - MARGIN_PX);
  const left = clamp(line.left, MARGIN_PX, viewport.width - MARGIN_PX - card.width);
  const most = viewport.height - 2 * MARGIN_PX;
  if (card.height <= roomBelow || (card.height > roomAbove && roomBelow >= roomAbove)) {
    const top = Math.max(line.bottom + GAP_PX, MARGIN_PX);
    return { left, top, maxHeight: Math.min(roomBelow, most), side: 'below' };
  }
  const height = Math.min(card.height, roomAbove, most);
  const top = Math.min(line.top - GAP_PX, viewport.height - MARGIN_PX) - height;
  return { left, top, maxHeight: Math.min(roomAbove, most), side: 'above' };
}

/** Keeps the left edge on screen even where the card is wider than the screen. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
