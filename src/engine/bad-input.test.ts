import { beforeAll, expect, it } from 'vitest';
import { ODD_CHARACTERS } from '../../tests/tools/odd-text';
import { expectPlacesInside } from '../../tests/tools/places';
import { smallPack } from '../../tests/tools/small-pack';
import { WORLD } from '../../tests/tools/world';
import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import { blockId } from '../model/ids';
import { parsePartialDate } from '../model/partial-date';
import type { Pack } from '../pack/pack';
import { annotate } from './annotate';

// What no writer writes but pages hold: the engine neither throws nor hangs on it, and its places lie in the text.

let pack: Pack;
beforeAll(async () => {
  pack = await smallPack(WORLD);
});

/** UTF-16 units of the long rows: more than any page has. */
const MEGABYTE = 1_000_000;
/** Units of the rows of which the engine has much to say; what takes the square of this takes minutes. */
const LONG = 200_000;
/** Long rows take a second; only what takes the square of its length comes near this. */
const MS_OF_A_HANG = 20_000;

/** An article whose blocks are these texts. */
function article(texts: readonly string[], others: Partial<Article> = {}): Article {
  const blocks = texts.map((text, i) => ({ id: blockId(i), kind: 'paragraph' as const, text }));
  return { title: '', date: parsePartialDate('2021-12-23'), lang: 'en', blocks, ...others };
}

function annotateSafely(bad: Article): Annotation {
  const annotation = annotate(pack, bad);
  expectPlacesInside(bad, annotation);
  return annotation;
}

const NEWS =
  'On Monday the Russian president, Vladimir Putin, met Joe Biden in Geneva, half a year ago. U.S. officials left. Last year was hard.';

it.each(Object.entries(ODD_CHARACTERS))('%s anywhere in a text', (_, odd) => {
  const whole = annotateSafely(article([NEWS])).mentions.map(({ entity }) => entity);
  expect(whole).toContain('Q7747');
  for (let at = 0; at <= NEWS.length; at += 3)
    annotateSafely(article([NEWS.slice(0, at) + odd + NEWS.slice(at), odd, odd.repeat(at)]));
});

it.each([
  ['soft hyphens', 'Vladi\u00admir Pu\u00adtin spoke in Russia.'],
  ['no-break spaces', 'Vladimir\u00a0Putin spoke in\u202fRussia.'],
  ['zero-width characters', 'Vla\u200bdimir\u200d Putin\ufeff spoke in Russia.'],
  ['marks of direction', '\u202eVladimir\u202c \u2067Putin\u2069 spoke in Russia.'],
  ['halves of pairs around it', '\ud83dVladimir Putin\ude00 spoke in Russia.'],
  ['emoji around it', '😀Vladimir Putin👩‍👩‍👧 spoke in Russia.'],
  ['a nul before it', '\u0000Vladimir Putin spoke in Russia.'],
])('finds a name with %s', (_, text) => {
  expect(annotateSafely(article([text])).mentions.map(({ entity }) => entity)).toEqual(['Q7747', 'Q159']);
});

it.each<[string, Article]>([
  ['no blocks', article([])],
  ['empty blocks', article(['', '', ''])],
  ['blocks of blanks', article([' ', '\n\n\n', '\u00a0\u2003\u3000', '\t', '\u200b\u00ad\ufeff'])],
  ['an empty block between', article([NEWS, '', ' ', NEWS])],
  ['blocks of one id', { ...article([]), blocks: article([NEWS]).blocks.concat(article([NEWS]).blocks) }],
  ['a title of blanks', article([NEWS], { title: ' \u202e\ud800' })],
])('takes %s', (_, bad) => {
  annotateSafely(bad);
});

it.each([
  '0000',
  '0001',
  '0001-01-01',
  '0099-12-31',
  '0999-12-31',
  '9999',
  '9999-12-31',
  '2020-02-29',
  '2021-13-45',
  '',
])('takes an article of %s', (date) => {
  annotateSafely(
    article([NEWS, 'The next day, last spring, this winter, in 99 years, 999 weeks ago, the nineties.'], {
      date: parsePartialDate(date),
    }),
  );
});

it.each([
  ['de', 'unsupported-language'],
  ['xx-unknown', 'unsupported-language'],
  ['english', 'unsupported-language'],
  ['\ud800', 'unsupported-language'],
  ['EN-gb', 'annotated'],
  ['en_US', 'annotated'],
  ['', 'annotated'],
  [null, 'annotated'],
])('language %j is %s', (lang, state) => {
  expect(annotateSafely(article([NEWS], { lang })).state).toBe(state);
});

it.each<[string, () => readonly string[]]>([
  ['a megabyte on one line', () => [`${NEWS} `.repeat(MEGABYTE / NEWS.length / 2)]],
  ['a megabyte without a blank', () => ['x'.repeat(MEGABYTE)]],
  ['a megabyte of capitals without a blank', () => ['Putin'.repeat(MEGABYTE / 5)]],
  ['a megabyte of letters that fold', () => ['É'.repeat(MEGABYTE)]],
  ['a megabyte of characters without blanks', () => ['漢'.repeat(MEGABYTE)]],
  ['a megabyte of emoji', () => ['😀'.repeat(MEGABYTE / 2)]],
  ['a megabyte of halves of pairs', () => ['\ud83d'.repeat(MEGABYTE)]],
  ['a megabyte of joiners', () => ['a\u200d'.repeat(MEGABYTE / 2)]],
  ['a megabyte of blanks', () => [`Putin${' '.repeat(MEGABYTE)}Putin`]],
  ['a megabyte of points', () => ['A.'.repeat(MEGABYTE / 2)]],
  ['a megabyte of possessives', () => ["Putin's".repeat(MEGABYTE / 7)]],
  [
    'quotes in quotes',
    () => [
      '“'.repeat(LONG),
      `${'“‘'.repeat(LONG / 2)}Vladimir Putin${'’”'.repeat(LONG / 2)}`,
      '"\''.repeat(LONG / 2),
    ],
  ],
  ['brackets in brackets', () => [`${'('.repeat(LONG)}2014 Vladimir Putin${')'.repeat(LONG)}`]],
  ['a hundred thousand blocks', () => Array<string>(100_000).fill('Putin.')],
  ['more empty blocks than a call takes arguments', () => Array<string>(200_000).fill('')],
  // Each of these took the square of its length.
  [
    'a row of marks out of order',
    () => [`a${'\u0301\u0316'.repeat(LONG / 2)}`, `a${'ﾞ\u0316'.repeat(LONG / 2)}`],
  ],
  ['a long gap inside a date', () => [`On May${' '.repeat(LONG)}(3${' '.repeat(LONG)}(2021`]],
  [
    'bodies named again and again',
    () => [
      'Interpol NATO the agency said the alliance did. '.repeat(LONG / 50),
      'The European Union, the African Union, the bloc, '.repeat(LONG / 50),
    ],
  ],
  ['a long list of capitals', () => ['Moscow, '.repeat(LONG / 8), 'Moscow and '.repeat(LONG / 11)]],
  ['a long sentence of counterparts', () => ['his Russian counterpart '.repeat(MEGABYTE / 12)]],
])(
  'takes %s',
  (_, texts) => {
    annotateSafely(article(texts()));
  },
  MS_OF_A_HANG,
);
