/** A string that only a parser of its own kind may make: `Brand<string, 'EntityId'>` is not a plain string. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };

/**
 * Names one entity across the dataset, the pack, messages and storage.
 * A Wikidata id where one is known ("Q7747"), else a slug of ours ("person:dmitry-peskov").
 */
export type EntityId = Brand<string, 'EntityId'>;

/** Names one mention inside one annotation ("m12"); means nothing outside it. */
export type MentionId = Brand<string, 'MentionId'>;

/** Names one block of an article ("b3"); means nothing outside it. */
export type BlockId = Brand<string, 'BlockId'>;

/** Longest id accepted from outside, in UTF-16 units: real ones stay under 100. */
export const MAX_ID_LENGTH = 128;

const ENTITY_ID = /^(?:Q[1-9][0-9]{0,11}|[a-z][a-z-]{0,15}:[a-z0-9][a-z0-9.:_-]{0,110})$/;

/** True for a string that has the form of an entity id; says nothing about whether the entity exists. */
export function isEntityId(value: unknown): value is EntityId {
  return typeof value === 'string' && value.length <= MAX_ID_LENGTH && ENTITY_ID.test(value);
}

/** The entity id in `value`. @throws RangeError when it does not have the form of one. */
export function entityId(value: string): EntityId {
  if (!isEntityId(value)) throw new RangeError(`not an entity id: ${JSON.stringify(value.slice(0, 60))}`);
  return value;
}

export function isMentionId(value: unknown): value is MentionId {
  return typeof value === 'string' && /^m[0-9]{1,6}$/.test(value);
}

export function isBlockId(value: unknown): value is BlockId {
  return typeof value === 'string' && /^b[0-9]{1,6}$/.test(value);
}

/** The id of the block at this place in the article, counted from 0. */
export function blockId(index: number): BlockId {
  return `b${index}` as BlockId;
}

/** The id of the mention at this place in the annotation, counted from 0. */
export function mentionId(index: number): MentionId {
  return `m${index}` as MentionId;
}

/** The Wikidata id that an entity id holds, or null for an id of our own. */
export function wikidataOf(id: EntityId): string | null {
  return id.startsWith('Q') ? id : null;
}
