import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openBrowser, until } from '../tools/driver.mjs';
import { serve } from '../tools/serve.mjs';
import { ROOT } from '../tools/setup.mjs';

/** Until the panel has what it asks for second, in ms: relations, cards. */
const SETTLED_MS = 500;

/** Articles of the project's own, of five countries and four decades. */
const OWN = ['good-friday-1998', 'iran-deal-2015', 'brexit-2016', 'singapore-2018', 'merz-2025'];

/** The article that must work first; it lies beside the project, and is left out where it does not. */
const SAMPLE = join(
  ROOT,
  process.env.BACKGROUNDER_SAMPLES ?? '../shared/samples',
  'security-guarantees-2021-12-23.html',
);

/**
 * Draws the browser's real side panel on each article, into a folder.
 * @param {'chromium' | 'firefox'} kind
 * @param {string} out
 * @returns {Promise<number>} pictures drawn
 */
export async function drawPanels(kind, out) {
  mkdirSync(out, { recursive: true });
  const own = await serve(join(ROOT, 'tests/articles'));
  const sample = existsSync(SAMPLE) ? await serve(dirname(SAMPLE)) : null;
  const articles = OWN.map((name) => ({ name, url: `${own.url}/${name}/page.html` }));
  if (sample) articles.push({ name: 'sample', url: `${sample.url}/security-guarantees-2021-12-23.html` });
  else console.log(`${SAMPLE} is not here: its panel is left out`);
  const driver = await openBrowser(
    kind,
    join(ROOT, kind === 'chromium' ? 'dist/test-chrome' : 'dist/test-firefox'),
  );
  try {
    const page = await driver.newPage();
    /** @type {import('../tools/driver.mjs').Panel | null} */
    let panel = null;
    for (const { name, url } of articles) {
      await driver.goto(page, url);
      const title = await page.title();
      panel ??= await driver.openRealPanel(page);
      const shown = panel;
      await until(async () => {
        const headline = await shown.evaluate('document.querySelector("h1")?.textContent');
        return typeof headline === 'string' && headline !== '' && title.startsWith(headline);
      }, `the panel of “${title}”`);
      await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
      writeFileSync(join(out, `${name}.png`), await shown.picture());
    }
  } finally {
    await driver.close();
    own.close();
    sample?.close();
  }
  return articles.length;
}
