import { type Day, firstDay, lastDay, type PartialDate } from '../model/partial-date';
import type { EntityRow, EventPattern, Pack, PatternRow } from '../pack/pack';
import { compilePattern, keyOfBeginning, keyOfWord, matchPattern, type Pattern } from '../text/patterns';
import { atHand } from './at-hand';
import { tidyStretch } from './event-marks';
import type { Found, FoundList } from './found';
import type { ReadBlock } from './reading';
import { type Sentence, sentencesOf } from './sentences';
import { isSupposed } from './supposed';
import { CONFIDENCE } from './weights';

type Compiled = EventPattern & { slots: Pattern };

/** Patterns, and words that they are looked up by, which are kept at hand. */
const MOST_PATTERNS = 2_048;
const MOST_WORDS = 4_096;

/** Most patterns that an article's words ask for are of another time: those are read, and not compiled. */
const patternAt = atHand(MOST_PATTERNS, (pack, row: PatternRow) => pack.pattern(row));
const compiledPattern = atHand(MOST_PATTERNS, (pack, row: PatternRow): Compiled => {
  const pattern = patternAt(pack)(row);
  return { ...pattern, slots: compilePattern(pattern.text) };
});

/** The patterns that are looked up by a word; none by most. */
const patternsOf = atHand(MOST_WORDS, (pack, norm: string): readonly PatternRow[] => {
  const beginning = keyOfBeginning(norm);
  const rows = [
    ...pack.patternsOf(keyOfWord(norm)),
    ...(beginning === null ? [] : pack.patternsOf(beginning)),
  ];
  return rows.length === 0 ? NO_PATTERNS : rows;
});
const NO_PATTERNS: readonly PatternRow[] = [];
const NO_MARKS: readonly Found[] = [];

/**
 * Events that the text describes without naming them. These may lie over other mentions: "press conference of Russian President
 * Vladimir Putin" is an event, and Vladimir Putin in it a person.
 *
 * @param mentioned  entities that the article mentions, for patterns that need them
 * @param found  what is found already: a mark takes in no half a name
 * @returns in reading order; one event at most once a sentence
 */
export function findDescriptions(
  pack: Pack,
  blocks: readonly ReadBlock[],
  date: PartialDate | null,
  mentioned: ReadonlySet<EntityRow>,
  found: FoundList,
): Found[] {
  const day = date === null ? null : { first: firstDay(date), last: lastDay(date) };
  const usable = new Map<PatternRow, Compiled | null>();
  const usablePattern = (row: PatternRow): Compiled | null => {
    const known = usable.get(row);
    if (known !== undefined) return known;
    const { from, to, needs } = patternAt(pack)(row);
    const isUsable = inWindow(from, to, day) && needs.every((need) => mentioned.has(need));
    const pattern = isUsable ? compiledPattern(pack)(row) : null;
    usable.set(row, pattern);
    return pattern;
  };
  const patternsOfWord = patternsOf(pack);
  return blocks.flatMap((block, number) =>
    sentencesOf(block).flatMap((sentence) => {
      const events: Match[] = [];
      for (const row of patternsIn(patternsOfWord, block, sentence)) {
        const pattern = usablePattern(row);
        const match = pattern && firstMatch(pack, pattern, block, number, sentence, found);
        if (match) events.push(match);
      }
      if (events.length === 0) return NO_MARKS;
      const own = events.filter((event) => !events.some((other) => isCloser(other, event)));
      own.sort((a, b) => a.mark.from - b.mark.from);
      const marks = own.map(({ mark }) => mark);
      return marks.filter(({ row }, i) => marks.findIndex((other) => other.row === row) === i);
    }),
  );
}

/** A mark, and how many words the pattern needed to match. */
type Match = { mark: Found; reach: number };

/**
 * Whether another event is told by the same words, and more closely: "the Soviet invasion of Czechoslovakia and that of Afghanistan" holds
 * every word of a pattern of the latter, but its mark would lie on the former.
 */
function isCloser(other: Match, { mark, reach }: Match): boolean {
  const isSame = other.mark.from === mark.from && other.mark.to === mark.to;
  return isSame && other.mark.row !== mark.row && other.reach < reach;
}

/** The patterns of which a sentence holds a word that they are looked up by, ascending. */
function patternsIn(
  patternsOfWord: (norm: string) => readonly PatternRow[],
  { tokens }: ReadBlock,
  { from, to }: Sentence,
): PatternRow[] {
  const rows: PatternRow[] = [];
  for (let at = from; at < to; at += 1)
    for (const row of patternsOfWord(tokens[at]?.norm ?? '')) rows.push(row);
  return rows.length < 2 ? rows : [...new Set(rows)].sort((a, b) => a - b);
}

/** The first place of a sentence at which a pattern matches. */
function firstMatch(
  pack: Pack,
  { slots, event }: Compiled,
  block: ReadBlock,
  number: number,
  { from: first, to: end }: Sentence,
  found: FoundList,
): Match | null {
  for (let from = first; from < end; from += 1) {
    const to = matchPattern(slots, block.tokens, from);
    if (to === null || isSupposed(block, { block: number, from, to })) continue;
    const why = [{ text: `the words describe ${pack.name(event)}`, weight: 0 }];
    const start = block.tokens[from]?.norm === "'s" ? from + 1 : from;
    const mark: Found = {
      ...tidyStretch(block, { block: number, from: start, to }, found),
      row: event,
      via: 'description',
      confidence: CONFIDENCE.description,
      why,
    };
    return { mark, reach: to - from };
  }
  return null;
}

/** A pattern with a window needs an article whose date surely lies in it. */
function inWindow(
  from: PartialDate | null,
  to: PartialDate | null,
  day: { first: Day; last: Day } | null,
): boolean {
  if (from === null && to === null) return true;
  if (day === null) return false;
  return (from === null || day.first >= firstDay(from)) && (to === null || day.last <= lastDay(to));
}
