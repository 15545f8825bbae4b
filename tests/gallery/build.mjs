import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * How the gallery is looked at: `scheme` forces light or dark, `narrow` is a screen of 320 px, `mirrored` lays the card out from
 * right to left, `pseudo` has the interface in the language that nobody speaks.
 * @typedef {{ scheme?: 'light' | 'dark', narrow?: boolean, mirrored?: boolean, pseudo?: boolean }} Look
 */

/**
 * The gallery as one HTML page that needs nothing else: every state of the card, rendered by its own code.
 * @param {Look} look
 * @returns {Promise<string>}
 */
export async function galleryPage(look = {}) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('entry.tsx', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
    inject: [
      fileURLToPath(new URL(look.pseudo ? '../tools/texts-pseudo.ts' : '../tools/texts.ts', import.meta.url)),
    ],
    define: { LOOK: JSON.stringify(look) },
  });
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Every state of the card</title>
<meta name="viewport" content="width=device-width"></head><body><script>${script}</script></body></html>`;
}
