/** What `npm start`, `npm test` and the terminal commands need before anything else runs. Needs nothing but Node. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const OLDEST_NODE = 20;
const STAMP = join(ROOT, 'node_modules', '.backgrounder-stamp');

/**
 * Installs the dependencies when they are missing or not those of the lock file. Prints to standard error alone.
 * @throws Error when Node is too old or the installation fails
 */
export function setUp() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE)
    throw new Error(
      `Backgrounder needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.`,
    );
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.error('Installing the dependencies …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 'inherit'],
    shell: process.platform === 'win32',
  });
  writeFileSync(STAMP, wanted);
}

/**
 * Runs set-up and ends the process with one clear line when it fails.
 * @param {() => void} more  further set-up, such as browsers
 */
export function setUpOrExit(more = () => {}) {
  try {
    setUp();
    more();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
