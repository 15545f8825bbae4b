import { linkOf } from './gaps';
import { foldedWord, type Shape, scanWords, shapeOf, Words } from './words';

export type { Shape } from './words';

/** One word of a text. */
export type Token = {
  /** Folded form: "zelenskyy", "us" for "U.S.", "'s" for a possessive. */
  norm: string;
  /** UTF-16 offsets into the text; `end` is the first unit after the word (and after the last point of "U.S."). */
  start: number;
  end: number;
  shape: Shape;
  /** True when this word stands close enough to the one before to belong to one name. */
  joined: boolean;
  /** Number of the sentence within the text, from 0. */
  sentence: number;
};

/** The words of a text in order, with their places in it: see `Words` for what a word is. Linear; never throws. */
export function tokenise(text: string): Token[] {
  const words = text.length <= NAME_UNITS ? nameWords : new Words(text.length);
  scanWords(text, words);
  return tokensOf(text, words);
}

/** Names are read by the thousand: those of up to so many UTF-16 units share their columns. */
const NAME_UNITS = 256;
const nameWords = new Words(NAME_UNITS);

/** Words that were read into columns, as objects. */
export function tokensOf(text: string, words: Words): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (let word = 0; word < words.count; word += 1) {
    const link = word === 0 ? null : linkOf(text, words, word);
    if (link?.begins) sentence += 1;
    tokens.push({
      norm: foldedWord(text, words, word),
      start: words.start[word] ?? 0,
      end: words.end[word] ?? 0,
      shape: shapeOf(words.letters[word] ?? 0),
      joined: link?.joined ?? false,
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
