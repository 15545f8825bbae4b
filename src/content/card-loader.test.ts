import { expect, it, vi } from 'vitest';
import type { Asker } from '../protocol/ask';
import type { PageToBackground } from '../protocol/contract';
import { cardLoader } from './card-loader';
import { type CardUi, registerCardUi } from './card-slot';
import { beginLifetime } from './lifetime';

const ui: CardUi = { styles: '', draw: () => undefined, clear: () => undefined };
const done = { ok: true, value: null };
const refused = { ok: false, error: 'no-access', detail: '' };

/** A background that leaves `brings` in the world when it is asked. */
function setUp(brings: () => CardUi | null) {
  const world = {};
  let isOrphan = false;
  const ask = vi.fn(async () => {
    const brought = brings();
    if (brought === null) return refused;
    registerCardUi(world, brought);
    return done;
  });
  const loader = cardLoader(
    world,
    ask as unknown as Asker<PageToBackground>,
    beginLifetime(() => isOrphan),
  );
  return {
    world,
    ask,
    loader,
    orphan: () => {
      isOrphan = true;
    },
  };
}

it('loads once for several cards', async () => {
  const { loader, ask } = setUp(() => ui);
  expect(loader.now()).toBeNull();
  expect(await Promise.all([loader.load(), loader.load()])).toEqual([ui, ui]);
  expect(await loader.load()).toBe(ui);
  expect(loader.now()).toBe(ui);
  expect(ask).toHaveBeenCalledExactlyOnceWith('needCard', {});
});

it('takes nothing that an earlier version has left', async () => {
  const { world, loader } = setUp(() => ui);
  registerCardUi(world, { ...ui, styles: 'old' });
  expect(await loader.load()).toBe(ui);
});

it('has something to show where it cannot be loaded, and tries again with the next card', async () => {
  const answers = [null, ui];
  const { loader } = setUp(() => answers.shift() ?? null);
  const instead = await loader.load();
  expect(instead.styles).not.toBe('');
  expect(loader.now()).toBeNull();
  expect(await loader.load()).toBe(ui);
});

it('asks nobody once the extension is gone', async () => {
  const { loader, ask, orphan } = setUp(() => ui);
  orphan();
  await loader.load();
  expect(ask).not.toHaveBeenCalled();
});
