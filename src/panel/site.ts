import { EVERY_SITE } from '../browser/access';

/** What access the reader has granted: none, to this site, or to every site. */
export type Grant = 'none' | 'site' | 'every';

/** The site of a tab, as far as it may be known: without access the browser keeps a tab's address from us. */
export type Site =
  | { state: 'unknown' }
  /** A page of the browser itself, a file: no access can be asked for. */
  | { state: 'closed' }
  | { state: 'web'; host: string; pattern: string; grant: Grant };

/** What is used of the browser. */
export type AccessReader = { contains(asked: { origins: string[] }): Promise<boolean> };

/**
 * The site of an address.
 *
 * @param url undefined when the browser does not tell
 */
export async function siteOf(url: string | undefined, permissions: AccessReader): Promise<Site> {
  if (url === undefined || url === '') return { state: 'unknown' };
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) return { state: 'closed' };
  // Without the port: Firefox takes none in a pattern.
  const pattern = `*://${address.hostname}/*`;
  return { state: 'web', host: address.hostname, pattern, grant: await grantOf(pattern, permissions) };
}

async function grantOf(pattern: string, permissions: AccessReader): Promise<Grant> {
  if (await permissions.contains({ origins: [EVERY_SITE] })) return 'every';
  return (await permissions.contains({ origins: [pattern] })) ? 'site' : 'none';
}
