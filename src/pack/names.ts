import { type Columns, MEANING } from './format';

/**
 * The name index: folded words in, postings out.
 *
 * A name is a row of folded words. Every prefix of every name is in a Bloom filter, so that a text's words are given up at the
 * first one that continues no name. A whole name is found in a bucket (the top bits of one hash) by a second, independent hash:
 * together more than 45 bits, so that among a million names a wrong one is expected once in tens of millions of look-ups.
 *
 *     nameBloom          bits; its length is a power of two
 *     nameBucket         2^b + 1 entries: where each bucket's names begin in nameKey
 *     nameKey            the second hash of each name
 *     nameMeaning        a posting, or where in meaningList several stand: see MEANING
 *     meaningList        a count, and that many postings; and so on
 */

/** Two independent 32-bit hashes of a row of words. */
export type NameHash = { a: number; b: number };

const SEED_A = 0x811c9dc5; // FNV-1a's offset basis
const SEED_B = 0x9747b28c;

export function startHash(): NameHash {
  return { a: SEED_A, b: SEED_B };
}

/** The hash of a name that goes on with one more word. FNV-1a over UTF-16 units, with a separator before each word. */
export function extendHash(hash: NameHash, word: string): NameHash {
  let a = Math.imul(hash.a ^ 0x20, 0x01000193);
  let b = Math.imul(hash.b ^ 0x1f, 0x5bd1e995);
  for (let i = 0; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 13;
  }
  return { a: finish(a), b: finish(b) };
}

/** Spreads low-entropy differences over all bits (MurmurHash3's finaliser), since buckets use the top bits. */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The bucket of a hash in a table of 2^bits buckets. */
export function bucketOf(hash: NameHash, bits: number): number {
  return bits === 0 ? 0 : hash.a >>> (32 - bits);
}

/** Word and mask of the two bits that a prefix sets in a filter of `words` 32-bit words (a power of two). */
export function bloomBits(hash: NameHash, words: number): { word: number; mask: number } {
  const word = (hash.b >>> 10) & (words - 1);
  return { word, mask: (1 << (hash.b & 31)) | (1 << ((hash.b >>> 5) & 31)) };
}

/** One thing that a name may mean: an entity row, or a jurisdiction row with POSTING.demonym; POSTING bits. */
export type Posting = { target: number; flags: number };

/** True when some name may begin with the words of this hash; false is certain. */
export function mayContinue(columns: Columns, hash: NameHash): boolean {
  const { word, mask } = bloomBits(hash, columns.nameBloom.length);
  return ((columns.nameBloom[word] ?? 0) & mask) === mask;
}

/** A posting as one word; flags take the seven bits below the top one. @throws RangeError for a row that does not fit */
export function packPosting({ target, flags }: Posting): number {
  if (target > MEANING.target) throw new RangeError(`row ${target} is more than a name can point to`);
  return ((flags << MEANING.flagsShift) | target) >>> 0;
}

function unpackPosting(word: number): Posting {
  return { target: word & MEANING.target, flags: word >>> MEANING.flagsShift };
}

/** What the name with this hash may mean; empty when there is no such name. */
export function postingsOf(
  { nameBucket, nameKey, nameMeaning, meaningList }: Columns,
  hash: NameHash,
): Posting[] {
  const bits = Math.log2(nameBucket.length - 1);
  const bucket = bucketOf(hash, bits);
  const end = nameBucket[bucket + 1] ?? 0;
  for (let name = nameBucket[bucket] ?? 0; name < end; name += 1) {
    if (nameKey[name] !== hash.b) continue;
    const meaning = nameMeaning[name] ?? 0;
    if (!(meaning & MEANING.many)) return [unpackPosting(meaning)];
    const at = meaning & MEANING.place;
    const count = meaningList[at] ?? 0;
    return Array.from(meaningList.subarray(at + 1, at + 1 + count), unpackPosting);
  }
  return [];
}
