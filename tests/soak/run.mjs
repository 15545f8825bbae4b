/**
 * `npm run soak [-- --minutes 30] [--browser chromium|firefox] [--seed N] [--control]`: reads page after page, kills the worker, changes the
 * settings, makes the site quiet, and looks whether anything goes wrong or grows. Without a browser named, in both, at the same time.
 */

import { ensureBrowsers } from '../tools/browsers.mjs';
import { runInNode } from '../tools/run-in-node.mjs';
import { setUpOrExit } from '../tools/setup.mjs';

const args = process.argv.slice(2);
const named = args.indexOf('--browser');
const kinds = named < 0 ? ['chromium', 'firefox'] : [args[named + 1] ?? ''];
setUpOrExit(() =>
  ensureBrowsers({ chromium: kinds.includes('chromium'), firefox: kinds.includes('firefox') }),
);
const { build } = await import('../../build.mjs');
await build(['--target', 'test']);
const codes = await Promise.all(
  kinds.map((kind) => runInNode('tests/soak/soak.ts', [...args, '--browser', kind], `soak-${kind}`)),
);
process.exitCode = Math.max(...codes);
