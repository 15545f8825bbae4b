import { FOLDED, ODD, POSSESSIVE } from '../text/letter-bits';
import { LETTERS } from '../text/letters';
import { foldedWord, type Words } from '../text/words';
import { type Columns, MEANING } from './format';

/**
 * The name index: folded words in, postings out.
 *
 * A name is a row of folded words. Every prefix of every name is in a Bloom filter, so that a text's words are given up at the
 * first one that continues no name. A whole name is found in a bucket, chosen by the top bits of its hash, by a key: further bits of
 * that hash, and a check, a second hash that is made only when those fit. Together they are 45 bits and more, so that a wrong name
 * is expected once in some hundred million look-ups that pass the filter.
 *
 *     nameBloom          bits: two in one word for every prefix, a third for a whole name
 *     nameLow            key-bits.ts over hashes of words: names that may be written small from the start begin with such
 *     nameBucket         one more than there are buckets: where each bucket's names begin in nameKey, less its `evenStart`
 *     nameKey            KEY_HASH_BITS of the hash above the check
 *     nameMeaning        a posting, or where in meaningList several stand: see MEANING
 *     meaningList        a count, and that many postings; and so on
 *
 * The design and what was tried beside it: docs/performance.md.
 */
export type NameIndex = Pick<
  Columns,
  'nameBloom' | 'nameLow' | 'nameBucket' | 'nameKey' | 'nameMeaning' | 'meaningList'
>;

/** The hash of no words. */
export const PHRASE_START = 0;

/** The hash of a row of words that goes on with one more, by the hash of that word: MurmurHash3's finaliser over both. */
export function extendPhrase(phrase: number, word: number): number {
  let hash = word ^ Math.imul(phrase, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Which of `count` equal parts a hash falls into, by its top bits. */
export function partOf(hash: number, count: number): number {
  return ((hash >>> 0) * (count / 0x100000000)) | 0;
}

/** Where a bucket's names would begin if all buckets held as many. @param perBucket  names by buckets */
export function evenStart(bucket: number, perBucket: number): number {
  return (bucket * perBucket) | 0;
}

/** The two bits that a prefix sets in its word of the Bloom filter. The lowest bits of a hash choose neither word nor bucket. */
export function prefixMask(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));
}

/** The third bit that a whole name sets: most prefixes are none, and need not be looked up. */
export function nameMask(hash: number): number {
  return 1 << ((hash >>> 10) & 31);
}

/** Bits of a key that come from the name's hash: those above the Bloom filter's. */
const KEY_HASH_BITS = 10;
/** What remains for the check. */
const CHECK_BITS = 32 - KEY_HASH_BITS;
const CHECK_MASK = (1 << CHECK_BITS) - 1;

/** True for keys of which the part from the hash is the same. */
export function hasHash(key: number, other: number): boolean {
  return (key ^ other) >>> CHECK_BITS === 0;
}

/** The key of a name, as a signed number. */
export function keyOf(hash: number, check: number): number {
  return ((hash << 12) & ~CHECK_MASK) | (check & CHECK_MASK);
}

// The check: a polynomial over UTF-16 units, which has nothing in common with FNV-1a. The multiplier is MurmurHash2's.
const CHECK_START = 0x3c6ef372;
const CHECK_PRIME = 0x5bd1e995;
const BETWEEN_WORDS = 0x20;

function finishCheck(check: number): number {
  return check ^ (check >>> 15);
}

/** The check of a name: its folded words joined by a space. */
export function checkOfName(name: string): number {
  let check = CHECK_START;
  for (let at = 0; at < name.length; at += 1)
    check = (Math.imul(check, CHECK_PRIME) + name.charCodeAt(at)) | 0;
  return finishCheck(check);
}

/** The same of words `from` to `to` of a text, possessives left out. */
export function checkOfWords(text: string, words: Words, from: number, to: number): number {
  let check = CHECK_START;
  for (let word = from; word < to; word += 1) {
    const letters = words.letters[word] as number; // word < to
    if (letters & POSSESSIVE) continue;
    if (word > from) check = (Math.imul(check, CHECK_PRIME) + BETWEEN_WORDS) | 0;
    if (letters & ODD) {
      const folded = foldedWord(text, words, word);
      for (let at = 0; at < folded.length; at += 1)
        check = (Math.imul(check, CHECK_PRIME) + folded.charCodeAt(at)) | 0;
    } else {
      const end = words.end[word] as number; // word < to
      for (let at = words.start[word] as number; at < end; at += 1)
        check = (Math.imul(check, CHECK_PRIME) + ((LETTERS[text.charCodeAt(at)] as number) & FOLDED)) | 0; // ASCII
    }
  }
  return finishCheck(check);
}

/** One thing that a name may mean: an entity row, or a jurisdiction row with POSTING.demonym; POSTING bits. */
export type Posting = { target: number; flags: number };

/** A posting as one word; flags take the seven bits below the top one. @throws RangeError for a row that does not fit */
export function packPosting({ target, flags }: Posting): number {
  if (target > MEANING.target) throw new RangeError(`row ${target} is more than a name can point to`);
  return ((flags << MEANING.flagsShift) | target) >>> 0;
}

function unpackPosting(word: number): Posting {
  return { target: word & MEANING.target, flags: word >>> MEANING.flagsShift };
}

/** What a name may mean, by its row among the keys. */
export function postingsAt({ nameMeaning, meaningList }: NameIndex, name: number): Posting[] {
  const meaning = nameMeaning[name] ?? 0;
  if (!(meaning & MEANING.many)) return [unpackPosting(meaning)];
  const at = meaning & MEANING.place;
  const count = meaningList[at] ?? 0;
  return Array.from({ length: count }, (_, i) => unpackPosting(meaningList[at + 1 + i] ?? 0));
}
