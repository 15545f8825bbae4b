import type { EntityRow, Pack } from '../pack/pack';
import { conceptOf } from '../text/concepts';
import { FIRST_PARTICLES } from '../text/particles';
import { foldedWords } from '../text/tokens';
import { clauseStretch, isSilent, LONGEST_MARK, startsClause, wholeNames } from './clause-marks';
import type { FoundList } from './found';
import type { ReadBlock, Span } from './reading';
import type { Sentence } from './sentences';
import type { Word } from './told-words';

/**
 * Which words of a sentence are marked for the event that it tells: few, within one clause, from a word that tells to a word that tells.
 * A reader should see at a glance what the mark is about, and half a sentence underlined says nothing.
 */

/**
 * The stretch of a sentence that tells an event: its own name where the sentence holds it, else the words of a clause that tell most.
 *
 * @param isNews  whether the event is of the article's last days
 */
export function markOf(
  pack: Pack,
  block: ReadBlock,
  number: number,
  sentence: Sentence,
  row: EntityRow,
  shared: readonly Word[],
  found: FoundList,
  isNews: boolean,
): Span {
  const named = namedStretch(pack, block, number, sentence, row, found);
  if (named) return named;
  const name = new Set(foldedWords(pack.name(row)).map((word) => conceptOf(word)?.text));
  const weighed = shared.map((word) => {
    const isOfName = name.has(conceptOf(block.tokens[word.at]?.norm ?? '')?.text);
    return isOfName ? { ...word, weight: word.weight * OF_NAME } : word;
  });
  return clauseStretch(block, number, weighed, found, { mayBeOneWord: true, isNews });
}

/** Words that only say where, or what for a place something is, or who somebody is. */
const WHERE = new Set(
  (
    'southern northern eastern western central southeastern southwestern northeastern northwestern capital town city village region ' +
    'province provinces district districts towns villages cities area areas country countries border nearby ' +
    // and who somebody is
    'former prime minister president chief leader head staff ruler king queen chancellor'
  ).split(' '),
);

/** A word that tells of more than who and where: "pullout", but not "southern", nor a name. */
export function isTellingWord(block: ReadBlock, number: number, at: number, found: FoundList): boolean {
  const token = block.tokens[at];
  if (token?.shape !== 'lower' || isSilent(token) || WHERE.has(token.norm) || FIRST_PARTICLES.has(token.norm))
    return false;
  const mention = found.atWord(number, at);
  return mention === undefined || mention.via === 'office';
}

/** Whether a mark says that something happened: the name of a place or of somebody alone does not. */
export function tellsItself(block: ReadBlock, { block: number, from, to }: Span, found: FoundList): boolean {
  let small = 0;
  for (let at = from; at < to; at += 1) {
    if (isTellingWord(block, number, at, found)) return true;
    if (block.tokens[at]?.shape === 'lower' && !WHERE.has(block.tokens[at]?.norm ?? '')) small += 1;
  }
  return small >= ENOUGH_SMALL_WORDS;
}

/** So many words that tell nothing by themselves may tell it together: "eight more years of Augusto Pinochet". */
const ENOUGH_SMALL_WORDS = 3;

/** How much more a word of the event's own name counts where the mark is chosen: "in Geneva" for talks in Geneva. */
const OF_NAME = 2;

/** Words of an event's own name that must stand together to be its mark, and letters that they have at least in all. */
const FEWEST_OF_NAME = 2;
const LEAST_LETTERS_OF_NAME = 10;

/** The longest stretch of a sentence that the event's own name holds too: "earthquake and tsunami" of a longer sentence. */
function namedStretch(
  pack: Pack,
  { tokens }: ReadBlock,
  number: number,
  sentence: Sentence,
  row: EntityRow,
  found: FoundList,
): Span | null {
  const name = foldedWords(pack.name(row));
  let longest: Span | null = null;
  for (let from = sentence.from; from < sentence.to; from += 1)
    for (
      let start = name.indexOf(tokens[from]?.norm ?? '');
      start >= 0;
      start = name.indexOf(name[start] ?? '', start + 1)
    ) {
      let length = 0;
      while (from + length < sentence.to && tokens[from + length]?.norm === name[start + length]) length += 1;
      if (length >= FEWEST_OF_NAME && length > (longest ? longest.to - longest.from : 0))
        longest = { block: number, from, to: from + length };
    }
  if (!longest) return null;
  let { from, to } = longest;
  while (from < to && isSilent(tokens[from])) from += 1;
  while (from < to && isSilent(tokens[to - 1])) to -= 1;
  const whole = wholeNames(number, from, to, found);
  const inside = found.at({ block: number, from: whole.from, to: whole.from + 1 });
  if (inside && inside.from <= whole.from && inside.to >= whole.to) return null; // a name in it, not the event's own
  const words = tokens.slice(whole.from, whole.to).filter(({ norm }) => conceptOf(norm) !== null);
  if (!words.some(({ shape }) => shape === 'lower')) return null; // "Ataturk Airport" is a place, whatever happened there
  const letters = words.reduce((sum, { norm }) => sum + norm.length, 0);
  return words.length >= FEWEST_OF_NAME && letters >= LEAST_LETTERS_OF_NAME ? whole : null;
}

/** So few words may reach over a clause's end: "Trump, whose tariffs". */
const LONGEST_OVER_CLAUSES = 5;

const NO_EVENTS = new Uint16Array();

/** A stretch that is marked as it is unless it is long or reaches over a clause's end: then the clause of it that tells most. */
export function tidyStretch(block: ReadBlock, { block: number, from, to }: Span, found: FoundList): Span {
  const words: Word[] = [];
  for (let at = from; at < to; at += 1)
    if (!isSilent(block.tokens[at])) words.push({ at, events: NO_EVENTS, weight: 1, group: at });
  const isOver = words.some((word, i) => i > 0 && startsClause(block, words[i - 1], word));
  const isTidy = to - from <= (isOver ? LONGEST_OVER_CLAUSES : LONGEST_MARK);
  return isTidy || words.length === 0
    ? wholeNames(number, from, to, found)
    : clauseStretch(block, number, words, found);
}
