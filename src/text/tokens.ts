import { fold, isInvisible } from './fold';

/** How a word is written, as far as names care. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'digits';

/** One word of a text. */
export type Token = {
  /** Folded form: "zelenskyy", "us" for "U.S.", "'s" for a possessive. */
  norm: string;
  /** UTF-16 offsets into the text; `end` is the first unit after the word (and after the last point of "U.S."). */
  start: number;
  end: number;
  shape: Shape;
  /** True when this word stands close enough to the one before to belong to one name: see `joins`. */
  joined: boolean;
  /** Number of the sentence within the text, from 0. */
  sentence: number;
};

/** A name broken by more characters than this is two names; sources of pages break and indent their lines. */
const LONGEST_GAP = 200;
const PARAGRAPH = /\n\s*\n/;

/** Words that end in a point without ending a sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen lt col maj capt sgt adm st jr sr hon rev pres amb sec supt det insp messrs ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec no vs inc corp co ltd art ch fig vol approx est dept univ mt ft'
  ).split(' '),
);

const WORD = /[\p{L}\p{M}\p{N}]/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /^[\p{N}]+$/u;
const POSSESSIVE = /^['’ʼ＇]s$/i;

/**
 * The words of a text in order, with their places in it.
 *
 * Words end at hyphens and apostrophes ("al-Assad" is two words, joined). A possessive `'s` is a word of its own with the
 * norm "'s". Dotted capitals without spaces are one word ("U.S.", "U.S.S.R."). Characters that print nothing are part of the
 * word around them. Linear in the length of the text; never throws.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let sentence = 0;
  while (at < text.length) {
    if (!startsWord(text, at)) {
      at += 1;
      continue;
    }
    const start = possessiveStart(text, at, tokens);
    const end = start < at ? at + 1 : endOfDotted(text, at) || endOfWord(text, at);
    const raw = text.slice(start, end);
    const previous = tokens[tokens.length - 1];
    const gap = previous ? text.slice(previous.end, start) : '';
    if (previous && endsSentence(text, previous, gap, at)) sentence += 1;
    const norm = POSSESSIVE.test(raw) ? "'s" : fold(raw.includes('.') ? raw.replaceAll('.', '') : raw);
    at = end;
    if (norm === '') continue;
    tokens.push({
      norm,
      start,
      end,
      shape: shapeOf(raw),
      joined: previous !== undefined && joins(previous, gap),
      sentence,
    });
  }
  return tokens;
}

/** The folded words of a name, as the name index knows it: `["u", "s"]` never, `["us"]` for "U.S.". */
export function foldedWords(name: string): string[] {
  return tokenise(name)
    .map((token) => token.norm)
    .filter((norm) => norm !== "'s");
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  if (code === 0x2bc || code === 0x2bb) return false; // letters to Unicode, apostrophes to writers
  if (code >= 0xdc00 && code <= 0xdfff) return at > 0 && isWordAt(text, at - 1);
  return WORD.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function startsWord(text: string, at: number): boolean {
  return isWordAt(text, at);
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isWordAt(text, at) || isInvisible(text.charCodeAt(at)))) at += 1;
  return at;
}

/** The end of dotted capitals that begin here ("U.S.", "J.D."), or 0. */
function endOfDotted(text: string, from: number): number {
  let at = from;
  let letters = 0;
  while (isCapital(text, at) && text[at + 1] === '.') {
    at += 2;
    letters += 1;
  }
  if (letters === 0) return 0;
  if (isCapital(text, at) && !isWordAt(text, at + 1)) {
    at += 1; // "U.S" without its last point
    letters += 1;
  }
  return letters >= 2 && !isWordAt(text, at) ? at : 0;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a;
}

/** Where a possessive `'s` begins when the letter at `at` is its s, else `at`. */
function possessiveStart(text: string, at: number, before: readonly Token[]): number {
  const letter = text[at];
  if ((letter !== 's' && letter !== 'S') || isWordAt(text, at + 1)) return at;
  const mark = text[at - 1];
  if (mark !== "'" && mark !== '’' && mark !== 'ʼ' && mark !== '＇') return at;
  const previous = before[before.length - 1];
  return previous && at - 1 - previous.end <= 1 ? at - 1 : at;
}

function shapeOf(raw: string): Shape {
  if (DIGIT.test(raw)) return 'digits';
  const chars = [...raw].filter((char) => UPPER.test(char) || LOWER.test(char));
  const uppers = chars.filter((char) => UPPER.test(char)).length;
  if (uppers === 0) return 'lower';
  const first = chars[0];
  if (uppers === chars.length) return chars.length > 1 ? 'upper' : 'title';
  return uppers === 1 && first !== undefined && UPPER.test(first) ? 'title' : 'mixed';
}

/** True when the characters between two words may stand inside one name. */
function joins(previous: Token, gap: string): boolean {
  if (gap.length > LONGEST_GAP || PARAGRAPH.test(gap)) return false;
  let visible = '';
  for (let i = 0; i < gap.length; i += 1) {
    const code = gap.charCodeAt(i);
    if (!isInvisible(code) && !/\s/.test(gap[i] ?? '')) visible += gap[i];
  }
  if (visible === '' || /^[-‐‑–'’ʼ`&]$/.test(visible)) return true;
  // A point after an initial or a title: "J. Biden", "St. Petersburg". Elsewhere it ends a sentence.
  return visible === '.' && (previous.norm.length <= 2 || ABBREVIATIONS.has(previous.norm));
}

function endsSentence(text: string, previous: Token, gap: string, next: number): boolean {
  if (PARAGRAPH.test(gap)) return true;
  if (/[!?…]/.test(gap) && /\s/.test(gap)) return startsLikeSentence(text, next);
  const point = gap.indexOf('.');
  if (point < 0 || !/\s/.test(gap.slice(point))) return false;
  if (previous.norm.length === 1 && previous.shape === 'title') return false;
  if (ABBREVIATIONS.has(previous.norm) && previous.shape !== 'lower') return false;
  return startsLikeSentence(text, next);
}

function startsLikeSentence(text: string, at: number): boolean {
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return !LOWER.test(char);
}
