import { hostOf, isOfWeb } from '../browser/access';
import type { Browser, Permissions } from '../browser/api';
import { isQuiet, type Settings } from '../settings';

/** What is used of the browser, and how a tab is read. */
export type AfterUpdateDeps = {
  tabs: Pick<Browser['tabs'], 'query'>;
  permissions: Pick<Permissions.Static, 'getAll'>;
  settings: () => Promise<Settings>;
  read: (tab: number) => Promise<unknown>;
  nowMs: () => number;
};

/**
 * Reads the open pages anew that are read unasked: the script that ran in them ended with the version that it came from, and in Firefox, which
 * ends it without a word, its marks stand there dead. One page after another, so that many tabs are no burst; none that the browser put to sleep.
 */
export async function readAfterUpdate({
  tabs,
  permissions,
  settings,
  read,
  nowMs,
}: AfterUpdateDeps): Promise<void> {
  const [{ origins = [] }, now] = await Promise.all([permissions.getAll(), settings()]);
  const url = origins.filter(isOfWeb);
  if (url.length === 0) return; // an empty list would match every tab
  for (const tab of await tabs.query({ url, discarded: false })) {
    const host = hostOf(tab.url);
    if (tab.id !== undefined && host !== null && !isQuiet(now, host, nowMs())) await read(tab.id);
  }
}
