import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectationOf } from '../../src/cli/expectation';
import { openPackFolder } from '../../src/cli/pack-files';
import { readHtml } from '../../src/cli/read-html';
import type { Pack } from '../../src/pack/pack';

const FOLDER = 'tests/articles';
const articles = readdirSync(FOLDER).filter((name) => existsSync(`${FOLDER}/${name}/expected.json`));

let pack: Pack;
beforeAll(async () => {
  pack = await openPackFolder('dist/pack');
});

/** Whole articles through extraction and engine, against what was reviewed; `npm run accept` rewrites them. */
describe('fixture articles', () => {
  it('are at least five', () => {
    expect(articles.length).toBeGreaterThanOrEqual(5);
  });

  it.each(articles)('%s', (name) => {
    const page = `${FOLDER}/${name}/page.html`;
    const expected: unknown = JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8'));
    expect(expectationOf(pack, readHtml(readFileSync(page, 'utf8'), page))).toEqual(expected);
  });

  it.each(readdirSync(FOLDER).filter((name) => name.startsWith('no-')))('%s holds no article', (name) => {
    const page = `${FOLDER}/${name}/page.html`;
    expect(() => readHtml(readFileSync(page, 'utf8'), page)).toThrow(/no article|no text|empty/);
  });
});
