import type { Box } from './place';

/** A point of the viewport, in px. */
export type Point = { x: number; y: number };

/** A hand does not draw straight lines: so many px beside the way still count as on it. */
export const SLACK_PX = 12;

/**
 * True while a pointer is on its way from a mark to the card: inside the triangle between where it left the mark and
 * the side of the card that faces it, and nearer to the card than before.
 *
 * @param exit where the pointer was last on the mark
 * @param before where it was one move ago
 */
export function isOnSafePath(exit: Point, before: Point, at: Point, card: Box): boolean {
  if (distance(at, card) >= distance(before, card)) return false;
  const side = exit.y <= card.top ? card.top : exit.y >= card.bottom ? card.bottom : null;
  if (side === null) return at.y >= card.top - SLACK_PX && at.y <= card.bottom + SLACK_PX;
  // How far along the way the point is, 0 at the mark and 1 at the card; the triangle is as wide as that.
  const along = Math.min(1, Math.max(0, (at.y - exit.y) / (side - exit.y || 1)));
  const left = exit.x + (card.left - exit.x) * along;
  const right = exit.x + (card.right - exit.x) * along;
  const isBetween = Math.min(exit.y, side) - SLACK_PX <= at.y && at.y <= Math.max(exit.y, side) + SLACK_PX;
  return isBetween && at.x >= left - SLACK_PX && at.x <= right + SLACK_PX;
}

/** From a point to the nearest point of a box; 0 inside. */
function distance({ x, y }: Point, { left, top, right, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
