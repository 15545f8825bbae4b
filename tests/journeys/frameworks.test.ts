import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, until } from '../tools/driver.mjs';
import { serve } from '../tools/serve.mjs';
import { FRAMEWORKS, writePages } from './frameworks/build';
import { FIRST_PEOPLE, STEPS, type Story } from './frameworks/story';
import { bodyRecord, recordBody } from './record';

type Driver = Awaited<ReturnType<typeof openBrowser>>;
type Page = Awaited<ReturnType<Driver['newPage']>>;

const WAYS = ['soon', 'late'] as const;
const CASES = FRAMEWORKS.flatMap((framework) => WAYS.map((way) => [framework, way] as const));

describe.each(['chromium', 'firefox'] as const)('pages that a framework takes over, in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  /** What happened to each page's body while the extension was there. */
  const changes = new Map<string, string[]>();
  let driver: Driver;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    await writePages(folder);
    site = await serve(folder);
    driver = await openBrowser(kind, kind === 'chromium' ? 'dist/test-chrome' : 'dist/test-firefox');
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** @param seen is called when the page has come, and after each step with who is named then */
  const live = async (
    [framework, way]: (typeof CASES)[number],
    seen: (page: Page, people: string[]) => Promise<unknown>,
  ): Promise<string[]> => {
    const page = await driver.newPage();
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn', 'assert'].includes(message.type())) said.push(message.text());
    });
    await recordBody(page);
    await driver.goto(page, `${site.url}/${framework}.html?${way}`);
    if (way === 'late') {
      await seen(page, FIRST_PEOPLE);
      await page.evaluate(() => window.fixture.hydrate());
    }
    await until(() => page.evaluate(() => window.fixture.tell !== undefined), 'the framework');
    await seen(page, FIRST_PEOPLE);
    for (const { next, people } of STEPS) {
      await page.evaluate((story: Story) => window.fixture.tell?.(story), next);
      const { title, lead, entries, claim } = next;
      const text = [title, lead, ...entries.map((entry) => entry.text), claim ?? ''].join('');
      await until(() => page.evaluate(shows, text), 'the text');
      await seen(page, people);
    }
    const { changes } = await bodyRecord(page);
    expect(said).toEqual([]);
    await page.close();
    return changes;
  };

  it.each(CASES)('%s, taken over %s: marks follow the text, and nothing is broken', async (...one) => {
    const found = await live(one, (page, people) =>
      until(async () => (await marked(page)).join() === people.join(), people.join(', ')),
    );
    changes.set(one.join(), found);
  });

  it('the same happens to all of them without the extension', async () => {
    await driver.readNothing();
    for (const one of CASES) {
      const without = await live(one, async () => undefined);
      expect(without.length).toBeGreaterThan(0);
      expect(changes.get(one.join())).toEqual(without);
    }
  });
});

/** The words of the people who are marked, in the order of the text. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = ['backgrounder-person', 'backgrounder-person-ground'].flatMap(
      (name) => [...(CSS.highlights.get(name) ?? [])] as Range[],
    );
    // What has gone from the page belongs to no order.
    const standing = ranges.filter(({ startContainer }) => startContainer.isConnected);
    return standing.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
  });
}

/** Runs in the page. */
function shows(text: string): boolean {
  return (
    (document.querySelector('article')?.textContent ?? '').replace(/\s+/g, '') === text.replace(/\s+/g, '')
  );
}
