import fc from 'fast-check';
import './properties';

// Text as no writer writes it but pages hold it, for properties: names whole, broken and mixed with what Unicode has for trouble.

/** Characters that print nothing, turn the line round, or stand alone for half a character. */
export const ODD_CHARACTERS = {
  'soft hyphen': '\u00ad',
  'no-break space': '\u00a0',
  'narrow no-break space': '\u202f',
  'zero-width space': '\u200b',
  'zero-width non-joiner': '\u200c',
  'zero-width joiner': '\u200d',
  'left-to-right mark': '\u200e',
  'right-to-left override': '\u202e',
  'pop directional formatting': '\u202c',
  'right-to-left isolate': '\u2067',
  'pop directional isolate': '\u2069',
  'byte order mark': '\ufeff',
  'variation selector': '\ufe0f',
  'combining acute accent': '\u0301',
  'first half of a pair': '\ud83d',
  'second half of a pair': '\ude00',
  emoji: '😀',
  'emoji of several characters': '👩‍👩‍👧',
  flag: '🇫🇷',
  'letter beyond the first plane': '𐐀',
  'mathematical letter': '𝐏',
  ligature: 'ﬁ',
  'letter that folds to several words': 'ﷺ',
  'letter that folds to a blank': 'ͺ',
  'dotted capital i': 'İ',
  'sharp s': 'ẞ',
  nul: '\u0000',
  'replacement character': '\ufffd',
} as const;

const ODD = Object.values(ODD_CHARACTERS);

/** What stands between words. */
const BETWEEN = [
  ' ',
  ' ',
  ' ',
  ' ',
  '. ',
  ', ',
  '\n',
  '\n\n',
  '-',
  '’s ',
  "'s ",
  ' “',
  '” ',
  ': ',
  '… ',
  '(',
  ') ',
  '.',
];

/** A word or name with something odd inside it. */
function broken(whole: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(whole, fc.nat(40), fc.constantFrom(...ODD)).map(([text, place, odd]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + odd + text.slice(at);
  });
}

/** Text of UTF-16 units that nobody chose: halves of pairs among them. */
export const ANY_UNITS: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff), fc.integer({ min: 0xd800, max: 0xdfff })), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));

/** Any characters of Unicode, halves of pairs left out. */
export const ANY_CHARACTERS: fc.Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 12 });

/**
 * Text made of pieces and of what may go wrong between and inside them.
 *
 * @param pieces  names, titles and words that the subject knows
 */
export function oddText(pieces: readonly string[], maxLength = 40): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...pieces);
  const between = fc.constantFrom(...BETWEEN);
  const part = fc.oneof(
    { weight: 8, arbitrary: fc.tuple(piece, between).map((parts) => parts.join('')) },
    { weight: 2, arbitrary: broken(piece) },
    { weight: 2, arbitrary: piece.map((text) => text.toUpperCase()) },
    { weight: 2, arbitrary: fc.constantFrom(...ODD) },
    { weight: 2, arbitrary: between },
    { weight: 1, arbitrary: ANY_UNITS },
    { weight: 1, arbitrary: ANY_CHARACTERS },
    { weight: 1, arbitrary: fc.nat(3000).map((letters) => 'x'.repeat(letters)) },
  );
  return fc.array(part, { maxLength, size: 'max' }).map((parts) => parts.join(''));
}

/** True where a text may be cut without parting the halves of one character. */
export function isBetweenCharacters(text: string, at: number): boolean {
  return !(/[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? ''));
}
