import { describe, expect, it, vi } from 'vitest';
import { beginLifetime, later, type Running, startOnce } from './lifetime';

describe('a lifetime', () => {
  it('ends when its script has become an orphan', () => {
    let isOrphan = false;
    const lifetime = beginLifetime(() => isOrphan);
    expect(lifetime.goesOn()).toBe(true);
    isOrphan = true;
    expect(lifetime.goesOn()).toBe(false);
    expect(lifetime.signal.aborted).toBe(true);
  });

  it('takes its timers along', () => {
    vi.useFakeTimers();
    const lifetime = beginLifetime(() => false);
    const rings = vi.fn();
    later(lifetime.signal, 10, rings);
    vi.advanceTimersByTime(10);
    expect(rings).toHaveBeenCalledTimes(1);
    later(lifetime.signal, 10, rings);
    lifetime.end();
    later(lifetime.signal, 10, rings);
    vi.advanceTimersByTime(100);
    expect(rings).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});

describe('startOnce', () => {
  const running = (isOrphan = (): boolean => false): Running => ({
    lifetime: beginLifetime(isOrphan),
    readAgain: vi.fn(),
  });

  it('asks the run that goes on to read again', () => {
    const world = {};
    const first = running();
    const second = vi.fn(() => running());
    startOnce(world, () => first);
    startOnce(world, second);
    expect(second).not.toHaveBeenCalled();
    expect(first.readAgain).toHaveBeenCalledTimes(1);
  });

  it('starts asleep when it is told so, once, and reads when it is injected again without that', () => {
    const world = { [Symbol.for('backgrounder-asleep')]: true };
    const run = running();
    const start = vi.fn(() => run);
    startOnce(world, start);
    expect(start).toHaveBeenCalledExactlyOnceWith(true);
    startOnce(world, start);
    expect(start).toHaveBeenCalledTimes(1);
    expect(run.readAgain).toHaveBeenCalledTimes(1);
  });

  it.each<[string, (run: Running) => void, () => boolean]>([
    ['has ended', (run) => run.lifetime.end(), () => false],
    ['is an orphan', () => undefined, () => true],
  ])('starts anew when the run %s', (_, end, isOrphan) => {
    const world = {};
    const first = running(isOrphan);
    const second = vi.fn(() => running());
    startOnce(world, () => first);
    end(first);
    startOnce(world, second);
    expect(second).toHaveBeenCalledTimes(1);
  });
});
