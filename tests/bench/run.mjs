/**
 * Speed and size, as ratios to a baseline in the same run: medians of several rounds, the two interleaved.
 *
 *     npm run bench [-- NAME …]
 *
 * `engine`: annotating articles. `linking`: who and what is linked rightly. `pack`: compiling and opening the dataset, and what a
 * person costs in it. `dump`: reading a dump of Wikidata. Without a name: all of them.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, setUpOrExit } from '../tools/setup.mjs';

const BENCHES = ['engine', 'linking', 'pack', 'dump'];
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !BENCHES.includes(name));
if (unknown !== undefined) {
  console.error(`no bench ${unknown}: ${BENCHES.join(', ')}`);
  process.exit(2);
}

setUpOrExit();
const { build } = await import('../../build.mjs');
await build(['--target', 'tools']);
await build(['--target', 'test']);
const esbuild = await import('esbuild');
mkdirSync(join(ROOT, 'dist', 'tools'), { recursive: true });
for (const name of asked.length > 0 ? asked : BENCHES) {
  const out = join(ROOT, 'dist', 'tools', `bench-${name}.mjs`);
  await esbuild.build({
    entryPoints: [join(ROOT, `tests/bench/${name}.ts`)],
    outfile: out,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  console.log(`── ${name}`);
  execFileSync(process.execPath, [out], { cwd: ROOT, stdio: 'inherit' });
}
