import { describe, expect, it } from 'vitest';
import type { Mention } from '../model/annotation';
import { blockId, entityId, mentionId } from '../model/ids';
import type { Density } from '../settings';
import { paintOf } from './mark-names';
import { chosen } from './marks';

const mention = (index: number, block: number, entity: string): Mention => ({
  id: mentionId(index),
  block: blockId(block),
  start: index,
  end: index + 1,
  entity: entityId(entity),
  kind: 'person',
  via: 'name',
  confidence: 1,
  why: [],
});

const mentions = [mention(0, 0, 'Q1'), mention(1, 0, 'Q1'), mention(2, 0, 'Q2'), mention(3, 1, 'Q1')];

describe('chosen', () => {
  it.each<[Density, number[]]>([
    ['every', [0, 1, 2, 3]],
    ['first-per-paragraph', [0, 2, 3]],
    ['first-per-article', [0, 2]],
    ['none', []],
  ])('%s', (density, indexes) => {
    expect(chosen(mentions, density).map(({ id }) => id)).toEqual(indexes.map(mentionId));
  });
});

describe('paintOf', () => {
  it.each<[string, string]>([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'ground'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:149.0) Gecko/20100101 Firefox/149.0', 'underline'],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36', 'underline'],
  ])('%s: %s', (userAgent, paint) => expect(paintOf(userAgent)).toBe(paint));
});
