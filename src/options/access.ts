import outletsTable from '../../data/outlets.tsv';
import { EVERY_SITE, isOfWeb } from '../browser/access';
import type { Permissions } from '../browser/api';

/** A news site that the list names. */
export type Outlet = { host: string; continent: string; country: string };

/** The news sites for which access can be given at once; see data/outlets.tsv. */
export const OUTLETS: readonly Outlet[] = outletsTable
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [host = '', continent = '', country = ''] = line.split('\t');
    return { host, continent, country };
  });

/** A host with everything under it, as a match pattern. */
export function patternOf(host: string): string {
  return `*://*.${host}/*`;
}

/** Which pages are read by themselves. */
export type Reach = 'click' | 'list' | 'every';

/** What is used of the browser. */
export type AccessBrowser = Pick<Permissions.Static, 'getAll' | 'request' | 'remove'>;

/** The access there is: the choice that it amounts to, and the sites given one by one. */
export async function accessOf(permissions: AccessBrowser): Promise<{ reach: Reach; own: string[] }> {
  const { origins = [] } = await permissions.getAll();
  const web = origins.filter(isOfWeb);
  if (web.some((origin) => origin === EVERY_SITE || origin === '<all_urls>'))
    return { reach: 'every', own: [] };
  const listed = new Set(OUTLETS.map(({ host }) => patternOf(host)));
  const held = web.filter((origin) => listed.has(origin));
  return {
    // A reader may have taken some of them back; most of the list is still the list.
    reach: held.length > listed.size / 2 ? 'list' : 'click',
    own: web.filter((origin) => !listed.has(origin)).sort(),
  };
}

/**
 * Gives Backgrounder the access of a choice, and takes away what goes beyond it. Call it in the turn of a click: the browser asks the
 * reader only then.
 *
 * @returns false when the reader said no; then nothing has changed
 */
export async function choose(permissions: AccessBrowser, reach: Reach): Promise<boolean> {
  const listed = OUTLETS.map(({ host }) => patternOf(host));
  const wanted = reach === 'every' ? [EVERY_SITE] : reach === 'list' ? listed : [];
  if (wanted.length > 0 && !(await permissions.request({ origins: wanted }))) return false;
  const { origins = [] } = await permissions.getAll();
  const beyond = origins.filter((origin) => isOfWeb(origin) && !wanted.includes(origin));
  const own = beyond.filter((origin) => origin !== EVERY_SITE && !listed.includes(origin));
  const taken = reach === 'every' ? [] : beyond.filter((origin) => !own.includes(origin));
  if (taken.length > 0) await permissions.remove({ origins: taken });
  return true;
}
