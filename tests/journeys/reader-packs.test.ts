import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hover, marksOf, openBrowser, until } from '../tools/driver.mjs';
import { choosePackFile } from '../tools/own-pack';
import { serve } from '../tools/serve.mjs';

const EXAMPLE = readFileSync('docs/examples/springfield-council.csv', 'utf8');

/** A page about the council of the worked example. */
const ARTICLE = `<!doctype html><html lang="en"><head><title>Council votes on the parks</title>
<meta property="article:published_time" content="2026-07-20T09:00:00Z"></head><body><article>
<h1>Council votes on the parks of Springfield</h1>
<p>Springfield Town Council met on Monday evening to vote on the allotments behind the old railway yard, after a year of letters,
petitions and two public hearings that filled the library to the last seat.</p>
<p>Grace Oduya said that nobody would lose a plot before the harvest was in, and that the council would publish every offer it had
received. She was answered by Vladimir Putin of Russia in a speech that had nothing to do with it.</p>
<p>The vote was put off until August. It will be the last before the summer, and the hall is likely to be full again.</p>
</article></body></html>`;

/** A reader adds a pack, sees its names on an open page and whose they are, and takes it away again. */
describe.each(['chromium', 'firefox'] as const)('a reader’s own pack in %s', (kind) => {
  let driver: Awaited<ReturnType<typeof openBrowser>>;
  let site: Awaited<ReturnType<typeof serve>>;
  let folder: string;
  let article: Page;
  let options: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reader-packs-'));
    writeFileSync(join(folder, 'council.html'), ARTICLE);
    site = await serve(folder);
    driver = await openBrowser(kind, kind === 'chromium' ? 'dist/test-chrome' : 'dist/test-firefox');
    article = await driver.newPage();
    await driver.goto(article, `${site.url}/council.html`);
    await marksOf(article);
    options = await driver.ownPage('options.html');
    await options.waitForSelector('.packs');
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The texts that are marked on the article's page. */
  const marked = (): Promise<string[]> =>
    article.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString())),
    );
  const choose = (text: string, name: string): Promise<void> => choosePackFile(options, text, name);
  const press = (text: string): Promise<void> =>
    options.evaluate((wanted) => {
      const buttons = [
        ...document.querySelectorAll<HTMLElement>('.packs button, .packs input[type=checkbox]'),
      ];
      buttons.find((one) => (one.ariaLabel ?? one.textContent)?.includes(wanted))?.click();
    }, text);
  const says = (text: string): Promise<unknown> =>
    until(() => options.$eval('.packs', (part, wanted) => part.textContent?.includes(wanted), text), text);

  it('refuses a damaged file with the line, and changes nothing', async () => {
    await choose(EXAMPLE.replace('2023-05-16', '2023-05-61'), 'council.csv');
    await says('council.csv:10:32: “start” is “2023-05-61”');
    expect(await options.$('.pack-order')).toBeNull();
    expect(await marked()).not.toContain('Grace Oduya');
  });

  it('shows what a file would add, and marks its names on the open page once it is taken', async () => {
    await choose(EXAMPLE.replace('Came to', '<b>Came</b> to'), 'council.csv');
    await says('Add “Springfield town council”?');
    await says('2 people, 2 organisations, 1 event');
    expect(await marked()).not.toContain('Grace Oduya');
    await press('Add it');
    await says('“Springfield town council” is in use.');
    await until(async () => (await marked()).includes('Grace Oduya'), 'the mark of the pack’s name');
    expect(await marked()).toContain('Vladimir Putin');
  });

  it('says on the card whose pack it is, with the pack’s own source', async () => {
    await article.bringToFront();
    const card = await hover(driver, article, 'Grace Oduya');
    expect(card).toContain('From your pack: Springfield town council');
    expect(card).toContain('Mayor of Springfield');
    expect(card).toContain('Councillors');
    expect(card).toContain('<b>Came</b> to the council'); // text, never markup
  });

  it('says in the panel whose pack a row is from', async () => {
    const panel = await driver.panelInTab(await driver.tabOf(article));
    await until(
      () =>
        panel.evaluate(() =>
          [...document.querySelectorAll('.row')].some(
            (row) =>
              row.textContent?.includes('Grace Oduya') &&
              row.textContent.includes('From your pack: Springfield town council'),
          ),
        ),
      'the row of the pack’s entity',
    );
    await panel.close();
  });

  it('shows what an update changes and withdraws', async () => {
    await options.bringToFront();
    await choose(
      EXAMPLE.replace('Meets on the second', 'Meets on the third')
        .replace('Thomas Whitlock', '')
        .replace('2026-08-01,Springfield Gazette', '2026-09-01,Springfield Gazette'),
      'council.csv',
    );
    await says('Update “Springfield town council”?');
    await says('Changed 2');
    await says('Withdrawn 1');
    await says('also called Thomas Whitlock');
    await press('Update it');
    await says('as of 1 September 2026');
  });

  it('takes the marks away when it is switched off, and brings them back', async () => {
    await press('Use Springfield town council');
    await until(async () => !(await marked()).includes('Grace Oduya'), 'no mark');
    expect(await marked()).toContain('Vladimir Putin');
    await press('Use Springfield town council');
    await until(async () => (await marked()).includes('Grace Oduya'), 'the mark again');
  });

  it('tells whose signature a file bears, and refuses it altered by one letter', async () => {
    const pack = (...args: string[]): string =>
      spawnSync(process.execPath, ['dist/tools/pack.mjs', ...args], { encoding: 'utf8' }).stdout;
    const [key, file] = [join(folder, 'key.pem'), join(folder, 'signed.json')];
    const fingerprint = /(?:[0-9a-f]{4} ){7}[0-9a-f]{4}/.exec(pack('key', key))?.[0] ?? 'none';
    pack('build', 'docs/examples/springfield-council.csv', '--out', file, '--sign', key);
    const signed = readFileSync(file, 'utf8');
    await choose(signed.replace('Grace', 'Grave'), 'signed.json');
    await says('The file was altered after it was signed');
    await choose(signed, 'signed.json');
    await says(fingerprint);
    await press('Accept the key and update it');
    await says('Keys that you have accepted');
  });

  it.runIf(kind === 'chromium')('axe finds nothing in the list and the preview, light or dark', async () => {
    await choose(EXAMPLE.replace('springfield-council,', 'school,'), 'school.csv');
    await says('Add “Springfield town council”?');
    for (const scheme of ['light', 'dark']) {
      await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await options.evaluate(
        readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
      );
      const found = await options.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
    }
    await press('Leave it');
  });

  it('is gone when it is removed', async () => {
    await press('Remove Springfield town council');
    await until(async () => (await options.$('.pack-order')) === null, 'no pack in the list');
    await until(async () => !(await marked()).includes('Grace Oduya'), 'no mark');
  });
});
