/** One bit for each of 2^16 kinds of key: most keys that are asked for are not there, and this tells so at once. */
const KINDS = 1 << 16;

function kindOf(key: number): number {
  return (key ^ (key >>> 16)) & (KINDS - 1);
}

export function keyBits(keys: Iterable<number>): Uint32Array {
  const bits = new Uint32Array(KINDS / 32);
  for (const key of keys) {
    const kind = kindOf(key);
    bits[kind >>> 5] = (bits[kind >>> 5] ?? 0) | (1 << (kind & 31));
  }
  return bits;
}

/** False is certain. */
export function hasKeyBit(bits: Uint32Array, key: number): boolean {
  const kind = kindOf(key);
  return (((bits[kind >>> 5] as number) >>> (kind & 31)) & 1) === 1; // a kind
}
