/**
 * Folding: the form in which two spellings of one word are the same word. Case, diacritics and invisible characters go;
 * letters that Unicode does not decompose (ø, ł, ß …) become their usual ASCII spelling. Other scripts stay as they are.
 */

/** Letters that canonical decomposition leaves alone, with the spelling English newspapers use. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ə: 'a',
};

/** Characters that print nothing: soft hyphen, zero-width characters, marks and isolates of direction, byte order mark, variation selectors. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x61c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is what is meant
const ASCII = /^[\x00-\x7f]*$/;

/**
 * Marks in a row of which Unicode's stream-safe format (UAX 15) keeps as many: putting a row in order takes the square of its length.
 * The two half-width kana become marks when they are taken apart.
 */
const MARKS_IN_A_ROW = 30;
const MORE_MARKS = /([\p{M}ﾞﾟ]{30})[\p{M}ﾞﾟ]+/gu;

/** The folded form of one word; empty when nothing visible is left. Folding twice changes nothing. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  let visible = '';
  for (const char of word) if (!isInvisible(char.codePointAt(0) ?? 0)) visible += char;
  if (visible.length > MARKS_IN_A_ROW) visible = visible.replace(MORE_MARKS, '$1');
  let folded = '';
  for (const char of visible.normalize('NFKD').toLowerCase()) {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 0x300 && code <= 0x36f) continue; // a combining mark of Latin, Greek or Cyrillic
    folded += LETTERS[char] ?? char;
  }
  return folded.normalize('NFC'); // Hangul syllables were taken apart above
}
