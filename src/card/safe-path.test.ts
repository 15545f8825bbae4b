import { describe, expect, it } from 'vitest';
import { isOnSafePath, type Point } from './safe-path';

const at = (x: number, y: number): Point => ({ x, y });
/** A card below the mark, which the pointer left at (100, 100). */
const below = { left: 80, top: 200, right: 400, bottom: 500 };
const above = { left: 80, top: 0, right: 400, bottom: 60 };
const beside = { left: 200, top: 50, right: 400, bottom: 300 };
const exit = at(100, 100);

describe('isOnSafePath', () => {
  it.each<[string, typeof below, Point, Point, boolean]>([
    ['straight down', below, at(100, 120), at(100, 140), true],
    ['towards the far corner', below, at(160, 120), at(300, 170), true],
    ['the far corner itself', below, at(300, 170), at(398, 199), true],
    ['a little beside the way', below, at(95, 140), at(85, 150), true],
    ['down, but away from the card', below, at(100, 140), at(20, 150), false],
    ['sideways along the line', below, at(120, 101), at(300, 101), false],
    ['back up', below, at(100, 150), at(100, 140), false],
    ['standing still', below, at(100, 150), at(100, 150), false],
    ['past the right corner', below, at(300, 150), at(450, 199), false],
    ['up to a card above', above, at(100, 95), at(120, 80), true],
    ['down from a card above', above, at(100, 110), at(100, 120), false],
    ['across to a card beside', beside, at(120, 100), at(160, 110), true],
    ['under a card beside', beside, at(150, 250), at(190, 340), false],
  ])('%s', (_, card, before, now, expected) => {
    expect(isOnSafePath(exit, before, now, card)).toBe(expected);
  });
});
