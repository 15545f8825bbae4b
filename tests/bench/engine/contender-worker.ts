import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { openPackFolder } from '../../../src/cli/pack-files';
import { CONTENDERS, type ContenderName } from './contenders';
import type { Place } from './contenders/contender';
import { nameList } from './name-list';

/** What a worker is started with. */
export type Task = {
  contender: ContenderName;
  /** Names to hold. */
  names: number;
  /** Text to search, over and over. */
  text: string;
  /** Text on which the contenders must agree. */
  sample: string;
};

/** What a worker says: that it holds the names; that it is warm; then the speed of each round that it is asked for. */
export type Told =
  | { kind: 'opened'; bytes: number; openMs: number }
  | { kind: 'warm'; places: Place[] | null }
  | { kind: 'round'; unitsPerMs: number };

/** Shortest time of a round, in milliseconds: the clock is fine enough for a hundredth of it. */
const ROUND_MS = 100;
/** What a slow engine reads a round at least, in UTF-16 units. */
const LEAST_UNITS = 5_000;
/** Rounds before the measured ones, in which the text grows to what a round can read. */
const WARMING_ROUNDS = 8;
const MOST_GROWTH = 3;

/** One contender in a thread of its own, so that neither its heap nor what the compiler learned of it touches another's. */
const port = parentPort;
if (port === null) throw new Error('contender-worker runs in a worker');
const { contender, names: count, text, sample } = workerData as Task;
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const empty = heap();
const pack = await openPackFolder('dist/pack');
let names: string[] | null = contender === 'bare pass' ? [] : nameList(pack, count);
const begun = performance.now();
const opened = CONTENDERS[contender].open(names);
const builtMs = performance.now() - begun;
names = null;
tell({ kind: 'opened', bytes: opened.bytes ?? heap() - empty, openMs: opened.openMs ?? builtMs });

let found = 0;
/** Text of a round, and how often it is read. */
const round = { text: text.slice(0, LEAST_UNITS), passes: 1 };
for (let warming = 0; warming < WARMING_ROUNDS; warming += 1) {
  const unitsPerMs = runRound();
  const most = Math.min(text.length, MOST_GROWTH * round.text.length); // some take four times as long for twice the text
  const units = Math.min(most, Math.max(LEAST_UNITS, Math.round(unitsPerMs * ROUND_MS)));
  round.text = text.slice(0, units);
  round.passes = Math.max(1, Math.round((unitsPerMs * ROUND_MS) / units));
}
tell({ kind: 'warm', places: opened.places?.(sample) ?? null });
port.on('message', () => tell({ kind: 'round', unitsPerMs: runRound() }));

function runRound(): number {
  const start = performance.now();
  for (let pass = 0; pass < round.passes; pass += 1) found = (found + opened.find(round.text)) | 0;
  return (round.passes * round.text.length) / (performance.now() - start);
}

/** Bytes on this thread's heap that are in use. */
function heap(): number {
  collect();
  return getHeapStatistics().used_heap_size;
}

function tell(told: Told): void {
  port?.postMessage(told);
}
