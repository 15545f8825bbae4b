import { describe, expect, it } from 'vitest';
import type { Scripting } from '../browser/api';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import { type SiteScripting, sites } from './sites';

type Registered = Scripting.RegisteredContentScript;

/** Registrations as a browser keeps them: registering an id twice, or updating or removing one not there, fails. */
function fakeScripting(): SiteScripting & { all: Map<string, Registered> } {
  const all = new Map<string, Registered>();
  return {
    all,
    getRegisteredContentScripts: async (filter) =>
      [...all.values()].filter((one) => filter?.ids?.includes(one.id) ?? true),
    registerContentScripts: async (scripts) => {
      for (const one of scripts) {
        if (all.has(one.id)) throw new Error(`Duplicate script ID '${one.id}'`);
        all.set(one.id, one);
      }
    },
    updateContentScripts: async (scripts) => {
      for (const one of scripts) {
        const old = all.get(one.id);
        if (old === undefined) throw new Error(`Nonexistent script ID '${one.id}'`);
        all.set(one.id, { ...old, ...one });
      }
    },
    unregisterContentScripts: async (filter) => {
      for (const id of filter?.ids ?? all.keys()) {
        if (!all.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      }
    },
  };
}

const NOW_MS = 1_000_000;

function setUp() {
  const scripting = fakeScripting();
  const granted = { origins: [] as string[] };
  const chosen: { settings: Settings } = { settings: DEFAULT_SETTINGS };
  const inStep = sites(
    scripting,
    { getAll: async () => ({ origins: [...granted.origins] }) },
    async () => chosen.settings,
    () => NOW_MS,
  );
  return {
    granted,
    chosen,
    scripting,
    inStep,
    matches: () => [...scripting.all.values()].map((one) => one.matches),
  };
}

describe('granted sites', () => {
  it('are followed as access comes and goes', async () => {
    const { granted, inStep, matches } = setUp();
    const steps: [string[], string[][]][] = [
      [[], []],
      [['https://news.example/*'], [['https://news.example/*']]],
      [
        ['https://paper.example/*', 'https://news.example/*'],
        [['https://news.example/*', 'https://paper.example/*']],
      ],
      [['https://paper.example/*'], [['https://paper.example/*']]],
      [[], []],
      [['*://*/*'], [['*://*/*']]],
    ];
    for (const [origins, expected] of steps) {
      granted.origins = origins;
      await inStep();
      expect(matches()).toEqual(expected);
    }
  });

  it('are registered once when start and a grant coincide', async () => {
    const { granted, inStep, matches } = setUp();
    granted.origins = ['https://news.example/*'];
    await Promise.all([inStep(), inStep(), inStep()]);
    expect(matches()).toEqual([['https://news.example/*']]);
  });

  it('leave files and the browser’s own pages out', async () => {
    const { granted, inStep, matches } = setUp();
    granted.origins = ['file:///*', 'chrome://favicon/*', 'http://news.example/*'];
    await inStep();
    expect(matches()).toEqual([['http://news.example/*']]);
  });

  it('leave quiet hosts out, and all in a pause', async () => {
    const { granted, chosen, scripting, inStep, matches } = setUp();
    granted.origins = ['*://*/*'];
    await inStep();
    chosen.settings = { ...DEFAULT_SETTINGS, quietHosts: ['mail.example'] };
    await inStep();
    expect(scripting.all.get('sites')?.excludeMatches).toEqual(['*://mail.example/*']);
    chosen.settings = { ...DEFAULT_SETTINGS, pausedUntilMs: NOW_MS + 1 };
    await inStep();
    expect(matches()).toEqual([]);
    chosen.settings = { ...DEFAULT_SETTINGS, pausedUntilMs: NOW_MS };
    await inStep();
    expect(matches()).toEqual([['*://*/*']]);
  });

  it('are tried again after a failure', async () => {
    const scripting = fakeScripting();
    let fails = true;
    const getAll = async () => {
      if (fails) throw new Error('not now');
      return { origins: ['https://news.example/*'] };
    };
    const inStep = sites(
      scripting,
      { getAll },
      async () => DEFAULT_SETTINGS,
      () => NOW_MS,
    );
    await expect(inStep()).rejects.toThrow('not now');
    fails = false;
    await inStep();
    expect(scripting.all.size).toBe(1);
  });
});
