/**
 * The whole build, read top to bottom: pack, bundles, manifests, budgets.
 *
 *     node build.mjs [--target chrome|firefox|test|pseudo|all|tools|commands] [--zip] [--locale de] [--watch]
 *
 * `chrome` and `firefox` are what readers get; `test` is the same for both browsers with access to localhost and files, for tests
 * and `npm start`; `pseudo` is that with its texts in a language nobody speaks; `commands` is the terminal commands,
 * `tools` those and the pack; without a target: chrome and firefox. `--locale` gives a build for tests that language, whatever the browser's is.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { zipSync } from 'fflate';
import { pseudoLocale } from './tests/tools/pseudo.mjs';

const ROOT = dirname(fileURLToPath(import.meta.url));
const at = (/** @type {string[]} */ ...parts) => join(ROOT, ...parts);

/** @typedef {'chromium' | 'firefox'} Browser */

/** Where the build for tests may go without asking. */
const TEST_HOSTS = ['http://localhost/*', 'http://127.0.0.1/*', 'file:///*'];

/** The oldest browsers with everything the extension uses: highlights, popovers, the side panel, DecompressionStream. */
const OLDEST = { chromium: '118', firefox: '140.0' };

// ── The manifest ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * The manifest of one browser.
 * @param {Browser} browser
 * @param {{ test?: boolean }} options
 * @returns {Record<string, unknown>}
 */
export function manifestFor(browser, { test = false } = {}) {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const common = { ...JSON.parse(readFileSync(at('manifest.json'), 'utf8')), version };
  if (test) common.host_permissions = TEST_HOSTS;
  if (browser === 'chromium')
    return {
      ...common,
      permissions: [...common.permissions, 'sidePanel'],
      minimum_chrome_version: OLDEST.chromium,
      background: { service_worker: 'background.js' },
      side_panel: { default_path: 'panel.html' },
    };
  return {
    ...common,
    background: { scripts: ['background.js'] },
    sidebar_action: {
      default_panel: 'panel.html',
      default_title: '__MSG_name__',
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'backgrounder@example.org',
        strict_min_version: OLDEST.firefox,
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

// ── The pack ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Bundles of Node programs: name in dist/tools → entry. */
const TOOLS = {
  compile: 'src/compile/main.ts',
  annotate: 'src/cli/annotate.ts',
  accept: 'src/cli/accept.ts',
  'data-check': 'src/cli/data-check.ts',
  'data-import': 'src/compile/import/main.ts',
  pack: 'src/cli/pack.ts',
};

async function buildTools() {
  const entries = Object.fromEntries(Object.entries(TOOLS).filter(([, entry]) => existsSync(at(entry))));
  const { metafile } = await esbuild.build({
    entryPoints: entries,
    outdir: at('dist/tools'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    metafile: true,
    logLevel: 'warning',
  });
  keepMeta('tools', metafile);
}

/** Compiles data/ into dist/pack, unless nothing that goes in has changed. */
function buildPack() {
  const inputs = createHash('sha256');
  for (const folder of ['data', 'src/compile', 'src/pack', 'src/text', 'src/model'])
    for (const file of filesIn(at(folder)))
      inputs.update(relative(ROOT, file).replaceAll('\\', '/')).update('\0').update(readFileSync(file));
  const digest = inputs.digest('hex');
  const stamp = at('dist/pack.inputs');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest && existsSync(at('dist/pack/header.json')))
    return;
  rmSync(stamp, { force: true });
  execFileSync(process.execPath, [at('dist/tools/compile.mjs'), at('data'), at('dist/pack')], {
    stdio: ['ignore', 2, 'inherit'],
  });
  writeFileSync(stamp, digest);
}

// ── The bundles ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What runs in the browser: output → entry. */
const BUNDLES = {
  content: 'src/content/main.ts',
  card: 'src/content/card-entry.ts',
  background: 'src/background/main.ts',
  panel: 'src/panel/main.tsx',
  options: 'src/options/main.tsx',
  welcome: 'src/welcome/main.tsx',
};

/** Pages and styles that are copied as they are. */
const PAGES = [
  'src/panel/panel.html',
  'src/panel/panel.css',
  'src/panel/digest/digest.css',
  'src/options/options.html',
  'src/options/pages.css',
  'src/welcome/welcome.html',
];

/** @returns {import('esbuild').BuildOptions} */
function bundleOptions() {
  return {
    entryPoints: Object.fromEntries(Object.entries(BUNDLES).map(([name, entry]) => [name, at(entry)])),
    outdir: at('dist/bundles'),
    bundle: true,
    format: 'iife',
    target: [`chrome${OLDEST.chromium}`, `firefox${OLDEST.firefox.split('.')[0]}`],
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text', '.tsv': 'text' },
    plugins: [withoutInnerHtml],
    metafile: true,
    logLevel: 'warning',
  };
}

/**
 * Preact sets `innerHTML` for `dangerouslySetInnerHTML`, which nothing here uses. Without that line no text can become markup, and
 * the add-on linter has nothing to warn of. The build fails when Preact no longer reads as expected.
 * @type {import('esbuild').Plugin}
 */
const withoutInnerHtml = {
  name: 'without-inner-html',
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/]preact[\\/]dist[\\/]preact\.m?js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replaceAll(/\.innerHTML\b/g, '.textContent');
      if (contents === source) throw new Error(`${path} holds no innerHTML any more: this step can go`);
      return { contents, loader: 'js' };
    });
  },
};

async function buildBundles() {
  const { metafile } = await esbuild.build(bundleOptions());
  keepMeta('bundles', metafile);
}

/**
 * @param {string} name
 * @param {unknown} metafile
 */
function keepMeta(name, metafile) {
  mkdirSync(at('dist/meta'), { recursive: true });
  writeFileSync(at(`dist/meta/${name}.json`), JSON.stringify(metafile));
}

// ── The packages ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * @param {string} name  folder in dist/
 * @param {Browser} browser
 * @param {{ test?: boolean, locale?: string | undefined }} options
 */
function assemble(name, browser, options = {}) {
  const out = at('dist', name);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'icons'), { recursive: true });
  for (const bundle of Object.keys(BUNDLES))
    cpSync(at(`dist/bundles/${bundle}.js`), join(out, `${bundle}.js`));
  for (const page of PAGES) cpSync(at(page), join(out, basename(page)));
  for (const size of [16, 32, 48, 128]) cpSync(at(`icons/${size}.png`), join(out, `icons/${size}.png`));
  const locales = options.locale === undefined ? readdirSync(at('src/_locales')) : ['en'];
  for (const locale of locales)
    writeMessages(join(out, '_locales', locale), messagesIn(options.locale ?? locale));
  cpSync(at('dist/pack'), join(out, 'pack'), { recursive: true });
  cpSync(at('LICENSE'), join(out, 'LICENSE'));
  writeFileSync(join(out, 'ATTRIBUTIONS.txt'), attributions());
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifestFor(browser, options), null, 2)}\n`);
}

/** @typedef {import('./tests/tools/pseudo.mjs').Messages} Messages */

/**
 * The texts of a language; English ones where it has none, as the browser does it too.
 * @param {string} locale  a folder of src/_locales, or `pseudo`
 * @returns {Messages}
 */
function messagesIn(locale) {
  const read = (/** @type {string} */ folder) =>
    /** @type {Messages} */ (JSON.parse(readFileSync(at('src/_locales', folder, 'messages.json'), 'utf8')));
  return locale === 'pseudo' ? pseudoLocale(read('en')) : { ...read('en'), ...read(locale) };
}

/**
 * Texts as the browser reads them: what only translators need is left out.
 * @param {string} folder
 * @param {Messages} messages
 */
function writeMessages(folder, messages) {
  const texts = Object.entries(messages).map(([key, { message, placeholders }]) => [
    key,
    { message, placeholders },
  ]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'messages.json'), `${JSON.stringify(Object.fromEntries(texts))}\n`);
}

/** Whose data and code the package holds. */
function attributions() {
  const [, ...rows] = readFileSync(at('data/sources.tsv'), 'utf8').trim().split('\n');
  const data = rows.map((row) => {
    const [, title, publisher, licence, asOf, url] = row.split('\t');
    return `- ${title} (${publisher}). ${licence}.${asOf ? ` As of ${asOf}.` : ''}${url ? ` ${url}` : ''}`;
  });
  const { dependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const code = Object.keys(dependencies).map((name) => {
    const { version, license } = JSON.parse(readFileSync(at('node_modules', name, 'package.json'), 'utf8'));
    return `- ${name} ${version}. ${license}.`;
  });
  return [
    'Facts in this package come from:',
    ...data,
    '',
    'Code in this package comes from:',
    ...code,
    '',
  ].join('\n');
}

/** A fixed day, so that the same input gives the same bytes; the first that zip files can hold. */
const ZIP_DAY = new Date(1980, 0, 1);

/**
 * @param {string} name  folder in dist/
 * @returns {Uint8Array}
 */
function zip(name) {
  /** @type {import('fflate').Zippable} */
  const files = {};
  for (const file of filesIn(at('dist', name)))
    files[relative(at('dist', name), file).replaceAll('\\', '/')] = [
      readFileSync(file),
      { mtime: ZIP_DAY, level: 9 },
    ];
  return zipSync(files);
}

// ── Sizes and budgets ───────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Prints the size of every output and throws when one is over its budget.
 * @param {string} name  folder in dist/
 * @param {Uint8Array} zipped
 */
function weigh(name, zipped) {
  const budgets = JSON.parse(readFileSync(at('budgets.json'), 'utf8'));
  const limits = {
    'content.js': budgets.contentScriptGzipBytes,
    'card.js': budgets.cardScriptGzipBytes,
    'background.js': budgets.backgroundGzipBytes,
    'panel.js': budgets.panelGzipBytes,
  };
  const over = [];
  console.log(`dist/${name}`);
  for (const file of filesIn(at('dist', name))) {
    const bytes = readFileSync(file);
    const path = relative(at('dist', name), file).replaceAll('\\', '/');
    const gzipped = gzipSync(bytes, { level: 9 }).byteLength;
    const limit = limits[/** @type {keyof typeof limits} */ (path)];
    if (limit !== undefined && gzipped > limit)
      over.push(`${path}: ${gzipped} bytes gzipped, budget ${limit}`);
    console.log(
      `  ${path.padEnd(28)} ${kb(bytes.byteLength)} ${kb(gzipped)} gzip${limit ? ` of ${kb(limit).trim()}` : ''}`,
    );
  }
  console.log(`  ${'zipped'.padEnd(28)} ${kb(zipped.byteLength)} of ${kb(budgets.packageZipBytes).trim()}`);
  if (zipped.byteLength > budgets.packageZipBytes)
    over.push(`package: ${zipped.byteLength} bytes zipped, budget ${budgets.packageZipBytes}`);
  if (over.length > 0) throw new Error(`over budget in dist/${name}:\n  ${over.join('\n  ')}`);
}

/** @param {number} bytes */
function kb(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(9)} kB`;
}

/**
 * Every file in a folder, sorted.
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    });
}

// ── The run ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Folders of each target. */
const TARGETS = {
  commands: [],
  tools: [],
  chrome: ['chrome'],
  firefox: ['firefox'],
  test: ['test-chrome', 'test-firefox'],
  pseudo: ['pseudo-chrome', 'pseudo-firefox'],
  all: ['chrome', 'firefox', 'test-chrome', 'test-firefox', 'pseudo-chrome', 'pseudo-firefox'],
};

/**
 * @param {string[]} folders
 * @param {boolean} zipped
 * @param {string | undefined} chosen  the language of builds for tests
 */
function packages(folders, zipped, chosen) {
  for (const folder of folders) {
    const pseudo = folder.startsWith('pseudo-');
    const test = pseudo || folder.startsWith('test-');
    const locale = pseudo ? 'pseudo' : test ? chosen : undefined;
    assemble(folder, folder.endsWith('chrome') ? 'chromium' : 'firefox', { test, locale });
    if (test) continue;
    const bytes = zip(folder);
    if (zipped) writeFileSync(at(`dist/backgrounder-${folder}.zip`), bytes);
    weigh(folder, bytes);
  }
}

/** @param {string[]} args */
export async function build(args) {
  const optionOf = (/** @type {string} */ option) =>
    args.includes(option) ? args[args.indexOf(option) + 1] : undefined;
  const target = optionOf('--target');
  const locale = optionOf('--locale');
  if (target !== undefined && !Object.hasOwn(TARGETS, target))
    throw new Error(`unknown target ${target}: one of ${Object.keys(TARGETS).join(', ')}`);
  const folders = target ? TARGETS[/** @type {keyof typeof TARGETS} */ (target)] : ['chrome', 'firefox'];
  await buildTools();
  if (target === 'commands') return;
  buildPack();
  if (folders.length === 0) return;
  await buildBundles();
  packages(folders, args.includes('--zip'), locale);
  if (!args.includes('--watch')) return;
  const again = {
    name: 'packages',
    setup(/** @type {import('esbuild').PluginBuild} */ build) {
      build.onEnd(({ errors }) => {
        if (errors.length > 0) return;
        packages(folders, false, locale);
        console.log(`rebuilt ${folders.join(', ')}`);
      });
    },
  };
  const options = bundleOptions();
  const context = await esbuild.context({ ...options, plugins: [...(options.plugins ?? []), again] });
  await context.watch();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  build(process.argv.slice(2)).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
