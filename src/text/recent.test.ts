import { expect, it } from 'vitest';
import { Recent } from './recent';

it('makes a value once, also where it is null', () => {
  const recent = new Recent<string, number | null>(10);
  let made = 0;
  const make = (key: string): number | null => {
    made += 1;
    return key === 'none' ? null : key.length;
  };
  expect([recent.of('none', make), recent.of('none', make), recent.of('four', make)]).toEqual([
    null,
    null,
    4,
  ]);
  expect(made).toBe(2);
});

it('forgets everything when it is full, and goes on', () => {
  const recent = new Recent<number, number>(2);
  const asked: number[] = [];
  const make = (key: number): number => {
    asked.push(key);
    return key;
  };
  for (const key of [1, 2, 3, 1, 3]) expect(recent.of(key, make)).toBe(key);
  expect(asked).toEqual([1, 2, 3, 1]);
});
