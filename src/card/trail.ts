import type { EntityId } from '../model/ids';

/** A card that was read on the way to the open one. */
export type Stop = { id: EntityId; name: string };

/**
 * The cards that lie behind the open one after it gave way to another: one more, or, when the reader went back, fewer.
 *
 * @param trail  the cards behind `from`, oldest first
 * @param from   the card that was open; null when none was
 */
export function trailAfter(trail: readonly Stop[], from: Stop | null, to: Stop): readonly Stop[] {
  if (from === null) return [];
  if (from.id === to.id) return trail;
  const place = trail.findIndex(({ id }) => id === to.id);
  return place >= 0 ? trail.slice(0, place) : [...trail, from];
}
