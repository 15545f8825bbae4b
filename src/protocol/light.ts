import { type EntityId, isEntityId } from '../model/ids';

/** The name of the connection that the panel makes to the page it tells of: while there is none, nothing is sent. */
export const LIGHT_PORT = 'light';

/** At which entity the reader points now, told by either side to the other; null for none. */
export type Lit = { lit: EntityId | null };

/** True for what the other side may tell. */
export function isLit(value: unknown): value is Lit {
  if (typeof value !== 'object' || value === null || !('lit' in value)) return false;
  return value.lit === null || isEntityId(value.lit);
}
