import { expect, it } from 'vitest';
import { PAGE } from './article-page';
import { cardOn, until, waitForCard, waitForNoCard } from './card-on-page';
import { describeOnPage } from './with-reader';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describeOnPage('the pointer on a page', (reader) => {
  it('pins the card of a marked name that is clicked, until it is clicked again', async () => {
    const { page, rest, spot } = reader();
    await rest('#third', 'Lavrov');
    await waitForCard(page, 'Sergey Lavrov');
    const { x, y } = await spot('#third', 'Lavrov');
    await page.mouse.click(x, y);
    await page.mouse.move(790, 690, { steps: 5 });
    await pause(600);
    await waitForCard(page, 'Sergey Lavrov');
    await page.evaluate(() => window.scrollBy(0, 30));
    await pause(100);
    expect(await cardOn(page)).not.toBeNull();
    const moved = await spot('#third', 'Lavrov');
    await page.mouse.click(moved.x, moved.y);
    await waitForNoCard(page);
    expect(await page.evaluate(() => window.sent.filter(({ call }) => call === 'card').length)).toBe(1);
  });

  it('says how a pinned card is closed', async () => {
    const { page, spot } = reader();
    const { x, y } = await spot('#third', 'Lavrov');
    await page.mouse.click(x, y);
    const { box } = await waitForCard(page, 'Sergey Lavrov');
    await page.mouse.click(box.right - 24, box.top + 24);
    await waitForNoCard(page);
  });

  it.each<[string, string]>([
    ['a link', '<a href="#there">Sergei Lavrov</a>'],
    ['a button', '<span role="button">Sergei Lavrov</span>'],
    ['a label', '<label>Sergei Lavrov</label>'],
    ['what the page handles itself', '<span id="own">Sergei Lavrov</span>'],
  ])('pins nothing on %s', async (_, html) => {
    const { page, open, spot } = reader();
    await open(PAGE.replace('Sergei&nbsp;Lavrov left', `${html} left`), { hoverDelayMs: 1_500 });
    await page.evaluate(() =>
      document.querySelector('#own')?.addEventListener('click', (event) => event.preventDefault()),
    );
    const { x, y } = await spot('#third', 'Lavrov');
    await page.mouse.click(x, y);
    await pause(200);
    expect(await cardOn(page)).toBeNull();
  });

  it.each<[string, string]>([
    ['a title', '<span title="The minister">Sergei Lavrov</span>'],
    ['a link with a preview', '<a href="#x" aria-haspopup="dialog">Sergei Lavrov</a>'],
    ['a library’s tooltip', '<b data-tippy-content="The minister">Sergei Lavrov</b>'],
  ])('leaves the place to the page’s own tooltip: %s', async (_, html) => {
    const { page, open, rest } = reader();
    await open(PAGE.replace('Sergei&nbsp;Lavrov left', `${html} left`));
    await rest('#third', 'Lavrov');
    await pause(300);
    expect(await cardOn(page)).toBeNull();
    await rest('#second', 'NATO');
    await waitForCard(page, 'NATO');
  });

  it('leaves the place to a preview that the page shows meanwhile', async () => {
    const { page, open, rest } = reader();
    await open(PAGE, { hoverDelayMs: 300 });
    await page.evaluate(() =>
      document
        .querySelector('#first a')
        ?.addEventListener('mouseover', () =>
          document.body.insertAdjacentHTML('beforeend', '<div role="tooltip" id="tip">A preview</div>'),
        ),
    );
    await rest('#first', 'Lavrov');
    await pause(600);
    expect(await cardOn(page)).toBeNull();
    await page.evaluate(() => document.querySelector('#tip')?.remove());
    await rest('#second', 'NATO');
    await waitForCard(page, 'NATO');
  });

  it('opens nothing while text is being selected, or is selected', async () => {
    const { page, spot } = reader();
    const { x, y } = await spot('#third', 'Lavrov');
    await page.mouse.move(x - 200, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 10 });
    await pause(300);
    expect(await cardOn(page)).toBeNull();
    await page.mouse.up();
    await page.mouse.move(x + 2, y);
    await pause(300);
    expect(await cardOn(page)).toBeNull();
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await pause(50); // the browser tells of it in its own time
    await page.mouse.move(x - 2, y);
    await waitForCard(page, 'Sergey Lavrov');
  });

  it('opens nothing for events that the page makes up', async () => {
    const { page, spot } = reader();
    const { x, y } = await spot('#third', 'Lavrov');
    await page.evaluate(
      (clientX, clientY) => {
        const about = { clientX, clientY, bubbles: true, composed: true, pointerType: 'mouse' };
        const target = document.querySelector('#third');
        target?.dispatchEvent(new PointerEvent('pointermove', about));
        target?.dispatchEvent(new PointerEvent('click', about));
      },
      x,
      y,
    );
    await pause(300);
    expect(await cardOn(page)).toBeNull();
  });

  it('keeps what happens in the card from the page', async () => {
    const { page, spot } = reader();
    await page.evaluate(() => {
      Object.assign(window, { heard: [] });
      for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'focusin'])
        document.addEventListener(type, ({ target }) => {
          const { heard } = window as unknown as { heard: string[] };
          if (target instanceof Element) heard.push(`${type} ${target.localName}`);
        });
    });
    const { x, y } = await spot('#third', 'Lavrov');
    await page.mouse.click(x, y);
    const { box } = await waitForCard(page, 'Sergey Lavrov');
    await page.mouse.click(box.left + 30, box.top + 30);
    await page.keyboard.press('Tab');
    await page.keyboard.press('j');
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.filter((what) => what.endsWith('backgrounder-card'))).toEqual([]);
    expect(heard).toContain('click p');
  });

  it('opens a tapped name as a sheet at the bottom, and closes it with a tap elsewhere', async () => {
    const { page, open, spot } = reader();
    await page.setViewport({ width: 400, height: 700, hasTouch: true });
    await open();
    const { x, y } = await spot('#third', 'Lavrov');
    await page.touchscreen.tap(x, y);
    const { box } = await until(async () => cardOn(page), 'a sheet');
    expect(box.bottom).toBe(700);
    expect(box.right - box.left).toBe(400);
    await page.touchscreen.tap(200, 20);
    await waitForNoCard(page);
  });

  it('leaves a tapped link its tap', async () => {
    const { page, open, spot } = reader();
    await page.setViewport({ width: 400, height: 700, hasTouch: true });
    await open();
    const { x, y } = await spot('#first', 'Lavrov');
    await page.touchscreen.tap(x, y);
    await until(() => page.evaluate(() => (location.hash === '#there' ? true : null)), 'the link');
    expect(await cardOn(page)).toBeNull();
  });

  it('takes a pen for a mouse', async () => {
    const { page, spot } = reader();
    const { x, y } = await spot('#third', 'Lavrov');
    const session = await page.createCDPSession();
    const pen = { type: 'mouseMoved', pointerType: 'pen', buttons: 0 } as const;
    await session.send('Input.dispatchMouseEvent', { ...pen, x: x - 3, y });
    await session.send('Input.dispatchMouseEvent', { ...pen, x, y });
    await waitForCard(page, 'Sergey Lavrov');
  });
});
