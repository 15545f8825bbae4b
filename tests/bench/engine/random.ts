/**
 * Numbers that look random and are the same in every run: mulberry32 (Tommy Ettinger, public domain).
 *
 * @returns a function that gives a whole number from 0 up to, and without, its argument
 */
export function dice(seed: number): (sides: number) => number {
  let state = seed | 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000) * sides);
  };
}
