import { isInvisible } from './fold';
import { hashOfWord } from './hash';
import { JOINING, POSSESSIVE, TABLED, UNTABLED, UNTOLD, UPPER } from './letter-bits';
import { isJoining, LETTERS } from './letters';
import { COMMA, NEWLINE, POINT, SPACE } from './units';
import type { Words } from './words';

/** What stands before a word says how it goes on: with a name, with a sentence. */
export type Link = {
  /** The word stands close enough to the one before to belong to one name. */
  joined: boolean;
  /** A sentence, or a paragraph, ended before it. */
  begins: boolean;
};

/** How a word stands to the one before it. @param word  its row, not the first */
export function linkOf(text: string, words: Words, word: number): Link {
  const from = words.end[word - 1] as number; // rows
  const to = words.start[word] as number;
  const first = text.charCodeAt(from);
  if (to - from === 1 && first === SPACE) return NAME_GOES_ON;
  if (to - from === 2 && first === COMMA && text.charCodeAt(from + 1) === SPACE) return SENTENCE_GOES_ON;
  const gap = readGap(text, from, to);
  const isClose = !gap.paragraph && to - from <= LONGEST_GAP;
  const joins = gap.mark === NOTHING || (gap.mark === POINT ? isShort(words, word - 1) : isJoining(gap.mark));
  const ends = gap.exclaims || (gap.stops && !isShortened(words, word - 1));
  return { joined: isClose && joins, begins: gap.paragraph || (ends && !startsLower(text, words, word)) };
}

const NAME_GOES_ON: Link = { joined: true, begins: false };
const SENTENCE_GOES_ON: Link = { joined: false, begins: false };

/** The same as `linkOf`'s `joined`, for those who ask it of many words: mostly the first unit between them tells. */
export function isJoined(text: string, words: Words, word: number): boolean {
  const from = words.end[word - 1] as number; // rows
  const code = text.charCodeAt(from);
  const unit = code < TABLED ? (LETTERS[code] as number) : UNTABLED; // code < TABLED
  if ((words.start[word] as number) - from === 1 && unit & JOINING) return true;
  if ((unit & (JOINING | UNTOLD)) === 0 && code !== POINT) return false;
  return linkOf(text, words, word).joined;
}

/** A name broken by more units than this is two names; sources of pages break and indent their lines. */
const LONGEST_GAP = 200;

const EXCLAIMS = new Set([...'!?…'].map((char) => char.charCodeAt(0)));

/** What stands between two words. */
type Gap = {
  /** An empty line lies between. */
  paragraph: boolean;
  /** The only unit that prints, NOTHING or MORE. */
  mark: number;
  /** `!`, `?` or `…`, with a blank somewhere. */
  exclaims: boolean;
  /** A full stop, with a blank behind it. */
  stops: boolean;
};
const NOTHING = 0;
const MORE = -1;

/** Reads the units from `from` up to `to`, none of which is part of a word. */
function readGap(text: string, from: number, to: number): Gap {
  let mark = NOTHING;
  let isParagraph = false;
  let afterNewline = false;
  let hasBlank = false;
  let hasStop = false;
  let exclaims = false;
  let stops = false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      hasBlank = true;
      if (hasStop) stops = true;
      if (code === NEWLINE) {
        if (afterNewline) isParagraph = true;
        afterNewline = true;
      }
    } else if (!isInvisible(code)) {
      mark = mark === NOTHING ? code : MORE;
      afterNewline = false;
      if (code === POINT) hasStop = true;
      else if (EXCLAIMS.has(code)) exclaims = true;
    }
  }
  return { paragraph: isParagraph, mark, exclaims: exclaims && hasBlank, stops };
}

/** What `\s` matches. */
function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    (code >= 0xa0 &&
      (code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000 ||
        code === 0xfeff))
  );
}

/** Hashes of words that end in a point without ending a sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen lt col maj capt sgt adm st jr sr hon rev pres amb sec supt det insp messrs ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec no vs inc corp co ltd art ch fig vol approx est dept univ mt ft'
  )
    .split(' ')
    .map(hashOfWord),
);

/** True for a letter or two, or a word that usually has a point behind it: "J. Biden", "St. Petersburg". */
function isShort(words: Words, word: number): boolean {
  return lengthOf(words, word) <= 2 || ABBREVIATIONS.has(words.hash[word] ?? 0);
}

/** True for an initial or an abbreviation with a capital, after which a point ends no sentence. */
function isShortened(words: Words, word: number): boolean {
  const isCapital = ((words.letters[word] ?? 0) & UPPER) !== 0;
  return isCapital && (lengthOf(words, word) === 1 || ABBREVIATIONS.has(words.hash[word] ?? 0));
}

function lengthOf({ start, end }: Words, word: number): number {
  return (end[word] ?? 0) - (start[word] ?? 0);
}

const LOWER_LETTER = /\p{Ll}/u;

/** True when the first letter of a word is a small one; the apostrophe of a possessive counts as its s. */
function startsLower(text: string, { start, letters }: Words, word: number): boolean {
  const at = (start[word] ?? 0) + ((letters[word] ?? 0) & POSSESSIVE ? 1 : 0);
  return LOWER_LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
