import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { openPackFolder } from '../../src/cli/pack-files';
import type { Pack } from '../../src/pack/pack';
import { dice } from '../bench/engine/random';
import { fuzzPage, fuzzWorker } from './messages';
import { fuzzPacks } from './packs';
import { fuzzPages } from './pages';
import { fuzzReaderPacks } from './reader-packs';
import type { Outcome } from './report';
import { fuzzSettingsFiles, fuzzStoredSettings } from './settings-files';

// A small part of `npm run fuzz`, always the same one.
const roll = dice(1);
let pack: Pack;
beforeAll(async () => {
  pack = await openPackFolder('dist/pack');
});

const PARTS: readonly [what: string, part: () => Promise<Outcome>][] = [
  ['files of settings', () => fuzzSettingsFiles(500, roll)],
  ['stored settings', () => fuzzStoredSettings(500, roll)],
  ['packs of readers', () => fuzzReaderPacks(300, roll)],
  ['messages to the page', () => fuzzPage(1_000, roll)],
  ['messages to the worker', () => fuzzWorker(pack, 1_000, roll)],
  ['data packs', () => fuzzPacks(packFiles(), 20, roll)],
  ['pages', () => fuzzPages(pack, pages(), 40, roll)],
];

it.each(PARTS)('bad input at random: %s', async (_, part) => {
  const { tried, faults } = await part();
  expect(tried).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

function packFiles(): Map<string, Uint8Array> {
  return new Map(readdirSync('dist/pack').map((name) => [name, readFileSync(join('dist/pack', name))]));
}

function pages(): string[] {
  return readdirSync('tests/articles')
    .filter((name) => !name.includes('.'))
    .map((name) => readFileSync(`tests/articles/${name}/page.html`, 'utf8'));
}
