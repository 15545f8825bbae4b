import { expect, it } from 'vitest';
import { blockId } from '../model/ids';
import { tokenise } from '../text/tokens';
import type { ReadBlock } from './reading';
import { isSupposed } from './supposed';

it.each([
  ['If [Russia annexed Crimea] nobody would help.', true],
  ['Fears of [a nuclear test] grew.', true],
  ['[A nuclear test] may come soon.', true],
  ['Another possible [attack on the capital] was foiled.', true],
  ['Years after [Russia annexed Crimea] sanctions remain.', false],
  ['The risk was great. [A nuclear test] followed.', false],
  ['[The attack] was in May.', false],
])('%s', (marked, supposed) => {
  const text = marked.replaceAll(/[[\]]/g, '');
  const tokens = tokenise(text);
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findLastIndex((token) => token.end <= end) + 1;
  const block: ReadBlock = { id: blockId(0), kind: 'paragraph', text, tokens, lettering: 'sentence' };
  expect(isSupposed(block, { block: 0, from, to })).toBe(supposed);
});
