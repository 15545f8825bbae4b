/** The hash of no letters; with none of FNV's offset, so that a hash may begin anew without a branch. */
export const HASH_START = 0;
/** FNV's prime: http://www.isthe.com/chongo/tech/comp/fnv/ */
export const HASH_PRIME = 0x01000193;

/** The hash of a folded word: FNV-1a over its UTF-16 units, as a signed 32-bit number. */
export function hashOfWord(folded: string): number {
  let hash = HASH_START;
  for (let at = 0; at < folded.length; at += 1) hash = Math.imul(hash ^ folded.charCodeAt(at), HASH_PRIME);
  return hash;
}
