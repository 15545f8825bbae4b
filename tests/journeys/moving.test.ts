import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, until } from '../tools/driver.mjs';
import { serve } from '../tools/serve.mjs';

const PROSE = 'The talks went on for some hours and nothing was decided, as both sides had expected. '.repeat(
  3,
);

/** An article of which half stands in a component of the page, and which can be made longer or replaced. */
const PAGE = `<!doctype html><html lang="en"><head><title>Talks</title>
<meta property="article:published_time" content="2022-01-10T17:42:00Z"></head>
<body style="font:18px/1.5 serif"><main><article><h1>Talks about talks in Geneva</h1>
<p>Russian foreign minister Sergei Lavrov spoke. ${PROSE}</p><news-text></news-text><p>${PROSE}</p></article></main>
<script>
customElements.define('news-text', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML =
      '<p id="inside">US secretary of state Antony Blinken met others. ${PROSE}</p>';
  }
});
function more() {
  const p = document.createElement('p');
  p.textContent = 'NATO secretary general Jens Stoltenberg came later. ${PROSE}';
  document.querySelector('article').append(p);
}
function next() {
  history.pushState({}, '', '/next');
  document.title = 'Another summit';
  document.querySelector('main').innerHTML =
    '<article><h1>Another summit, in Paris</h1><p>French president Emmanuel Macron waited. ${PROSE}</p></article>';
}
</script></body></html>`;

describe.each(['chromium', 'firefox'] as const)('a page that changes, in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  let driver: Awaited<ReturnType<typeof openBrowser>>;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Awaited<ReturnType<typeof driver.newPage>>;
  const errors: string[] = [];

  beforeAll(async () => {
    writeFileSync(join(folder, 'page.html'), PAGE);
    site = await serve(folder);
    driver = await openBrowser(kind, kind === 'chromium' ? 'dist/test-chrome' : 'dist/test-firefox');
    page = await driver.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await driver.goto(page, `${site.url}/page.html`);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Waits until so many people are marked. */
  const people = (count: number): Promise<boolean> =>
    until(
      () => page.evaluate((wanted) => CSS.highlights.get('backgrounder-person')?.size === wanted, count),
      `${count} people marked`,
    );

  it('marks names in a component, and shows their cards', async () => {
    await people(2);
    const at = await page.evaluate(() => {
      const text = document.querySelector('news-text')?.shadowRoot?.querySelector('#inside')?.firstChild;
      if (text == null) throw new Error('no text');
      const range = document.createRange();
      const start = text.nodeValue?.indexOf('Antony') ?? 0;
      range.setStart(text, start);
      range.setEnd(text, start + 'Antony Blinken'.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    });
    const bare = { x: at.x, y: at.y, width: at.width, height: at.height + 4 };
    const painted = Buffer.from(await page.screenshot({ clip: bare }));
    await page.mouse.move(at.x + 10, at.y + 60);
    await page.mouse.move(at.x + 12, at.y + at.height / 2);
    await page.mouse.move(at.x + 14, at.y + at.height / 2);
    await until(async () => (await driver.cardText(page))?.includes('Secretary of State'), 'its card');
    await page.keyboard.press('Escape');
    await page.evaluate(() => CSS.highlights.clear());
    expect(Buffer.from(await page.screenshot({ clip: bare })).equals(painted)).toBe(false);
  });

  it('marks what is added while it is read', async () => {
    await page.evaluate('more()');
    await people(3);
  });

  it('reads the next article, and the panel with it', async () => {
    await page.evaluate('next()');
    await people(1);
    const panel = await driver.panelInTab(await driver.tabOf(page));
    await until(
      () => panel.evaluate(() => document.body.textContent?.includes('Emmanuel Macron') ?? false),
      'the panel of the next article',
    );
    expect(await panel.evaluate(() => document.body.textContent)).not.toContain('Lavrov');
    expect(errors).toEqual([]);
  });

  it('leaves the page’s source and the browser’s own reading view alone', async () => {
    const views = [`view-source:${site.url}/page.html`];
    if (kind === 'firefox') views.push(`about:reader?url=${encodeURIComponent(`${site.url}/page.html`)}`);
    for (const url of views) {
      const other = await driver.newPage();
      await driver.goto(other, url);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      const seen = await other.evaluate(() => ({
        text: document.body.textContent?.includes('Sergei Lavrov'),
        marks: [...CSS.highlights.keys()],
      }));
      expect(seen).toEqual({ text: true, marks: [] });
      await other.close();
    }
  });
});
