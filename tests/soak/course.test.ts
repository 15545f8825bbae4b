import { expect, it } from 'vitest';
import { course, DEEDS, type Step } from './course';
import { thirdsOf } from './thirds';

const take = (seed: number, pages: number, steps: number): Step[] => {
  const from = course(seed, pages);
  return Array.from({ length: steps }, () => from.next().value);
};

it('is the same for the same seed, and another for another', () => {
  expect(take(1, 60, 100)).toEqual(take(1, 60, 100));
  expect(take(1, 60, 100)).not.toEqual(take(2, 60, 100));
});

it('loads every page before any comes twice, and kills the worker 60 times in 200 loads', () => {
  const steps = take(3, 50, 200);
  for (let deck = 0; deck < 4; deck += 1)
    expect(new Set(steps.slice(deck * 50, deck * 50 + 50).map(({ page }) => page)).size).toBe(50);
  expect(steps.filter(({ deed }) => deed.startsWith('kill'))).toHaveLength(60);
  expect(new Set(steps.map(({ deed }) => deed))).toEqual(new Set(DEEDS));
});

it('compares the last third with the second', () => {
  expect(thirdsOf([1, 2])).toBeNull();
  expect(thirdsOf([9, 10, 20])).toEqual({ second: 10, last: 20, growth: 1 });
  expect(thirdsOf([90, 90, 100, 100, 105, 105])?.growth).toBeCloseTo(0.05);
});
