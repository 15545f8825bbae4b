import { isJoined } from '../text/gaps';
import { POSSESSIVE, UPPER } from '../text/letter-bits';
import { isSmall, scanWords, Words } from '../text/words';
import { hasKeyBit } from './key-bits';
import {
  checkOfWords,
  evenStart,
  extendPhrase,
  hasHash,
  keyOf,
  type NameIndex,
  nameMask,
  PHRASE_START,
  partOf,
  prefixMask,
} from './names';

/** Names found in a text, as a row of numbers: for each its first word, the word after its last, and its row among the keys. */
export class NameHits {
  count = 0;
  numbers = new Int32Array(3 * 256);

  push(from: number, to: number, name: number): void {
    if (3 * this.count === this.numbers.length) {
      const longer = new Int32Array(2 * this.numbers.length);
      longer.set(this.numbers);
      this.numbers = longer;
    }
    const at = 3 * this.count;
    this.numbers[at] = from;
    this.numbers[at + 1] = to;
    this.numbers[at + 2] = name;
    this.count += 1;
  }
}

/** Letters of a word from which a name that is written small throughout may begin: "annexation of Crimea". Shorter ones begin names
 * before a capital, as particles ("bin Salman") and the article do ("the Troubles"). */
export const SHORTEST_SMALL = 4;

/** Longest name, in words: longer ones are titles of documents that no text repeats whole. */
export const LONGEST_NAME = 12;

/**
 * Every name of an index that stands in a text, of whatever case and also where one lies in another: by first word, shorter ones
 * first. A possessive inside a name is passed over: "People's Republic" is indexed without it.
 *
 * Linear in the number of words: each begins at most one walk of LONGEST_NAME, which the Bloom filter mostly ends at once.
 *
 * @param words  of the text, see `scanWords`
 * @param hits   filled anew
 */
export function findNames(index: NameIndex, text: string, words: Words, hits: NameHits): void {
  hits.count = 0;
  const { nameBloom, nameLow } = index;
  const { start, end, letters, hash, count } = words;
  const bloomWords = nameBloom.length;
  for (let from = 0; from < count; from += 1) {
    const first = letters[from] as number; // from < count
    if ((first & UPPER) === 0 && isSmall(first)) {
      if (!hasKeyBit(nameLow, hash[from] as number)) continue; // from < count
      const isParticle = (end[from] as number) - (start[from] as number) < SHORTEST_SMALL; // from < count
      // Rows behind the last word may hold those of an older text.
      if (isParticle && (from + 1 === count || ((letters[from + 1] as number) & UPPER) === 0)) continue;
    }
    if (first & POSSESSIVE) continue;
    let phrase = PHRASE_START;
    let length = 0;
    for (let at = from; at < count && length < LONGEST_NAME; at += 1) {
      if (at > from && !isJoined(text, words, at)) break;
      if ((letters[at] as number) & POSSESSIVE) {
        if ((letters[at - 1] as number) & POSSESSIVE) break; // at > from
        continue;
      }
      phrase = extendPhrase(phrase, hash[at] as number); // at < count
      length += 1;
      const bits = nameBloom[partOf(phrase, bloomWords)] as number; // a part of them
      const prefix = prefixMask(phrase);
      if ((bits & prefix) !== prefix) break;
      if ((bits & nameMask(phrase)) === 0) continue;
      const name = find(index, phrase, text, words, from, at + 1);
      if (name >= 0) hits.push(from, at + 1, name);
    }
  }
}

/** A name in a short text: its words, `to` exclusive, and its row among the keys. */
export type NameAt = { from: number; to: number; name: number };

/** Where `namesIn` reads, made once: some texts ask for thousands of names of two words. */
const words = new Words(0);
const hits = new NameHits();

/** The names in a few words, as objects: for single look-ups. Whole texts are read with `findNames`, which makes none. */
export function namesIn(index: NameIndex, text: string): NameAt[] {
  scanWords(text, words);
  findNames(index, text, words, hits);
  return Array.from({ length: hits.count }, (_, hit) => {
    const [from = 0, to = 0, name = 0] = hits.numbers.subarray(3 * hit, 3 * hit + 3);
    return { from, to, name };
  });
}

/** The row of the name that is these words, or -1. */
function find(
  { nameBucket, nameKey }: NameIndex,
  phrase: number,
  text: string,
  words: Words,
  from: number,
  to: number,
): number {
  const buckets = nameBucket.length - 1;
  const bucket = partOf(phrase, buckets);
  const perBucket = nameKey.length / buckets;
  const end = evenStart(bucket + 1, perBucket) + (nameBucket[bucket + 1] as number); // bucket < buckets
  const wanted = keyOf(phrase, 0);
  let name = evenStart(bucket, perBucket) + (nameBucket[bucket] as number); // bucket < buckets
  while (name < end && !hasHash(nameKey[name] as number, wanted)) name += 1; // end is at most the number of keys
  if (name >= end) return -1;
  const key = keyOf(phrase, checkOfWords(text, words, from, to));
  while (name < end && nameKey[name] !== key) name += 1;
  return name < end ? name : -1;
}
