import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  isQuiet,
  parseSettings,
  readSettings,
  type SettingsArea,
  saveSettings,
} from './settings';

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
      ...DEFAULT_SETTINGS,
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

describe('quiet', () => {
  const settings = parseSettings({ quietHosts: ['news.example', 'not a host', 3], pausedUntilMs: 1_000 });
  it.each<[string, number, boolean]>([
    ['news.example', 2_000, true],
    ['other.example', 2_000, false],
    ['other.example', 999, true],
  ])('%s at %i: %s', (host, now, quiet) => expect(isQuiet(settings, host, now)).toBe(quiet));
});

describe('stored settings', () => {
  const area = (fails = false): SettingsArea & { held: Record<string, unknown> } => {
    const held: Record<string, unknown> = {};
    return {
      held,
      get: async (key) => ({ [key]: held[key] }),
      set: async (values) => {
        if (fails) throw new Error('QUOTA_BYTES');
        Object.assign(held, values);
      },
      remove: async (key) => {
        delete held[key];
      },
    };
  };
  const own = { ...DEFAULT_SETTINGS, hoverDelayMs: 100 };

  it('lie with the account', async () => {
    const areas = { sync: area(), local: area() };
    await saveSettings(areas, own);
    expect(areas.local.held).toEqual({});
    expect(await readSettings(areas)).toEqual(own);
  });

  it('lie on this machine when the account does not take them, until it does', async () => {
    const local = area();
    await saveSettings({ sync: area(true), local }, own);
    expect(await readSettings({ sync: area(), local })).toEqual(own);
    await saveSettings({ sync: area(), local }, DEFAULT_SETTINGS);
    expect(local.held).toEqual({});
  });
});
