/**
 * `npm run fuzz [-- --seed N]`: bad input at random, a hundred thousand messages and some ten thousand files and pages. A seed gives the
 * same course. Prints what was tried and refused; a fault is an exception that escapes, a second's wait, or state that is lost.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, setUpOrExit } from '../tools/setup.mjs';

setUpOrExit();
const { build } = await import('../../build.mjs');
await build(['--target', 'tools']);
const esbuild = await import('esbuild');
const program = join(ROOT, 'dist', 'tools', 'fuzz.mjs');
await esbuild.build({
  entryPoints: [join(ROOT, 'tests/fuzz/main.ts')],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
});
try {
  execFileSync(process.execPath, [program, ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' });
} catch {
  process.exit(1);
}
