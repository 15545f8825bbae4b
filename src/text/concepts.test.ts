import { expect, it } from 'vitest';
import { conceptOf } from './concepts';

it.each([
  ['lorry', 'truck'],
  ['assassinated', 'killing'],
  ['gunmen', 'shot'],
  ['toppled', 'overthrow'],
  ['tremor', 'earthquake'],
  ['fifteen', '15'],
  ['seventeen', '17'],
  ['burmese', 'myanmar'],
  ['thais', 'thailand'],
])('%s and %s tell the same', (one, other) => {
  expect(conceptOf(one)).not.toBeNull();
  expect(conceptOf(one)?.text).toBe(conceptOf(other)?.text);
});

it.each(['the', 'yesterday', 'monday', 'billion', 'dollars', '2014', 'five'])('%s tells nothing', (word) => {
  expect(conceptOf(word)).toBeNull();
});
