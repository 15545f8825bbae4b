import { fold, isInvisible } from './fold';
import {
  COMPLEX,
  DIGIT,
  FOLDED,
  IN_WORD,
  JOINING,
  LOWER,
  ODD,
  TABLED,
  UNPRINTED,
  UNTABLED,
  UNTOLD,
  UPPER,
} from './letter-bits';

/**
 * What each UTF-16 unit is to a reader of words: from a table for Latin letters and general punctuation, by rule for all others.
 * The table is made when the module loads, some six hundred entries in a fraction of a millisecond.
 */

const LATIN_END = 0x250;
const PUNCTUATION = 0x2000;

const IS_IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const IS_UPPER = /\p{Lu}/u;
const IS_LOWER = /\p{Ll}/u;
const IS_DIGIT = /\p{N}/u;

/** Blanks, hyphens, dashes, apostrophes (of which Unicode takes two for letters), `&`, and the brackets in which editors complete a name. */
const INSIDE_NAMES = /[\s\-‐‑–−'’ʼʻ`&[\]]/;

/** The entries of the units below TABLED. */
export const LETTERS = Uint16Array.from({ length: TABLED }, (_, code) => {
  if (code >= LATIN_END && code < PUNCTUATION) return UNTABLED;
  const letter = letterOf(String.fromCharCode(code));
  return letter & UNPRINTED ? UNTABLED : letter; // a run goes on over what does not print
});

/**
 * The bits of the unit at a place of a text; 0 for what parts words and behind the end. Both halves of a surrogate pair have
 * the bits of the character.
 */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return 0;
  const told = code < TABLED ? (LETTERS[code] ?? 0) : UNTABLED;
  if ((told & UNTOLD) === 0) return told;
  const first = isSecondHalf(code) && isFirstHalf(text.charCodeAt(at - 1)) ? at - 1 : at;
  return letterOf(String.fromCodePoint(text.codePointAt(first) ?? 0));
}

/** True for a unit that may stand inside a name without being part of a word. */
export function isJoining(code: number): boolean {
  return (letterOf(String.fromCharCode(code)) & JOINING) !== 0;
}

function letterOf(char: string): number {
  if (isInvisible(char.charCodeAt(0))) return UNPRINTED | COMPLEX | ODD;
  if (INSIDE_NAMES.test(char)) return JOINING;
  if (!IS_IN_WORD.test(char)) return 0;
  const folded = fold(char);
  const isSimple = folded.length === 1 && folded.charCodeAt(0) <= FOLDED;
  return (
    IN_WORD |
    (IS_UPPER.test(char) ? UPPER : 0) |
    (IS_LOWER.test(char) ? LOWER : 0) |
    (IS_DIGIT.test(char) ? DIGIT : 0) |
    (char.charCodeAt(0) >= 0x80 ? ODD : 0) |
    (isSimple ? folded.charCodeAt(0) : COMPLEX)
  );
}

function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
