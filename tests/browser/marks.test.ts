import { expect, it } from 'vitest';
import { FILLER, PAGE } from './article-page';
import { cardOn, until, waitForCard } from './card-on-page';
import { describeOnPage } from './with-reader';

describeOnPage('marks on a page', (reader) => {
  it('marks the article and leaves every node alone', async () => {
    const { mutations, marked } = reader();
    expect(await marked()).toMatchObject({
      'backgrounder-person': 2,
      'backgrounder-organisation': 1,
      'backgrounder-place': 2,
      'backgrounder-event': 1,
    });
    expect(await mutations()).toEqual([]);
  });

  it('sends the text, the day and the language, and nothing from around the article', async () => {
    const { page } = reader();
    const [sent] = await page.evaluate(() => window.sent);
    expect(sent).toMatchObject({
      to: 'background',
      call: 'annotate',
      ask: { title: 'Talks in Geneva', date: '2021-12-23', lang: 'en' },
    });
    expect(JSON.stringify(sent)).not.toContain('advertisement');
  });

  it('paints what it marks', async () => {
    const { page, spot } = reader();
    const { box } = await spot('#first', 'Lavrov');
    const clip = { x: box.x, y: box.y, width: box.width, height: box.height + 4 };
    const painted = await page.screenshot({ clip });
    await page.evaluate(() => CSS.highlights.clear());
    const bare = await page.screenshot({ clip });
    expect(Buffer.from(painted).equals(Buffer.from(bare))).toBe(false);
  });

  it('marks again what a framework has rendered again', async () => {
    const { page, spot, rest } = reader();
    await page.evaluate(() => {
      for (const p of document.querySelectorAll('article p')) p.innerHTML = `${p.innerHTML}`;
    });
    await rest('#first', 'Lavrov');
    await until(async () => {
      const { x, y } = await spot('#first', 'Lavrov');
      await page.mouse.move(x + Math.random() * 4, y);
      return (await cardOn(page)) === null ? null : true;
    }, 'a card on a new node');
    expect(await page.evaluate(() => window.sent.filter(({ call }) => call === 'annotate').length)).toBe(1);
  });

  it('reads the next article of a page that never loads another', async () => {
    const { page, marked } = reader();
    await page.evaluate((filler) => {
      const article = document.querySelector('article');
      if (article === null) throw new Error('no article');
      article.innerHTML = `<h1>NATO meets again</h1><p id="new">Today NATO met. ${filler}</p>`;
    }, FILLER);
    await until(async () => {
      const { 'backgrounder-person': people, 'backgrounder-organisation': organisations } = await marked();
      return people === 0 && organisations === 2 ? true : null;
    }, 'marks of the next article');
  });

  it('registers its highlights again when the page has cleared them', async () => {
    const { page, marked } = reader();
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.body.append('A change. ');
    });
    await until(async () => ((await marked())['backgrounder-person'] === 2 ? true : null), 'marks');
  });

  it('runs once however often it is injected, and reads again', async () => {
    const { page, run, marked, rest } = reader();
    await run();
    await until(
      () =>
        page.evaluate(() =>
          window.sent.filter(({ call }) => call === 'annotate').length === 2 ? true : null,
        ),
      'a second reading',
    );
    expect((await marked())['backgrounder-person']).toBe(2);
    await rest('#first', 'Lavrov');
    await waitForCard(page, 'Sergey Lavrov');
    expect(await page.evaluate(() => window.sent.filter(({ call }) => call === 'card').length)).toBe(1);
  });

  it('leaves nothing behind when it is stopped', async () => {
    const { page, marked, rest } = reader();
    await rest('#first', 'Lavrov');
    await waitForCard(page, 'Sergey Lavrov');
    await page.evaluate(() => window.deliver({ to: 'page', call: 'stop', ask: { reason: 'disabled' } }));
    expect(await marked()).toEqual({});
    expect(await page.$('backgrounder-card')).toBeNull();
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it('ends itself as an orphan', async () => {
    const { page, marked, rest } = reader();
    await page.evaluate(() => window.orphan());
    await rest('#first', 'Lavrov');
    await until(async () => (Object.keys(await marked()).length === 0 ? true : null), 'the end');
    expect(await cardOn(page)).toBeNull();
  });

  it('leads to a mention and flashes it', async () => {
    const { page, marked } = reader();
    await page.evaluate(() => document.querySelector('#third')?.setAttribute('style', 'margin-top: 4000px'));
    const mention = 'm5';
    await page.evaluate(
      (id) => window.deliver({ to: 'page', call: 'reveal', ask: { mention: id } }),
      mention,
    );
    expect((await marked())['backgrounder-flash']).toBe(1);
    await until(() => page.evaluate(() => (window.scrollY > 1000 ? true : null)), 'a scroll');
    await until(
      async () => ((await marked())['backgrounder-flash'] === 0 ? true : null),
      'the end of the flash',
    );
  });

  it('says that a page holds no article', async () => {
    const { page, open } = reader();
    await open('<!doctype html><title>Menu</title><nav><a href="#">Home</a></nav><p>Hello.</p>');
    expect(await page.evaluate(() => window.sent[0])).toMatchObject({
      call: 'notArticle',
      ask: { reason: 'no-body' },
    });
  });

  it.each<[string, object, object]>([
    [
      'the first of each',
      { density: 'first-per-article' },
      { 'backgrounder-person': 1, 'backgrounder-place': 1, 'backgrounder-organisation': 1 },
    ],
    ['nothing', { density: 'none' }, { 'backgrounder-person': 0, 'backgrounder-place': 0 }],
    ['nothing in links', { inLinks: false }, { 'backgrounder-person': 1, 'backgrounder-place': 2 }],
    [
      'the first outside links',
      { inLinks: false, density: 'first-per-article' },
      { 'backgrounder-person': 1, 'backgrounder-place': 1 },
    ],
    [
      'one a screen',
      { maxPerScreen: 1 },
      { 'backgrounder-person': 0, 'backgrounder-place': 1, 'backgrounder-organisation': 0 },
    ],
  ])('marks what the reader wants: %s', async (_, settings, expected) => {
    const { open, marked } = reader();
    await open(PAGE, settings);
    expect(await marked()).toMatchObject(expected);
  });

  it('follows the settings while the page is open', async () => {
    const { page, marked } = reader();
    await page.evaluate(() => window.choose({ density: 'none' }));
    expect(Object.values(await marked()).every((size) => size === 0)).toBe(true);
    await page.evaluate(() => window.choose({ density: 'first-per-article', inLinks: false }));
    expect(await marked()).toMatchObject({ 'backgrounder-person': 1 });
    expect(await page.evaluate(() => window.sent.filter(({ call }) => call === 'annotate').length)).toBe(1);
  });

  it('thins out anew when the window has another height', async () => {
    const { page, open, marked } = reader();
    await open(PAGE.replace('id="second"', 'id="second" style="margin-top:1000px"'), { maxPerScreen: 2 });
    const total = async (): Promise<number> => Object.values(await marked()).reduce((sum, n) => sum + n, 0);
    expect(await total()).toBe(4);
    await page.setViewport({ width: 800, height: 4000 });
    await until(async () => ((await total()) === 2 ? true : null), 'fewer marks');
  });

  /** The pixels of a name, marked or with its marks taken away. */
  const pixels = async (marks: boolean): Promise<string> => {
    const { page, spot } = reader();
    if (!marks) await page.evaluate(() => CSS.highlights.clear());
    const { box } = await spot('#second', 'NATO');
    const clip = { x: box.x, y: box.y, width: box.width, height: box.height + 4 };
    return Buffer.from(await page.screenshot({ clip })).toString('base64');
  };

  it('prints no marks', async () => {
    const { page } = reader();
    await page.emulateMediaType('print');
    expect(await pixels(true)).toBe(await pixels(false));
  });

  it.each<[string, string, object[]]>([
    ['a dark page', '#101114', []],
    ['a white page', '#fff', []],
    ['forced colours', '', [{ name: 'forced-colors', value: 'active' }]],
  ])('paints on %s', async (_, ground, features) => {
    const { page } = reader();
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: features as { name: string; value: string }[],
    });
    await page.evaluate((colour) => document.body.style.setProperty('background', colour), ground);
    expect(await pixels(true)).not.toBe(await pixels(false));
  });
});
