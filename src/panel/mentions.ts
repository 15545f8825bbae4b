import type { Annotation, Mention } from '../model/annotation';
import type { BlockId, EntityId } from '../model/ids';

/** What rows ask of an article again and again. */
type Index = {
  /** The mentions of each entity in reading order. */
  byEntity: ReadonlyMap<EntityId, readonly Mention[]>;
  /** How many blocks it has, as far as its mentions and dates tell. */
  blocks: number;
};

/** Made once an annotation, which never changes: hundreds of rows each ask for their own mentions. */
const indexes = new WeakMap<Annotation, Index>();

function indexOf(annotation: Annotation): Index {
  const known = indexes.get(annotation);
  if (known !== undefined) return known;
  const { mentions, dates } = annotation;
  const byEntity = new Map<EntityId, Mention[]>();
  for (const mention of [...mentions].sort(byPlace)) {
    const own = byEntity.get(mention.entity);
    if (own === undefined) byEntity.set(mention.entity, [mention]);
    else own.push(mention);
  }
  const blocks = [...mentions, ...dates].reduce((most, place) => Math.max(most, blockNumber(place) + 1), 1);
  const index = { byEntity, blocks };
  indexes.set(annotation, index);
  return index;
}

/** The mentions of one entity in reading order. */
export function mentionsOf(annotation: Annotation, entity: EntityId): readonly Mention[] {
  return indexOf(annotation).byEntity.get(entity) ?? [];
}

/** How many blocks an article has, as far as its mentions and dates tell. */
export function blocksOf(annotation: Annotation): number {
  return indexOf(annotation).blocks;
}

/** The place of a block in reading order, from 0. */
export function blockNumber({ block }: { block: BlockId }): number {
  return Number(block.slice(1)); // "b12": blocks are numbered in reading order
}

function byPlace(a: Mention, b: Mention): number {
  return blockNumber(a) - blockNumber(b) || a.start - b.start;
}
