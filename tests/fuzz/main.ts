import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackFolder } from '../../src/cli/pack-files';
import { dice } from '../bench/engine/random';
import { fuzzPage, fuzzWorker } from './messages';
import { fuzzPacks } from './packs';
import { fuzzPages } from './pages';
import { fuzzReaderPacks } from './reader-packs';
import { told } from './report';
import { fuzzSettingsFiles, fuzzStoredSettings } from './settings-files';

const WORKER_MESSAGES = 70_000;
const PAGE_MESSAGES = 30_000;
const FILES = 10_000;
/** A data pack is 15 MB, of which each attempt reads and checks all. */
const PACKS = 2_000;
const PAGES = 2_000;

const seed = Number(process.argv[process.argv.indexOf('--seed') + 1]) || 20261126;
console.log(`seed ${seed}`);
const roll = dice(seed);
const pack = await openPackFolder('dist/pack');
const files = new Map(readdirSync('dist/pack').map((name) => [name, readFileSync(join('dist/pack', name))]));
const sources = ['tests/articles', '../shared/pages', '../shared/samples'].flatMap(pagesIn);

const outcomes = [];
for (const part of [
  () => fuzzSettingsFiles(FILES, roll),
  () => fuzzStoredSettings(FILES, roll),
  () => fuzzReaderPacks(FILES, roll),
  () => fuzzPage(PAGE_MESSAGES, roll),
  () => fuzzPacks(files, PACKS, roll),
  () => fuzzPages(pack, sources, PAGES, roll),
  () => fuzzWorker(pack, WORKER_MESSAGES, roll),
]) {
  const outcome = await part();
  outcomes.push(outcome);
  console.log(told(outcome));
}
process.exitCode = outcomes.some(({ faults }) => faults.length > 0) ? 1 : 0;

/** The HTML files in a folder's folders. */
function pagesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((path): path is string => typeof path === 'string' && path.endsWith('.html'))
    .sort()
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}
