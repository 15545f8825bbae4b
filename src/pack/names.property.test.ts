import fc from 'fast-check';
import { expect, it } from 'vitest';
import '../../tests/tools/properties';
import { fold } from '../text/fold';
import { type Token, tokenise } from '../text/tokens';
import { scanWords, Words } from '../text/words';
import { findNames, LONGEST_NAME, NameHits, SHORTEST_SMALL } from './find-names';
import { type Posting, postingsAt } from './names';
import { indexNames } from './write-names';

/** Few words, so that chance makes names of them. */
const WORDS = [
  'al',
  'bin',
  'the',
  'us',
  'of',
  'fall',
  'kabul',
  'vladimir',
  'putin',
  'лавров',
  '정은',
  'straße',
  'é',
  'x',
  'g20',
];
/** Words with which names may begin that are written small. */
const SMALL = ['al', 'bin', 'the', 'fall', 'лавров'];

const POSTING_OF_A_NAME: fc.Arbitrary<Posting> = fc.record({
  target: fc.nat(0xffffff),
  flags: fc.nat(0x7f),
});
const NAMES = fc
  .array(
    fc.tuple(
      fc.array(fc.constantFrom(...WORDS.map(fold)), { minLength: 1, maxLength: LONGEST_NAME }),
      fc.array(POSTING_OF_A_NAME, { minLength: 1, maxLength: 3 }),
    ),
    { maxLength: 60, size: 'max' },
  )
  .map((names) => new Map(names.map(([words, postings]) => [words.join(' '), postings])));

const textOf = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...WORDS),
        fc.constantFrom('small', 'capitals', 'title'),
        fc.constantFrom(' ', ' ', ' ', ' ', ' ', '-', '\u00a0', '’s ', "'s ", ', ', '. ', '\u00ad '),
      ),
      { maxLength, size: 'max' },
    )
    .map((parts) => parts.map(([word, spelling, gap]) => spelled(word, spelling) + gap).join(''));

function spelled(word: string, spelling: string): string {
  if (spelling === 'small') return word;
  return spelling === 'capitals' ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}

/** The same as `findNames`, from a map, one word after the other. */
function findInMap(
  names: ReadonlyMap<string, Posting[]>,
  tokens: readonly Token[],
): [number, number, Posting[]][] {
  const found: [number, number, Posting[]][] = [];
  tokens.forEach((first, from) => {
    if (first.norm === "'s" || !mayBegin(first, tokens[from + 1])) return;
    const words: string[] = [];
    for (let at = from; at < tokens.length && words.length < LONGEST_NAME; at += 1) {
      const token = tokens[at];
      if (!token || (at > from && !token.joined)) return;
      if (token.norm === "'s") {
        if (tokens[at - 1]?.norm === "'s") return;
        continue;
      }
      words.push(token.norm);
      const postings = names.get(words.join(' '));
      if (postings) found.push([from, at + 1, postings]);
    }
  });
  return found;
}

function mayBegin({ shape, norm, start, end }: Token, next: Token | undefined): boolean {
  if (shape !== 'lower') return true;
  if (!SMALL.includes(norm)) return false;
  return end - start >= SHORTEST_SMALL || (next !== undefined && !['lower', 'digits'].includes(next.shape));
}

it('finds in a text what a map of the names finds, whatever the text before was', () => {
  fc.assert(
    fc.property(
      NAMES,
      fc.array(fc.oneof(textOf(60), textOf(4)), { minLength: 1, maxLength: 6 }),
      (names, texts) => {
        const index = indexNames(names, SMALL);
        const words = new Words(0); // kept from text to text, as the engine keeps them from block to block
        const hits = new NameHits();
        for (const text of texts) {
          scanWords(text, words);
          findNames(index, text, words, hits);
          const found = Array.from({ length: hits.count }, (_, hit) => {
            const [from = 0, to = 0, name = 0] = hits.numbers.subarray(3 * hit);
            return [from, to, postingsAt(index, name)];
          });
          expect(found).toEqual(findInMap(names, tokenise(text)));
        }
      },
    ),
    { numRuns: 500 },
  );
});

it.each([
  [['bin '], 0],
  [['Bin x', 'bin '], 0],
  [['al Bin', 'bin '], 0],
  [['al bin', 'bin Al'], 1],
])('finds the name “bin” in the last of %j %i times', (texts, times) => {
  const index = indexNames(new Map([['bin', [{ target: 0, flags: 0 }]]]), SMALL);
  const words = new Words(0);
  const hits = new NameHits();
  for (const text of texts) {
    scanWords(text, words);
    findNames(index, text, words, hits);
  }
  expect(hits.count).toBe(times);
});
