import { fold } from './fold';
import { HASH_PRIME, HASH_START, hashOfWord } from './hash';
import {
  COMPLEX,
  DIGIT,
  FOLDED,
  IN_WORD,
  IN_WORD_SHIFT,
  LOWER,
  ODD,
  POSSESSIVE,
  REST_SHIFT,
  TABLED,
  UNPRINTED,
  UNTABLED,
  UPPER,
} from './letter-bits';
import { LETTERS, letterAt } from './letters';
import { POINT, SMALL_LETTER, SMALL_S } from './units';

/**
 * The words of a text as columns, a row each: without an object a word, an article's words cost next to nothing.
 *
 * Words end at hyphens and apostrophes ("al-Assad" is two words). A possessive `'s` is a word of its own. Dotted capitals without
 * blanks are one word ("U.S.", "U.S.S.R."). Units that print nothing are part of the word around them.
 */
export class Words {
  count = 0;
  /** UTF-16 offsets; `end` is the first unit after the word (and after the last point of "U.S."). */
  start: Int32Array;
  end: Int32Array;
  /** See `hashOfWord`. */
  hash: Int32Array;
  /** The bits of all its letters, and above them those of all but the first: see letter-bits.ts. */
  letters: Int32Array;
  /** What `scanWords` makes words of. */
  runs: Runs;

  /** @param units  UTF-16 units of the longest text that is expected; more room is made where it is needed */
  constructor(units: number) {
    const rows = mostRuns(units);
    this.start = new Int32Array(rows);
    this.end = new Int32Array(rows);
    this.hash = new Int32Array(rows);
    this.letters = new Int32Array(rows);
    this.runs = new Runs(units);
  }

  /** Makes room for the words of a text; what was in there is lost. */
  reserve(units: number): void {
    if (mostRuns(units) > this.start.length) Object.assign(this, new Words(units));
  }
}

/** Runs of units that the table takes for parts of words. Run r begins at edge 2r and ends at edge 2r + 1, where its other columns are too. */
class Runs {
  edge: Int32Array;
  hash: Int32Array;
  letters: Int32Array;

  constructor(units: number) {
    const edges = 2 * mostRuns(units) + 1; // and what stands behind the last
    this.edge = new Int32Array(edges);
    this.hash = new Int32Array(edges);
    this.letters = new Int32Array(edges);
  }
}

/** Runs, and words, that so many units hold at most: two need something between them. */
function mostRuns(units: number): number {
  return (units >> 1) + 1;
}

/**
 * Reads the words of a text into columns. Linear in the length of the text; never throws.
 *
 * @param words  filled anew
 */
export function scanWords(text: string, words: Words): void {
  words.reserve(text.length);
  const runs = readRuns(text, words.runs);
  let word = 0;
  for (let run = 0; run < runs; run += 1) word = readRun(text, words, run, word);
  words.count = word;
}

/**
 * Reads the runs of a text; returns how many there are.
 *
 * The loop runs over every letter of every article. It has no branch that depends on what stands there, since wrongly foreseen
 * branches are what such a loop spends its time on: each column is written at each unit, and what is written last stays.
 */
function readRuns(text: string, { edge, hash, letters }: Runs): number {
  const table = LETTERS;
  const { length } = text;
  let edges = 0;
  let before = 0; // 1 inside a run
  let value = HASH_START;
  let seen = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code < TABLED ? (table[code] as number) : UNTABLED; // code < TABLED
    const inside = (letter >>> IN_WORD_SHIFT) & 1;
    edge[edges] = at;
    edges += inside ^ before;
    value = Math.imul((value & -before) ^ (letter & FOLDED), HASH_PRIME);
    seen = (seen & -before) | letter | ((letter & -before) << REST_SHIFT);
    hash[edges] = value;
    letters[edges] = seen;
    before = inside;
  }
  edge[edges] = length;
  return (edges + before) >> 1;
}

/**
 * Makes words of a run: mostly one that is the run itself.
 *
 * @param word  row for the first word
 * @returns the row behind the last
 */
function readRun(text: string, words: Words, run: number, word: number): number {
  const { runs } = words;
  const edge = 2 * run;
  const start = runs.edge[edge] as number; // a run
  const end = runs.edge[edge + 1] as number;
  const letters = runs.letters[edge + 1] as number;
  // Dotted capitals may reach into a run that only looks like part of a word: "J.D😀".
  if (letters & COMPLEX) return readComplex(text, words, Math.max(start, endBefore(words, word)), end, word);
  if (start < endBefore(words, word)) return word; // within dotted capitals
  words.start[word] = start;
  words.end[word] = end;
  words.hash[word] = runs.hash[edge + 1] as number;
  words.letters[word] = letters;
  if (end - start === 1) readLetter(text, words, start, word);
  return word + 1;
}

/** Where the word before a row ends; -1 before the first. */
function endBefore({ end }: Words, word: number): number {
  return word === 0 ? -1 : (end[word - 1] as number); // a row
}

/** Mends the word of one letter at a row if it is the s of a possessive, which begins at the apostrophe, or begins dotted capitals. */
function readLetter(text: string, words: Words, at: number, word: number): void {
  if (isPossessive(text, at, endBefore(words, word))) {
    words.start[word] = at - 1;
    words.hash[word] = POSSESSIVE_HASH;
    words.letters[word] = (words.letters[word] as number) | POSSESSIVE;
  } else if (text.charCodeAt(at + 1) === POINT) {
    const end = endOfDotted(text, at);
    if (end === 0) return;
    let hash = HASH_START;
    for (let i = at; i < end; i += 2) hash = Math.imul(hash ^ (letterAt(text, i) & FOLDED), HASH_PRIME);
    words.end[word] = end;
    words.hash[word] = hash;
    words.letters[word] = IN_WORD | ODD | UPPER | (UPPER << REST_SHIFT);
  }
}

const POSSESSIVE_HASH = hashOfWord("'s");
const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc, 0xff07]);

/** True when the letter at `at` is the s of a possessive: right behind an apostrophe that follows the word that ends at `end`. */
function isPossessive(text: string, at: number, end: number): boolean {
  if ((text.charCodeAt(at) | SMALL_LETTER) !== SMALL_S || end < 0) return false;
  return at - 1 - end <= 1 && APOSTROPHES.has(text.charCodeAt(at - 1));
}

/** The end of dotted capitals that begin here ("U.S.", "J.D."), or 0. */
function endOfDotted(text: string, from: number): number {
  let at = from;
  let letters = 0;
  while (isCapital(text, at) && text.charCodeAt(at + 1) === POINT) {
    at += 2;
    letters += 1;
  }
  if (isCapital(text, at) && (letterAt(text, at + 1) & (IN_WORD | UNPRINTED)) === 0) {
    at += 1; // "U.S" without its last point
    letters += 1;
  }
  return letters >= 2 && (letterAt(text, at) & IN_WORD) === 0 ? at : 0;
}

/** True for a capital of ASCII. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a;
}

/** The words of a stretch of which the table does not say everything, one by one; takes and returns rows as `readRun`. */
function readComplex(text: string, words: Words, from: number, to: number, first: number): number {
  let word = first;
  let at = from;
  while (at < to) {
    if ((letterAt(text, at) & IN_WORD) === 0) {
      at += 1;
      continue;
    }
    const start = at;
    let letters = 0;
    for (; at < to; at += 1) {
      const letter = letterAt(text, at);
      if ((letter & (IN_WORD | UNPRINTED)) === 0) break;
      letters |= letter | (at === start ? 0 : letter << REST_SHIFT);
    }
    const folded = foldWhole(text.slice(start, at));
    if (folded === '') continue; // marks without a letter
    words.start[word] = start;
    words.end[word] = at;
    words.hash[word] = hashOfWord(folded);
    words.letters[word] = letters;
    if (at - start === 1) readLetter(text, words, start, word);
    word += 1;
  }
  return word;
}

/** The folded form of a word: "zelenskyy", "us" for "U.S.", "'s" for a possessive. */
export function foldedWord(text: string, words: Words, word: number): string {
  const letters = words.letters[word] ?? 0;
  if (letters & POSSESSIVE) return "'s";
  const raw = text.slice(words.start[word], words.end[word]);
  if ((letters & (ODD | UPPER | (UPPER << REST_SHIFT))) === 0) return raw;
  return letters & ODD ? foldWhole(raw.replaceAll('.', '')) : raw.toLowerCase();
}

/** The folded form of a word, in one: Unicode takes a few letters for several words ("ﷺ") or for a mark on a blank. */
function foldWhole(raw: string): string {
  return fold(raw).replaceAll(' ', '');
}

/** How a word is written, as far as names care. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'digits';

/** The shape of a word by the bits of its letters. */
export function shapeOf(letters: number): Shape {
  if (isSmall(letters)) return 'lower';
  if ((letters & UPPER) === 0) return 'digits';
  const more = (letters & (UPPER << REST_SHIFT)) !== 0; // capitals behind the first letter
  if ((letters & LOWER) === 0) return more ? 'upper' : 'title';
  return more ? 'mixed' : 'title';
}

/** True for a word without a capital that is not a number. */
export function isSmall(letters: number): boolean {
  return (letters & UPPER) === 0 && ((letters & LOWER) !== 0 || (letters & DIGIT) === 0);
}
