import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';

export const FRAMEWORKS = ['react', 'preact', 'vue', 'svelte'] as const;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Svelte's own compiler. */
const svelte = (generate: 'client' | 'server'): Plugin => ({
  name: 'svelte',
  setup(build) {
    build.onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { js } = compile(readFileSync(path, 'utf8'), { filename: path, generate, dev: true });
      return { contents: js.code, loader: 'js' };
    });
  },
});

/** React in the place of Preact, in the component that both draw. */
const react: Plugin = {
  name: 'react',
  setup(build) {
    build.onResolve({ filter: /^preact\/(?:hooks|jsx-runtime)$/ }, ({ path, resolveDir, kind }) =>
      build.resolve(path === 'preact/hooks' ? 'react' : 'react/jsx-runtime', { resolveDir, kind }),
    );
  },
};

/** As developers have it: with all that a framework has to say against a page. */
const COMMON: BuildOptions = {
  bundle: true,
  write: false,
  jsx: 'automatic',
  define: {
    'process.env.NODE_ENV': '"development"',
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
  },
  conditions: ['development'],
  logLevel: 'error',
};

/** Writes a page for every framework, `react.html` and so on, and what takes it over in the browser. */
export async function writePages(folder: string): Promise<void> {
  const server = join(folder, 'server.cjs');
  await build({
    ...COMMON,
    entryPoints: [here('server.tsx')],
    outfile: server,
    write: true,
    platform: 'node',
    format: 'cjs',
    plugins: [svelte('server'), react],
  });
  const { drawn } = createRequire(import.meta.url)(server) as typeof import('./server');
  const pages = await drawn();
  for (const name of FRAMEWORKS) {
    const isReact = name === 'react';
    const { outputFiles } = await build({
      ...COMMON,
      entryPoints: [here(`${name}.${isReact || name === 'preact' ? 'tsx' : 'ts'}`)],
      format: 'iife',
      plugins: [svelte('client'), ...(isReact ? [react] : [])],
    });
    writeFileSync(join(folder, `${name}.js`), outputFiles?.[0]?.text ?? '');
    writeFileSync(join(folder, `${name}.html`), pageWith(name, pages[name]));
  }
}

/** With `?soon` it is taken over while the extension begins to read it; else when the test says so. */
function pageWith(name: string, article: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks</title>
<meta property="article:published_time" content="2022-01-10T17:42:00Z">
<script src="/${name}.js" defer></script></head>
<body style="font:18px/1.5 serif"><main id="root">${article}</main>
<script>
if (location.search === '?soon') addEventListener('load', () => setTimeout(() => fixture.hydrate()));
</script></body></html>`;
}
