import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings';
import { readAfterUpdate } from './after-update';

const OPEN = [
  { id: 1, url: 'https://news.example/a' },
  { id: 2, url: 'https://quiet.example/b' },
  { id: undefined, url: 'https://news.example/c' },
  { id: 4, url: 'https://news.example/d' },
];

async function readTabs(origins: string[], settings = {}): Promise<{ read: number[]; asked: unknown[] }> {
  const read: number[] = [];
  const asked: unknown[] = [];
  await readAfterUpdate({
    tabs: {
      query: async (query: unknown) => {
        asked.push(query);
        return OPEN as never;
      },
    },
    permissions: { getAll: async () => ({ origins, permissions: [] }) as never },
    settings: async () => ({ ...DEFAULT_SETTINGS, ...settings }),
    read: async (tab) => read.push(tab),
    nowMs: () => 1_000,
  });
  return { read, asked };
}

it('reads what is open on granted sites, one after another, but for quiet ones and those asleep', async () => {
  const { read, asked } = await readTabs(['https://*.example/*'], { quietHosts: ['quiet.example'] });
  expect(read).toEqual([1, 4]);
  expect(asked).toEqual([{ url: ['https://*.example/*'], discarded: false }]);
});

it('asks for no tab where nothing was granted', async () => {
  expect(await readTabs([])).toEqual({ read: [], asked: [] });
  expect(await readTabs(['moz-extension://x/*'])).toEqual({ read: [], asked: [] });
});

it('reads nothing in a pause', async () => {
  expect((await readTabs(['https://*.example/*'], { pausedUntilMs: 2_000 })).read).toEqual([]);
});
