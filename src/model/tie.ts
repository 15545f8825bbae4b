import type { Role, Source } from './card';
import type { EntityId } from './ids';
import type { PartialDate } from './partial-date';

/** How one entity of an article stands to another. */
export type TieKind = 'office' | 'member' | 'participant' | 'led-to' | 'successor';

/** Two entities that hang together on the article's day, with what says so. */
export type Tie = {
  kind: TieKind;
  from: EntityId;
  to: EntityId;
  /** How, in words that stand between the two names: "President of Russia", "member of", "part in". */
  label: string;
  /** Since when; null where the source does not say. */
  start: PartialDate | null;
  source: Source | null;
};

/** Somebody who held an office before or after somebody else. */
export type Holder = { id: EntityId; name: string };

/** One term of a person, with who stood before and after. */
export type Post = Role & {
  before: Holder | null;
  after: Holder | null;
  /** Begun after the article's day. */
  later: boolean;
};
