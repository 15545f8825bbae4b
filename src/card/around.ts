import type { PackInfo, Reason, Via } from '../model/annotation';
import type { EntityId } from '../model/ids';

/** How the words of an article led to the card's entity. */
export type Match = { text: string; via: Via; why: readonly Reason[] };

/** A choice that the reader may take back. */
export type Switch = {
  isOn(entity: EntityId): boolean;
  /** Takes effect at once and is remembered in this browser. */
  set(entity: { id: EntityId; name: string }, on: boolean): void;
};

/** What a reader may do with a card, as far as its container allows it. */
export type CardActions = {
  /** Puts text on the clipboard; resolves to false when the browser does not let us. */
  copy(text: string): Promise<boolean>;
  /** Leaves an entity unmarked everywhere. */
  mute: Switch;
  /** Leaves an entity unmarked in this article; null where no article's marks are at hand. */
  hide: Switch | null;
};

/** The card that the reader came from. */
export type Back = { name: string; go(): void };

/** What the container of a card knows and can do; everything may be missing. */
export type Around = {
  pack?: PackInfo | null | undefined;
  actions?: CardActions | undefined;
  back?: Back | null | undefined;
};
