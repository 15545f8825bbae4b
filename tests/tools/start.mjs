/**
 * `npm start [FILE or URL] [--browser firefox] [--locale de]`: builds, and opens a browser with the extension on an article.
 *
 * Without a display it runs headless, prints the mentions as a table and writes screenshots to out/.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers.mjs';
import { ROOT, setUpOrExit } from './setup.mjs';

/** The article that is opened when none is given. */
const DEFAULT_ARTICLE = join(ROOT, 'tests/articles/geneva-talks/page.html');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    locale: { type: 'string' },
    headless: { type: 'boolean', default: false },
  },
});
const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
const given = positionals[0] ?? DEFAULT_ARTICLE;
const isUrl = /^https?:\/\//.test(given);
if (!isUrl && !existsSync(given)) {
  console.error(
    `${given}: no such file. Give an article's file or address, or nothing for the one shipped here.`,
  );
  process.exit(2);
}

setUpOrExit(() => ensureBrowsers({ [kind]: true }));

// From here on the dependencies are there.
const { build } = await import('../../build.mjs');
const { openBrowser } = await import('./driver.mjs');
const { serve } = await import('./serve.mjs');
const { showHeadless } = await import('./show.mjs');

await build(['--target', 'test', ...(values.locale === undefined ? [] : ['--locale', values.locale])]);
const file = resolve(given);
const server = isUrl ? null : await serve(dirname(file));
const url = server ? `${server.url}/${encodeURIComponent(basename(file))}` : given;
const extension = join(ROOT, 'dist', kind === 'firefox' ? 'test-firefox' : 'test-chrome');
const headless = values.headless || !hasDisplay();
const driver = await openBrowser(kind, extension, { headless });
try {
  const page = await driver.newPage();
  await driver.goto(page, url);
  if (isUrl)
    console.log('This address is not on this computer: the extension reads it after a click on its button.');
  if (headless) {
    const out = join(ROOT, 'out');
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    await showHeadless(driver, page, out, { pressFirst: isUrl });
    const pictures = readdirSync(out).filter((name) => name.endsWith('.png'));
    console.log(`
Screenshots: ${pictures.map((name) => join('out', name)).join(', ')}`);
  } else {
    console.log(
      'Rest the pointer on a dotted name. The button of the extension opens the panel. Close the window to end.',
    );
    await new Promise((done) => driver.browser.once('disconnected', () => done(undefined)));
  }
} finally {
  await driver.close().catch(() => {});
  server?.close();
}

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
