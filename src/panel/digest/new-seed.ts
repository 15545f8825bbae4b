/** A seed for a quiz that nobody had yet: an unsigned 32-bit integer. */
export function newSeed(): number {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return seed;
}
