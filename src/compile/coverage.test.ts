import { expect, it } from 'vitest';
import { smallDataset } from '../../tests/tools/small-pack';
import { WORLD } from '../../tests/tools/world';
import { coverageReport } from './coverage';

const lines = coverageReport(smallDataset(WORLD), '2026-08-01').split('\n');
const lineOf = (start: string): string => lines.find((line) => line.startsWith(start)) ?? '';

it('counts people and terms', () => {
  expect(lines[0]).toBe('people 14, terms 14, of them dated 14, by hand 0');
  expect(lineOf('terms begun')).toContain('1990s 2');
  expect(lineOf('terms by kind')).toContain('head-of-state 6');
});

it('names who held an office on the days, and as of when that is known', () => {
  expect(lineOf('US head-of-state')).toMatch(
    /2026: — \| 2005: George W. Bush \| 2015: — \| 2021: Joe Biden$/,
  );
  expect(lineOf('RU head-of-state')).toContain('2026: Vladimir Putin [as of 2022-08-02]');
});

it('names the gaps, but no head of government where the president governs', () => {
  expect(lineOf('gaps:')).toContain('GB head-of-government 2026-08-01');
  expect(lineOf('gaps:')).not.toContain('US head-of-government');
});
