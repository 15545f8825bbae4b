import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Envelope } from '../protocol/ask';
import { beginLifetime } from './lifetime';
import { patiently, WAITS_MS } from './patience';

const MESSAGE: Envelope = { to: 'background', call: 'card', ask: null };
const REPLY = { ok: true, value: null };

describe('patiently', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends once what is answered', async () => {
    const send = vi.fn(async () => REPLY);
    expect(
      await patiently(
        send,
        beginLifetime(() => false),
      )(MESSAGE),
    ).toBe(REPLY);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('sends again what the background was ended over, whether the browser rejects or says nothing', async () => {
    const send = vi
      .fn<() => Promise<unknown>>()
      .mockRejectedValueOnce(new Error('The message channel closed before a response was received.'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce(REPLY);
    const asked = patiently(
      send,
      beginLifetime(() => false),
    )(MESSAGE);
    await vi.runAllTimersAsync();
    expect(await asked).toBe(REPLY);
    expect(send.mock.calls).toEqual([[MESSAGE], [MESSAGE], [MESSAGE]]);
  });

  it('gives up in the end', async () => {
    const send = vi.fn(async () => Promise.reject(new Error('nobody there')));
    const asked = patiently(
      send,
      beginLifetime(() => false),
    )(MESSAGE);
    const expected = expect(asked).rejects.toThrow('nobody there');
    await vi.runAllTimersAsync();
    await expected;
    expect(send).toHaveBeenCalledTimes(WAITS_MS.length + 1);
  });

  it('sends nothing more once the run has ended', async () => {
    const lifetime = beginLifetime(() => false);
    const send = vi.fn(async () => undefined);
    const asked = patiently(send, lifetime)(MESSAGE);
    await vi.advanceTimersByTimeAsync(1);
    lifetime.end();
    expect(await asked).toBeUndefined();
    expect(send).toHaveBeenCalledTimes(1);
  });
});
