import { expect, it } from 'vitest';
import type { PlaceCard, Source } from '../model/card';
import { entityId } from '../model/ids';
import { sourceList } from './source-list';

const source = (title: string): Source => ({ title, publisher: 'P', asOf: null, url: null });
const [entry, law, list, other] = [source('Entry'), source('Law'), source('List'), source('Other')];

const card: PlaceCard = {
  kind: 'place',
  id: entityId('Q1'),
  name: 'A place',
  what: '',
  background: 'It is a place.',
  factsThen: [],
  facts: [
    { label: 'Country', value: 'B', source: { ...list } },
    { label: 'Law', value: 'C', source: law },
  ],
  sources: [entry, other, list],
  related: [],
  companions: [],
  since: null,
  wikidata: null,
  asOf: null,
  positions: [{ side: 'B', text: 'It is ours.', source: law }],
};

it('numbers each source once, those that a fact points at first', () => {
  const { sources, cited, numberOf } = sourceList(card);
  expect([sources.map(({ title }) => title), cited]).toEqual([['Entry', 'Law', 'List', 'Other'], 3]);
  expect([list, law, null, source('Foreign')].map(numberOf)).toEqual([3, 2, null, null]);
});

it('points at no source for a background that is not there', () => {
  expect(sourceList({ ...card, background: '', facts: [], positions: [] }).cited).toBe(0);
});
