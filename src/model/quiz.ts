import type { Role } from './card';
import type { PartialDate } from './partial-date';
import type { Holder } from './tie';

/** The largest seed of a quiz: the last unsigned 32-bit integer. */
export const MOST_SEED = 2 ** 32 - 1;

/** "Who held this office on this day?" Exactly one of the choices did, as `role` and its source say. */
export type Question = {
  office: string;
  day: PartialDate;
  choices: readonly Holder[];
  /** The place of the right one among the choices. */
  right: number;
  /** The fact that answers it. */
  role: Role;
};
