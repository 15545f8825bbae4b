import { dice } from '../bench/engine/random';

/** What is done beside loading a page. Three in ten end the worker: 50 times and more in 200 loads. */
export const DEEDS = [
  'kill the worker before',
  'kill the worker meanwhile',
  'kill the worker after',
  'change the settings',
  'make the site quiet, and back',
  'read a card',
  'open the settings',
  'add a pack, and remove it',
  'look a name up',
  'read the panel',
] as const;

export type Deed = (typeof DEEDS)[number];

/** One step of the course: a page is loaded, and something done; `roll` chooses what the deed leaves open. */
export type Step = { page: number; deed: Deed; roll: number };

/** Sides of the die whose number goes with each step. */
const ROLL_SIDES = 1_000;

/** A course without end, the same for the same seed: every page once before any comes twice, and so with deeds. */
export function* course(seed: number, pages: number): Generator<Step, never> {
  const roll = dice(seed);
  const nextPage = dealt(roll, [...Array(pages).keys()]);
  const nextDeed = dealt(roll, DEEDS);
  for (;;) yield { page: nextPage(), deed: nextDeed(), roll: roll(ROLL_SIDES) };
}

/** Deals a deck of cards out, and mixes it anew when none is left. */
function dealt<T>(roll: (sides: number) => number, deck: readonly T[]): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = [...deck];
    const [card] = left.splice(roll(left.length), 1);
    if (card === undefined) throw new Error('an empty deck');
    return card;
  };
}
