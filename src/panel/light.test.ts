import { describe, expect, it, vi } from 'vitest';
import type { Browser } from '../browser/api';
import { entityId } from '../model/ids';
import { panelLight } from './light';

const lavrov = entityId('Q58217');

function setUp() {
  const ports: ReturnType<typeof fakePort>[] = [];
  const connect = vi.fn((_tab: number, _how: object) => {
    const port = fakePort();
    ports.push(port);
    return port;
  });
  const looked = vi.fn(() => undefined);
  const light = panelLight({
    tabs: { connect: connect as unknown as Browser['tabs']['connect'] },
    runtime: {
      get lastError() {
        return looked();
      },
    },
  });
  return { light, connect, ports, looked };
}

/** A connection whose other end a test holds. */
function fakePort() {
  const heard: ((message: unknown) => void)[] = [];
  const ended: (() => void)[] = [];
  return {
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    onMessage: { addListener: (f: (message: unknown) => void) => heard.push(f) },
    onDisconnect: { addListener: (f: () => void) => ended.push(f) },
    say: (message: unknown) => heard.forEach((f) => void f(message)),
    end: () => ended.forEach((f) => void f()),
  };
}

describe('the panel', () => {
  it('connects to the main document of the tab that it tells of, and to one at a time', () => {
    const { light, connect, ports } = setUp();
    light.follow(7);
    light.follow(8);
    expect(connect.mock.calls).toEqual([7, 8].map((tab) => [tab, { name: 'light', frameId: 0 }]));
    expect(ports[0]?.disconnect).toHaveBeenCalled();
    light.follow(null);
    expect(ports[1]?.disconnect).toHaveBeenCalled();
    expect(connect).toHaveBeenCalledTimes(2);
  });

  it('knows whose row to light, until the page is left', () => {
    const { light, ports } = setUp();
    light.follow(7);
    ports[0]?.say({ lit: 'Q58217' });
    expect(light.lit.value).toBe(lavrov);
    ports[0]?.say({ lit: '<b>' });
    expect(light.lit.value).toBe(lavrov);
    ports[0]?.end();
    expect(light.lit.value).toBeNull();
  });

  it('looks at why a page has gone, which Chromium writes to the log else', () => {
    const { light, ports, looked } = setUp();
    light.follow(7);
    expect(looked).not.toHaveBeenCalled();
    ports[0]?.end();
    expect(looked).toHaveBeenCalled();
  });

  it('does not hear the page that it told of before', () => {
    const { light, ports } = setUp();
    light.follow(7);
    light.follow(8);
    ports[0]?.say({ lit: 'Q58217' });
    expect(light.lit.value).toBeNull();
  });

  it('tells the page at whose row the reader points, once each', () => {
    const { light, ports } = setUp();
    light.point(lavrov); // nobody is there to be told
    light.follow(7);
    for (const entity of [lavrov, lavrov, null, null, lavrov]) light.point(entity);
    expect(ports[0]?.postMessage.mock.calls.flat()).toEqual([
      { lit: lavrov },
      { lit: null },
      { lit: lavrov },
    ]);
  });
});
