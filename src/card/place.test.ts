import { describe, expect, it } from 'vitest';
import { type Box, GAP_PX, MARGIN_PX, place, type Size } from './place';

const line = (left: number, top: number, width = 90, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const card: Size = { width: 352, height: 300 };
const desktop: Size = { width: 1280, height: 800 };

describe('place', () => {
  it('shows below, at the start of the mark', () => {
    expect(place(line(200, 100), card, desktop)).toEqual({
      left: 200,
      top: 120 + GAP_PX,
      maxHeight: 800 - MARGIN_PX - 120 - GAP_PX,
      side: 'below',
    });
  });

  it('flips above when only that side has room', () => {
    expect(place(line(200, 600), card, desktop)).toMatchObject({ top: 600 - GAP_PX - 300, side: 'above' });
  });

  it.each<[string, Box, Size, 'below' | 'above']>([
    ['more room below', line(10, 100), { width: 800, height: 300 }, 'below'],
    ['more room above', line(10, 200), { width: 800, height: 320 }, 'above'],
  ])('shrinks where it fits nowhere: %s', (_, at, viewport, side) => {
    const placed = place(at, card, viewport);
    expect(placed.side).toBe(side);
    expect(placed.maxHeight).toBeLessThan(card.height);
  });

  it.each<[string, number, number]>([
    ['at the left edge', -40, MARGIN_PX],
    ['at the right edge', 1250, 1280 - MARGIN_PX - 352],
  ])('stays on screen %s', (_, left, expected) => {
    expect(place(line(left, 100), card, desktop).left).toBe(expected);
  });

  it('keeps its start in sight on a screen narrower than itself', () => {
    expect(place(line(100, 100), card, { width: 320, height: 640 }).left).toBe(MARGIN_PX);
  });

  it('never covers its line and never leaves the screen, wherever the line is', () => {
    for (const viewport of [desktop, { width: 320, height: 568 }, { width: 640, height: 200 }]) {
      const size = { ...card, width: Math.min(card.width, viewport.width - 2 * MARGIN_PX) };
      for (let top = 0; top <= viewport.height - 20; top += 7) {
        for (let left = 0; left < viewport.width; left += 53) {
          const at = line(left, top);
          const placed = place(at, size, viewport);
          const bottom = placed.top + Math.min(size.height, placed.maxHeight);
          expect(bottom <= at.top || placed.top >= at.bottom).toBe(true);
          expect(placed.left).toBeGreaterThanOrEqual(MARGIN_PX);
          expect(placed.left + size.width).toBeLessThanOrEqual(viewport.width - MARGIN_PX);
          if (placed.maxHeight > 0) expect(bottom).toBeLessThanOrEqual(viewport.height);
        }
      }
    }
  });
});
