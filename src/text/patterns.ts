import { fold } from './fold';
import { hashOfWord } from './hash';
import type { Token } from './tokens';

/** One word of an alternative: exact, or the beginning of a word. */
type Word = { norm: string; open: boolean };

/**
 * A slot of a pattern: alternatives of one or more words each; `gap` is how many words may stand before it. `letters` holds a bit for each
 * letter that an alternative begins with (`letterBit`).
 */
type Slot = { alternatives: Word[][]; gap: number; letters: number };

/** A compiled description pattern; see docs/data.md, "How events are described". */
export type Pattern = Slot[];

/** Words that `…` stands for at most. */
const GAP_WORDS = 12;

/** Steps after which one attempt is given up: patterns with several gaps could otherwise try them all against each other. */
const MOST_STEPS = 2_000;

/** Compiles a pattern. A pattern without a slot matches nothing. */
export function compilePattern(text: string): Pattern {
  const slots: Pattern = [];
  let gap = 0;
  for (const part of text.trim().split(/\s+/)) {
    if (part === '…') {
      gap = GAP_WORDS;
      continue;
    }
    const alternatives = part
      .split('|')
      .map(wordsOf)
      .filter((words) => words.length > 0);
    if (alternatives.length > 0) slots.push({ alternatives, gap, letters: lettersOf(alternatives) });
    gap = 0;
  }
  return slots;
}

/** One of 32 bits for the first letter of a word; letters of other scripts share them. */
function letterBit(norm: string): number {
  return 1 << (norm.charCodeAt(0) & 31);
}

function lettersOf(alternatives: readonly (readonly Word[])[]): number {
  let letters = 0;
  for (const [first] of alternatives)
    letters |= first?.norm === '' ? ANY_LETTER : letterBit(first?.norm ?? '');
  return letters;
}
/** "*" alone begins with any letter. */
const ANY_LETTER = -1;

/** Letters by which words with any ending are looked up. */
const KEY_LETTERS = 3;
/** Tells keys of beginnings from keys of words. */
const OPEN = 0x5bd1e995;

/** The key by which patterns that hold a word are looked up. */
export function keyOfWord(norm: string): number {
  return hashOfWord(norm) >>> 0;
}

/** The key by which patterns that hold the beginning of a word are looked up; null for words and beginnings too short for one. */
export function keyOfBeginning(norm: string): number | null {
  return norm.length < KEY_LETTERS ? null : (hashOfWord(norm.slice(0, KEY_LETTERS)) ^ OPEN) >>> 0;
}

/**
 * Keys of which a text that a pattern matches holds at least one: those of the slot whose words are rarest.
 *
 * @param frequency  how common a word is, or all words with a beginning
 * @returns none for a pattern without a slot that can be looked up
 */
export function keysOf(pattern: Pattern, frequency: (norm: string, open: boolean) => number): number[] {
  let best: { keys: number[]; frequency: number } | null = null;
  for (const { alternatives } of pattern) {
    const rarest = alternatives.flatMap((words) => rarestOf(words, frequency) ?? []);
    if (rarest.length < alternatives.length) continue;
    const sum = rarest.reduce((total, word) => total + word.frequency, 0);
    if (best === null || sum < best.frequency) best = { keys: rarest.map(({ key }) => key), frequency: sum };
  }
  return [...new Set(best?.keys ?? [])];
}

function rarestOf(
  words: readonly Word[],
  frequency: (norm: string, open: boolean) => number,
): { key: number; frequency: number } | null {
  const keyed = words.flatMap(({ norm, open }) => {
    const key = open ? keyOfBeginning(norm) : keyOfWord(norm);
    return key === null ? [] : { key, frequency: frequency(open ? norm.slice(0, KEY_LETTERS) : norm, open) };
  });
  keyed.sort((a, b) => a.frequency - b.frequency);
  return keyed[0] ?? null;
}

function wordsOf(alternative: string): Word[] {
  return alternative.split(/[_\s-]+/).flatMap((word) => {
    const open = word.endsWith('*');
    const norm = fold(open ? word.slice(0, -1) : word);
    return norm === '' && !open ? [] : [{ norm, open }];
  });
}

/**
 * The first match of a pattern that begins at a word and stays within its sentence.
 *
 * @returns token number after the last word, or null
 */
export function matchPattern(pattern: Pattern, tokens: readonly Token[], from: number): number | null {
  const [first] = pattern;
  if (!first || !mayBegin(first, tokens, from)) return null;
  return matchSlot(pattern, 0, tokens, from, tokens[from]?.sentence ?? -1, { steps: MOST_STEPS });
}

/** Whether a word may be the first of a slot: most are not, and are told at once. */
function mayBegin({ alternatives, letters }: Slot, tokens: readonly Token[], from: number): boolean {
  const norm = tokens[from]?.norm ?? '';
  const word = norm === "'s" ? (tokens[from + 1]?.norm ?? '') : norm;
  if ((letters & letterBit(word)) === 0) return false;
  for (const [first] of alternatives)
    if (first && (first.open ? word.startsWith(first.norm) : word === first.norm)) return true;
  return false;
}

function matchSlot(
  pattern: Pattern,
  slot: number,
  tokens: readonly Token[],
  at: number,
  sentence: number,
  budget: { steps: number },
): number | null {
  const current = pattern[slot];
  if (!current) return at;
  const reach = slot === 0 ? 0 : current.gap;
  let start = at;
  for (let skipped = 0; skipped <= reach; skipped += 1) {
    if (tokens[start]?.norm === "'s") start += 1;
    budget.steps -= 1;
    if (tokens[start]?.sentence !== sentence || budget.steps < 0) return null;
    for (const alternative of current.alternatives) {
      const end = matchWords(alternative, tokens, start, sentence);
      if (end === null) continue;
      const rest = matchSlot(pattern, slot + 1, tokens, end, sentence, budget);
      if (rest !== null) return rest;
    }
    start += 1;
  }
  return null;
}

function matchWords(
  words: readonly Word[],
  tokens: readonly Token[],
  from: number,
  sentence: number,
): number | null {
  let at = from;
  for (const [i, { norm, open }] of words.entries()) {
    if (i > 0 && tokens[at]?.norm === "'s") at += 1;
    const token = tokens[at];
    if (!token || token.sentence !== sentence) return null;
    if (open ? !token.norm.startsWith(norm) : token.norm !== norm) return null;
    at += 1;
  }
  return at;
}
