import type { Annotation } from '../model/annotation';
import type { EntityId } from '../model/ids';
import { blockNumber, mentionsOf } from './mentions';

/** Marks that fit side by side in a bar of a panel's width. */
export const PRESENCE_SLOTS = 48;

/**
 * In which parts of the article an entity is mentioned.
 *
 * @param blocks  how many the article has
 * @returns how often, by slot from the article's beginning to its end; PRESENCE_SLOTS numbers
 */
export function presenceOf(annotation: Annotation, entity: EntityId, blocks: number): number[] {
  const slots = new Array<number>(PRESENCE_SLOTS).fill(0);
  for (const mention of mentionsOf(annotation, entity)) {
    const slot = Math.min(PRESENCE_SLOTS - 1, Math.floor((blockNumber(mention) / blocks) * PRESENCE_SLOTS));
    slots[slot] = (slots[slot] ?? 0) + 1;
  }
  return slots;
}
