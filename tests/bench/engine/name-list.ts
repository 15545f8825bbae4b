import type { EntityRow, Pack } from '../../../src/pack/pack';
import { foldedWords } from '../../../src/text/tokens';

/** Names of the pack's people that are taken as they are; longer lists go on with recombined ones. */
const REAL_NAMES = 100_000;

/** Words of a name that every engine reads alike: neither initials nor letters that folding would leave. */
const PLAIN_WORD = /^[a-z]{2,}$/;
const MOST_WORDS = 5;

/**
 * Different names of people, folded, their words joined by a space: real ones, then first words and last words of real names, each
 * pair at most once.
 *
 * @param count  of names; ten million and more are possible
 */
export function nameList(pack: Pack, count: number): string[] {
  const real = realNames(pack);
  const names = real.slice(0, Math.min(count, REAL_NAMES));
  const taken = new Set(names);
  for (const name of recombined(real)) {
    if (names.length >= count) break;
    if (!taken.has(name)) names.push(name);
  }
  return names;
}

function realNames(pack: Pack): string[] {
  const names = new Set<string>();
  for (let row = 0; row < pack.entityCount; row += 1) {
    if (pack.kind(row as EntityRow) !== 'person') continue;
    const words = foldedWords(pack.name(row as EntityRow));
    if (words.length < 2 || words.length > MOST_WORDS) continue;
    if (words.every((word) => PLAIN_WORD.test(word))) names.add(words.join(' '));
  }
  return [...names];
}

/** Every pair of a first and a last word once, in an order that mixes both: steps of the golden ratio through all pairs. */
function* recombined(real: readonly string[]): Generator<string> {
  const given = [...new Set(real.map((name) => name.slice(0, name.indexOf(' '))))];
  const family = [...new Set(real.map((name) => name.slice(name.lastIndexOf(' ') + 1)))];
  const pairs = given.length * family.length;
  const step = coprimeTo(pairs, Math.floor(pairs * 0.618));
  for (let count = 0, pair = 0; count < pairs; count += 1, pair = (pair + step) % pairs)
    yield `${given[Math.floor(pair / family.length)]} ${family[pair % family.length]}`;
}

function coprimeTo(whole: number, from: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let step = from;
  while (divisor(whole, step) !== 1) step += 1;
  return step;
}
