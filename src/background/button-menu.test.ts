import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from '../settings';
import { chosenInMenu } from './button-menu';
import { quietFollower } from './quiet';

const now = new Date(2026, 10, 25, 22, 30);
const quiet: Settings = { ...DEFAULT_SETTINGS, quietHosts: ['a.example'] };

describe('the menu of the button', () => {
  it.each<[string, string | null, Partial<Settings> | null]>([
    ['quiet', 'b.example', { quietHosts: ['a.example', 'b.example'] }],
    ['quiet', 'a.example', { quietHosts: [] }],
    ['quiet', null, null],
    ['quiet', 'not a host', null],
    ['hour', null, { pausedUntilMs: new Date(2026, 10, 25, 23, 30).getTime() }],
    ['day', null, { pausedUntilMs: new Date(2026, 10, 26).getTime() }],
    ['resume', null, { pausedUntilMs: 0 }],
    ['look-up', 'a.example', null],
    ['toString', 'a.example', null],
  ])('%s on %s', (entry, host, change) => {
    expect(chosenInMenu(entry, quiet, host, now)).toEqual(change && { ...quiet, ...change });
  });
});

describe('open tabs', () => {
  function setUp() {
    const deps = {
      tabs: {
        query: async () => [
          { id: 1, url: 'https://a.example/x' },
          { id: 2, url: 'https://b.example/' },
          { id: 3, url: undefined },
        ],
      },
      register: vi.fn(async () => undefined),
      stop: vi.fn(async (tab: number) => {
        if (tab === 2) throw new Error('nobody listens');
      }),
      read: vi.fn(async () => undefined),
      forget: vi.fn(async () => undefined),
      nowMs: () => now.getTime(),
    };
    const follow = quietFollower(deps as unknown as Parameters<typeof quietFollower>[0]);
    const change = (oldValue: unknown, newValue: unknown) =>
      follow({ [SETTINGS_KEY]: { oldValue, newValue } });
    return { deps, change };
  }

  it('of a site that became quiet lose their marks, and get them back', async () => {
    const { deps, change } = setUp();
    await change(DEFAULT_SETTINGS, quiet);
    expect(deps.stop.mock.calls).toEqual([[1]]);
    expect(deps.forget.mock.calls).toEqual([[1]]);
    await change(quiet, DEFAULT_SETTINGS);
    expect(deps.read.mock.calls).toEqual([[1]]);
    expect(deps.register).toHaveBeenCalledTimes(2);
  });

  it('are all stopped by a pause, also where nothing runs', async () => {
    const { deps, change } = setUp();
    await change(undefined, { ...DEFAULT_SETTINGS, pausedUntilMs: now.getTime() + 1 });
    expect(deps.stop.mock.calls).toEqual([[1], [2]]);
    expect(deps.forget.mock.calls).toEqual([[1], [2]]);
  });

  it('are left alone by other settings', async () => {
    const { deps, change } = setUp();
    await change(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, inLinks: false });
    expect(deps.register).not.toHaveBeenCalled();
  });
});
