import { hashOfWord } from '../text/hash';
import { MEANING } from './format';
import { keyBits } from './key-bits';
import {
  checkOfName,
  evenStart,
  extendPhrase,
  keyOf,
  type NameIndex,
  nameMask,
  PHRASE_START,
  type Posting,
  packPosting,
  partOf,
  prefixMask,
} from './names';

/** Bits of the Bloom filter per prefix: about one false "go on" in ten, each one more word hashed. */
const BLOOM_BITS_PER_PREFIX = 7;

/** Names per bucket on average: a look-up compares as many keys, and a bucket takes two bytes. */
const NAMES_PER_BUCKET = 8;

/**
 * The name index of some names.
 *
 * @param names  folded words joined by a space → what the name may mean
 * @param small  folded words with which names begin that may be written small throughout
 */
export function indexNames(
  names: ReadonlyMap<string, readonly Posting[]>,
  small: Iterable<string>,
): NameIndex {
  const hashes = new Int32Array(names.size);
  const checks = new Int32Array(names.size);
  const meanings = new Uint32Array(names.size);
  const meaningList: number[] = [];
  const prefixes = new Prefixes();
  let name = 0;
  for (const [words, postings] of names) {
    hashes[name] = prefixes.add(words);
    checks[name] = checkOfName(words);
    const [only] = postings;
    if (only && postings.length === 1) meanings[name] = packPosting(only);
    else {
      meanings[name] = (MEANING.many | meaningList.length) >>> 0;
      meaningList.push(postings.length, ...postings.map(packPosting));
    }
    name += 1;
  }
  const order = Uint32Array.from(hashes.keys()).sort(
    (x, y) => ((hashes[x] ?? 0) >>> 0) - ((hashes[y] ?? 0) >>> 0) || (checks[x] ?? 0) - (checks[y] ?? 0),
  );
  return {
    nameBloom: bloomOf(prefixes.distinct(), hashes),
    nameLow: keyBits(Array.from(small, hashOfWord)),
    nameBucket: bucketsOf(hashes),
    nameKey: Int32Array.from(order, (row) => keyOf(hashes[row] ?? 0, checks[row] ?? 0)),
    nameMeaning: order.map((row) => meanings[row] ?? 0),
    meaningList: Uint32Array.from(meaningList),
  };
}

/** Hashes of the prefixes of names. */
class Prefixes {
  #hashes = new Uint32Array(1024);
  #count = 0;

  /** Takes every prefix of a name; returns the hash of the whole. */
  add(name: string): number {
    let hash = PHRASE_START;
    for (const word of name.split(' ')) {
      hash = extendPhrase(hash, hashOfWord(word));
      if (this.#count === this.#hashes.length) {
        const longer = new Uint32Array(2 * this.#count);
        longer.set(this.#hashes);
        this.#hashes = longer;
      }
      this.#hashes[this.#count] = hash;
      this.#count += 1;
    }
    return hash;
  }

  /** Each hash once. */
  distinct(): Uint32Array {
    const sorted = this.#hashes.subarray(0, this.#count).sort();
    return sorted.filter((hash, i) => i === 0 || hash !== sorted[i - 1]);
  }
}

function bloomOf(prefixes: Uint32Array, names: Int32Array): Uint32Array {
  const bloom = new Uint32Array(Math.max(1, Math.ceil((prefixes.length * BLOOM_BITS_PER_PREFIX) / 32)));
  const set = (hash: number, mask: number): void => {
    const word = partOf(hash, bloom.length);
    bloom[word] = (bloom[word] ?? 0) | mask;
  };
  for (const hash of prefixes) set(hash, prefixMask(hash));
  for (const hash of names) set(hash, nameMask(hash));
  return bloom;
}

/** Where each bucket's names begin, and an end, as the difference from where they would begin if all buckets were alike. */
function bucketsOf(hashes: Int32Array): Int16Array {
  const count = Math.max(1, Math.ceil(hashes.length / NAMES_PER_BUCKET));
  const sizes = new Uint32Array(count);
  for (const hash of hashes) {
    const bucket = partOf(hash, count);
    sizes[bucket] = (sizes[bucket] ?? 0) + 1;
  }
  let first = 0;
  return Int16Array.from({ length: count + 1 }, (_, bucket) => {
    const difference = first - evenStart(bucket, hashes.length / count);
    first += sizes[bucket] ?? 0;
    // Hashes are even: the difference of ten million names is some three thousand at most.
    if (difference !== (difference << 16) >> 16) throw new RangeError('names are spread too unevenly');
    return difference;
  });
}
