import { type EntityId, isEntityId } from '../model/ids';

/** The part of the panel's own address that is used; the browser keeps back and forward. */
export type Address = {
  /** "#entity=Q7747", or empty. */
  hash(): string;
  go(hash: string): void;
  onChange(changed: () => void): void;
};

/** The entity whose page an address asks for; null for the article itself, and for anything malformed. */
export function entityIn(hash: string): EntityId | null {
  const id = new URLSearchParams(hash.replace(/^#/, '')).get('entity');
  return isEntityId(id) ? id : null;
}

/** The address of an entity's page; of the article itself with null. */
export function hashOf(entity: EntityId | null): string {
  return entity === null ? '#' : `#${new URLSearchParams({ entity }).toString()}`;
}

/** The address of a window. */
export function addressOf(window: Window): Address {
  return {
    hash: () => window.location.hash,
    go: (hash) => {
      window.location.hash = hash;
    },
    onChange: (changed) => window.addEventListener('hashchange', changed),
  };
}
