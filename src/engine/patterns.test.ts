import { expect, it } from 'vitest';
import { tokenise } from '../text/tokens';
import { compilePattern, matchPattern, type Pattern, PatternIndex } from './patterns';

/** The words that a pattern matches first in a text, or null. */
function match(pattern: string, text: string): string | null {
  const slots = compilePattern(pattern);
  const index = new PatternIndex<Pattern>();
  index.add(slots, slots);
  const tokens = tokenise(text);
  let found: string | null = null;
  tokens.forEach((token, from) => {
    index.each(token.norm, (candidate) => {
      const to = matchPattern(candidate, tokens, from);
      if (to !== null) found ??= text.slice(token.start, tokens[to - 1]?.end);
    });
  });
  return found;
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
