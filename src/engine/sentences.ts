import { lowerBound } from '../pack/lower-bound';
import type { ReadBlock } from './reading';

/** Words of a sentence that are read; what is longer is a list or no text at all, in which everything would match something. */
export const LONGEST_SENTENCE = 300;

/** Words of one sentence: token numbers, `to` exclusive. */
export type Sentence = { from: number; to: number };

const known = new WeakMap<ReadBlock, readonly Sentence[]>();

/** The sentences of a block; several steps ask for them. */
export function sentencesOf(block: ReadBlock): readonly Sentence[] {
  const before = known.get(block);
  if (before) return before;
  const sentences = readSentences(block);
  known.set(block, sentences);
  return sentences;
}

/** The sentence of which a word is read, or null. @param at  the word's token number */
export function sentenceAt(block: ReadBlock, at: number): Sentence | null {
  const sentences = sentencesOf(block);
  const sentence = sentences[lowerBound(sentences.length, (middle) => (sentences[middle]?.to ?? at) <= at)];
  return sentence && sentence.from <= at ? sentence : null;
}

function readSentences({ tokens }: ReadBlock): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  tokens.forEach(({ sentence }, at) => {
    if (at + 1 < tokens.length && tokens[at + 1]?.sentence === sentence) return;
    sentences.push({ from, to: Math.min(at + 1, from + LONGEST_SENTENCE) });
    from = at + 1;
  });
  return sentences;
}
