import { expect, it } from 'vitest';
import type { Mention, Via } from '../model/annotation';
import { blockId, entityId, mentionId } from '../model/ids';
import { type Ranked, settle } from './precedence';

/** "0 name 0-9 Q1": the order of its pack, how it was tied, its place, whom it means. */
function ranked(line: string): Ranked {
  const [order, via, place = '', entity = ''] = line.split(' ');
  const [start, end] = place.split('-').map(Number);
  const mention: Mention = {
    ...{ id: mentionId(0), block: blockId(0), start: start ?? 0, end: end ?? 0 },
    ...{ entity: entityId(entity), kind: 'person', via: via as Via, confidence: 1, why: [] },
  };
  return { mention, order: Number(order) };
}

// biome-ignore format: one line a case: what the packs mean, and what stays
it.each([
  ['mentions apart stay', '0 name 0-9 Q1, 1 name 10-15 Q2', '0-9 Q1, 10-15 Q2'],
  ['of the same words, the upper pack’s stays', '1 name 0-9 Q1, 0 name 0-9 Q2', '0-9 Q2'],
  ['a longer name goes first, whatever the order', '0 name 0-5 Q1, 1 name 0-9 Q2', '0-9 Q2'],
  ['so does one that reaches over another’s end', '0 name 0-5 Q1, 1 name 3-9 Q2', '3-9 Q2'],
  ['a name goes before a surname of the same words', '0 name 0-5 Q1, 1 surname 0-5 Q2', '0-5 Q1'],
  ['two surnames of the same words are left out both', '0 surname 0-5 Q1, 1 surname 0-5 Q2', ''],
  ['a short form and a surname too', '0 short-form 0-5 Q1, 1 surname 0-5 Q2', ''],
  ['who gave way loses the surname', '0 name 0-9 Q1, 1 name 0-9 Q2, 1 surname 20-25 Q2', '0-9 Q1'],
  ['and the winner keeps it', '0 name 0-9 Q1, 0 surname 20-25 Q1, 1 name 0-9 Q2, 1 surname 20-25 Q2', '0-9 Q1, 20-25 Q1'],
  ['who has no name left loses the surname', '0 name 0-5 Q1, 1 name 0-9 Q2, 0 surname 20-25 Q1', '0-9 Q2'],
  ['who has another name left keeps it', '0 name 0-5 Q1, 0 name 12-17 Q1, 1 name 0-9 Q2, 0 surname 20-25 Q1', '0-9 Q2, 12-17 Q1, 20-25 Q1'],
  ['a surname with a title needs no name', '0 surname 20-25 Q1', '20-25 Q1'],
  ['an office gives way to a longer name', '0 office 0-5 Q1, 1 name 0-9 Q2', '0-9 Q2'],
  ['a description may lie over names', '0 description 0-30 Q3, 1 name 0-9 Q2', '0-9 Q2, 0-30 Q3'],
])('%s', (_, mentions, expected) => {
  const settled = settle(mentions.split(', ').map(ranked));
  const told = settled.map(({ mention: { start, end, entity } }) => `${start}-${end} ${entity}`);
  expect(told.sort()).toEqual(expected.split(', ').filter((line) => line !== '').sort());
});

it('keeps who gave way, for the reason', () => {
  const [placed] = settle(['0 name 0-9 Q1', '1 name 0-9 Q2', '2 name 0-9 Q3'].map(ranked));
  expect(placed?.before.map(({ mention }) => mention.entity)).toEqual(['Q2', 'Q3']);
});
