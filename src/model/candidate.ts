import type { EntityKind } from './entity';
import type { EntityId } from './ids';

/** Something that looked-up words may mean. */
export type Candidate = {
  id: EntityId;
  kind: EntityKind;
  /** The dataset's name. */
  name: string;
  /** The role on the article's day, or what it is. Empty when unknown. */
  line: string;
  /** The name of the reader's own pack that it is from; missing for what the extension itself knows. */
  readerPack?: string;
};

/** Bounds on a look-up. Longer selections are passages, not names; more candidates are no choice. */
export const LOOK_UP_LIMITS = { textUnits: 200, candidates: 8 } as const;
