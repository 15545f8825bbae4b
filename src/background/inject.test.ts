import { describe, expect, it, vi } from 'vitest';
import { actionListener } from './action';
import { annotations } from './annotations';
import { annotationOf, fakeLog, fakeSession } from './fakes.test-help';
import { injectCard, read } from './inject';

const setUp = () => annotations(fakeSession(), () => crypto.randomUUID());
const injecting = () => ({ executeScript: vi.fn(async () => []) });
const refused = (reason: string) => ({ executeScript: vi.fn(() => Promise.reject(new Error(reason))) });

describe('reading a page', () => {
  it('injects the content script and waits for what the page sends', async () => {
    const kept = setUp();
    const scripting = injecting();
    expect(await read(scripting, kept, 7)).toEqual({ ok: true, value: null });
    expect(scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['content.js'],
    });
    expect(await kept.stateOf(7)).toEqual({ state: 'loading' });
  });

  it.each([
    'Cannot access a chrome:// URL',
    'The extensions gallery cannot be scripted.',
    'Missing host permission for the tab',
  ])('says so where the browser refuses: %s', async (reason) => {
    const kept = setUp();
    expect(await read(refused(reason), kept, 7)).toEqual({ ok: false, error: 'no-access', detail: reason });
    expect(await kept.stateOf(7)).toEqual({ state: 'no-access' });
  });

  it('does not inject where the annotation is there already', async () => {
    const kept = setUp();
    await kept.finish(await kept.begin(7, 'one'), { state: 'ready', annotation: annotationOf('Talks') });
    const scripting = injecting();
    await read(scripting, kept, 7);
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });

  it('reads a page again that was followed no more', async () => {
    const kept = setUp();
    await kept.finish(await kept.begin(7, 'one'), { state: 'ready', annotation: annotationOf('Talks') });
    await kept.stop(7, 'one');
    const scripting = injecting();
    await read(scripting, kept, 7);
    expect(scripting.executeScript).toHaveBeenCalledOnce();
  });

  it('leaves the claim of a document that is being read', async () => {
    const kept = setUp();
    const claim = await kept.begin(7, 'one');
    await read(injecting(), kept, 7);
    expect(await kept.finish(claim, { state: 'ready', annotation: annotationOf('Talks') })).toBe(true);
  });
});

describe('the button', () => {
  it('opens the panel in the turn of the click and reads the page', () => {
    const opened: unknown[] = [];
    const readTabs: number[] = [];
    const press = actionListener(
      async (tab) => void opened.push(tab),
      async (tab) => void readTabs.push(tab),
      fakeLog(),
    );
    press({ id: 7, windowId: 2 });
    expect(opened).toEqual([{ id: 7, windowId: 2 }]); // nothing was awaited
    expect(readTabs).toEqual([7]);
  });

  it('reads the page even where the panel does not open', async () => {
    const log = fakeLog();
    const readTab = vi.fn(async () => undefined);
    actionListener(() => Promise.reject(new Error('no gesture')), readTab, log)({ id: 7 });
    await vi.waitFor(() => expect(log.entries).toEqual(['the panel does not open: no gesture']));
    expect(readTab).toHaveBeenCalledOnce();
  });
});

describe('the script that draws cards', () => {
  it('comes into the document that asks', async () => {
    const scripting = injecting();
    expect(await injectCard(scripting, 7, 'd1')).toEqual({ ok: true, value: null });
    expect(scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, documentIds: ['d1'] },
      files: ['card.js'],
      injectImmediately: true,
    });
  });

  it('cannot come where access was taken away', async () => {
    expect(await injectCard(refused('no access'), 7, undefined)).toMatchObject({
      ok: false,
      error: 'no-access',
    });
  });
});
