import { describe, expect, it } from 'vitest';
import { entityId, mentionId } from '../model/ids';
import { ASK_AFTER_MS, type Effect, type Event, GRACE_MS, IDLE, type State, step } from './machine';

const lavrov = { mention: mentionId(0), entity: entityId('Q58217') };
const biden = { mention: mentionId(1), entity: entityId('Q6279') };
const enter = (target = lavrov): Event => ({ type: 'enter', target, showAfterMs: 400 });
const noRecord = { state: 'no-record' as const };

/** A machine with its clock: timers fire in order of their time when `wait` passes them. */
function reader() {
  let state: State = IDLE;
  let now = 0;
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
  const asks = () => log.filter((effect) => effect.kind === 'ask');
  const reply = (index = -1): void => {
    const ask = asks().at(index);
    if (ask !== undefined) send({ type: 'answer', serial: ask.serial, outcome: noRecord });
  };
  const kinds = (): string[] => log.map(({ kind }) => kind);
  return { send, wait, reply, asks, kinds, log, state: () => state };
}

/** A reader whose card of `lavrov` is open and complete. */
function withCard() {
  const it = reader();
  it.send(enter());
  it.wait(ASK_AFTER_MS);
  it.reply();
  it.wait(400);
  return it;
}

describe('a resting pointer', () => {
  it('asks early and shows late', () => {
    const it = reader();
    it.send(enter());
    it.wait(ASK_AFTER_MS - 1);
    expect(it.kinds()).toEqual([]);
    it.wait(1);
    expect(it.kinds()).toEqual(['ask']);
    it.reply();
    it.wait(400 - ASK_AFTER_MS - 1);
    expect(it.kinds()).toEqual(['ask']);
    it.wait(1);
    expect(it.log.at(-1)).toEqual({ kind: 'show', target: lavrov, outcome: noRecord });
  });

  it('asks before it shows even without a delay', () => {
    const it = reader();
    it.send({ type: 'enter', target: lavrov, showAfterMs: 0 });
    it.wait(0);
    expect(it.kinds()).toEqual(['ask', 'show']);
  });

  it('shows what is loading, then the answer', () => {
    const it = reader();
    it.send(enter());
    it.wait(400);
    expect(it.log.at(-1)).toEqual({ kind: 'show', target: lavrov, outcome: { state: 'loading' } });
    it.reply();
    expect(it.log.at(-1)).toEqual({ kind: 'update', target: lavrov, outcome: noRecord });
  });

  it('asks once however often it moves on the mark', () => {
    const it = reader();
    for (let move = 0; move < 20; move++) {
      it.send(enter());
      it.wait(10);
    }
    expect(it.asks()).toHaveLength(1);
  });
});

describe('nothing shows', () => {
  it('when the pointer only crosses marks', () => {
    const it = reader();
    it.send(enter());
    it.wait(ASK_AFTER_MS - 10);
    it.send(enter(biden));
    it.wait(ASK_AFTER_MS - 10);
    it.send({ type: 'leave' });
    it.wait(5_000);
    expect(it.kinds()).toEqual([]);
  });

  it.each<Event>([
    { type: 'leave' },
    { type: 'scroll' },
    { type: 'press' },
    { type: 'escape' },
    { type: 'reset' },
  ])('after $type while asked', (event) => {
    const it = reader();
    it.send(enter());
    it.wait(ASK_AFTER_MS);
    it.send(event);
    it.reply();
    it.wait(5_000);
    expect(it.kinds()).toEqual(['ask']);
  });

  it('while a button is held or text is selected', () => {
    const it = reader();
    it.send({ type: 'press' });
    it.send(enter());
    it.wait(5_000);
    expect(it.kinds()).toEqual([]);
    it.send({ type: 'release' });
    it.send(enter());
    it.wait(400);
    expect(it.kinds()).toEqual(['ask', 'show']);
  });

  it('of an answer to an earlier question', () => {
    const it = reader();
    it.send(enter());
    it.wait(ASK_AFTER_MS);
    it.send(enter(biden));
    it.wait(400);
    it.reply(0);
    expect(it.log.at(-1)).toEqual({ kind: 'show', target: biden, outcome: { state: 'loading' } });
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

  it('is kept by a way that crosses another mark', () => {
    const it = withCard();
    it.send(enter(biden));
    it.wait(200);
    it.send({ type: 'card-enter' });
    it.wait(5_000);
    expect(it.log.filter(({ kind }) => kind === 'show')).toHaveLength(1);
    expect(it.kinds()).not.toContain('hide');
  });

  it('gives way when the pointer rests on another mark', () => {
    const it = withCard();
    it.send(enter(biden));
    it.wait(400);
    expect(it.log.at(-1)).toMatchObject({ kind: 'show', target: biden });
  });

  it('counts one grace, however often the pointer moves outside', () => {
    const it = withCard();
    for (let move = 0; move < 10; move++) {
      it.send({ type: 'leave' });
      it.wait(GRACE_MS / 10);
    }
    expect(it.kinds().at(-1)).toBe('hide');
  });

  it('returns focus on Escape only', () => {
    const escaped = withCard();
    escaped.send({ type: 'escape' });
    expect(escaped.log.at(-1)).toEqual({ kind: 'hide', returnFocus: true });
    const pressed = withCard();
    pressed.send({ type: 'press' });
    expect(pressed.log.at(-1)).toEqual({ kind: 'hide', returnFocus: false });
  });

  it('stays away after Escape until the pointer has left the mark', () => {
    const it = withCard();
    it.send({ type: 'escape' });
    it.send(enter());
    it.wait(5_000);
    expect(it.kinds().at(-1)).toBe('hide');
    it.send({ type: 'leave' });
    it.send(enter());
    it.wait(400);
    expect(it.kinds().at(-1)).toBe('show');
  });

  it('goes when the page scrolls, and moves along when the pointer is in it', () => {
    const away = withCard();
    away.send({ type: 'scroll' });
    expect(away.kinds().at(-1)).toBe('hide');
    const inside = withCard();
    inside.send({ type: 'card-enter' });
    inside.send({ type: 'scroll' });
    expect(inside.kinds().at(-1)).toBe('place');
  });

  it('turns into the card of a related entity', () => {
    const it = withCard();
    it.send({ type: 'card-enter' });
    it.send({ type: 'open', entity: biden.entity });
    expect(it.log.at(-1)).toMatchObject({ kind: 'ask', entity: biden.entity });
    it.reply();
    expect(it.log.at(-1)).toMatchObject({ kind: 'update', outcome: noRecord });
    it.wait(5_000);
    expect(it.kinds()).not.toContain('hide');
  });
});

describe('any order of events', () => {
  const events: ((serial: number) => Event)[] = [
    () => enter(),
    () => enter(biden),
    () => ({ type: 'leave' }),
    () => ({ type: 'card-enter' }),
    () => ({ type: 'card-leave' }),
    (serial) => ({ type: 'timer', serial }),
    (serial) => ({ type: 'answer', serial, outcome: noRecord }),
    () => ({ type: 'escape' }),
    () => ({ type: 'scroll' }),
    () => ({ type: 'press' }),
    () => ({ type: 'release' }),
    () => ({ type: 'open', entity: biden.entity }),
  ];

  it('never hides what is not shown and never counts back', () => {
    let random = 7;
    const next = (below: number): number => {
      random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((random / 2_147_483_648) * below);
    };
    let state: State = IDLE;
    let open = false;
    for (let turn = 0; turn < 20_000; turn++) {
      const event = events[next(events.length)]?.(Math.max(0, state.serial - next(4)));
      if (event === undefined) continue;
      const [after, effects] = step(state, event);
      expect(after.serial).toBeGreaterThanOrEqual(state.serial);
      for (const { kind } of effects) {
        if (kind === 'hide' || kind === 'update' || kind === 'place') expect(open).toBe(true);
        if (kind === 'show') open = true;
        if (kind === 'hide') open = false;
      }
      expect(open).toBe(after.state === 'shown');
      state = after;
    }
  });
});
