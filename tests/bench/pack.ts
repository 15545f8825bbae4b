import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { openPackFolder } from '../../src/cli/pack-files';
import type { SectionName } from '../../src/pack/format';
import { openBrowser } from '../tools/driver.mjs';
import { median } from './rounds';

const COMPILES = 3;
const OPENINGS = 15;

/** Sections of the name index, and of what is not a person's. */
const NAMES: readonly SectionName[] = ['nameBloom', 'nameBucket', 'nameKey', 'nameMeaning', 'meaningList'];

const folder = mkdtempSync(join(tmpdir(), 'bench-pack-'));
try {
  const compiles: number[] = [];
  for (let round = 0; round < COMPILES; round += 1) {
    const start = performance.now();
    execFileSync(process.execPath, ['dist/tools/compile.mjs', 'data', folder], { stdio: 'ignore' });
    compiles.push(performance.now() - start);
  }
  console.log(`compile the data          ${(median(compiles) / 1000).toFixed(1)} s`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const pack = await openPackFolder('dist/pack');
const sizes = readdirSync('dist/pack').map((name) => statSync(join('dist/pack', name)).size);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const bytesOf = (names: readonly SectionName[]): number =>
  names.reduce((sum, name) => sum + pack.columns[name].byteLength, 0);
const postings = pack.columns.nameKey.length;
console.log(`files of the pack         ${megabytes(sizes.reduce((sum, size) => sum + size, 0))}`);
console.log(
  `name index                ${megabytes(bytesOf(NAMES))}, ${(bytesOf(NAMES) / postings).toFixed(1)} bytes a name`,
);
const { perEntity, perTerm, nameBytes } = costs();
const terms = pack.columns.termOffice.length / pack.info.people;
console.log(
  `a person                  ${(perEntity + nameBytes + terms * perTerm).toFixed(1)} bytes: ${perEntity.toFixed(1)} of columns, ` +
    `${nameBytes.toFixed(1)} of name, ${terms.toFixed(2)} terms of ${perTerm.toFixed(1)}`,
);

/** What one entity and one term take in the columns, and what a name takes, in bytes. */
function costs(): { perEntity: number; perTerm: number; nameBytes: number } {
  const entities: SectionName[] = ['entityNumber', 'entityWhat', 'entityKind', 'entityPrior', 'entityStart'];
  entities.push('entityEnd', 'entityCountries', 'entitySources', 'personTermFirst');
  const held: SectionName[] = ['termOffice', 'termStart', 'termEnd', 'termProvenance', 'officeTerm'];
  const { stringFirst } = pack.columns;
  const nameEnd = stringFirst[pack.entityCount] ?? 0;
  return {
    perEntity: bytesOf(entities) / pack.entityCount + stringFirst.BYTES_PER_ELEMENT,
    perTerm: bytesOf(held) / pack.columns.termOffice.length,
    nameBytes: nameEnd / pack.entityCount,
  };
}

/** Reads and opens the pack in a page of the real extension, by turns. */
const code = await build({
  stdin: {
    contents: `
      import { openPack } from './src/pack/open';
      import { inflateRaw, readPackFile } from './src/background/pack-files';
      const read = (name) => readPackFile((path) => '/' + path, name);
      globalThis.readOnly = async () => { await read('header.json'); return (await read('index.bin')).byteLength; };
      globalThis.openWhole = async () => (await openPack(read, inflateRaw)).entityCount;`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  write: false,
  format: 'iife',
});
for (const kind of ['chromium', 'firefox'] as const) {
  const driver = await openBrowser(kind, kind === 'chromium' ? 'dist/test-chrome' : 'dist/test-firefox');
  try {
    const page = await driver.panelInTab(0);
    await page.evaluate(code.outputFiles[0]?.text ?? '');
    const [reading = 0, opening = 0] = await page.evaluate(async (rounds: number) => {
      const times: number[][] = [[], []];
      for (let round = 0; round < rounds; round += 1)
        for (const [i, name] of ['readOnly', 'openWhole'].entries()) {
          const start = performance.now();
          await Reflect.get(globalThis, name)();
          times[i]?.push(performance.now() - start);
        }
      return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1] ?? 0);
    }, OPENINGS);
    console.log(
      `${kind.padEnd(9)} read the files  ${reading.toFixed(1)} ms   1\n${kind.padEnd(9)} open the pack   ${opening.toFixed(1)} ms   ${(opening / reading).toFixed(2)} × reading, checksum included`,
    );
  } finally {
    await driver.close();
  }
}
