import { describe, expect, it } from 'vitest';
import type { Mention } from '../model/annotation';
import { blockId, entityId, mentionId } from '../model/ids';
import type { Density } from '../settings';
import { type Candidate, chosen, withinScreens } from './choice';

const mention = (index: number, block: number, entity: string): Mention => ({
  id: mentionId(index),
  block: blockId(block),
  start: index,
  end: index + 1,
  entity: entityId(entity),
  kind: 'person',
  via: 'name',
  confidence: 1,
  why: [],
});

const mentions = [mention(0, 0, 'Q1'), mention(1, 0, 'Q1'), mention(2, 0, 'Q2'), mention(3, 1, 'Q1')];

describe('chosen', () => {
  it.each<[Density, number[]]>([
    ['every', [0, 1, 2, 3]],
    ['first-per-paragraph', [0, 2, 3]],
    ['first-per-article', [0, 2]],
    ['none', []],
  ])('%s', (density, indexes) => {
    expect(chosen(mentions, density).map(({ id }) => id)).toEqual(indexes.map(mentionId));
  });
});

describe('withinScreens', () => {
  /** Tops in px; a repeated mention is negative. */
  const at = (...tops: number[]): Candidate[] =>
    tops.map((top) => ({ topPx: Math.abs(top), repeated: top < 0 }));

  it.each<[string, number[], number, number[]]>([
    ['few enough', [0, 10, 20], 3, [0, 1, 2]],
    ['one line of too many', [0, 0, 0, 0], 2, [0, 1]],
    ['the next screen has room again', [0, 10, 20, 100, 110], 2, [0, 1, 3, 4]],
    ['a screen that begins anywhere', [0, 60, 120, 180], 2, [0, 1, 2, 3]],
    ['a screen that begins in the middle', [0, 60, 90, 120], 2, [0, 1, 3]],
    ['first mentions before repeated ones', [-1, -2, 3, 4], 2, [2, 3]],
    ['repeated ones where there is room', [-1, -2, 3], 2, [0, 2]],
    ['out of reading order, as in columns', [500, 510, 520, 0, 10], 2, [0, 1, 3, 4]],
    ['nothing', [], 1, []],
  ])('%s', (_, tops, most, kept) => {
    const stays = withinScreens(at(...tops), 100, most);
    expect(stays.flatMap((stay, index) => (stay ? [index] : []))).toEqual(kept);
  });

  it('never leaves more than the most on any screen', () => {
    const tops = Array.from({ length: 400 }, (_, index) => (index * 7_919) % 2_000);
    const kept = tops.filter((_, index) => withinScreens(at(...tops), 100, 5)[index]);
    for (const from of kept)
      expect(kept.filter((top) => top >= from && top < from + 100).length).toBeLessThanOrEqual(5);
  });
});
