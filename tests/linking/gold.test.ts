import { expect, it } from 'vitest';
import { type GoldStory, ratesOf, type Shown, scoreStory, sumOf } from './gold';

const TEXT = 'Clinton met Blair ; he and the president left London .';

/** A place in TEXT, by its words. */
function at(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const STORY: GoldStory = {
  id: '1',
  date: '1998-01-01',
  lang: 'en',
  title: '',
  text: TEXT,
  labels: [
    { ...at('Clinton'), wikidata: 'Q1124' },
    { ...at('Blair'), wikidata: 'Q9545' },
    { ...at('he '), end: at('he ').start + 2, wikidata: 'Q9545' },
    { ...at('president'), wikidata: 'Q1124' },
    { ...at('London'), wikidata: 'Q84' },
  ],
};
const PEOPLE = new Set(['Q1124', 'Q9545', 'Q207']);

const none = { right: 0, missed: 0, wrong: 0 };
const byName = (words: string, wikidata: string): Shown => ({ ...at(words), wikidata, via: 'name' });

it.each<[what: string, shown: Shown[], names: object, offices: object]>([
  ['nobody shown', [], { missed: 2 }, { missed: 1 }],
  ['the right person', [byName('Clinton', 'Q1124')], { right: 1, missed: 1 }, { missed: 1 }],
  ['the wrong person', [byName('Blair', 'Q207')], { missed: 2, wrong: 1 }, { missed: 1 }],
  ['a name in a longer one', [byName('met Blair', 'Q9545')], { right: 1, missed: 1 }, { missed: 1 }],
  ['no person of the data', [byName('London', 'Q84')], { missed: 2 }, { missed: 1 }],
  [
    'a pronoun',
    [{ ...at('he '), end: at('he ').start + 2, wikidata: 'Q207', via: 'name' }],
    { missed: 2 },
    { missed: 1 },
  ],
  ['an office', [{ ...at('the president'), wikidata: 'Q1124', via: 'office' }], { missed: 2 }, { right: 1 }],
  [
    'another’s office',
    [{ ...at('the president'), wikidata: 'Q207', via: 'office' }],
    { missed: 2 },
    { missed: 1, wrong: 1 },
  ],
])('%s', (_what, shown, names, offices) => {
  expect(scoreStory(STORY, shown, (id) => PEOPLE.has(id))).toEqual({
    names: { ...none, ...names },
    offices: { ...none, ...offices },
  });
});

it('adds up and rates', () => {
  const { names } = sumOf([
    { names: { right: 2, missed: 1, wrong: 0 }, offices: none },
    { names: { right: 1, missed: 2, wrong: 1 }, offices: none },
  ]);
  expect(names).toEqual({ right: 3, missed: 3, wrong: 1 });
  expect(ratesOf(names)).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
  expect(ratesOf(none)).toEqual({ precision: 0, recall: 0, f1: 0 });
});
