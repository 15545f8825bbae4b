import { describe, expect, it, vi } from 'vitest';
import { entityId } from '../model/ids';
import { answer, type Handlers } from './answer';
import { asker } from './ask';
import type { BackgroundToPage, PageToBackground } from './contract';
import { backgroundToPageGuards, pageToBackgroundGuards } from './guards';

const question = { entity: entityId('Q7747'), asOf: null };
const handlers = (): Handlers<PageToBackground, { tab: number }> => ({
  annotate: () => ({ ok: false, error: 'no-pack', detail: 'none' }),
  notArticle: () => ({ ok: true, value: null }),
  stopped: () => ({ ok: true, value: null }),
  card: vi.fn(() => ({ ok: true as const, value: null })),
  lookUp: () => ({ ok: true, value: [] }),
  needCard: () => ({ ok: true, value: null }),
});

describe('answer', () => {
  it('hands the question and its sender to the handler', async () => {
    const all = handlers();
    const listen = answer('background', pageToBackgroundGuards, all);
    await expect(listen({ to: 'background', call: 'card', ask: question }, { tab: 7 })).resolves.toEqual({
      ok: true,
      value: null,
    });
    expect(all.card).toHaveBeenCalledExactlyOnceWith(question, { tab: 7 });
  });

  it.each<[string, unknown]>([
    ['text', 'hello'],
    ['null', null],
    ['a message for the page', { to: 'page', call: 'card', ask: question }],
    ['no call', { to: 'background', ask: question }],
  ])('leaves %s alone', (_, message) => {
    expect(answer('background', pageToBackgroundGuards, handlers())(message, { tab: 1 })).toBeUndefined();
  });

  it.each<[string, string, unknown]>([
    ['a call that does not exist', 'forget', question],
    ['a call that every object has', 'toString', question],
    ['a malformed question', 'card', { entity: 'nobody', asOf: null }],
  ])('answers bad-request to %s', async (_, call, ask) => {
    const all = handlers();
    const reply = await answer(
      'background',
      pageToBackgroundGuards,
      all,
    )({ to: 'background', call, ask }, { tab: 1 });
    expect(reply).toMatchObject({ ok: false, error: 'bad-request' });
    expect(all.card).not.toHaveBeenCalled();
  });

  it('turns a handler that throws into a value', async () => {
    const listen = answer<BackgroundToPage, unknown>('page', backgroundToPageGuards, {
      reveal: () => {
        throw new Error('broken');
      },
      travel: () => ({ ok: true, value: null }),
      lookUp: () => ({ ok: true, value: null }),
      stop: () => ({ ok: true, value: null }),
    });
    await expect(listen({ to: 'page', call: 'reveal', ask: { mention: 'm1' } }, null)).resolves.toEqual({
      ok: false,
      error: 'gone',
      detail: 'reveal: broken',
    });
  });

  it('does not compile without every handler', () => {
    const done = { ok: true, value: null } as const;
    // @ts-expect-error `stop` is missing
    const missing: Handlers<BackgroundToPage, unknown> = {
      reveal: () => done,
      travel: () => done,
      lookUp: () => done,
    };
    const wrong: Handlers<BackgroundToPage, unknown> = {
      // @ts-expect-error a reply of the wrong kind
      reveal: () => ({ ok: true, value: 3 }),
      travel: () => done,
      lookUp: () => done,
      stop: () => done,
    };
    expect([missing, wrong]).toHaveLength(2);
  });
});

describe('asker', () => {
  it('travels through answer and back', async () => {
    const listen = answer('background', pageToBackgroundGuards, handlers());
    const ask = asker<PageToBackground>('background', async (message) => listen(message, { tab: 1 }));
    await expect(ask('card', question)).resolves.toEqual({ ok: true, value: null });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['nobody listens', async () => undefined],
    ['the reply is foreign', async () => ({ ok: 'yes' })],
    ['the error is foreign', async () => ({ ok: false, error: 'tired' })],
    ['sending rejects', () => Promise.reject(new Error('no receiver'))],
    [
      'sending throws',
      () => {
        throw new Error('context invalidated');
      },
    ],
  ])('is gone when %s', async (_, send) => {
    const reply = await asker<PageToBackground>('background', send)('card', question);
    expect(reply).toMatchObject({ ok: false, error: 'gone' });
  });
});
