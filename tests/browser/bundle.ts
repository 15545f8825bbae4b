import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Puts the fake in the place of the browser's extension interface. */
const fakeBrowser: Plugin = {
  name: 'fake-browser',
  setup(build) {
    build.onResolve({ filter: /\/browser\/(?:page-)?api$/ }, () => ({ path: here('fake-browser.ts') }));
  },
};

/** The content script as one script for a plain page. */
export const contentScript = (): Promise<string> => bundle('../../src/content/main.ts');

/** The modules that tests call one by one, as `window.modules`. */
export const contentModules = (): Promise<string> => bundle('modules.ts');

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [fakeBrowser],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
