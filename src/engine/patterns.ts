import { fold } from '../text/fold';
import type { Token } from '../text/tokens';

/** One word of an alternative: exact, or the beginning of a word. */
type Word = { norm: string; open: boolean };

/** A slot of a pattern: alternatives of one or more words each; `gap` is how many words may stand before it. */
type Slot = { alternatives: Word[][]; gap: number };

/** A compiled description pattern; see docs/data.md, "Description patterns". */
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
    slots.push({ alternatives: part.split('|').map(wordsOf), gap });
    gap = 0;
  }
  return slots;
}

/** Letters by which patterns that begin with an open word are looked up. */
const KEY_LETTERS = 3;

/** Things by the words with which their pattern's matches may begin. */
export class PatternIndex<T> {
  readonly #exact = new Map<string, T[]>();
  /** By the first letters of a word with any ending. */
  readonly #open = new Map<string, T[]>();
  readonly #any: T[] = [];

  add(pattern: Pattern, thing: T): void {
    const first = pattern[0]?.alternatives.flatMap(([word]) => word ?? []) ?? [];
    for (const { norm, open } of first)
      if (open && norm.length < KEY_LETTERS) this.#any.push(thing);
      else if (open) put(this.#open, norm.slice(0, KEY_LETTERS), thing);
      else put(this.#exact, norm, thing);
  }

  /** Calls back with everything whose pattern may begin with a folded word; what may begin with it in two ways comes twice. */
  each(norm: string, visit: (thing: T) => void): void {
    this.#exact.get(norm)?.forEach(visit);
    if (norm.length >= KEY_LETTERS) this.#open.get(norm.slice(0, KEY_LETTERS))?.forEach(visit);
    this.#any.forEach(visit);
  }
}

function put<T>(map: Map<string, T[]>, key: string, thing: T): void {
  const list = map.get(key);
  if (list) list.push(thing);
  else map.set(key, [thing]);
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
  const budget = { steps: MOST_STEPS };
  return pattern.length === 0
    ? null
    : matchSlot(pattern, 0, tokens, from, tokens[from]?.sentence ?? -1, budget);
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
