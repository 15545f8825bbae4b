import type { Gender } from '../pack/pack';
import { RELATIVES } from './cues';
import type { ReadBlock, Span } from './reading';

/**
 * A relative: a woman or a man, or null where the word does not tell. A spouse told in passing ("his wife, Charlotte Merz, watched") is called by the
 * given name or "Mrs" afterwards, unlike a son or a brother.
 */
export type Kin = { gender: Gender | null; isSpouseInPassing: boolean };

const WOMEN = new Set('wife daughter daughters sister mother aunt niece widow granddaughter'.split(' '));
const EITHER = new Set(['cousin', 'spouse', 'partner']);
const SPOUSES = new Set('wife husband spouse partner'.split(' '));
const KIN = new Set([...RELATIVES, 'spouse', 'partner', 'grandson', 'granddaughter']);

/** Words between such a word and the surname: "his wife, Charlotte Merz". */
const REACH_BEFORE = 3;
/** Words from the comma behind the name to such a word: "Chelsea Clinton, the president's only daughter,". */
const REACH_BEHIND = 6;

/**
 * Whose name is introduced as a relative's, before it or in the apposition behind it; null for any other name. News tells relatives
 * in passing and goes on with the one whom it is about.
 */
export function kinOf(block: ReadBlock, { from, to }: Span): Kin | null {
  const before = wordBefore(block, from);
  const word = before ?? wordBehind(block, to);
  if (word === null) return null;
  return {
    gender: EITHER.has(word) ? null : WOMEN.has(word) ? 'woman' : 'man',
    isSpouseInPassing: before !== null && SPOUSES.has(before),
  };
}

function wordBefore({ tokens }: ReadBlock, from: number): string | null {
  const before = tokens.slice(Math.max(0, from - REACH_BEFORE), from);
  return before.find(({ norm }) => KIN.has(norm))?.norm ?? null;
}

function wordBehind({ text, tokens }: ReadBlock, to: number): string | null {
  const [last, next] = [tokens[to - 1], tokens[to]];
  if (!last || !next || !/^\s*,\s*$/.test(text.slice(last.end, next.start))) return null;
  for (let at = to; at < to + REACH_BEHIND; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== last.sentence) return null;
    if (at > to && !token.joined && token.norm !== "'s") return null; // the apposition has ended
    if (KIN.has(token.norm)) return token.norm;
  }
  return null;
}
