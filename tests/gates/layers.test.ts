import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom: docs/engine.md and the ADRs say why. Tests and type imports are free. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  text: ['model'],
  language: ['model'],
  protocol: ['model'],
  browser: ['model'],
  settings: ['model'],
  pack: ['model', 'text'],
  engine: ['model', 'text', 'pack'],
  card: ['model', 'language'],
  'reader-pack': ['model'],
  content: ['model', 'language', 'protocol', 'browser', 'settings', 'card'],
  panel: ['model', 'language', 'protocol', 'browser', 'settings', 'card'],
  options: ['model', 'language', 'protocol', 'browser', 'settings', 'card', 'reader-pack'],
  welcome: ['model', 'language', 'protocol', 'browser', 'settings', 'card', 'options'],
  background: [
    'model',
    'language',
    'text',
    'pack',
    'engine',
    'protocol',
    'browser',
    'settings',
    'reader-pack',
  ],
  compile: ['model', 'text', 'pack', 'reader-pack'],
  cli: ['model', 'text', 'pack', 'engine', 'compile', 'reader-pack'],
};

/** What the terminal command may take from the page's script: reading of documents only (docs/adr/0006). */
const READING = 'src/content/article';

/** What the background may take from the compiler: a reader's own pack is compiled where it is used (docs/adr/0012). */
const READER_COMPILER = 'src/compile/reader-world';

/** The one table of data that a page of ours holds itself: for which sites it may ask. */
const OUTLETS = 'data/outlets.tsv';

const files = sources('src');

describe('imports', () => {
  it.each(files.map((file) => [file]))('%s', (file) => {
    const layer = layerOf(file);
    const allowed = MAY_IMPORT[layer];
    expect(allowed, `${layer} has no row in the table`).toBeDefined();
    for (const target of importsOf(file)) {
      const other = layerOf(target);
      if (target === OUTLETS && layer === 'options') continue;
      if (other === layer || (layer === 'cli' && target === READING)) continue;
      if (layer === 'background' && target === READER_COMPILER) continue;
      expect(allowed, `${file} imports ${target}`).toContain(other);
    }
  });
});

describe('bundles', () => {
  const { outputs } = JSON.parse(readFileSync('dist/meta/bundles.json', 'utf8')) as {
    outputs: Record<string, { inputs: Record<string, unknown> }>;
  };
  it.each(['content', 'card', 'panel', 'options', 'welcome'])(
    'a tab’s %s holds neither engine nor pack',
    (name) => {
      const inputs = Object.keys(outputs[`dist/bundles/${name}.js`]?.inputs ?? {});
      expect(inputs.length).toBeGreaterThan(5);
      expect(
        inputs.filter((input) => /^src\/(?:engine|pack|text|compile|background|cli)\//.test(input)),
      ).toEqual([]);
    },
  );

  it('the page’s script draws no cards: that is loaded with the first one', () => {
    const inputs = Object.keys(outputs['dist/bundles/content.js']?.inputs ?? {});
    expect(inputs.filter((input) => /preact|\.tsx$|\/card\.css/.test(input))).toEqual([]);
  });

  it.each(['content', 'card'])('a page’s %s has no word for the network', (name) => {
    const script = readFileSync(`dist/chrome/${name}.js`, 'utf8');
    for (const word of [
      /\bfetch\s*\(/,
      /XMLHttpRequest/,
      /WebSocket/,
      /sendBeacon/,
      /EventSource/,
      /\bimport\s*\(/,
    ])
      expect(script).not.toMatch(word);
  });
});

describe('the core has no clock and no chance', () => {
  it.each(files.filter((file) => /^src\/(?:model|text|pack|engine)\//.test(file)).map((file) => [file]))(
    '%s',
    (file) => {
      const code = readFileSync(file, 'utf8');
      for (const word of [/\bDate\.now\b/, /\bnew Date\(\)/, /Math\.random/, /performance\.now/])
        expect(code).not.toMatch(word);
    },
  );
});

function sources(folder: string): string[] {
  return readdirSync(folder)
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? sources(path) : [path];
    })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\.test-help\.ts$|\.d\.ts$/.test(path))
    .map((path) => path.replaceAll('\\', '/'));
}

function layerOf(path: string): string {
  return path.split('/')[1]?.replace(/\.tsx?$/, '') ?? '';
}

/** Run-time imports of a file, as paths from the project's folder without ending. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const found: string[] = [];
  for (const [, clause = '', from = ''] of code.matchAll(
    /^(?:import|export)\s+([^;]*?)\s*from\s+'(\.[^']+)'/gm,
  )) {
    if (/^type\b/.test(clause)) continue;
    const names = /^\{([^}]*)\}$/.exec(clause.trim())?.[1]?.split(',');
    if (names?.every((name) => name.trim() === '' || /^type\b/.test(name.trim()))) continue;
    found.push(normalize(join(dirname(file), from)).replaceAll('\\', '/'));
  }
  for (const [, from = ''] of code.matchAll(/\bimport\('(\.[^']+)'\)/g))
    found.push(normalize(join(dirname(file), from)).replaceAll('\\', '/'));
  return found;
}
