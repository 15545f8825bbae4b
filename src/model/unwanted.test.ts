import { describe, expect, it } from 'vitest';
import { entityId } from './ids';
import {
  articleHash,
  isHidden,
  isMuted,
  MOST_UNWANTED,
  NOTHING_UNWANTED,
  parseUnwanted,
  withHidden,
  withMuted,
} from './unwanted';

const lavrov = { id: entityId('Q58217'), name: 'Sergey Lavrov' };
const here = { ...lavrov, article: articleHash('https://news.example/a') };

describe('what the reader does not want marked', () => {
  it('mutes and takes back', () => {
    const muted = withMuted(NOTHING_UNWANTED, lavrov, true);
    expect(isMuted(muted, lavrov.id)).toBe(true);
    expect(withMuted(muted, lavrov, true).muted).toEqual([lavrov]);
    expect(withMuted(muted, lavrov, false)).toEqual(NOTHING_UNWANTED);
  });

  it('hides in one article only', () => {
    const hidden = withHidden(NOTHING_UNWANTED, here, true);
    expect(isHidden(hidden, here.id, here.article)).toBe(true);
    expect(isHidden(hidden, here.id, articleHash('https://news.example/b'))).toBe(false);
    expect(withHidden(hidden, here, false)).toEqual(NOTHING_UNWANTED);
  });

  it('lets the oldest make room', () => {
    const full = Array.from({ length: MOST_UNWANTED }, (_, i) => ({ ...lavrov, id: entityId(`Q${i + 1}`) }));
    const { muted } = withMuted({ muted: full, hidden: [] }, lavrov, true);
    expect([muted.length, muted[0]?.id, muted.at(-1)?.id]).toEqual([MOST_UNWANTED, 'Q2', 'Q58217']);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'muted'],
    ['foreign lists', { muted: { length: 1 }, hidden: 'all' }],
    ['foreign entries', { muted: [null, { id: 'x', name: 'y' }, { id: 'Q1' }], hidden: [{ id: 'Q1' }] }],
    ['an address for a hash', { muted: [], hidden: [{ id: 'Q1', article: 'https://news.example/a' }] }],
  ])('reads %s as nothing', (_, value) => expect(parseUnwanted(value)).toEqual(NOTHING_UNWANTED));

  it('reads back what it wrote', () => {
    const kept = withHidden(withMuted(NOTHING_UNWANTED, lavrov, true), here, true);
    expect(parseUnwanted(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });
});

describe('articleHash', () => {
  const page = 'https://news.example/story?id=7';
  it.each([
    ['the part after #', `${page}#comments`],
    ['what tracks a reader', `${page}&utm_source=mail&fbclid=1`],
  ])('does not see %s', (_, address) => expect(articleHash(address)).toBe(articleHash(page)));

  it.each([
    ['another page', 'https://news.example/other?id=7'],
    ['another query', 'https://news.example/story?id=8'],
    ['another site', 'https://paper.example/story?id=7'],
  ])('tells %s apart', (_, address) => expect(articleHash(address)).not.toBe(articleHash(page)));

  it('does not hold the address', () => expect(articleHash(page)).toMatch(/^[0-9a-f]{16}$/));
});
