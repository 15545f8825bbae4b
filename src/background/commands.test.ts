import { describe, expect, it, vi } from 'vitest';
import { LOOK_UP_LIMITS } from '../model/candidate';
import { asker, type Envelope } from '../protocol/ask';
import type { BackgroundToPage } from '../protocol/contract';
import { commandListener, type Reach } from './commands';
import { addMenu, menuListener } from './context-menu';
import { fakeLog } from './fakes.test-help';
import { wake } from './inject';

/** A tab whose script runs, or does not until it is woken. */
function setUp({ runs = true, allowed = true } = {}) {
  const log = fakeLog();
  const sent: { tab: number; call: string; ask: unknown }[] = [];
  let isThere = runs;
  const reach: Reach = {
    ask: (tab) =>
      asker<BackgroundToPage>('page', async ({ call, ask }: Envelope) => {
        if (!isThere) throw new Error('no receiver');
        sent.push({ tab, call, ask });
        return { ok: true, value: null };
      }),
    wake: vi.fn(async () => {
      if (!allowed) throw new Error('Cannot access a chrome:// URL');
      isThere = true;
    }),
  };
  return { log, sent, reach, press: commandListener(reach, log), choose: menuListener(reach, log) };
}

describe('commands', () => {
  it.each([
    ['next-mention', { call: 'travel', ask: { to: 'next' } }],
    ['previous-mention', { call: 'travel', ask: { to: 'previous' } }],
    ['look-up', { call: 'lookUp', ask: { text: null } }],
  ])('%s', async (command, expected) => {
    const { press, sent, reach } = setUp();
    await press(command, { id: 7 });
    expect(sent).toEqual([{ tab: 7, ...expected }]);
    expect(reach.wake).not.toHaveBeenCalled();
  });

  it('starts the script of a page that does not run it, and asks again', async () => {
    const { press, sent } = setUp({ runs: false });
    await press('look-up', { id: 7 });
    expect(sent).toHaveLength(1);
  });

  it('says in the log where that is not allowed', async () => {
    const { press, log } = setUp({ runs: false, allowed: false });
    await press('look-up', { id: 7 });
    expect(log.entries).toEqual(['the command look-up: Cannot access a chrome:// URL']);
  });

  it.each([
    ['a foreign command', 'toString', { id: 7 }],
    ['no tab', 'look-up', undefined],
    ['a window without pages', 'look-up', {}],
  ])('leaves %s alone', async (_, command, tab) => {
    const { press, sent, log } = setUp();
    await press(command, tab);
    expect([...sent, ...log.entries]).toEqual([]);
  });
});

describe('the entry in the menu', () => {
  it('is put there once, however often', async () => {
    const menus = { removeAll: vi.fn(async () => undefined), create: vi.fn(() => 'look-up') };
    await addMenu(menus);
    await addMenu(menus);
    expect(menus.removeAll).toHaveBeenCalledTimes(2);
    expect(menus.create).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: 'look-up', contexts: ['selection'] }),
    );
  });

  it.each<[string, string | undefined, string | null]>([
    ['words', ' Sergei Lavrov ', 'Sergei Lavrov'],
    ['no more than a name may have', 'x'.repeat(1_000), 'x'.repeat(LOOK_UP_LIMITS.textUnits)],
    ['nothing that the browser knows of', undefined, null],
    ['space', ' \n', null],
  ])('has the page look up %s', async (_, selectionText, text) => {
    const { choose, sent } = setUp();
    await choose({ menuItemId: 'look-up', selectionText }, { id: 7 });
    expect(sent).toEqual([{ tab: 7, call: 'lookUp', ask: { text } }]);
  });

  it('leaves foreign entries alone', async () => {
    const { choose, sent } = setUp();
    await choose({ menuItemId: 'other', selectionText: 'x' }, { id: 7 });
    expect(sent).toEqual([]);
  });
});

it('wakes the page’s script without having the page read', async () => {
  const scripting = { executeScript: vi.fn(async () => []) };
  await wake(scripting, 7);
  expect(scripting.executeScript).toHaveBeenCalledTimes(2);
  expect(scripting.executeScript).toHaveBeenNthCalledWith(
    1,
    expect.objectContaining({ args: ['backgrounder-asleep'] }),
  );
  expect(scripting.executeScript).toHaveBeenNthCalledWith(2, {
    target: { tabId: 7 },
    files: ['content.js'],
  });
});
