import { annotate } from '../../../src/engine/annotate';
import { findNames, NameHits } from '../../../src/pack/find-names';
import type { Pack } from '../../../src/pack/pack';
import { scanWords, Words } from '../../../src/text/words';
import { median, timed } from '../rounds';
import { nameList } from './name-list';
import { articleOf, HOSTILE, listedNames } from './texts';

const ROUNDS = 5;
/** What takes longer, in milliseconds, is measured once; and what would take longer than that, not at all. */
const LONG_MS = 1_000;
const TOO_LONG_MS = 20_000;
/** Names of officials that one page may list. */
const LISTED_NAMES = 50_000;
/** Ten times as much text should take ten times as long. */
const LENGTHS = [10_000, 100_000, 1_000_000];

/** Prints how long texts take that are meant to make an engine slow, each as one block, and how that grows. */
export async function measureHostileTexts(pack: Pack): Promise<void> {
  console.log(
    `\nhostile texts in one block; at most 200 ms for ${LENGTHS.at(-1)?.toLocaleString('en')} characters`,
  );
  console.log(
    `${''.padEnd(34)}${LENGTHS.map((units) => units.toLocaleString('en').padStart(12)).join('')}  growth`,
  );
  const words = new Words(0);
  const hits = new NameHits();
  const names = nameList(pack, LISTED_NAMES);
  const texts = { ...HOSTILE, 'different names': (units: number) => listedNames(names, units) };
  for (const [name, textOf] of Object.entries(texts)) {
    await print(`${name}: names`, textOf, (text) => {
      scanWords(text, words);
      findNames(pack.columns, text, words, hits);
    });
    await print(`${name}: annotated`, textOf, (text) => annotate(pack, articleOf([text])));
  }
}

async function print(
  name: string,
  textOf: (units: number) => string,
  work: (text: string) => unknown,
): Promise<void> {
  const times: number[] = [];
  for (const units of LENGTHS) {
    const [before = 0, last = 0] = times.slice(-2);
    if (last ** 2 > TOO_LONG_MS * before) break; // it grows on as it did
    const text = textOf(units);
    const rounds: number[] = [];
    while (rounds.length < ROUNDS && (rounds[0] ?? 0) < LONG_MS) rounds.push(await timed(() => work(text)));
    times.push(median(rounds));
  }
  const growth = times.slice(1).map((time, i) => `× ${(time / (times[i] ?? time)).toFixed(1)}`);
  console.log(
    `${name.padEnd(34)}${LENGTHS.map((_, i) => (times[i] === undefined ? 'too long' : `${times[i].toFixed(1)} ms`).padStart(12)).join('')}  ${growth.join(', ')}`,
  );
}
