import { expect, it } from 'vitest';
import { tokenise } from '../text/tokens';
import { compilePattern, keyOf, keysOf, matchPattern } from './patterns';

/** The words that a pattern matches first in a text, or null. */
function match(pattern: string, text: string): string | null {
  const slots = compilePattern(pattern);
  const keys = new Set(keysOf(slots));
  const tokens = tokenise(text);
  for (let from = 0; from < tokens.length; from += 1) {
    if (!keys.has('') && !keys.has(keyOf(tokens[from]?.norm ?? ''))) continue;
    const to = matchPattern(slots, tokens, from);
    if (to !== null) return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
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
  expect(match(pattern, text)).toBe(expected);
});

it('gives up on a text made to try everything', () => {
  expect(match('a … a … a … a … a … a … z', 'a '.repeat(2_000))).toBeNull();
});
