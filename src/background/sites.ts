import type { Permissions, Scripting } from '../browser/api';
import { CONTENT_SCRIPT } from './inject';

/** The one registration that covers every granted site: two that overlap would inject twice. */
const REGISTRATION = 'sites';

/** Patterns of web pages, as opposed to files or a browser's own pages. */
const WEB_PAGES = /^(?:\*|https?):\/\//;

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
 * pages are read as they load.
 *
 * @returns a function to call on start and after every change of permissions; calls follow one another
 */
export function sites(scripting: SiteScripting, permissions: SitePermissions): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();

  async function bringInStep(): Promise<void> {
    const { origins = [] } = await permissions.getAll();
    const matches = origins.filter((origin) => WEB_PAGES.test(origin)).sort();
    const [registered] = await scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
    if (matches.length === 0) {
      if (registered !== undefined) await scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    } else if (registered === undefined) {
      await scripting.registerContentScripts([
        {
          id: REGISTRATION,
          matches,
          js: [CONTENT_SCRIPT],
          runAt: 'document_idle',
          persistAcrossSessions: true,
        },
      ]);
    } else if (!sameList(registered.matches ?? [], matches)) {
      await scripting.updateContentScripts([{ id: REGISTRATION, matches }]);
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
