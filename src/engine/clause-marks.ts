import { conceptOf } from '../text/concepts';
import type { Token } from '../text/tokens';
import type { FoundList } from './found';
import type { ReadBlock, Span } from './reading';
import type { Word } from './told-words';

/** Clauses of a sentence, as punctuation and small words part them, and the stretch of one that is worth a mark. */

/** Words that a mark spans at most: about a line of a narrow column. */
export const LONGEST_MARK = 12;

/** Shorter marks take in words around them, up to so many in all: "Kobe" alone is a city. */
const SHORTEST_MARK = 3;
const GROWN_MARK = 6;

/** Words after the last one that tells which may belong to it, and those of them that tell nothing themselves. */
const MOST_OF_PHRASE = 2;
const PEOPLE = new Set('people men women man woman children'.split(' '));

/** Names and other words that tell in a mark at least, where any clause has so many. */
const FEWEST_OF_MARK = 2;

/** Share of what a clause tells below which its first or last part, as "and", "who" and the like part it, is left out. */
const LEAST_PART = 0.3;

/** Words that begin another clause. */
const CLAUSE_WORDS = new Set(
  'after since when while before because although though but as if where whereas until once'.split(' '),
);

/** Those behind which something is told that was before the sentence's own news, and how much more a clause behind one counts. */
const TELLING_WORDS = new Set('after since when ago'.split(' '));
const TELLING_CLAUSE = 8;

/** Words that may begin another clause and may not: "the missile that brought down an airliner". */
const PART_WORDS = new Set('and or who whom which that'.split(' '));

/**
 * The clause that tells most, without parts at its ends that tell little, and never half a name.
 *
 * @param mayBeOneWord  whether a clause that tells what was before may do so in one word, with those around it
 * @param isNews  whether the event is what the article reports: then it is not told behind "after"
 */
export function clauseStretch(
  block: ReadBlock,
  number: number,
  words: readonly Word[],
  found: FoundList,
  { mayBeOneWord, isNews } = { mayBeOneWord: false, isNews: false },
): Span {
  const clauses = partedAt(words, (before, word) => startsClause(block, before, word));
  const full = clauses.filter((clause) => {
    const groups = new Set(clause.map(({ group }) => group)).size;
    return groups >= FEWEST_OF_MARK || (mayBeOneWord && isTelling(block, clause));
  });
  const clause = best(
    full.length > 0 ? full : clauses,
    (list) => weightOf(list) * (!isNews && isTelling(block, list) ? TELLING_CLAUSE : 1),
  );
  const parts = partedAt(heaviestStretch(clause), (before, word) => startsPart(block, before, word));
  const least = weightOf(clause) * LEAST_PART;
  while (parts.length > 1 && weightOf(parts[0] ?? []) < least) parts.shift();
  while (parts.length > 1 && weightOf(parts.at(-1) ?? []) < least && !isPair(parts)) parts.pop();
  const kept = parts.flat();
  const [from, to] = [kept[0]?.at ?? 0, (kept.at(-1)?.at ?? 0) + 1];
  const [start, end] = to - from < SHORTEST_MARK ? grown(block, from, to) : [from, to];
  return wholeNames(number, wholeWordFrom(block, start), wholePhraseTo(block, start, end), found);
}

/** Whether the last part is the other half of a pair: "drones and missiles". */
function isPair(parts: readonly (readonly Word[])[]): boolean {
  const [before, last] = [parts.at(-2)?.at(-1), parts.at(-1)?.at(-1)];
  return before !== undefined && last !== undefined && last.at - before.at === 2;
}

/** Whether a clause tells what was before: "a year after …", "since …". */
function isTelling({ tokens }: ReadBlock, [first]: readonly Word[]): boolean {
  return TELLING_WORDS.has(tokens[clauseStart(tokens, first?.at ?? 0) - 1]?.norm ?? '');
}

/** Where the clause of a word begins, as far as words tell. */
function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && tokens[from - 1]?.sentence === tokens[at]?.sentence && !startsAt(tokens, from))
    from -= 1;
  return from;
}

/** A stretch with its clause from the beginning on, within the words that a mark spans at most but for the rest of a name. */
export function fromClauseStart({ tokens }: ReadBlock, { block, from, to }: Span, found: FoundList): Span {
  return wholeNames(block, Math.max(clauseStart(tokens, from), to - LONGEST_MARK), to, found);
}

function startsAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.joined === false || CLAUSE_WORDS.has(tokens[at - 1]?.norm ?? '');
}

/** A stretch of one or two words with those around it in its clause, from and to words that are more than grammar. */
function grown({ tokens }: ReadBlock, from: number, to: number): [number, number] {
  const sentence = tokens[from]?.sentence;
  let end = to;
  while (
    end < tokens.length &&
    tokens[end]?.sentence === sentence &&
    !startsAt(tokens, end) &&
    end - from < GROWN_MARK
  )
    if (CLAUSE_WORDS.has(tokens[end]?.norm ?? '')) break;
    else end += 1;
  let start = from;
  while (
    start > 0 &&
    tokens[start - 1]?.sentence === sentence &&
    !startsAt(tokens, start) &&
    end - start < GROWN_MARK
  )
    start -= 1;
  while (start < from && isSilent(tokens[start])) start += 1;
  while (end > to && isSilent(tokens[end - 1])) end -= 1;
  return [start, end];
}

/** The words within LONGEST_MARK of each other that tell most. */
function heaviestStretch(words: readonly Word[]): readonly Word[] {
  const stretches = words.map((first, i) => words.slice(i).filter(({ at }) => at - first.at < LONGEST_MARK));
  return best(stretches, weightOf);
}

/** The first list of the greatest worth. */
function best(
  lists: readonly (readonly Word[])[],
  worth: (list: readonly Word[]) => number,
): readonly Word[] {
  return lists.reduce<readonly Word[]>((most, list) => (worth(list) > worth(most) ? list : most), []);
}

/** What words tell together: a name once, however many words it has. */
function weightOf(words: readonly Word[]): number {
  const groups = new Map<number, number>();
  for (const { group, weight } of words) groups.set(group, Math.max(weight, groups.get(group) ?? 0));
  return [...groups.values()].reduce((sum, weight) => sum + weight, 0);
}

/** Lists of words that follow each other, a new one wherever `parts` says so. */
function partedAt(words: readonly Word[], parts: (before: Word, word: Word) => boolean): Word[][] {
  const lists: Word[][] = [];
  words.forEach((word, i) => {
    const before = words[i - 1];
    if (before === undefined || parts(before, word)) lists.push([word]);
    else lists.at(-1)?.push(word);
  });
  return lists;
}

/** Whether another clause begins between two words. */
export function startsClause({ text, tokens }: ReadBlock, before: Word | undefined, word: Word): boolean {
  if (before === undefined) return true;
  if (/[,;:–—()]/.test(text.slice(tokens[before.at]?.end, tokens[word.at]?.start))) return true;
  return holds(tokens, before.at + 1, word.at, CLAUSE_WORDS);
}

function startsPart({ tokens }: ReadBlock, before: Word, word: Word): boolean {
  return holds(tokens, before.at + 1, word.at, PART_WORDS);
}

function holds(tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at += 1) if (words.has(tokens[at]?.norm ?? '')) return true;
  return false;
}

/** Takes in what a hyphen ties to the first word: "Moscow-backed". */
function wholeWordFrom({ text, tokens }: ReadBlock, from: number): number {
  let start = from;
  while (start > 0 && text.slice(tokens[start - 1]?.end, tokens[start]?.start) === '-') start -= 1;
  return start;
}

/** Takes in what the last word is part of: "three Tube trains", "a home-made gun", "25,000 people". */
function wholePhraseTo({ text, tokens }: ReadBlock, from: number, to: number): number {
  let end = to;
  for (let more = 0; more < MOST_OF_PHRASE && end < tokens.length && end - from < LONGEST_MARK; end += 1) {
    const gap = text.slice(tokens[end - 1]?.end, tokens[end]?.start);
    const word = tokens[end];
    const isNumber = word?.shape === 'digits';
    if (gap === '-' || (gap === ',' && isNumber)) continue;
    if (gap !== ' ' || !word || CLAUSE_WORDS.has(word.norm)) break;
    if (!isNumber && (word.shape !== 'lower' || (isSilent(word) && !PEOPLE.has(word.norm)))) break;
    more += 1;
  }
  return end;
}

/** A stretch with the whole of the names at its ends. */
export function wholeNames(block: number, from: number, to: number, found: FoundList): Span {
  return {
    block,
    from: found.at({ block, from, to: from + 1 })?.from ?? from,
    to: found.at({ block, from: to - 1, to })?.to ?? to,
  };
}

/** Words that begin and end no mark: grammar, numbers, and the days of dates. */
export function isSilent(token: Token | undefined): boolean {
  if (token === undefined || token.shape === 'digits') return true;
  const concept = conceptOf(token.norm);
  return concept === null || concept.isNumber;
}
