import { expect, it } from 'vitest';
import { soundsLike } from './sounds';

it.each([
  ['fuad saniora', 'fouad siniora', true],
  ['musa kusa', 'moussa koussa', true],
  ['zakirjan almatov', 'zokir almatov', true],
  ['hassan wirayuda', 'hassan wirajuda', true],
  ['riyad al malki', 'riad malki', true],
  ['kazimiera prunskiene', 'kazimira prunskiene', true],
  ['muammar gadhafi', 'moammar qaddafi', true],
  ['mohammed ali', 'mohamed aly', true],
  ['john smith', 'joan smythe', true],
  ['john smith', 'peter smith', false],
  ['sergei lavrov', 'sergei ivanov', false],
  ['lavrov', 'lavrov', false],
  ['jo li', 'ja lu', false],
])('%s, %s: %s', (a, b, expected) => {
  expect(soundsLike(a.split(' '), b.split(' '))).toBe(expected);
});
