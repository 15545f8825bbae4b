import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of saved pages of real sites, each a folder with `source.html`; not ours to ship. */
export const SAVED_PAGES = process.env.BACKGROUNDER_PAGES ?? '../shared/pages';

/** How many of them are opened in browsers: enough to be of every kind. */
const MOST = 60;

/** A policy for them: what stands in the file and nothing else, so that every round meets the same page. */
export const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** The saved pages to open, as paths in their folder; none where they are missing. */
export function savedPages(): string[] {
  if (!existsSync(SAVED_PAGES)) return [];
  return readdirSync(SAVED_PAGES)
    .sort()
    .map((name) => join(name, 'source.html'))
    .filter((path) => existsSync(join(SAVED_PAGES, path)))
    .slice(0, MOST);
}
