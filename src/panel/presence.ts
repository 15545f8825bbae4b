import type { Annotation } from '../model/annotation';
import type { EntityId } from '../model/ids';

/** Marks that fit side by side in a bar of a panel's width. */
export const PRESENCE_SLOTS = 48;

/** Where the blocks of an article end, as far as its mentions and dates tell. */
export function blocksOf({ mentions, dates }: Annotation): number {
  return 1 + Math.max(0, ...mentions.map(numberOf), ...dates.map(numberOf));
}

/**
 * In which parts of the article an entity is mentioned.
 *
 * @returns how often, by slot from the article's beginning to its end; PRESENCE_SLOTS numbers
 */
export function presenceOf(annotation: Annotation, entity: EntityId, blocks: number): number[] {
  const slots = new Array<number>(PRESENCE_SLOTS).fill(0);
  for (const mention of annotation.mentions) {
    if (mention.entity !== entity) continue;
    const slot = Math.min(PRESENCE_SLOTS - 1, Math.floor((numberOf(mention) / blocks) * PRESENCE_SLOTS));
    slots[slot] = (slots[slot] ?? 0) + 1;
  }
  return slots;
}

function numberOf({ block }: { block: string }): number {
  return Number(block.slice(1)); // "b12": blocks are numbered in reading order
}
