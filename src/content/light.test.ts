import { describe, expect, it, vi } from 'vitest';
import type { Runtime } from '../browser/api';
import type { Event as CardEvent } from '../card/machine';
import { entityId, mentionId } from '../model/ids';
import { lightWithPanel } from './light';

const lavrov = entityId('Q58217');

/** A connection whose other end a test holds. */
function fakePort(name = 'light') {
  const heard: ((message: unknown) => void)[] = [];
  const ended: (() => void)[] = [];
  return {
    name,
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    onMessage: { addListener: (f: (message: unknown) => void) => heard.push(f) },
    onDisconnect: { addListener: (f: () => void) => ended.push(f) },
    say: (message: unknown) => heard.forEach((f) => void f(message)),
    end: () => ended.forEach((f) => void f()),
  };
}

function setUp() {
  const connect: ((port: Runtime.Port) => void)[] = [];
  const light = vi.fn();
  const lifetime = new AbortController();
  const stop = vi.fn();
  const follow = lightWithPanel(
    (listener) => {
      connect.push(listener);
      return stop;
    },
    light,
    lifetime.signal,
  );
  const open = (name?: string) => {
    const port = fakePort(name);
    for (const listener of connect) listener(port as unknown as Runtime.Port);
    return port;
  };
  return { follow, light, open, lifetime, stop };
}

function move(entity: typeof lavrov | null): CardEvent {
  const target =
    entity === null
      ? null
      : { anchor: mentionId(1), words: '', kind: null, question: { type: 'card' as const, entity } };
  return { type: 'move', at: { x: 0, y: 0 }, ms: 0, target, card: null, showAfterMs: 0 };
}

describe('with a panel', () => {
  it('tells it whose mark the pointer is at, once each', () => {
    const { follow, open } = setUp();
    const panel = open();
    for (const event of [move(null), move(lavrov), move(lavrov), move(null), move(lavrov)]) follow(event);
    follow({ type: 'leave' });
    follow({ type: 'leave' });
    expect(panel.postMessage.mock.calls.flat()).toEqual([lavrov, null, lavrov, null].map((lit) => ({ lit })));
  });

  it('lights what the reader points at there, and no longer once it is closed', () => {
    const { light, open } = setUp();
    const panel = open();
    panel.say({ lit: 'Q58217' });
    panel.end();
    expect(light.mock.calls.flat()).toEqual(['Q58217', null]);
  });

  it.each([[null], ['Q1'], [{}], [{ lit: '<b>' }], [{ lit: 7 }]])('leaves %j alone', (message) => {
    const { light, open } = setUp();
    open().say(message);
    expect(light).not.toHaveBeenCalled();
  });

  it('ends with the script', () => {
    const { follow, light, lifetime, open, stop } = setUp();
    const panel = open();
    lifetime.abort();
    expect(panel.disconnect).toHaveBeenCalled();
    expect(stop).toHaveBeenCalled();
    panel.say({ lit: 'Q58217' });
    follow(move(lavrov));
    expect(light).not.toHaveBeenCalled();
    expect(panel.postMessage).not.toHaveBeenCalled();
  });
});

describe('nothing is sent', () => {
  it('once no panel is open', () => {
    const { follow, open } = setUp();
    follow(move(lavrov));
    const panel = open();
    panel.end();
    follow(move(lavrov));
    expect(panel.postMessage).not.toHaveBeenCalled();
  });

  it('to whoever connects for something else', () => {
    const { follow, open } = setUp();
    const other = open('other');
    follow(move(lavrov));
    expect(other.postMessage).not.toHaveBeenCalled();
  });
});
