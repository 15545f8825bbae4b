import { expect, it } from 'vitest';
import { loadedWords, sentencesOf } from './wording';

it.each<[string, string[]]>([
  ['The regime fell in 1991, and its brutal police was dissolved.', ['regime', 'brutal']],
  ['He called it a “criminal regime” and left.', []],
  ['The United States listed the group as a terrorist organisation in 2019.', []],
  ['A terrorist group held the town.', ['terrorist']],
  ['Russia ended its counter-terrorist operation in 2009.', []],
  ['A treaty was signed in Paris on 3 May 1990.', []],
  ['The regimen of the clinic was changed.', []],
])('finds words that judge: %s', (text, words) => {
  expect(loadedWords(text)).toEqual(words);
});

it('takes a text apart into sentences that can be compared', () => {
  expect(sentencesOf('Russia left on 17 July 2023. It said why!')).toEqual([
    'russia left on 17 july 2023',
    'it said why',
  ]);
});
