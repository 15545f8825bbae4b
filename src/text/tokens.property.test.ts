import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANY_CHARACTERS, ANY_UNITS, isBetweenCharacters, oddText } from '../../tests/tools/odd-text';
import { fold } from './fold';
import { hashOfWord } from './hash';
import { tokenise } from './tokens';
import { scanWords, Words } from './words';

const PIECES = [
  'Putin',
  'al-Assad',
  "Côte d'Ivoire",
  'U.S.',
  'J.D.',
  "O’Neill's",
  'G20',
  'Wałęsa',
  '정은',
  'Лавров',
  'ΟΔΟΣ',
  '½',
  '1,5',
];
const TEXT = fc.oneof(oddText(PIECES), ANY_UNITS, ANY_CHARACTERS);
const RUNS = { numRuns: 1_000 };

describe('folding', () => {
  it('twice changes nothing', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      RUNS,
    );
  });
  it('forgets case and invisible characters', () => {
    fc.assert(
      fc.property(ANY_CHARACTERS, (text) => {
        expect(fold(text.toLowerCase())).toBe(fold(text));
      }),
      RUNS,
    );
  });
});

describe('the words of any text', () => {
  it('lie in order, are not empty and are cut between characters', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        let free = 0;
        for (const { start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect([isBetweenCharacters(text, start), isBetweenCharacters(text, end)]).toEqual([true, true]);
          free = end;
        }
      }),
      RUNS,
    );
  });

  it('fold to their form, which is no blank and has the hash of the columns', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const words = new Words(0);
        scanWords(text, words);
        tokenise(text).forEach(({ norm, start, end }, word) => {
          if (norm !== "'s")
            expect(norm).toBe(fold(text.slice(start, end).replaceAll('.', '')).replaceAll(' ', ''));
          expect(norm).toMatch(/^\S+$/);
          expect(words.hash[word]).toBe(hashOfWord(norm));
        });
      }),
      RUNS,
    );
  });

  it('are read alike into columns that held another text', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (before, text) => {
        const used = new Words(0);
        scanWords(before, used);
        scanWords(text, used);
        const fresh = new Words(0);
        scanWords(text, fresh);
        const read = ({ count, start, end, hash, letters }: Words) =>
          [start, end, hash, letters].map((column) => [...column.subarray(0, count)]);
        expect(read(used)).toEqual(read(fresh));
      }),
      RUNS,
    );
  });
});
