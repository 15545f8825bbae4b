import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { openPackFolder } from '../../src/cli/pack-files';
import { readHtml } from '../../src/cli/read-html';
import { annotate } from '../../src/engine/annotate';
import { interleaved } from './rounds';

const ROUNDS = 15;
/** Bare passes a round: one alone is shorter than the clock is fine. */
const BARE_PASSES = 50;

const articles = readdirSync('tests/articles')
  .map((name) => `tests/articles/${name}/page.html`)
  .filter((page) => existsSync(page) && !/\/no-/.test(page))
  .map((page) => readHtml(readFileSync(page, 'utf8'), page));
const units = articles.flatMap(({ blocks }) => blocks).reduce((sum, { text }) => sum + text.length, 0);

let sink = 0;
function barePass(): void {
  for (const { blocks } of articles)
    for (const { text } of blocks)
      for (let i = 0; i < text.length; i += 1) sink = (sink + text.charCodeAt(i)) | 0;
}

const pack = await openPackFolder('dist/pack');
const [bare = 0, whole = 0] = await interleaved(
  ROUNDS,
  () => {
    for (let pass = 0; pass < BARE_PASSES; pass += 1) barePass();
  },
  () => {
    for (const article of articles) annotate(pack, article);
  },
);
const base = bare / BARE_PASSES;
console.log(`${articles.length} articles, ${units} characters (${sink & 1})`);
console.log(`bare pass over the text   ${base.toFixed(3)} ms   1`);
console.log(
  `annotate                  ${whole.toFixed(1)} ms   ${Math.round(whole / base)} × the bare pass, ${(whole / articles.length).toFixed(1)} ms an article`,
);
