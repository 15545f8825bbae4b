import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/**
 * Bundles a program written in TypeScript and runs it in Node; its output goes where ours does.
 * @param {string} entry  from the project's folder
 * @param {readonly string[]} args
 * @param {string} name  of the bundle, in dist/tools
 * @returns {Promise<number>} its exit code
 */
export async function runInNode(entry, args, name) {
  const esbuild = await import('esbuild');
  const outfile = join(ROOT, 'dist', 'tools', `${name}.mjs`);
  mkdirSync(join(ROOT, 'dist', 'tools'), { recursive: true });
  await esbuild.build({
    entryPoints: [join(ROOT, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    loader: { '.tsv': 'text' },
    logLevel: 'error',
  });
  const child = spawn(process.execPath, [outfile, ...args], { cwd: ROOT, stdio: 'inherit' });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}
