/**
 * Speed, size and quality. Speeds are medians of several rounds, beside a baseline in the same run, the two interleaved.
 *
 *     npm run bench [-- NAME …] [--large]
 *
 * `page`: what a page costs that is read, in Chromium; --quick, --functions and --long are its own.
 * `engine`: annotating articles, hostile texts, and finding names beside other engines (with --large, ten million of them).
 * `linking`: who and what is linked rightly. `worker`: from a killed worker to mentions, in Chromium. `panel`: until the panel shows an
 * article of 500 entities, and while it is scrolled, in Chromium and Firefox. `pack`: compiling and opening the dataset, and what a person costs
 * in it. `dump`: reading a dump of Wikidata. `reader-packs`: what packs of the reader's own cost. Without a name: all of them. What was
 * measured, and what follows from it: docs/performance.md.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, setUpOrExit } from '../tools/setup.mjs';

const BENCHES = ['engine', 'linking', 'worker', 'page', 'panel', 'pack', 'dump', 'reader-packs'];
/** Programs that a bench starts beside itself. */
const PARTS = { engine: ['engine/cold', 'engine/contender-worker', 'engine/memory'] };
const args = process.argv.slice(2);
const flags = args.filter((arg) => arg.startsWith('--'));
const asked = args.filter((arg) => !arg.startsWith('--'));
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
  const entries = [name, ...(PARTS[/** @type {keyof typeof PARTS} */ (name)] ?? [])];
  await esbuild.build({
    entryPoints: entries.map((entry) => ({
      in: join(ROOT, `tests/bench/${entry}.ts`),
      out: `bench-${entry.replaceAll('/', '-')}`,
    })),
    outdir: join(ROOT, 'dist', 'tools'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  console.log(`── ${name}`);
  const program = join(ROOT, 'dist', 'tools', `bench-${name}.mjs`);
  execFileSync(process.execPath, [program, ...flags], { cwd: ROOT, stdio: 'inherit' });
}
