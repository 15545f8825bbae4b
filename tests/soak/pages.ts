import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../tools/serve.mjs';

/** A page of the soak; `name` is the folder that it lies in. */
export type SoakPage = { name: string; url: string };

/** The project's own articles, and saved pages that are not ours to ship. */
const FOLDERS = [
  { folder: 'tests/articles', file: 'page.html' },
  { folder: process.env.BACKGROUNDER_PAGES ?? '../shared/pages', file: 'source.html' },
];

/** Serves the pages that there are. */
export async function servePages(): Promise<{ pages: SoakPage[]; missing: string[]; close(): void }> {
  const here = FOLDERS.filter(({ folder }) => existsSync(folder));
  const sites = await Promise.all(here.map(({ folder }) => serve(folder)));
  const pages = here.flatMap(({ folder, file }, index) =>
    readdirSync(folder)
      .filter((name) => existsSync(join(folder, name, file)))
      .map((name) => ({ name, url: `${sites[index]?.url}/${encodeURIComponent(name)}/${file}` })),
  );
  return {
    pages,
    missing: FOLDERS.filter(({ folder }) => !existsSync(folder)).map(({ folder }) => folder),
    close: () => {
      for (const site of sites) site.close();
    },
  };
}
