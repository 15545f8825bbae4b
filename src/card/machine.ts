import type { Card } from '../model/card';
import type { EntityId, MentionId } from '../model/ids';

/**
 * When a card is asked for, shown and taken away. The pointer's moves come in as events; what to do about them
 * goes out as effects.
 *
 *            enter                timer show
 *   idle ───────────▶ asked ───────────────────▶ shown ──┐ enter another mark: asked beside the open card,
 *    ▲                  │ leave, scroll, press     │  ▲──┘ which stays until the new one is due
 *    └──────────────────┴──────────────────────────┘
 *                         escape, press outside, scroll, or `leave` and no way back within the grace
 *
 * Every request and timer carries a serial; an answer or timer whose serial is no longer awaited is dropped.
 */

/** How long a pointer rests before its card is asked for, in ms: crossing a mark at reading speed takes less. */
export const ASK_AFTER_MS = 60;

/** How long a card stays when the pointer has left, in ms: the way from a mark to its card crosses other text. */
export const GRACE_MS = 300;

/** A mark under the pointer. */
export type Target = { mention: MentionId; entity: EntityId };

/** What came of asking. */
export type Outcome =
  | { state: 'loading' }
  | { state: 'card'; card: Card }
  | { state: 'no-record' }
  | { state: 'failed'; reason: 'gone' | 'no-pack' };

/** Identifies one request or timer; never used again. */
export type Serial = number;

/** A card that may come. `ask` is awaited from the background, `showTimer` from the clock. */
export type Coming = {
  target: Target;
  outcome: Outcome;
  /** Null until the question is put. */
  ask: Serial | null;
  askTimer: Serial;
  showTimer: Serial;
};

/**
 * `held`: the reader is pressing, dragging or selecting, and nothing opens until that is over.
 * `dismissed`: the mark whose card the reader sent away; it opens nothing until the pointer has left it.
 */
export type State = { serial: Serial; held: boolean; dismissed: MentionId | null } & (
  | { state: 'idle' }
  | { state: 'asked'; coming: Coming }
  | {
      state: 'shown';
      target: Target;
      /** Awaited answer for the open card; null when it is complete. */
      ask: Serial | null;
      /** True while the pointer is in the card. */
      inside: boolean;
      /** Awaited end of the grace; null while nothing is leaving. */
      hideTimer: Serial | null;
      coming: Coming | null;
    }
);

export type Event =
  /** The pointer is on a mark. `showAfterMs` is the reader's setting. */
  | { type: 'enter'; target: Target; showAfterMs: number }
  /** The pointer is on no mark and not in the card. */
  | { type: 'leave' }
  | { type: 'card-enter' }
  | { type: 'card-leave' }
  | { type: 'answer'; serial: Serial; outcome: Outcome }
  | { type: 'timer'; serial: Serial }
  /** A related entity was chosen in the open card. */
  | { type: 'open'; entity: EntityId }
  | { type: 'escape' }
  | { type: 'scroll' }
  /** A button went down outside the card. */
  | { type: 'press' }
  /** The button is up again and nothing is selected. */
  | { type: 'release' }
  /** The marks are gone: another article, or the end. */
  | { type: 'reset' };

export type Effect =
  /** Ask for the card; answer with this serial. */
  | { kind: 'ask'; serial: Serial; entity: EntityId }
  /** Send back a `timer` with this serial. */
  | { kind: 'timer'; serial: Serial; ms: number }
  | { kind: 'show'; target: Target; outcome: Outcome }
  /** The open card has its answer, or another entity. */
  | { kind: 'update'; target: Target; outcome: Outcome }
  /** The page moved under the open card. */
  | { kind: 'place'; target: Target }
  | { kind: 'hide'; returnFocus: boolean };

export const IDLE: State = { state: 'idle', serial: 0, held: false, dismissed: null };

const LOADING: Outcome = { state: 'loading' };

/** The next state and what to do now. Pure: the same state and event give the same result. */
export function step(state: State, event: Event): [State, Effect[]] {
  switch (event.type) {
    case 'enter':
      return enter(state, event.target, event.showAfterMs);
    case 'leave':
    case 'card-leave':
      return leave(state);
    case 'card-enter':
      return state.state === 'shown'
        ? [{ ...state, inside: true, hideTimer: null, coming: null }, []]
        : [state, []];
    case 'answer':
      return answered(state, event.serial, event.outcome);
    case 'timer':
      return timed(state, event.serial);
    case 'open':
      return open(state, event.entity);
    case 'escape':
      return dismiss(state, { returnFocus: true });
    case 'scroll':
      return state.state === 'shown' && state.inside
        ? [state, [{ kind: 'place', target: state.target }]]
        : close(state, { returnFocus: false });
    case 'press': {
      const [next, effects] = dismiss(state, { returnFocus: false });
      return [{ ...next, held: true }, effects];
    }
    case 'release':
      return [{ ...state, held: false }, []];
    case 'reset':
      return close(state, { returnFocus: false });
  }
}

function enter(state: State, target: Target, showAfterMs: number): [State, Effect[]] {
  if (state.held || state.dismissed === target.mention) return [state, []];
  if (state.state === 'shown' && state.target.mention === target.mention) {
    return [{ ...state, inside: false, hideTimer: null, coming: null }, []];
  }
  if (state.state !== 'idle' && state.coming?.target.mention === target.mention) return [state, []];
  const askTimer = state.serial + 1;
  const showTimer = state.serial + 2;
  const coming: Coming = { target, outcome: LOADING, ask: null, askTimer, showTimer };
  const effects: Effect[] = [
    { kind: 'timer', serial: askTimer, ms: Math.min(ASK_AFTER_MS, showAfterMs) },
    { kind: 'timer', serial: showTimer, ms: showAfterMs },
  ];
  const begun = { serial: showTimer, held: false, dismissed: null };
  if (state.state !== 'shown') return [{ ...begun, state: 'asked', coming }, effects];
  return [{ ...state, ...begun, inside: false, hideTimer: null, coming }, effects];
}

function leave(state: State): [State, Effect[]] {
  if (state.state === 'asked') return [idle(state), []];
  if (state.state === 'idle') return [{ ...state, dismissed: null }, []];
  if (state.hideTimer !== null) return [{ ...state, inside: false, coming: null }, []];
  const hideTimer = state.serial + 1;
  return [
    { ...state, serial: hideTimer, inside: false, hideTimer, coming: null },
    [{ kind: 'timer', serial: hideTimer, ms: GRACE_MS }],
  ];
}

function answered(state: State, serial: Serial, outcome: Outcome): [State, Effect[]] {
  if (state.state === 'shown' && state.ask === serial) {
    return [{ ...state, ask: null }, [{ kind: 'update', target: state.target, outcome }]];
  }
  if (state.state === 'idle' || state.coming?.ask !== serial) return [state, []];
  return [{ ...state, coming: { ...state.coming, outcome, ask: null } }, []];
}

function timed(state: State, serial: Serial): [State, Effect[]] {
  if (state.state === 'shown' && state.hideTimer === serial) return close(state, { returnFocus: false });
  if (state.state === 'idle' || state.coming === null) return [state, []];
  const { coming } = state;
  if (coming.askTimer === serial) {
    const ask = state.serial + 1;
    return [
      { ...state, serial: ask, coming: { ...coming, ask } },
      [{ kind: 'ask', serial: ask, entity: coming.target.entity }],
    ];
  }
  if (coming.showTimer !== serial) return [state, []];
  const { target, outcome, ask } = coming;
  const { serial: last, held, dismissed } = state;
  return [
    {
      state: 'shown',
      serial: last,
      held,
      dismissed,
      target,
      ask,
      inside: false,
      hideTimer: null,
      coming: null,
    },
    [{ kind: 'show', target, outcome }],
  ];
}

function open(state: State, entity: EntityId): [State, Effect[]] {
  if (state.state !== 'shown') return [state, []];
  const ask = state.serial + 1;
  const target: Target = { ...state.target, entity };
  return [{ ...state, serial: ask, target, ask, coming: null }, [{ kind: 'ask', serial: ask, entity }]];
}

function close(state: State, { returnFocus }: { returnFocus: boolean }): [State, Effect[]] {
  return [idle(state), state.state === 'shown' ? [{ kind: 'hide', returnFocus }] : []];
}

/** Closes, and remembers the mark that the pointer may still be on. */
function dismiss(state: State, focus: { returnFocus: boolean }): [State, Effect[]] {
  const [next, effects] = close(state, focus);
  const target =
    state.state === 'shown' ? state.target : state.state === 'asked' ? state.coming.target : null;
  return [{ ...next, dismissed: target?.mention ?? state.dismissed }, effects];
}

/** Serials go on counting, so that nothing awaited earlier is taken for something awaited later. */
function idle({ serial, held }: State): State {
  return { state: 'idle', serial, held, dismissed: null };
}
