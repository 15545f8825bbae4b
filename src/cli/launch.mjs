/**
 * Runs one of the terminal commands: sets up, bundles what is stale, and hands over. Standard output belongs to the command.
 *
 *     node src/cli/launch.mjs annotate|accept|data-check|data-import|pack [ARGUMENTS]
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, setUpOrExit } from '../../tests/tools/setup.mjs';

const [name, ...args] = process.argv.slice(2);
if (!['annotate', 'accept', 'data-check', 'data-import', 'pack'].includes(name ?? '')) {
  console.error('usage: launch.mjs annotate|accept|data-check|data-import|pack [ARGUMENTS]');
  process.exit(2);
}
setUpOrExit();

/** Checking and importing must work on data that does not compile yet. */
const needsPack = name === 'annotate' || name === 'accept';
const built = spawnSync(
  process.execPath,
  [join(ROOT, 'build.mjs'), '--target', needsPack ? 'tools' : 'commands'],
  {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  },
);
if (built.status !== 0) process.exit(built.status ?? 1);

const { status } = spawnSync(process.execPath, [join(ROOT, 'dist/tools', `${name}.mjs`), ...args], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
