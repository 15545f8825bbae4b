import { hostOf } from '../browser/access';
import type { Browser } from '../browser/api';
import { isQuiet, parseSettings, SETTINGS_KEY, type Settings } from '../settings';

/** What is used of the browser: a tab's address is told only where access was given. */
export type QuietTabs = Pick<Browser['tabs'], 'query'>;

/** How pages are begun and ended. */
export type QuietDeps = {
  tabs: QuietTabs;
  /** Brings the registered script in step. */
  register: () => Promise<void>;
  /** Ends the page's script in a tab; rejects where none runs. */
  stop: (tab: number) => Promise<unknown>;
  read: (tab: number) => Promise<unknown>;
  forget: (tab: number) => Promise<void>;
  nowMs: () => number;
};

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/**
 * Follows what the settings say of where pages are read unasked, in open tabs too: a pause, or a site that is to be quiet, takes the marks away at
 * once; its end brings them back.
 *
 * @returns what to call when storage changes
 */
export function quietFollower(deps: QuietDeps): (changes: Changes) => Promise<void> {
  return async (changes) => {
    const change = changes[SETTINGS_KEY];
    if (change === undefined) return;
    const [before, now] = [parseSettings(change.oldValue), parseSettings(change.newValue)];
    if (isAlike(before, now)) return;
    await deps.register();
    const open = await deps.tabs.query({ url: ['*://*/*'] });
    await Promise.all(
      open.map(({ id, url }) => (id === undefined ? undefined : follow(deps, id, url, before, now))),
    );
  };
}

async function follow(
  { stop, read, forget, nowMs }: QuietDeps,
  tab: number,
  url: string | undefined,
  before: Settings,
  now: Settings,
): Promise<void> {
  const host = hostOf(url);
  if (host === null) return;
  const wasQuiet = isQuiet(before, host, nowMs());
  if (isQuiet(now, host, nowMs())) {
    // Where no script runs there is nothing to stop.
    await stop(tab).catch(() => undefined);
    await forget(tab);
  } else if (wasQuiet) await read(tab);
}

function isAlike(a: Settings, b: Settings): boolean {
  return a.pausedUntilMs === b.pausedUntilMs && a.quietHosts.join() === b.quietHosts.join();
}
