/**
 * `npm test`: everything that CI runs, in order, and a last line `N passed, N failed`.
 *
 * A step that fails does not stop the later ones, except a build, without which there is nothing to drive. Each test of a test run
 * counts as one, and so does each step that is not a test run.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.mjs';
import { ROOT, setUpOrExit } from './setup.mjs';

setUpOrExit(() => ensureBrowsers({ chromium: true, firefox: true }));

let passed = 0;
let failed = 0;
const bin = (/** @type {string} */ path) => join(ROOT, 'node_modules', path);
const reports = join(ROOT, 'dist', 'reports');
mkdirSync(reports, { recursive: true });

/**
 * Runs one step; tells whether it went well.
 * @param {string} name
 * @param {string[]} args  of Node
 */
function run(name, args) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

/** @param {string} name @param {string[]} args */
function step(name, args) {
  const good = run(name, args);
  if (good) passed += 1;
  else failed += 1;
  if (!good) console.log(`✗ ${name}`);
  return good;
}

/**
 * Runs one project of the tests and counts each test.
 * @param {string} project
 */
function tests(project) {
  const report = join(reports, `${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const good = run(`tests: ${project}`, [
    bin('vitest/vitest.mjs'),
    'run',
    '--project',
    project,
    ...reporters,
  ]);
  /** @type {{ numPassedTests: number, numFailedTests: number, numTotalTests: number } | null} */
  let counts = null;
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    console.log(`✗ ${project}: no report`);
  }
  passed += counts?.numPassedTests ?? 0;
  failed += counts?.numFailedTests ?? 0;
  // A file that does not even load has no failed test, but is a failure.
  if (!good && !counts?.numFailedTests) failed += 1;
}

step('format and lint', [bin('@biomejs/biome/bin/biome'), 'ci', '.']);
step('types', [bin('typescript/bin/tsc'), '-p', 'tsconfig.json']);
step('types of the core, without a page', [bin('typescript/bin/tsc'), '-p', 'tsconfig.core.json']);
step('data', ['src/cli/launch.mjs', 'data-check']);
const built = step('build, both browsers, with budgets', ['build.mjs', '--target', 'all', '--zip']);
tests('unit');
if (built) for (const project of ['gates', 'articles', 'browser', 'journeys']) tests(project);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
