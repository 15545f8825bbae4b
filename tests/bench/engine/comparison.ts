import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { openPackFolder } from '../../../src/cli/pack-files';
import { median } from '../rounds';
import type { Told as AnyTold, Task } from './contender-worker';
import { CONTENDERS, type ContenderName } from './contenders';
import type { Place } from './contenders/contender';
import { nameList } from './name-list';
import { recombinedText } from './texts';

const ROUNDS = 9;
/** Text that is searched, in UTF-16 units. */
const TEXT_UNITS = 1_000_000;
/** Text on which all must agree first. */
const SAMPLE_UNITS = 20_000;

/** What an engine may take to open, and again to be warm: far more than a reader's browser would give it, which starts its worker anew after each pause. */
const MOST_HEAP_MB = 4_096;
const MOST_SECONDS = 45;

/** Paragraphs that every engine reads alike: one sentence, no word with an accent, a hyphen or an apostrophe. */
const PLAIN = /^[A-Za-z0-9 ,]+\.?$/;

type Told<K extends AnyTold['kind']> = Extract<AnyTold, { kind: K }>;

/** A contender that is ready, or why it is not. */
type Runner =
  | { name: ContenderName; worker: Worker; opened: Told<'opened'>; places: Place[] | null; rounds: number[] }
  | { name: ContenderName; worker: null; why: string };

/**
 * Finds names with every contender, by turns, and prints how fast each is. One that cannot hold some names is not asked for more.
 *
 * @param sizes  of the lists of names, ascending
 */
export async function compareEngines(sizes: readonly number[]): Promise<void> {
  const pack = await openPackFolder('dist/pack');
  const text = recombinedText(nameList(pack, 100_000), TEXT_UNITS);
  const sample = sampleOf(nameList(pack, 100_000));
  let names = Object.keys(CONTENDERS) as ContenderName[];
  for (const size of sizes) {
    const runners: Runner[] = [];
    for (const contender of names) runners.push(await start({ contender, names: size, text, sample }));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const runner of runners) if (runner.worker) runner.rounds.push(await roundOf(runner.worker));
    print(size, runners);
    for (const { worker } of runners) await worker?.terminate();
    names = runners.flatMap(({ worker, name }) => (worker ? [name] : []));
  }
}

/** Text that is dense with names of a list. */
function sampleOf(names: readonly string[]): string {
  return recombinedText(names, TEXT_UNITS)
    .split('\n')
    .filter((paragraph) => PLAIN.test(paragraph))
    .join('\n')
    .slice(0, SAMPLE_UNITS);
}

async function start(task: Task): Promise<Runner> {
  const name = task.contender;
  const worker = new Worker(new URL('bench-engine-contender-worker.mjs', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
  });
  const late = setTimeout(() => worker.terminate(), 1000 * MOST_SECONDS);
  // A worker that is ended from here says nothing.
  const ended = once(worker, 'exit').then(() => null);
  try {
    const opened = await Promise.race([told<'opened'>(worker), ended]);
    if (opened === null) return { name, worker: null, why: `not open within ${MOST_SECONDS} s` };
    late.refresh();
    const warm = await Promise.race([told<'warm'>(worker), ended]);
    if (warm === null) return { name, worker: null, why: `not warm within ${MOST_SECONDS} s more` };
    return { name, worker, opened, places: warm.places, rounds: [] };
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    if (!isFull) throw error;
    return { name, worker: null, why: `more than ${MOST_HEAP_MB / 1024} GB of heap` };
  } finally {
    clearTimeout(late);
  }
}

/** The next message of a worker; a worker tells each kind in its turn. */
async function told<K extends AnyTold['kind']>(worker: Worker): Promise<Told<K>> {
  const [message] = await once(worker, 'message');
  return message;
}

async function roundOf(worker: Worker): Promise<number> {
  worker.postMessage('round');
  return (await told<'round'>(worker)).unitsPerMs;
}

function print(size: number, runners: readonly Runner[]): void {
  const speed = new Map(
    runners.flatMap((runner): [ContenderName, number][] =>
      runner.worker ? [[runner.name, median(runner.rounds)]] : [],
    ),
  );
  const bare = speed.get('bare pass') ?? 0;
  const map = speed.get('Map of token n-grams');
  const reference = runners.find(({ name }) => name === 'Map of token n-grams');
  const expected = reference?.worker ? outermost(reference.places ?? []) : null;
  console.log(`\n${size.toLocaleString('en')} names`);
  console.log(
    `${''.padEnd(27)}M chars/s  of the bare pass   × the Map  bytes a name  ready in ms  agrees with the Map`,
  );
  for (const runner of runners) {
    if (!runner.worker) {
      console.log(`${runner.name.padEnd(27)}left out: ${runner.why}`);
      continue;
    }
    const { name, opened, places } = runner;
    const own = speed.get(name) ?? 0;
    console.log(
      name.padEnd(27) +
        (own / 1000).toFixed(own < 10_000 ? 2 : 0).padStart(9) +
        `1 / ${(bare / own).toFixed(1)}`.padStart(18) +
        (map ? (own / map).toFixed(own < map ? 3 : 1) : '').padStart(12) +
        (opened.bytes / size).toFixed(1).padStart(14) +
        opened.openMs.toFixed(1).padStart(13) +
        `  ${places && expected ? agreement(outermost(places), expected) : ''}`,
    );
  }
}

/** The first of those that overlap, the longest of those that begin together. */
function outermost(places: readonly Place[]): string[] {
  let end = 0;
  return [...places]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((place) => {
      const isFree = place.start >= end;
      if (isFree) end = place.end;
      return isFree;
    })
    .map((place) => `${place.start}–${place.end}`);
}

function agreement(places: readonly string[], expected: readonly string[]): string {
  const wanted = new Set(expected);
  const common = places.filter((place) => wanted.has(place)).length;
  if (common === expected.length && common === places.length) return `on all ${common} places`;
  return `on ${common} of ${expected.length} places, ${places.length - common} others`;
}
