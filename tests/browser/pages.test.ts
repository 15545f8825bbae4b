import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { score } from './extraction';

/** A folder of saved pages, each a folder with `source.html` and the article in it as `expected.html`; not ours to ship. */
const PAGES = process.env.BACKGROUNDER_PAGES ?? '../shared/pages';

/** A page is read well when this share of its paragraphs is seen and less than this share of the text is foreign. */
const SEEN = 0.95;
const FOREIGN = 0.1;

/** Share of the pages that must be read well; lowering it needs a reason. */
const WELL = 0.9;

const pages = existsSync(PAGES) ? readdirSync(PAGES) : [];
if (pages.length === 0) console.warn('No saved pages beside the checkout: their tests are skipped.');

describe.skipIf(pages.length === 0)(
  'saved pages (BACKGROUNDER_PAGES may name another folder of them)',
  () => {
    const read = pages
      .filter((page) => existsSync(join(PAGES, page, 'expected.html')))
      .map((page) => {
        const file = (name: string): string => readFileSync(join(PAGES, page, name), 'utf8');
        const { readerable } = JSON.parse(file('expected-metadata.json')) as { readerable?: boolean };
        return { page, readerable, ...score(file('source.html'), file('expected.html')) };
      })
      .filter(({ readerable }) => readerable !== false);

    it('finds the article in most of them', () => {
      const unseen = read
        .filter(({ seen }) => seen < SEEN)
        .map(({ page, seen }) => `${page} ${seen.toFixed(2)}`);
      console.log(`${read.length} pages; under ${SEEN} seen: ${unseen.join(', ')}`);
      expect(unseen.length / read.length).toBeLessThanOrEqual(1 - WELL);
    });

    it('reads little else in most of them', () => {
      const foreign = read.filter((page) => page.foreign >= FOREIGN).map(({ page }) => page);
      console.log(`${read.length} pages; over ${FOREIGN} foreign: ${foreign.join(', ')}`);
      expect(foreign.length / read.length).toBeLessThanOrEqual(1 - WELL);
    });
  },
);
