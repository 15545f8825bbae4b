import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, until } from '../tools/driver.mjs';
import { serve } from '../tools/serve.mjs';

type Driver = Awaited<ReturnType<typeof openBrowser>>;
type Page = Awaited<ReturnType<Driver['newPage']>>;

const PROSE = 'The talks went on for some hours and nothing was decided, as both sides had expected. '.repeat(
  3,
);

const article = (
  ...paragraphs: string[]
): string => `<!doctype html><html lang="en"><head><title>Talks</title>
<meta property="article:published_time" content="2022-01-10T17:42:00Z"></head>
<body style="font:18px/1.5 serif;margin:0 20px"><main><article><h1>Talks about talks in Geneva</h1>
${paragraphs.map((text) => `<p>${text} ${PROSE}</p>`).join('\n')}</article></main></body></html>`;

const GENEVA = article(
  'Russian foreign minister Sergei Lavrov spoke.',
  ...Array.from({ length: 6 }, () => ''),
  'US secretary of state Antony Blinken met others.',
);
const PARIS = article('French president Emmanuel Macron waited.', '');

/** A reader's page, whose own text is no article. */
const reader = (frame: string, more = ''): string => `<!doctype html><html lang="en"><title>My reader</title>
<body style="margin:0"><nav><a href="#">Inbox</a> <a href="#">Later</a></nav>
<h1 style="margin:40px 60px 10px">My reader</h1>${frame}${more}</body></html>`;

const FRAME = 'id="frame" style="margin:0 60px;width:700px;height:420px;border:5px solid #999"';
const AD =
  '<iframe srcdoc="<b>Buy now</b><script>setInterval(() => {}, 1000)</script>" width="300" height="250"></iframe>';

const PAGES = (elsewhere: string): Record<string, string> => ({
  'geneva.html': GENEVA,
  'paris.html': PARIS,
  'srcdoc.html': reader(`<iframe ${FRAME} srcdoc="${GENEVA.replaceAll('"', '&quot;')}"></iframe>`, AD),
  'inside.html': reader(`<iframe ${FRAME} src="geneva.html"></iframe>`),
  'tall.html': reader(
    `<div style="height:500px"></div><iframe ${FRAME.replace('420px', '2600px')} src="geneva.html"></iframe>`,
  ),
  'elsewhere.html': reader(`<iframe ${FRAME} src="${elsewhere}/geneva.html"></iframe>`),
  'sandbox.html': reader(`<iframe ${FRAME} sandbox src="geneva.html"></iframe>`),
  'around.html': GENEVA.replace('</article>', `</article>${AD}`),
});

describe.each(['chromium', 'firefox'] as const)('articles in frames, in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  let driver: Driver;
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    site = await serve(folder);
    for (const [name, html] of Object.entries(PAGES(site.url.replace('localhost', '127.0.0.1'))))
      writeFileSync(join(folder, name), html);
    driver = await openBrowser(kind, kind === 'chromium' ? 'dist/test-chrome' : 'dist/test-firefox');
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (name: string): Promise<void> => {
    page = await driver.newPage();
    errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await driver.goto(page, `${site.url}/${name}`);
  };
  const close = async (): Promise<void> => {
    expect(errors).toEqual([]);
    await page.close();
  };
  const people = (count: number): Promise<boolean> =>
    until(() => page.evaluate(marksInFrame).then((marks) => marks === count), `${count} people in the frame`);

  it.each(['srcdoc.html', 'inside.html', 'tall.html'])(
    '%s is read, and its cards stand beside its names',
    async (name) => {
      await open(name);
      await people(2);
      const before = await page.evaluate(frameHtml);
      for (const [who, office] of [
        ['Sergei Lavrov', 'Minister of Foreign Affairs'],
        ['Antony Blinken', 'Secretary of State'],
      ] as const) {
        const { x, y } = await page.evaluate(placeInFrame, who);
        await new Promise((resolve) => setTimeout(resolve, 250)); // a scroll just before would count as scrolling
        await page.mouse.move(x + 40, y + 90);
        await page.mouse.move(x - 3, y);
        await page.mouse.move(x, y);
        await until(async () => (await driver.cardText(page))?.includes(office), 'its card');
        const sides = await until(() => page.evaluate(cardSides, x, y), 'the card on the screen');
        // Right below the line or right above it, never on it.
        expect(Math.min(sides.top - y, y - sides.bottom) < 0).toBe(true);
        expect(sides.top > y ? sides.top - y : y - sides.bottom).toBeLessThan(40);
        await page.keyboard.press('Escape');
        await until(async () => (await driver.cardText(page)) === null, 'the card to close');
      }
      expect(await page.evaluate(frameHtml)).toBe(before);
      await close();
    },
  );

  it('leads to its names by the keyboard, and tells the panel of them', async () => {
    await open('inside.html');
    await people(2);
    await driver.command(page, 'next-mention');
    await until(async () => (await driver.cardText(page)) !== null, 'a card');
    const panel = await driver.panelInTab(await driver.tabOf(page));
    await until(
      () => panel.evaluate(() => document.body.textContent?.includes('Antony Blinken') ?? false),
      'the panel',
    );
    await panel.close();
    await close();
  });

  it('follows a frame that shows another article, and one that goes', async () => {
    await open('inside.html');
    await people(2);
    await page.evaluate(() => document.querySelector('iframe')?.setAttribute('src', 'paris.html'));
    await people(1);
    await page.evaluate(() => {
      const p = document.querySelector('iframe')?.contentDocument?.querySelector('p');
      if (p != null) p.textContent = `${p.textContent} US secretary of state Antony Blinken came.`;
    });
    await people(2);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    const panel = await driver.panelInTab(await driver.tabOf(page));
    await until(
      () => panel.evaluate(() => !(document.body.textContent?.includes('Macron') ?? true)),
      'the panel of a page without an article',
    );
    await panel.close();
    await close();
  });

  it.each(['elsewhere.html', 'sandbox.html'])(
    '%s is left alone: its frame is not the page’s own',
    async (name) => {
      await open(name);
      await until(() => page.evaluate(marksOnPage).then((marks) => marks !== null), 'the page to be read');
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await page.evaluate(marksOnPage)).toBe(0);
      for (const frame of page.frames().slice(1)) {
        const names = await frame.evaluate(() => [...CSS.highlights.keys()]).catch(() => []);
        expect(names).toEqual([]);
      }
      await close();
    },
  );

  it('reads the page and not its advertisements', async () => {
    await open('around.html');
    await until(() => page.evaluate(marksOnPage).then((marks) => marks === 2), 'the page to be read');
    expect(
      await page.evaluate(
        () => document.querySelector('iframe')?.contentDocument?.defaultView?.CSS.highlights.size,
      ),
    ).toBe(0);
    await close();
  });
});

/** The functions below run in the page. */

function marksInFrame(): number {
  const registry = document.querySelector('iframe')?.contentDocument?.defaultView?.CSS.highlights;
  return ['backgrounder-person', 'backgrounder-person-ground'].reduce(
    (sum, name) => sum + (registry?.get(name)?.size ?? 0),
    0,
  );
}

/** Null while the page was not read. */
function marksOnPage(): number | null {
  const found = ['backgrounder-person', 'backgrounder-person-ground'].flatMap(
    (name) => CSS.highlights.get(name) ?? [],
  );
  return found.length === 0 ? null : found.reduce((sum, { size }) => sum + size, 0);
}

function frameHtml(): string {
  return document.querySelector('iframe')?.contentDocument?.body.outerHTML ?? '';
}

/** Where some words of the frame are in the viewport of the page, scrolled to. */
function placeInFrame(words: string): { x: number; y: number } {
  const frame = document.querySelector('iframe');
  const inner = frame?.contentDocument;
  const p = [...(inner?.querySelectorAll('p') ?? [])].find((one) => one.textContent?.includes(words));
  const text = p?.firstChild;
  if (frame == null || inner == null || text == null) throw new Error(`no ${words}`);
  p?.scrollIntoView({ block: 'end', behavior: 'instant' });
  const range = inner.createRange();
  const start = text.nodeValue?.indexOf(words) ?? 0;
  range.setStart(text, start);
  range.setEnd(text, start + words.length);
  const { left, top, width, height } = range.getBoundingClientRect();
  const at = frame.getBoundingClientRect();
  return {
    x: at.left + frame.clientLeft + left + width / 2,
    y: at.top + frame.clientTop + top + height / 2,
  };
}

/** Between which heights the card is on top, in the column of a point; null where it is not, or covers the point. */
function cardSides(x: number, y: number): { top: number; bottom: number } | null {
  const isCard = (at: number): boolean => document.elementFromPoint(x, at)?.localName === 'backgrounder-card';
  const rows = Array.from({ length: innerHeight }, (_, at) => at).filter(isCard);
  const [top, bottom] = [rows[0], rows.at(-1)];
  return top === undefined || bottom === undefined || isCard(y) ? null : { top, bottom };
}
