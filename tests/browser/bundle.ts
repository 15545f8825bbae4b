import { readFileSync } from 'node:fs';
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

/** The content script as one script for a plain page. @param mostNodes what may be spent on it, in nodes */
export const contentScript = (mostNodes?: number): Promise<string> =>
  bundle('../../src/content/main.ts', mostNodes === undefined ? [] : [withBudget(mostNodes)]);

/** Another budget: the real one lasts longer than any test. */
const withBudget = (nodes: number): Plugin => ({
  name: 'budget',
  setup(build) {
    build.onLoad({ filter: /content\/budget\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace(/(?<=MOST_NODES = )[\d_]+/, String(nodes));
      if (contents === source) throw new Error('the budget is written in another way now');
      return { contents, loader: 'ts' };
    });
  },
});

/** The modules that tests call one by one, as `window.modules`. */
export const contentModules = (): Promise<string> => bundle('modules.ts');

async function bundle(entry: string, plugins: Plugin[] = []): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [fakeBrowser, ...plugins],
    inject: [here('../tools/texts.ts')],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
