import { isOfWeb } from '../browser/access';
import type { Permissions, Scripting } from '../browser/api';
import type { Settings } from '../settings';
import { CONTENT_SCRIPT } from './inject';

/** The one registration that covers every granted site: two that overlap would inject twice. */
const REGISTRATION = 'sites';

/** What is used of the browser. */
export type SiteScripting = Pick<
  Scripting.Static,
  | 'getRegisteredContentScripts'
  | 'registerContentScripts'
  | 'updateContentScripts'
  | 'unregisterContentScripts'
>;
export type SitePermissions = Pick<Permissions.Static, 'getAll'>;

/**
 * Keeps the registered content script in step with the sites on which the reader has granted access, so that their
 * pages are read as they load; those that are to be quiet are left out, and in a pause all are.
 *
 * @param settings the reader's settings as they are stored
 * @param nowMs the clock, in milliseconds since 1970
 * @returns a function to call on start and after every change of permissions; calls follow one another
 */
export function sites(
  scripting: SiteScripting,
  permissions: SitePermissions,
  settings: () => Promise<Settings>,
  nowMs: () => number,
): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();

  async function bringInStep(): Promise<void> {
    const [{ origins = [] }, { quietHosts, pausedUntilMs }] = await Promise.all([
      permissions.getAll(),
      settings(),
    ]);
    const isPaused = nowMs() < pausedUntilMs;
    const matches = isPaused ? [] : origins.filter(isOfWeb).sort();
    const excludeMatches = quietHosts.map((host) => `*://${host}/*`);
    const [registered] = await scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
    if (matches.length === 0) {
      if (registered !== undefined) await scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    } else if (registered === undefined) {
      await scripting.registerContentScripts([
        {
          id: REGISTRATION,
          matches,
          excludeMatches,
          js: [CONTENT_SCRIPT],
          runAt: 'document_idle',
          persistAcrossSessions: true,
        },
      ]);
    } else if (
      !sameList(registered.matches ?? [], matches) ||
      !sameList(registered.excludeMatches ?? [], excludeMatches)
    ) {
      await scripting.updateContentScripts([{ id: REGISTRATION, matches, excludeMatches }]);
    }
  }

  return () => {
    last = last.catch(() => undefined).then(bringInStep);
    return last;
  };
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().every((value, i) => value === b[i]);
}
