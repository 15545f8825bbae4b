import { expect, it } from 'vitest';
import { FILLER, PAGE } from './article-page';
import { contentScript } from './bundle';
import { until, waitForCard } from './card-on-page';
import { describeOnPage } from './with-reader';

describeOnPage('pages that change', (reader) => {
  const asked = (call = 'annotate'): Promise<number> =>
    reader().page.evaluate((name) => window.sent.filter((sent) => sent.call === name).length, call);
  const people = async (): Promise<number> => (await reader().marked())['backgrounder-person'] ?? 0;
  const untilPeople = (count: number): Promise<true> =>
    until(async () => ((await people()) === count ? true : null), `${count} people marked`);
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

  it('marks what an endless page adds, while it is read', async () => {
    const { page } = reader();
    for (let more = 1; more <= 3; more++) {
      await page.evaluate((filler) => {
        const p = document.createElement('p');
        p.textContent = `Then Sergei Lavrov came. ${filler}`;
        document.querySelector('article')?.append(p);
      }, FILLER);
      await untilPeople(2 + more);
    }
  });

  it('marks the next article that comes under the first', async () => {
    const { page } = reader();
    await page.evaluate((filler) => {
      const html = `<h2>More talks</h2><p>Here Sergei Lavrov spoke. ${filler}</p><p>${filler}</p><p>${filler}</p>`;
      const next = document.createElement('article');
      next.innerHTML = html;
      document.querySelector('main')?.append(next);
    }, FILLER);
    await untilPeople(3);
  });

  it('reads another page that comes without loading one', async () => {
    const { page } = reader();
    await page.evaluate((filler) => {
      history.pushState({}, '', '#ignored');
      const main = document.querySelector('main');
      if (main === null) throw new Error('no main');
      main.innerHTML = `<article><h1>NATO meets again</h1><p>Today NATO met. ${filler}</p></article>`;
    }, FILLER);
    await untilPeople(0);
    expect(await page.evaluate(() => window.sent.at(-1)?.ask)).toMatchObject({ title: 'NATO meets again' });
  });

  it('follows a live blog, whose newest entry comes first', async () => {
    const { page } = reader();
    for (const words of ['First', 'Second']) {
      await page.evaluate((text) => {
        const entry = document.createElement('section');
        entry.innerHTML = `<h2>${text}</h2><p>${text}, Sergei Lavrov said so to the press in the evening.</p>`;
        document.querySelector('h1')?.after(entry);
      }, words);
      await until(
        () =>
          page.evaluate((text) => (JSON.stringify(window.sent.at(-1)).includes(text) ? true : null), words),
        words,
      );
    }
    await untilPeople(4);
  });

  it('follows a list that draws only what is in sight, in nodes that it uses again', async () => {
    const { page } = reader();
    await page.evaluate((filler) => {
      const names = ['Sergei Lavrov', 'NATO', 'nobody known'];
      const rows = [0, 1, 2].map((index) => {
        const p = document.createElement('p');
        p.textContent = `Row ${index} is about ${names[index]}. ${filler}`;
        return p;
      });
      document.querySelector('article')?.append(...rows);
      Object.assign(window, {
        turnOn: () => {
          names.unshift(names.pop() ?? '');
          for (const [index, row] of rows.entries()) {
            const text = row.firstChild;
            if (text instanceof Text) text.data = `Row ${index} is about ${names[index]}. ${filler}`;
          }
        },
      });
    }, FILLER);
    await untilPeople(3);
    for (let turn = 0; turn < 3; turn++) {
      await page.evaluate('turnOn()');
      await until(async () => ((await asked()) === 3 + turn ? true : null), 'another reading');
      await untilPeople(3);
      const seen = await page.evaluate(() =>
        [...(CSS.highlights.get('backgrounder-person') ?? [])].map((range) =>
          String(range).replace(/\s/g, ' '),
        ),
      );
      expect(seen).toEqual(['Sergei Lavrov', 'Sergei Lavrov', 'Sergei Lavrov']);
    }
  });

  it('reads what a paywall held back once it is shown: put in late, or no longer hidden', async () => {
    const { page, open } = reader();
    await open(
      PAGE.replace(
        '</article>',
        `<div id="held" hidden><p>Held back, Sergei Lavrov spoke. ${FILLER}</p></div></article>`,
      ),
    );
    await untilPeople(2);
    await page.evaluate(() => document.querySelector('#held')?.removeAttribute('hidden'));
    await untilPeople(3);
    await page.evaluate((filler) => {
      const rest = document.createElement('div');
      rest.style.cssText = 'opacity:0;transition:opacity 0.5s';
      rest.innerHTML = `<p>At last Sergei Lavrov left. ${filler}</p>`;
      document.querySelector('article')?.append(rest);
      requestAnimationFrame(() => {
        rest.style.opacity = '1';
      });
    }, FILLER);
    await untilPeople(4);
    await page.evaluate(() => document.querySelector('#held')?.setAttribute('hidden', ''));
    await untilPeople(3);
  });

  it('never marks other words where text was changed in its node', async () => {
    const { page } = reader();
    await page.evaluate(() => {
      const text = document.querySelector('#third')?.firstChild;
      if (text instanceof Text) text.insertData(0, 'Correction. ');
    });
    await until(async () => ((await asked()) === 2 ? true : null), 'a second reading');
    await untilPeople(2);
  });

  it('leaves what changes around the article alone', async () => {
    const { page } = reader();
    await page.evaluate(() => {
      const clock = document.createElement('div');
      clock.textContent = '0';
      document.querySelector('aside')?.append(clock, 'An offer. ');
      setInterval(() => {
        clock.firstChild?.replaceWith(String(Date.now()));
      }, 20);
    });
    const before = await page.evaluate(() => window.sent.length);
    await pause(1_500);
    expect(await page.evaluate(() => window.sent.length)).toBe(before);
  });

  it('keeps a card that is being read while the page goes on', async () => {
    const { page, spot } = reader();
    const { x, y } = await spot('#third', 'Lavrov');
    await page.mouse.click(x, y);
    await waitForCard(page, 'Sergey Lavrov');
    await page.evaluate(() =>
      document
        .querySelector('article')
        ?.insertAdjacentHTML('beforeend', '<p>More came in from Geneva tonight.</p>'),
    );
    await until(async () => ((await asked()) === 2 ? true : null), 'a second reading');
    await waitForCard(page, 'Sergey Lavrov');
  });

  it('reads text in open shadow roots, marks it and shows its cards', async () => {
    const { page, open } = reader();
    await open(
      PAGE.replace(/<p id="first">.*?<\/p>/s, '<news-text id="host"></news-text>').replace(
        '<main>',
        '<main>',
      ),
    );
    await page.evaluate((filler) => {
      const host = document.querySelector('#host');
      const root = host?.attachShadow({ mode: 'open' });
      if (root == null) throw new Error('no host');
      root.innerHTML = `<style>p { color: #222 }</style><p>Foreign minister <b>Sergei</b> Lavrov met others. ${filler}</p><slot></slot>`;
      host?.insertAdjacentHTML('beforeend', `<p>Slotted, Sergei Lavrov spoke. ${filler}</p>`);
    }, FILLER);
    await untilPeople(3);
    const at = await page.evaluate(() => {
      const bold = document.querySelector('#host')?.shadowRoot?.querySelector('b')?.getBoundingClientRect();
      return bold === undefined ? null : { x: bold.x + bold.width / 2, y: bold.y + bold.height / 2 };
    });
    if (at === null) throw new Error('no name');
    await page.mouse.move(at.x - 3, at.y);
    await page.mouse.move(at.x, at.y);
    await waitForCard(page, 'Sergey Lavrov');
    const clip = { x: at.x - 20, y: at.y - 10, width: 40, height: 24 };
    const painted = await page.screenshot({ clip });
    await page.evaluate(() => CSS.highlights.clear());
    expect(Buffer.from(await page.screenshot({ clip })).equals(Buffer.from(painted))).toBe(false);
  });

  it('follows changes inside open shadow roots', async () => {
    const { page, open } = reader();
    await open(PAGE.replace('</article>', '<news-text id="host"></news-text></article>'));
    await page.evaluate((filler) => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      root?.append(document.createElement('div'));
      document.querySelector('#third')?.insertAdjacentText('beforeend', ' And so on.');
      setTimeout(() => {
        const p = document.createElement('p');
        p.textContent = `In the shadow Sergei Lavrov waited. ${filler}`;
        root?.append(p);
      }, 1_000);
    }, FILLER);
    await untilPeople(3);
  });

  it('gives way to a page of 100,000 text nodes while it reads it', async () => {
    const { page, open, run } = reader();
    await open(
      `<!doctype html><html lang="en"><title>Long</title><main><article id="long"><h1>A long report of talks</h1></article></main>`,
      { density: 'first-per-article' },
    );
    await page.evaluate(() => {
      const article = document.querySelector('#long');
      for (let paragraph = 0; paragraph < 4_000; paragraph++) {
        const p = document.createElement('p');
        for (let word = 0; word < 13; word++) {
          const b = document.createElement('b');
          b.textContent = 'some words ';
          p.append(b, ' and ');
        }
        article?.append(p);
      }
      article?.querySelector('p')?.append('Sergei Lavrov met them.');
      Object.assign(window, { sent: [], turns: 0 });
      const turn = (): void => {
        Object.assign(window, { turns: (window as unknown as { turns: number }).turns + 1 });
        if (window.sent.length === 0) setTimeout(turn);
      };
      setTimeout(turn);
    });
    await run();
    await until(async () => ((await asked()) > 0 ? true : null), 'the article');
    await untilPeople(1);
    expect(await page.evaluate(() => (window as unknown as { turns: number }).turns)).toBeGreaterThan(3);
    await page.evaluate(() => document.querySelector('#long p:last-child')?.append('NATO agreed.'));
    await until(
      async () => ((await reader().marked())['backgrounder-organisation'] === 1 ? true : null),
      'the new words',
    );
  });

  it('stops when its budget is spent, says so once, and begins anew when it is asked to', async () => {
    const { page, script, open } = reader();
    script(await contentScript(600));
    await open();
    const change = (text: string): Promise<void> =>
      page.evaluate((words) => {
        const h1 = document.querySelector('h1');
        h1?.replaceWith(Object.assign(document.createElement('h1'), { textContent: words }));
        for (let i = 0; i < 500; i++)
          document.querySelector('#third')?.append(document.createElement('i'), ' ');
      }, text);
    for (let turn = 1; turn < 6 && (await asked('stopped')) === 0; turn++) {
      await change(`Title ${turn} of the talks in Geneva`);
      await pause(1_000);
    }
    expect(await asked('stopped')).toBe(1);
    const before = await asked();
    await change('A title that nobody reads');
    await pause(1_500);
    expect(await asked()).toBe(before);
    expect(await asked('stopped')).toBe(1);
    await page.evaluate(() => {
      const third = document.querySelector('#third');
      if (third !== null) third.textContent = 'At the end Sergei Lavrov left.';
    });
    await reader().run();
    await until(async () => ((await asked()) === before + 1 ? true : null), 'another reading');
  });
});
