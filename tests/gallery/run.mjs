/**
 * `npm run gallery`: pictures of every state of the card, in each look and each browser that is installed, and of the browser's own side panel
 * on six articles, in out/gallery.
 *
 *     out/gallery/<browser>/<look>.png          all states on one sheet
 *     out/gallery/<browser>/<look>/<state>.png  one state
 *     out/gallery/<look>.html                   the sheet itself, to be opened in a browser
 *     out/gallery/<browser>/panel/<article>.png the side panel
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumArgs, findChromium, findFirefox } from '../tools/browsers.mjs';
import { ROOT, setUpOrExit } from '../tools/setup.mjs';

setUpOrExit();

// From here on the dependencies are there.
const { default: puppeteer } = await import('puppeteer-core');
const { build } = await import('../../build.mjs');
const { galleryPage } = await import('./build.mjs');
const { drawPanels } = await import('./panels.mjs');

const OUT = join(ROOT, 'out', 'gallery');

/**
 * The looks. `zoom`: device pixels a CSS pixel on a screen of 1280 device pixels, so that 4 leaves 320 CSS pixels (WCAG 1.4.10).
 * @type {Record<string, import('./build.mjs').Look & { width: number, zoom?: number, forcedColours?: boolean }>}
 */
const LOOKS = {
  light: { scheme: 'light', width: 1280 },
  dark: { scheme: 'dark', width: 1280 },
  narrow: { scheme: 'light', narrow: true, width: 1040 },
  pseudo: { scheme: 'light', pseudo: true, width: 1280 },
  rtl: { scheme: 'light', mirrored: true, width: 1280 },
  'zoom-200': { scheme: 'light', width: 640, zoom: 2 },
  'forced-colours': { width: 1280, forcedColours: true },
};

const browsers = [
  {
    kind: /** @type {const} */ ('chrome'),
    name: /** @type {const} */ ('chromium'),
    path: findChromium(),
    args: chromiumArgs(),
  },
  {
    kind: /** @type {const} */ ('firefox'),
    name: /** @type {const} */ ('firefox'),
    path: findFirefox(),
    args: [],
  },
];

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const look of Object.keys(LOOKS))
  writeFileSync(join(OUT, `${look}.html`), await galleryPage(optionsOf(look)));

await build(['--target', 'test']);
let drawn = 0;
for (const { kind, name, path, args } of browsers) {
  if (path === null) {
    console.log(`${kind}: not installed, left out`);
    continue;
  }
  const browser = await puppeteer.launch({ browser: kind, executablePath: path, headless: true, args });
  try {
    for (const look of Object.keys(LOOKS)) drawn += await draw(browser, kind, look);
  } finally {
    await browser.close();
  }
  drawn += await drawPanels(name, join(OUT, kind, 'panel'));
}
console.log(`${drawn} pictures in ${join('out', 'gallery')}`);

/**
 * Draws every state in one look.
 * @param {import('puppeteer-core').Browser} browser
 * @param {'chrome' | 'firefox'} kind
 * @param {string} look
 * @returns {Promise<number>} pictures drawn
 */
async function draw(browser, kind, look) {
  const { width = 1280, zoom = 1, forcedColours = false } = LOOKS[look] ?? {};
  // Only Chromium's protocol forces colours.
  if (forcedColours && kind === 'firefox') return 0;
  const page = await browser.newPage();
  if (forcedColours) {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
  }
  await page.setViewport({ width, height: 900, deviceScaleFactor: zoom });
  await page.setContent(await galleryPage(optionsOf(look)));
  const folder = join(OUT, kind, look);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}.png`, fullPage: true });
  const states = await page.$$('.state');
  for (const state of states) {
    const name = await state.evaluate(({ id }) => id);
    const frame = await state.$('.frame');
    await frame?.screenshot({ path: join(folder, `${name}.png`) });
  }
  await page.close();
  return states.length + 1;
}

/**
 * What the gallery's page itself has to know of a look.
 * @param {string} look
 * @returns {import('./build.mjs').Look}
 */
function optionsOf(look) {
  const { scheme, narrow, mirrored, pseudo } = LOOKS[look] ?? {};
  return {
    ...(scheme && { scheme }),
    ...(narrow && { narrow }),
    ...(mirrored && { mirrored }),
    ...(pseudo && { pseudo }),
  };
}
