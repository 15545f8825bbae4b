import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { openPackFolder } from '../../src/cli/pack-files';
import { readHtml } from '../../src/cli/read-html';
import { annotate } from '../../src/engine/annotate';

/** Rounds of each; the median is told. */
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

function annotateAll(): void {
  for (const article of articles) annotate(pack, article);
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;

const pack = await openPackFolder('dist/pack');
const opening: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const start = performance.now();
  await openPackFolder('dist/pack');
  opening.push(performance.now() - start);
}
const bare: number[] = [];
const whole: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  bare.push(
    timed(() => {
      for (let pass = 0; pass < BARE_PASSES; pass += 1) barePass();
    }) / BARE_PASSES,
  );
  whole.push(timed(annotateAll));
}
const [base, full] = [median(bare), median(whole)];
console.log(`${articles.length} articles, ${units} characters (${sink & 1})`);
console.log(`bare pass over the text   ${base.toFixed(3)} ms   1`);
console.log(
  `annotate                  ${full.toFixed(1)} ms   ${Math.round(full / base)} × the bare pass, ${(full / articles.length).toFixed(1)} ms an article`,
);
console.log(`open the pack             ${median(opening).toFixed(1)} ms, checksum included`);
