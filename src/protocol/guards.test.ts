import { describe, expect, it } from 'vitest';
import { ARTICLE_LIMITS } from '../model/article';
import { LOOK_UP_LIMITS } from '../model/candidate';
import {
  backgroundToPageGuards,
  isTabState,
  pageToBackgroundGuards as page,
  panelToBackgroundGuards as panel,
} from './guards';

const block = { id: 'b0', kind: 'paragraph', text: 'Sergei Lavrov spoke.' };
const article = { title: 'A title', date: '2021-12-23', lang: 'en', blocks: [block] };
const mention = {
  id: 'm0',
  block: 'b0',
  start: 0,
  end: 13,
  entity: 'Q58217',
  kind: 'person',
  via: 'name',
  confidence: 0.9,
  why: [{ text: 'full name', weight: 1 }],
};
const annotation = {
  state: 'annotated',
  lang: 'en',
  title: 'A title',
  date: '2021-12-23',
  mentions: [mention],
  dates: [{ block: 'b0', start: 0, end: 5, iso: '1990/1999', precision: 'exact' }],
  unsure: [
    {
      block: 'b0',
      start: 0,
      end: 7,
      text: 'Wang Yi',
      count: 2,
      because: 'too-close',
      candidates: [{ entity: 'Q83106', name: 'Wang Yi', line: '', score: 2.1, why: [] }],
    },
  ],
  entities: [
    {
      id: 'Q58217',
      kind: 'person',
      name: 'Sergey Lavrov',
      line: '',
      countries: ['RU'],
      mentions: 1,
      salience: 1,
      start: null,
      end: null,
    },
  ],
  background: [{ id: 'Q1', name: 'x', start: '1990', end: null, later: false, mentioned: true }],
  pack: { version: 1, asOf: '2026-01', people: 1, organisations: 1, places: 1, events: 1 },
};
const long = (units: number): string => 'x'.repeat(units);
const many = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ ...block, id: `b${index}`, text: '' }));

const accepted: [string, (ask: unknown) => boolean, unknown][] = [
  ['an article', page.annotate, article],
  ['an article without date and language', page.annotate, { ...article, date: null, lang: null }],
  ['the most blocks', page.annotate, { ...article, blocks: many(ARTICLE_LIMITS.blocks) }],
  ['a reason', page.notArticle, { reason: 'no-body' }],
  ['a card ask', page.card, { entity: 'Q7747', asOf: '2021' }],
  ['a card ask of our own id', page.card, { entity: 'person:dmitry-peskov', asOf: null }],
  ['a card ask from the panel', panel.card, { entity: 'Q7747', asOf: null }],
  ['a read', panel.read, { tab: 0 }],
  ['a reveal from the panel', panel.reveal, { tab: 3, mention: 'm12' }],
  ['a digest', panel.keepDigest, { on: true }],
  ['a quiz', panel.quiz, { entities: ['Q7747'], seed: 4_294_967_295 }],
  ['a reveal', backgroundToPageGuards.reveal, { mention: 'm0' }],
  ['words to look up', page.lookUp, { text: 'Lavrov', asOf: '2021-12-23' }],
  ['the most words', page.lookUp, { text: long(LOOK_UP_LIMITS.textUnits), asOf: null }],
  ['a way', backgroundToPageGuards.travel, { to: 'previous' }],
  ['a look-up of what is selected', backgroundToPageGuards.lookUp, { text: null }],
  ['a look-up of words', backgroundToPageGuards.lookUp, { text: 'NATO' }],
  ['a stop', backgroundToPageGuards.stop, { reason: 'updated' }],
];

const refused: [string, (ask: unknown) => boolean, unknown][] = [
  ['nothing', page.annotate, undefined],
  ['null', page.annotate, null],
  ['an array', page.annotate, [article]],
  ['no title', page.annotate, { ...article, title: undefined }],
  ['a title too long', page.annotate, { ...article, title: long(ARTICLE_LIMITS.titleUnits + 1) }],
  ['a day that no month has', page.annotate, { ...article, date: '2021-02-30' }],
  ['a date missing rather than null', page.annotate, { ...article, date: undefined }],
  ['a language in capitals', page.annotate, { ...article, lang: 'en-GB' }],
  ['blocks that are no list', page.annotate, { ...article, blocks: { length: 1 } }],
  ['too many blocks', page.annotate, { ...article, blocks: many(ARTICLE_LIMITS.blocks + 1) }],
  ['a foreign kind', page.annotate, { ...article, blocks: [{ ...block, kind: 'advert' }] }],
  ['a foreign block id', page.annotate, { ...article, blocks: [{ ...block, id: '__proto__' }] }],
  ['two blocks with one id', page.annotate, { ...article, blocks: [block, block] }],
  [
    'too much text',
    page.annotate,
    { ...article, blocks: [{ ...block, text: long(ARTICLE_LIMITS.textUnits + 1) }] },
  ],
  [
    'too much text in two blocks',
    page.annotate,
    {
      ...article,
      blocks: ['b0', 'b1'].map((id) => ({ ...block, id, text: long(ARTICLE_LIMITS.textUnits - 10) })),
    },
  ],
  ['a digest that is neither on nor off', panel.keepDigest, { on: 'yes' }],
  ['a quiz of nobody in particular', panel.quiz, { entities: 'Q7747', seed: 1 }],
  ['a quiz of what is no entity', panel.quiz, { entities: ['<b>'], seed: 1 }],
  ['a seed too large', panel.quiz, { entities: [], seed: 4_294_967_296 }],
  ['a seed that is no integer', panel.quiz, { entities: [], seed: 0.5 }],
  ['a foreign reason', page.notArticle, { reason: 'bored' }],
  ['an entity id that is none', page.card, { entity: 'Q0', asOf: null }],
  ['an entity id too long', page.card, { entity: `person:${long(200)}`, asOf: null }],
  ['an object for an id', page.card, { entity: { toString: 'Q1' }, asOf: null }],
  ['a date that is none', page.card, { entity: 'Q1', asOf: 'today' }],
  ['a negative tab', panel.read, { tab: -1 }],
  ['half a tab', panel.read, { tab: 1.5 }],
  ['a tab in words', panel.read, { tab: '1' }],
  ['a foreign mention', panel.reveal, { tab: 1, mention: 'b1' }],
  ['a mention number too long', backgroundToPageGuards.reveal, { mention: 'm1234567' }],
  ['nothing to look up', page.lookUp, { text: ' ', asOf: null }],
  ['a passage to look up', page.lookUp, { text: long(LOOK_UP_LIMITS.textUnits + 1), asOf: null }],
  ['a look-up without a day', page.lookUp, { text: 'Lavrov' }],
  ['a list to look up', page.lookUp, { text: ['Lavrov'], asOf: null }],
  ['a foreign way', backgroundToPageGuards.travel, { to: 'up' }],
  ['a passage from the menu', backgroundToPageGuards.lookUp, { text: long(LOOK_UP_LIMITS.textUnits + 1) }],
  ['a foreign stop', backgroundToPageGuards.stop, { reason: 'tired' }],
];

describe('guards', () => {
  it.each(accepted)('accept %s', (_, guard, ask) => expect(guard(ask)).toBe(true));
  it.each(refused)('refuse %s', (_, guard, ask) => expect(guard(ask)).toBe(false));
});

describe('isTabState', () => {
  it.each([
    { state: 'loading' },
    { state: 'no-access' },
    { state: 'no-article', reason: 'empty' },
    { state: 'no-pack', detail: 'missing' },
    { state: 'ready', annotation },
    { state: 'ready', annotation, stopped: true },
    { state: 'ready', annotation, cut: true },
  ])('accepts $state', (state) => expect(isTabState(state)).toBe(true));

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a foreign state', { state: 'bored' }],
    ['no annotation', { state: 'ready' }],
    ['half a stop', { state: 'ready', annotation, stopped: 1 }],
    ['half a cut', { state: 'ready', annotation, cut: 'yes' }],
    [
      'a mention that ends before it starts',
      { state: 'ready', annotation: { ...annotation, mentions: [{ ...mention, end: 0 }] } },
    ],
    [
      'a foreign way of linking',
      { state: 'ready', annotation: { ...annotation, mentions: [{ ...mention, via: 'guess' }] } },
    ],
    ['an older form', { state: 'ready', annotation: { ...annotation, background: undefined } }],
  ])('refuses %s', (_, state) => expect(isTabState(state)).toBe(false));
});
