import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { annotate } from '../../../src/engine/annotate';
import { readArticle } from '../../../src/engine/candidates';
import type { Article } from '../../../src/model/article';
import { findNames, NameHits } from '../../../src/pack/find-names';
import type { Pack } from '../../../src/pack/pack';
import { scanWords, Words } from '../../../src/text/words';
import { interleaved, median } from '../rounds';
import { articleOfLength, articlesOfTests, unitsOf } from './texts';

const ROUNDS = 25;
/** Passes a round of what takes microseconds. */
const PASSES = 100;
const COLD_STARTS = 9;

/** A usual article, and a long one, in UTF-16 units. */
const USUAL_UNITS = 5_000;
const LONG_UNITS = 100_000;

/** Prints how long names, and a whole annotation, take: of a usual article and of a long one, warm and in a process just started. */
export async function measureArticles(pack: Pack): Promise<void> {
  const usual = articleOfLength(USUAL_UNITS);
  const long = articleOfLength(LONG_UNITS);
  const all = articlesOfTests();
  const words = new Words(0);
  const hits = new NameHits();
  const candidates = ({ blocks }: Article): void => {
    for (const { text } of blocks) {
      scanWords(text, words);
      findNames(pack.columns, text, words, hits);
    }
  };
  const often = (work: () => void) => (): void => {
    for (let pass = 0; pass < PASSES; pass += 1) work();
  };
  let sum = 0;
  const barePass = (): void => {
    for (const { text } of usual.blocks)
      for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  };
  const [bare = 0, found = 0, read = 0, whole = 0, hundred = 0, tests = 0] = await interleaved(
    ROUNDS,
    often(barePass),
    often(() => candidates(usual)),
    often(() => readArticle(pack, usual)),
    () => annotate(pack, usual),
    () => annotate(pack, long),
    () => all.forEach((article) => void annotate(pack, article)),
  );
  const micros = (ms: number): string => `${((1000 * ms) / PASSES).toFixed(1)} µs`;
  console.log(`\nan article of ${unitsOf(usual)} characters`);
  console.log(`bare pass                 ${micros(bare)}${sum === 0 ? '.' : ''}`);
  console.log(`names in it, warm         ${micros(found)}, at most 40`);
  console.log(`names and tokens, warm    ${micros(read)}`);
  console.log(`annotated, warm           ${whole.toFixed(1)} ms, at most 2`);
  console.log(`annotated, cold           ${coldStarts()}`);
  console.log(`${unitsOf(long)} characters, warm   ${hundred.toFixed(1)} ms, at most 30`);
  const units = all.reduce((units, article) => units + unitsOf(article), 0);
  console.log(
    `the ${all.length} test articles, warm   ${tests.toFixed(1)} ms, ${(tests / all.length).toFixed(1)} ms an article of ${Math.round(units / all.length)} characters`,
  );
}

/** The same article in processes that have annotated nothing yet. */
function coldStarts(): string {
  const program = fileURLToPath(new URL('bench-engine-cold.mjs', import.meta.url));
  const times = Array.from({ length: COLD_STARTS }, () =>
    Number(execFileSync(process.execPath, [program, String(USUAL_UNITS)], { encoding: 'utf8' })),
  );
  return `${median(times).toFixed(1)} ms, at most 10 (${COLD_STARTS} processes: ${Math.min(...times).toFixed(1)} to ${Math.max(...times).toFixed(1)})`;
}
