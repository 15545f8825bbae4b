import { readFileSync } from 'node:fs';
import type { Via } from '../../src/model/annotation';

/** A thing of a gold story: UTF-16 offsets into its text, and its Wikidata id; null where Wikidata has none. */
export type GoldLabel = { start: number; end: number; wikidata: string | null };

/** A story of which people, places and organisations were linked by hand. */
export type GoldStory = {
  id: string;
  date: string;
  lang: string;
  title: string;
  text: string;
  labels: GoldLabel[];
};

/** A person whom the engine shows in a story. */
export type Shown = { start: number; end: number; wikidata: string; via: Via };

/** How the people of some stories came out. */
export type Tally = { right: number; missed: number; wrong: number };

/** Mentions by name, and by office alone ("the president"). */
export type GoldScore = { names: Tally; offices: Tally };

/** Words that stand for a person and name nobody; they count on neither side. */
const PRONOUNS = new Set('i he she him her his it they them you we who'.split(' '));

/** The stories of a gold file, one JSON object a line. */
export function readGold(path: string): GoldStory[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldStory); // written by the gold's own tools
}

/**
 * Scores a story as the gold's score.py does: a gold mention is right when somebody shown overlaps it with the same id, else missed;
 * somebody shown is wrong when no label with the same id overlaps.
 *
 * A gold mention is one by name when its text begins with a capital; a shown one unless it was linked by its office.
 *
 * @param shown  the people marked in the story, with Wikidata ids
 * @param isKnown  true for the ids of people whom the data holds: nobody else counts
 */
export function scoreStory(
  { text, labels }: GoldStory,
  shown: readonly Shown[],
  isKnown: (wikidata: string) => boolean,
): GoldScore {
  const score: GoldScore = { names: noTally(), offices: noTally() };
  const counted = shown.filter((mention) => isKnown(mention.wikidata) && !isPronoun(text, mention));
  for (const label of labels) {
    if (label.wikidata === null || !isKnown(label.wikidata) || isPronoun(text, label)) continue;
    const tally = isUpper(text.slice(label.start, label.end)) ? score.names : score.offices;
    if (counted.some((mention) => isSame(mention, label))) tally.right += 1;
    else tally.missed += 1;
  }
  for (const mention of counted)
    if (!labels.some((label) => isSame(mention, label)))
      (mention.via === 'office' ? score.offices : score.names).wrong += 1;
  return score;
}

/** The sum of several scores. */
export function sumOf(scores: readonly GoldScore[]): GoldScore {
  const sum: GoldScore = { names: noTally(), offices: noTally() };
  for (const score of scores)
    for (const kind of ['names', 'offices'] as const)
      for (const result of ['right', 'missed', 'wrong'] as const) sum[kind][result] += score[kind][result];
  return sum;
}

/** Precision, recall and F1, each 0 to 1; 0 where nothing was shown or asked. */
export function ratesOf({ right, missed, wrong }: Tally): { precision: number; recall: number; f1: number } {
  const of = (whole: number): number => (whole === 0 ? 0 : right / whole);
  return { precision: of(right + wrong), recall: of(right + missed), f1: of(right + (missed + wrong) / 2) };
}

function noTally(): Tally {
  return { right: 0, missed: 0, wrong: 0 };
}

type Place = { start: number; end: number };

function isSame(mention: Shown, label: GoldLabel): boolean {
  return mention.start < label.end && label.start < mention.end && mention.wikidata === label.wikidata;
}

function isPronoun(text: string, { start, end }: Place): boolean {
  return PRONOUNS.has(text.slice(start, end).toLowerCase());
}

function isUpper(words: string): boolean {
  return /^\p{Lu}/u.test(words);
}
