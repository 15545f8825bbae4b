/**
 * Speed, as ratios to a bare pass over the same text in the same run: medians of several rounds, the two interleaved.
 *
 *     npm run bench
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, setUpOrExit } from '../tools/setup.mjs';

setUpOrExit();
const { build } = await import('../../build.mjs');
await build(['--target', 'tools']);
const esbuild = await import('esbuild');
const out = join(ROOT, 'dist', 'tools', 'bench.mjs');
mkdirSync(join(ROOT, 'dist', 'tools'), { recursive: true });
await esbuild.build({
  entryPoints: [join(ROOT, 'tests/bench/engine.ts')],
  outfile: out,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
});
execFileSync(process.execPath, [out], { cwd: ROOT, stdio: 'inherit' });
