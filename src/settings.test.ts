import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from './settings';

describe('parseSettings', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'every'],
    ['an empty object', {}],
    ['a foreign density', { density: 'some' }],
    ['a delay that is too long', { hoverDelayMs: 1_501 }],
    ['a delay before the pointer comes', { hoverDelayMs: -1 }],
    ['half a millisecond', { hoverDelayMs: 0.5 }],
    ['no marks on a screen', { maxPerScreen: 0 }],
    ['more marks than any screen has', { maxPerScreen: 501 }],
    ['a number in words', { maxPerScreen: '12' }],
    ['no number', { maxPerScreen: Number.NaN }],
    ['a number for a choice', { inLinks: 0 }],
  ])('%s: the defaults', (_, value) => expect(parseSettings(value)).toEqual(DEFAULT_SETTINGS));

  it('keeps what is sound beside what is not', () => {
    expect(parseSettings({ hoverDelayMs: 0, density: 'none', maxPerScreen: 500, inLinks: 'no' })).toEqual({
      hoverDelayMs: 0,
      density: 'none',
      maxPerScreen: 500,
      inLinks: true,
    });
  });

  it('marks the first mention of an article by default', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({ density: 'first-per-article', hoverDelayMs: 400 });
  });
});
