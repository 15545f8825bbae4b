import { expect, it } from 'vitest';
import { compilePattern, keyOfBeginning, keyOfWord, keysOf, matchPattern } from './patterns';
import { tokenise } from './tokens';

/** The words that a pattern matches first in a text, or null. */
function match(text: string, pattern: string): string | null {
  const slots = compilePattern(pattern);
  const tokens = tokenise(text);
  for (const [from, token] of tokens.entries()) {
    const to = matchPattern(slots, tokens, from);
    if (to !== null) return text.slice(token.start, tokens[to - 1]?.end);
  }
  return null;
}

it.each([
  ['eastward expansion of nato', 'further eastward expansion of NATO and', 'eastward expansion of NATO'],
  ['nato eastward expan*|mov*', 'that NATO’s eastward movement was', 'NATO’s eastward movement'],
  [
    'draft treat*|agreement* … security_guarantee*',
    'draft agreements between Russia and NATO on security guarantees.',
    'draft agreements between Russia and NATO on security guarantees',
  ],
  [
    'north_atlantic_alliance … not … eastward',
    'the North-Atlantic Alliance would not move eastward',
    'North-Atlantic Alliance would not move eastward',
  ],
  ['nato expan*', 'NATO and its expansion', null],
  ['guarantee* … nato', 'They gave guarantees. NATO left.', null],
  ['a … z', 'a b c d e f g h i j k l m n z', null],
  ['a … m', 'a b c d e f g h i j k l m', 'a b c d e f g h i j k l m'],
  ['x*', 'ab xylophone', 'xylophone'],
  ['', 'anything', null],
])('%s in “%s”', (pattern, text, expected) => {
  expect(match(text, pattern)).toBe(expected);
});

it('gives up on a text made to try everything', () => {
  expect(match('a '.repeat(2_000), 'a … a … a … a … a … a … z')).toBeNull();
});

const FREQUENCY: Readonly<Record<string, number>> = { attack: 9, att: 20, on: 50, kursk: 1, mos: 2, of: 80 };

it.each([
  ['attack on kursk', [keyOfWord('kursk')]],
  ['attack on kursk|moscow', [keyOfWord('kursk'), keyOfWord('moscow')]],
  ['attack* on mosc*', [keyOfBeginning('mosc')]],
  ['attack … of_kursk', [keyOfWord('kursk')]],
  ['at* … on', [keyOfWord('on')]],
  ['at*', []],
])('%s is looked up by its rarest slot', (pattern, keys) => {
  expect(keysOf(compilePattern(pattern), (norm) => FREQUENCY[norm] ?? 0)).toEqual(keys);
});
