import { expect, it } from 'vitest';
import { daysIn, wordsOfPattern } from './telling';

it.each([
  ['It was signed on 18 March 2014.', '2014', ['2014-03-18']],
  ['Troops came at the end of February 2014 and voted on 16 March.', '2014-03', ['2014-03-16']],
  // the year that was named last
  ['In 2015 it was ended; on 3 May it was signed again.', '2014', ['2015-05-03']],
  // months and years alone are news of something else as often as not
  ['It ended in November 2017.', '2014', []],
  ['On 31 February 2014 nothing was.', '2014', []],
])('%s', (background, start, days) => {
  expect(daysIn(background, start)).toEqual(days);
});

it('knows the words of a pattern', () => {
  expect(wordsOfPattern('annex*|seiz* … crimean_peninsula').split(/\s+/)).toEqual([
    'annex',
    'seiz',
    'crimean',
    'peninsula',
  ]);
});
