import type { KeyInput } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { PAGE } from './article-page';
import { cardOn, until, waitForCard, waitForNoCard } from './card-on-page';
import { describeOnPage } from './with-reader';

describeOnPage('the card on a page', (reader) => {
  it('shows a card beside its line and adds one element to the page', async () => {
    const { page, mutations, rest } = reader();
    const line = await rest('#first', 'Lavrov');
    const { text, box } = await waitForCard(page, 'Minister of Foreign Affairs of Russia');
    expect(text).toContain('On 23 December 2021');
    expect(box.top >= line.bottom || box.bottom <= line.top).toBe(true);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(800);
    expect(await mutations()).toEqual(['HTML BACKGROUNDER-CARD']);
    expect(await page.$eval('backgrounder-card', ({ shadowRoot }) => shadowRoot)).toBeNull();
  });

  it('flips above a line at the bottom of the screen and fits a narrow one', async () => {
    const { page, rest } = reader();
    await page.setViewport({ width: 320, height: 640 });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.evaluate(() => document.querySelector('#third')?.scrollIntoView({ block: 'end' }));
    const line = await rest('#third', 'Lavrov');
    const { box } = await waitForCard(page, 'Sergey Lavrov');
    expect(box.bottom).toBeLessThanOrEqual(line.top);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(320);
  });

  it('chooses the innermost of several marks', async () => {
    const { page, rest } = reader();
    await rest('#second', 'Geneva');
    const asked = await until(
      () => page.evaluate(() => window.sent.find(({ call }) => call === 'card')?.ask ?? null),
      'a question',
    );
    expect(asked).toMatchObject({ entity: 'Q71', asOf: '2021-12-23' });
  });

  it('says so when there is no record', async () => {
    const { page, rest } = reader();
    await rest('#second', 'NATO');
    await waitForCard(page, 'no record');
  });

  it('closes on Escape and keeps that Escape from the page, but no other', async () => {
    const { page, rest } = reader();
    await page.evaluate(() => {
      Object.assign(window, { escapes: 0 });
      document.addEventListener('keydown', () => Object.assign(window, { escapes: 1 }));
    });
    const escapes = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { escapes: number }).escapes);
    await rest('#first', 'Lavrov');
    await waitForCard(page, 'Sergey Lavrov');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await escapes()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await escapes()).toBe(1);
  });

  it('gives focus back on Escape', async () => {
    const { page, rest } = reader();
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.localName);
    await page.focus('#first a');
    await rest('#first', 'Lavrov');
    await waitForCard(page, 'Sergey Lavrov');
    expect(await focused()).toBe('a');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('backgrounder-card');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('a');
  });

  /** Rests on words, moves into the card that comes, and gives it focus at its first control. */
  async function enterCard(selector: string, words: string, name: string): Promise<void> {
    const { page, rest } = reader();
    await rest(selector, words);
    const { box } = await waitForCard(page, name);
    await page.mouse.move(box.left + 20, box.top + 12, { steps: 3 });
    await page.focus('#first a');
    await press('Tab');
  }

  async function press(...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await reader().page.keyboard.press(key);
  }

  const persons = async (): Promise<number> => (await reader().marked())['backgrounder-person'] ?? 0;

  it('turns into the card of a related entity, and back', async () => {
    const { page } = reader();
    await enterCard('#second', 'Geneva', 'Geneva');
    await press('Tab', 'Enter');
    const { text } = await waitForCard(page, 'Minister of Foreign Affairs of Russia');
    expect(text).toMatch(/Back to\s+Geneva/);
    expect(text).not.toContain('Why this match?');
    await press('Tab', 'Tab', 'Enter'); // past the button that closes
    const { text: before } = await waitForCard(page, 'Switzerland');
    expect(before).not.toContain('Back to');
  });

  it('says why the words were taken for somebody', async () => {
    const { page, rest } = reader();
    await rest('#first', 'Lavrov');
    const { text } = await waitForCard(page, 'Why this match?');
    expect(text).toContain('“Sergei Lavrov” was read as a name.');
  });

  it.each([
    ['hides somebody in this article', 4, 'Unmarked in this article'],
    ['mutes somebody everywhere', 5, 'Muted everywhere'],
  ])('%s, and takes it back', async (_, tabs, said) => {
    const { page } = reader();
    const before = await persons();
    expect(before).toBeGreaterThan(0);
    await enterCard('#first', 'Lavrov', 'Sergey Lavrov');
    await press('Enter', ...Array.from({ length: tabs }, (): KeyInput => 'Tab'), 'Enter');
    await waitForCard(page, said);
    expect(await persons()).toBe(0);
    expect(await page.evaluate(() => window.sent.map(({ call }) => call))).toEqual([
      'annotate',
      'needCard',
      'card',
    ]);
    await press('Enter');
    await waitForCard(page, 'Marked again.');
    expect(await persons()).toBe(before);
  });

  it('remembers who is hidden in an article', async () => {
    const { page } = reader();
    await enterCard('#first', 'Lavrov', 'Sergey Lavrov');
    await press('Enter', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    const kept = await until(() => page.evaluate(() => window.stored.unwanted ?? null), 'a change');
    expect(kept).toEqual({
      muted: [],
      hidden: [{ id: 'Q58217', name: 'Sergey Lavrov', article: expect.stringMatching(/^[0-9a-f]{16}$/) }],
    });
  });

  it('stays while the pointer is in it and goes when the pointer has left', async () => {
    const { page, rest } = reader();
    await rest('#first', 'Lavrov');
    const { box } = await waitForCard(page, 'Sergey Lavrov');
    await page.mouse.move(box.left + 20, box.top + 20, { steps: 4 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await cardOn(page)).not.toBeNull();
    await page.mouse.move(790, 690);
    await waitForNoCard(page);
  });

  it('closes when the page is pressed or scrolled', async () => {
    const { page, rest } = reader();
    await rest('#first', 'Lavrov');
    await waitForCard(page, 'Sergey Lavrov');
    await page.mouse.click(600, 600);
    await waitForNoCard(page);
    await rest('#second', 'NATO');
    await waitForCard(page, 'NATO');
    await page.evaluate(() => document.body.style.setProperty('height', '5000px'));
    await page.evaluate(() => window.scrollBy(0, 200));
    await waitForNoCard(page);
  });

  it('leaves a marked link its click', async () => {
    const { page, spot } = reader();
    const { x, y } = await spot('#first', 'Lavrov');
    await page.mouse.click(x, y);
    expect(await page.evaluate(() => location.hash)).toBe('#there');
  });

  it('shows inside a modal dialog, where all else is inert', async () => {
    const { page, open, rest } = reader();
    const modal = PAGE.replace('<main>', '<dialog id="modal" style="width:700px;max-height:none">').replace(
      '</main>',
      '</dialog><script>document.querySelector("#modal").showModal()</script>',
    );
    await open(modal);
    await rest('#first', 'Lavrov');
    await waitForCard(page, 'Sergey Lavrov');
    expect(await page.$('#modal > backgrounder-card')).not.toBeNull();
  });

  it('shows inside a fullscreen element', async () => {
    const { page, rest } = reader();
    await page.evaluate(() => document.querySelector('article')?.requestFullscreen());
    await rest('#first', 'Lavrov');
    await waitForCard(page, 'Sergey Lavrov');
    expect(await page.$('article > backgrounder-card')).not.toBeNull();
  });
});
