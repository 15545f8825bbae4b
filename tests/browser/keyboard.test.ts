import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { PAGE } from './article-page';
import { boxesIn, cardOn, statusOf, until, waitForCard, waitForNoCard } from './card-on-page';
import { describeOnPage } from './with-reader';

describeOnPage('the keyboard on a page', (reader) => {
  const tell = (call: string, ask: object): Promise<unknown> =>
    reader().page.evaluate((name, what) => window.deliver({ to: 'page', call: name, ask: what }), call, ask);
  const travel = (to: 'next' | 'previous'): Promise<unknown> => tell('travel', { to });
  const lookUp = (text: string | null = null): Promise<unknown> => tell('lookUp', { text });
  const focused = (): Promise<string | undefined> =>
    reader().page.evaluate(() => document.activeElement?.localName);
  const select = (selector: string, words: string, caret = false): Promise<void> =>
    reader().page.evaluate(
      (where, what, isCaret) => {
        const walker = document.createTreeWalker(
          document.querySelector(where) ?? document,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = (node.nodeValue ?? '').replaceAll('\u00a0', ' ').indexOf(what);
          if (at >= 0) {
            const end = at + what.length;
            return document
              .getSelection()
              ?.setBaseAndExtent(node, isCaret ? end - 1 : at, node, isCaret ? end - 1 : end);
          }
        }
        throw new Error(`no ${what}`);
      },
      selector,
      words,
      caret,
    );

  it('goes from mark to mark and round again, with the focus in the card', async () => {
    const { page } = reader();
    const seen: string[] = [];
    for (const words of [
      'Geneva',
      'Sergey Lavrov',
      'NATO',
      'Geneva',
      'talks in Geneva',
      'Sergey Lavrov',
      'Geneva',
    ]) {
      await travel('next');
      const { text } = await waitForCard(page, words);
      seen.push(text);
      expect(await focused()).toBe('backgrounder-card');
    }
    expect(seen).toHaveLength(7);
    await travel('previous');
    await waitForCard(page, 'Sergey Lavrov');
  });

  it('says where the reader is, and who that is', async () => {
    const { page } = reader();
    await travel('next');
    await waitForCard(page, 'Geneva');
    await until(async () => {
      return /^1 of 6\. Geneva\./.test((await statusOf(page)) ?? '') ? true : null;
    }, 'the place among all, and the name');
  });

  it('shows a mark that is far down the page, beside its line', async () => {
    const { page, open, spot } = reader();
    await open(PAGE.replace('id="third"', 'id="third" style="margin-top:3000px"'));
    await travel('previous');
    const { box } = await waitForCard(page, 'Sergey Lavrov');
    const { box: line } = await spot('#third', 'Lavrov');
    expect(line.top).toBeGreaterThan(0);
    expect(line.bottom).toBeLessThan(700);
    expect(box.top >= line.bottom || box.bottom <= line.top).toBe(true);
  });

  it('brings the focus back where it was on Escape, and leaves the selection alone', async () => {
    const { page } = reader();
    await page.focus('#first a');
    await select('#second', 'joined by');
    await travel('next');
    await waitForCard(page, 'Geneva');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focused()).toBe('a');
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('joined by');
  });

  it('leaves the card by Tab at its end and by Shift and Tab at its start', async () => {
    const { page, open } = reader();
    await open(PAGE.replace('</article>', '<p><a id="after" href="#">After</a></p></article>'));
    await page.focus('#first a');
    await travel('next');
    await waitForCard(page, 'Geneva');
    for (let turn = 0; turn < 30 && (await focused()) === 'backgrounder-card'; turn++) {
      await page.keyboard.press('Tab');
    }
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
    await waitForNoCard(page);
    await page.focus('#first a');
    await travel('next');
    await until(async () => ((await focused()) === 'backgrounder-card' ? true : null), 'the card');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sergei Lavrov');
    await waitForNoCard(page);
  });

  it('says when nothing is marked', async () => {
    const { page, open } = reader();
    await open('<!doctype html><title>Menu</title><p>Hello.</p>');
    await travel('next');
    await until(async () => ((await statusOf(page))?.includes('No names') ? true : null), 'a word');
    expect(await cardOn(page)).toBeNull();
  });

  it('goes through every mention where none is marked', async () => {
    const { page, open } = reader();
    await open(PAGE, { density: 'none' });
    await travel('next');
    await waitForCard(page, 'Geneva');
  });

  it.each<[string, string, boolean]>([
    ['of a selected name', 'Lavrov', false],
    ['of the word at the caret', 'Lavrov', true],
  ])('opens the card %s, also where it is not marked', async (_, words, caret) => {
    const { page, open } = reader();
    await open(PAGE, { density: 'none' });
    await select('#third', words, caret);
    await lookUp();
    await waitForCard(page, 'Minister of Foreign Affairs of Russia');
    expect(await focused()).toBe('backgrounder-card');
    expect(await page.evaluate(() => window.sent.some(({ call }) => call === 'lookUp'))).toBe(false);
  });

  it('opens the card of the focused link', async () => {
    const { page } = reader();
    await page.focus('#first a');
    await lookUp();
    await waitForCard(page, 'Sergey Lavrov');
  });

  it('asks for words that are no mention, as of the article’s day', async () => {
    const { page } = reader();
    await page.evaluate(() => {
      window.candidates.others = window.candidates.alliance ?? [];
    });
    await select('#first', 'others');
    await lookUp();
    await waitForCard(page, 'Minister of Foreign Affairs of Russia');
    const asked = await page.evaluate(() => window.sent.find(({ call }) => call === 'lookUp')?.ask);
    expect(asked).toEqual({ text: 'others', asOf: '2021-12-23' });
  });

  it('lists several to choose from', async () => {
    const { page } = reader();
    await lookUp('officials');
    await waitForCard(page, '“officials” may mean');
    for (const { height, width } of await boxesIn(page, 'button')) {
      expect(Math.min(height, width)).toBeGreaterThanOrEqual(24);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForCard(page, 'On 23 December 2021');
    expect(await focused()).toBe('backgrounder-card');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focused()).toBe('body');
  });

  it.each<[string, string | null, string]>([
    ['words that nobody knows', 'John Doe', 'Nothing is known of “John Doe”'],
    ['a passage', 'word '.repeat(40).trim(), 'Nothing is known of “word'],
    ['nothing at all', null, 'Select a name first'],
  ])('says so of %s', async (_, text, words) => {
    const { page } = reader();
    await lookUp(text);
    await waitForCard(page, words);
    await until(async () => ((await statusOf(page))?.includes(words.slice(0, 20)) ? true : null), 'it said');
  });

  it('has no fault that axe finds, in a card and in a list', async () => {
    const { page } = reader();
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    // axe sees open roots only: for this test the root is one.
    await page.evaluate(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        return attach.call(this, { ...init, mode: 'open' });
      };
    });
    const faults = (): Promise<string[]> =>
      page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: {
            run(context: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        };
        const { violations } = await axe.run({ include: 'backgrounder-card' });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
    await travel('next');
    await waitForCard(page, 'Geneva');
    expect(await faults()).toEqual([]);
    await lookUp('officials');
    await waitForCard(page, 'may mean');
    expect(await faults()).toEqual([]);
  });
});
