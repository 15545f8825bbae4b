import { describe, expect, it } from 'vitest';
import { entityId, mentionId } from '../model/ids';
import {
  ASK_AFTER_MS,
  type Effect,
  type Event,
  FAST_PX_PER_MS,
  GRACE_MS,
  IDLE,
  REST_MS,
  SCROLL_QUIET_MS,
  type State,
  step,
  type Target,
} from './machine';
import type { Point } from './safe-path';

const DELAY_MS = 400;
const target = (index: number, entity: string): Target => ({
  anchor: mentionId(index),
  words: entity,
  kind: 'person',
  question: { type: 'card', entity: entityId(entity) },
});
const lavrov = target(0, 'Q58217');
const biden = target(1, 'Q6279');
const noRecord = { state: 'no-record' as const };

/** Where things are: the marks on a line, the card under the first of them. */
const ON_MARK: Point = { x: 100, y: 100 };
const OFF: Point = { x: 700, y: 100 };
const CARD = { left: 90, top: 200, right: 400, bottom: 500 };

/** A machine with its clock: timers fire in order of their time when `wait` passes them. */
function reader(showAfterMs = DELAY_MS) {
  let state: State = IDLE;
  let now = 1_000;
  let timers: { at: number; serial: number }[] = [];
  const log: Effect[] = [];
  const send = (event: Event): void => {
    const [next, effects] = step(state, event);
    state = next;
    for (const effect of effects) {
      if (effect.kind === 'timer') timers.push({ at: now + effect.ms, serial: effect.serial });
      else log.push(effect);
    }
  };
  const wait = (ms: number): void => {
    const until = now + ms;
    for (;;) {
      const due = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (due === undefined) break;
      timers = timers.filter((timer) => timer !== due);
      now = due.at;
      send({ type: 'timer', serial: due.serial });
    }
    now = until;
  };
  const move = (at: Point, on: Target | null): void => {
    const card = state.state === 'shown' ? CARD : null;
    send({ type: 'move', at, ms: now, target: on, card, showAfterMs });
  };
  let turn = 0;
  /** A slow move: to somewhere one pixel off, a moment later. */
  const rest = (on: Target | null, at: Point = ON_MARK): void => {
    turn += 1;
    const near = { x: at.x + (turn % 2), y: at.y };
    const from = state.pointer?.at ?? near;
    if (Math.hypot(near.x - from.x, near.y - from.y) > 10) wait(2_000);
    else wait(5);
    move(near, on);
  };
  const asks = () => log.filter((effect) => effect.kind === 'ask');
  const reply = (index = -1): void => {
    const ask = asks().at(index);
    if (ask !== undefined) send({ type: 'answer', serial: ask.serial, outcome: noRecord });
  };
  const kinds = (): string[] => log.map(({ kind }) => kind);
  const scroll = (): void => send({ type: 'scroll', ms: now });
  return { send, wait, move, rest, reply, asks, kinds, scroll, log, state: () => state };
}

/** A reader whose card of `lavrov` is open and complete. */
function withCard() {
  const it = reader();
  it.rest(lavrov);
  it.wait(ASK_AFTER_MS);
  it.reply();
  it.wait(DELAY_MS);
  return it;
}

/** The same, pinned by a click. */
function withPinned() {
  const it = withCard();
  it.send({ type: 'pin', target: lavrov, form: 'beside', focus: false });
  return it;
}

describe('a resting pointer', () => {
  it('asks early and shows late', () => {
    const it = reader();
    it.rest(lavrov);
    it.wait(ASK_AFTER_MS - 1);
    expect(it.kinds()).toEqual([]);
    it.wait(1);
    expect(it.kinds()).toEqual(['ask']);
    it.reply();
    it.wait(DELAY_MS - ASK_AFTER_MS - 1);
    expect(it.kinds()).toEqual(['ask']);
    it.wait(1);
    expect(it.log.at(-1)).toEqual({
      kind: 'show',
      target: lavrov,
      outcome: noRecord,
      manner: { form: 'beside', pinned: false, focus: false },
    });
  });

  it.each([0, 100, 1_500])('waits for the reader’s %i ms', (ms) => {
    const it = reader(ms);
    it.rest(lavrov);
    if (ms > 0) it.wait(ms - 1);
    expect(it.kinds()).not.toContain('show');
    it.wait(1);
    expect(it.kinds()).toEqual(['ask', 'show']);
  });

  it('shows what is loading, then the answer', () => {
    const it = reader();
    it.rest(lavrov);
    it.wait(DELAY_MS);
    expect(it.log.at(-1)).toMatchObject({ kind: 'show', target: lavrov, outcome: { state: 'loading' } });
    it.reply();
    expect(it.log.at(-1)).toEqual({ kind: 'update', target: lavrov, outcome: noRecord });
  });

  it('asks once however often it moves a little on the mark', () => {
    const it = reader();
    for (let move = 0; move < 20; move++) it.rest(lavrov);
    it.wait(ASK_AFTER_MS);
    expect(it.asks()).toHaveLength(1);
  });
});

describe('a fast pointer', () => {
  /** One move of `px` in 10 ms. */
  const dash = (it: ReturnType<typeof reader>, px: number, turn: number): void => {
    it.wait(10);
    it.move({ x: ON_MARK.x + (turn % 2) * px, y: ON_MARK.y }, lavrov);
  };

  it('opens nothing while it moves, and counts its rest from the last fast move', () => {
    const it = reader();
    for (let turn = 0; turn < 100; turn++) dash(it, 10 * FAST_PX_PER_MS + 1, turn);
    expect(it.kinds()).not.toContain('show');
    it.wait(DELAY_MS - 1);
    expect(it.kinds()).not.toContain('show');
    it.wait(1);
    expect(it.kinds().at(-1)).toBe('show');
  });

  it('is not one that moves as fast as readers aim', () => {
    const it = reader();
    for (let turn = 0; turn < 50; turn++) dash(it, 10 * FAST_PX_PER_MS - 1, turn);
    expect(it.kinds()).toContain('show');
  });

  it('rests a moment even without a delay', () => {
    const it = reader(0);
    dash(it, 0, 0);
    it.move({ x: 500, y: 300 }, null);
    it.move(ON_MARK, lavrov);
    it.wait(REST_MS - 1);
    expect(it.kinds()).toEqual(['ask']);
    it.wait(1);
    expect(it.kinds()).toEqual(['ask', 'show']);
  });
});

describe('nothing shows', () => {
  it('when the pointer only crosses marks', () => {
    const it = reader();
    it.rest(lavrov);
    it.wait(ASK_AFTER_MS - 10);
    it.rest(biden);
    it.wait(ASK_AFTER_MS - 10);
    it.send({ type: 'leave' });
    it.wait(5_000);
    expect(it.kinds()).toEqual([]);
  });

  it.each<Event>([
    { type: 'leave' },
    { type: 'scroll', ms: 0 },
    { type: 'press', anchor: null },
    { type: 'press', anchor: lavrov.anchor },
    { type: 'escape' },
    { type: 'marked' },
    { type: 'reset' },
  ])('after $type while asked', (event) => {
    const it = reader();
    it.rest(lavrov);
    it.wait(ASK_AFTER_MS);
    it.send(event);
    it.reply();
    it.wait(5_000);
    expect(it.kinds()).toEqual(['ask']);
  });

  it('while a button is held or text is selected', () => {
    const it = reader();
    it.send({ type: 'press', anchor: null });
    it.rest(lavrov);
    it.wait(5_000);
    expect(it.kinds()).toEqual([]);
    it.send({ type: 'release' });
    it.rest(lavrov);
    it.wait(DELAY_MS);
    expect(it.kinds()).toEqual(['ask', 'show']);
  });

  it('of an answer to an earlier question', () => {
    const it = reader();
    it.rest(lavrov);
    it.wait(ASK_AFTER_MS);
    it.rest(biden);
    it.wait(DELAY_MS);
    it.reply(0);
    expect(it.log.at(-1)).toMatchObject({ kind: 'show', target: biden, outcome: { state: 'loading' } });
  });

  it('while the page scrolls under the pointer', () => {
    const it = reader(0);
    it.rest(null, OFF);
    it.scroll();
    it.move({ x: OFF.x + 5, y: OFF.y }, lavrov);
    it.wait(SCROLL_QUIET_MS - 1);
    expect(it.kinds()).not.toContain('show');
    it.wait(1);
    expect(it.kinds()).toContain('show');
  });

  it('when a mark comes under a pointer that does not move', () => {
    const it = reader();
    it.rest(null);
    const at = it.state().pointer?.at ?? ON_MARK;
    it.wait(5_000);
    it.move(at, lavrov);
    it.wait(5_000);
    expect(it.kinds()).toEqual([]);
  });
});

describe('an open card', () => {
  it('stays while the pointer is on its way to it, and while it is inside', () => {
    const it = withCard();
    it.send({ type: 'leave' });
    it.wait(GRACE_MS - 1);
    it.send({ type: 'card-enter' });
    it.wait(60_000);
    expect(it.kinds()).not.toContain('hide');
    it.send({ type: 'card-leave' });
    it.wait(GRACE_MS);
    expect(it.log.at(-1)).toEqual({ kind: 'hide', returnFocus: false });
  });

  it('stays for as long as a slow hand needs on the safe path, over marks and nothing alike', () => {
    const it = withCard();
    for (let y = 101; y < 200; y += 1) {
      it.wait(GRACE_MS / 3);
      it.move({ x: 100, y }, y % 20 < 10 ? biden : null);
    }
    it.send({ type: 'card-enter' });
    it.wait(5_000);
    expect(it.kinds().filter((kind) => kind !== 'ask')).toEqual(['show']);
  });

  it('gives way to a mark on the path when the pointer rests there', () => {
    const it = withCard();
    it.wait(50);
    it.move({ x: 100, y: 130 }, biden);
    it.wait(DELAY_MS);
    expect(it.log.at(-1)).toMatchObject({ kind: 'show', target: biden });
  });

  it('goes when the pointer leaves the path for longer than the grace', () => {
    const it = withCard();
    for (let turn = 0; turn < 10; turn++) {
      it.wait(GRACE_MS / 10);
      it.move({ x: 100, y: 90 - turn }, null);
    }
    it.wait(GRACE_MS / 10);
    expect(it.kinds().at(-1)).toBe('hide');
  });

  it('gives way when the pointer rests on another mark', () => {
    const it = withCard();
    it.rest(biden, { x: 108, y: 100 });
    it.wait(DELAY_MS);
    expect(it.log.at(-1)).toMatchObject({ kind: 'show', target: biden });
  });

  it('returns focus on Escape only', () => {
    const escaped = withCard();
    escaped.send({ type: 'escape' });
    expect(escaped.log.at(-1)).toEqual({ kind: 'hide', returnFocus: true });
    const pressed = withCard();
    pressed.send({ type: 'press', anchor: null });
    expect(pressed.log.at(-1)).toEqual({ kind: 'hide', returnFocus: false });
  });

  it('stays away after Escape until the pointer has left the mark', () => {
    const it = withCard();
    it.send({ type: 'escape' });
    it.rest(lavrov);
    it.wait(5_000);
    expect(it.kinds().at(-1)).toBe('hide');
    it.send({ type: 'leave' });
    it.rest(lavrov);
    it.wait(DELAY_MS);
    expect(it.kinds().at(-1)).toBe('show');
  });

  it('goes when the page scrolls, and moves along when the pointer is in it', () => {
    const away = withCard();
    away.scroll();
    expect(away.kinds().at(-1)).toBe('hide');
    const inside = withCard();
    inside.send({ type: 'card-enter' });
    inside.scroll();
    expect(inside.kinds().at(-1)).toBe('place');
  });

  it('turns into the card of a related entity', () => {
    const it = withCard();
    it.send({ type: 'card-enter' });
    it.send({ type: 'open', entity: entityId('Q6279') });
    expect(it.log.at(-1)).toMatchObject({ kind: 'ask', question: { entity: 'Q6279' } });
    it.reply();
    expect(it.log.at(-1)).toMatchObject({ kind: 'update', outcome: noRecord });
    it.wait(5_000);
    expect(it.kinds()).not.toContain('hide');
  });

  it('goes with its mark, but not while it is read', () => {
    const away = withCard();
    away.send({ type: 'marked' });
    expect(away.kinds().at(-1)).toBe('hide');
    const inside = withCard();
    inside.send({ type: 'card-enter' });
    inside.send({ type: 'marked' });
    expect(inside.kinds()).not.toContain('hide');
    // Another mark has taken the number of the old one: it is not that card's.
    inside.send({ type: 'card-leave' });
    inside.rest(lavrov);
    inside.wait(DELAY_MS);
    expect(inside.kinds().filter((kind) => kind === 'show')).toHaveLength(2);
  });
});

describe('a pinned card', () => {
  it.each<[string, Event]>([
    ['the pointer leaves', { type: 'leave' }],
    ['the pointer leaves it', { type: 'card-leave' }],
    [
      'the pointer rests on another mark',
      { type: 'move', at: OFF, ms: 9_000, target: biden, card: CARD, showAfterMs: 0 },
    ],
    ['the page scrolls', { type: 'scroll', ms: 0 }],
    ['the marks are others', { type: 'marked' }],
  ])('stays when %s', (_, event) => {
    const it = withPinned();
    it.send(event);
    it.wait(60_000);
    expect(it.kinds()).not.toContain('hide');
    expect(it.kinds().filter((kind) => kind === 'show')).toHaveLength(1);
  });

  it.each<[string, Event, boolean]>([
    ['Escape', { type: 'escape' }, true],
    ['a press elsewhere', { type: 'press', anchor: null }, false],
    ['a press on another mark', { type: 'press', anchor: biden.anchor }, false],
    ['a second click', { type: 'pin', target: lavrov, form: 'beside', focus: false }, false],
    ['a page that is hidden', { type: 'reset' }, false],
  ])('goes on %s', (_, event, returnFocus) => {
    const it = withPinned();
    it.send(event);
    expect(it.log.at(-1)).toEqual({ kind: 'hide', returnFocus });
  });

  it('is the card that was open: a click shows nothing anew', () => {
    const it = withCard();
    it.send({ type: 'press', anchor: lavrov.anchor });
    it.send({ type: 'release' });
    it.send({ type: 'pin', target: lavrov, form: 'beside', focus: false });
    expect(it.kinds()).toEqual(['ask', 'show', 'pin']);
  });

  it('comes at once where none was open, with its answer when that comes', () => {
    const it = reader();
    it.send({ type: 'pin', target: lavrov, form: 'sheet', focus: false });
    expect(it.log).toMatchObject([
      { kind: 'show', outcome: { state: 'loading' }, manner: { form: 'sheet', pinned: true, focus: false } },
      { kind: 'ask' },
    ]);
    it.reply();
    expect(it.log.at(-1)).toMatchObject({ kind: 'update', outcome: noRecord });
  });

  it('takes the focus where the keyboard asks for it, also when it is open already', () => {
    const it = withPinned();
    it.send({ type: 'pin', target: lavrov, form: 'beside', focus: true });
    expect(it.log.at(-1)).toEqual({ kind: 'pin', focus: true });
  });

  it('is one that the focus has come into', () => {
    const it = withCard();
    it.send({ type: 'card-focus' });
    it.send({ type: 'card-leave' });
    it.wait(5_000);
    expect(it.kinds()).not.toContain('hide');
  });

  it('gives way to another that is asked for', () => {
    const it = withPinned();
    it.send({ type: 'pin', target: biden, form: 'beside', focus: false });
    expect(it.log.at(-2)).toMatchObject({ kind: 'show', target: biden });
  });

  it('comes also while text is selected', () => {
    const it = reader();
    it.send({ type: 'press', anchor: null });
    it.send({ type: 'pin', target: { ...lavrov, anchor: null }, form: 'beside', focus: true });
    expect(it.kinds()).toEqual(['show', 'ask']);
  });

  it('of no mark is never taken for another one of no mark', () => {
    const it = reader();
    it.send({ type: 'pin', target: { ...lavrov, anchor: null }, form: 'beside', focus: false });
    it.send({ type: 'pin', target: { ...biden, anchor: null }, form: 'beside', focus: false });
    expect(it.kinds()).toEqual(['show', 'ask', 'show', 'ask']);
  });
});

describe('any order of events', () => {
  let random = 7;
  const next = (below: number): number => {
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((random / 2_147_483_648) * below);
  };
  const anywhere = (): Point => ({ x: next(800), y: next(600) });
  const move = (on: Target | null, ms: number): Event => ({
    type: 'move',
    at: anywhere(),
    ms,
    target: on,
    card: CARD,
    showAfterMs: 400,
  });
  const events: ((serial: number, ms: number) => Event)[] = [
    (_, ms) => move(lavrov, ms),
    (_, ms) => move(biden, ms),
    (_, ms) => move(null, ms),
    () => ({ type: 'leave' }),
    () => ({ type: 'card-enter' }),
    () => ({ type: 'card-leave' }),
    () => ({ type: 'card-focus' }),
    (serial) => ({ type: 'timer', serial }),
    (serial) => ({ type: 'timer', serial }),
    (serial) => ({ type: 'answer', serial, outcome: noRecord }),
    () => ({ type: 'escape' }),
    (_, ms) => ({ type: 'scroll', ms }),
    () => ({ type: 'press', anchor: lavrov.anchor }),
    () => ({ type: 'press', anchor: null }),
    () => ({ type: 'release' }),
    () => ({ type: 'marked' }),
    () => ({ type: 'pin', target: lavrov, form: 'beside', focus: next(2) === 0 }),
    () => ({ type: 'pin', target: { ...biden, anchor: null }, form: 'sheet', focus: false }),
    () => ({ type: 'open', entity: entityId('Q6279') }),
  ];

  it('never hides what is not shown and never counts back', () => {
    let state: State = IDLE;
    let open = false;
    for (let turn = 0; turn < 40_000; turn++) {
      const event = events[next(events.length)]?.(Math.max(0, state.serial - next(4)), turn * 8);
      if (event === undefined) continue;
      const [after, effects] = step(state, event);
      expect(after.serial).toBeGreaterThanOrEqual(state.serial);
      for (const { kind } of effects) {
        if (kind === 'hide' || kind === 'update' || kind === 'place' || kind === 'pin')
          expect(open).toBe(true);
        if (kind === 'show') open = true;
        if (kind === 'hide') open = false;
      }
      expect(open).toBe(after.state === 'shown');
      state = after;
    }
  });
});
