import type { ReadBlock } from './reading';

/** Words of a sentence that are read; what is longer is a list or no text at all, in which everything would match something. */
const LONGEST_SENTENCE = 300;

/** Words of one sentence: token numbers, `to` exclusive. */
export type Sentence = { from: number; to: number };

/** The sentences of a block. */
export function sentencesOf({ tokens }: ReadBlock): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  tokens.forEach(({ sentence }, at) => {
    if (at + 1 < tokens.length && tokens[at + 1]?.sentence === sentence) return;
    sentences.push({ from, to: Math.min(at + 1, from + LONGEST_SENTENCE) });
    from = at + 1;
  });
  return sentences;
}
