import type { Candidate } from '../model/candidate';
import type { Card } from '../model/card';
import type { EntityKind } from '../model/entity';
import type { EntityId, MentionId } from '../model/ids';
import type { Box } from './place';
import { isOnSafePath, type Point } from './safe-path';

/**
 * When a card is asked for, shown and taken away. What the reader does comes in as events; what to do about it goes
 * out as effects.
 *
 *            move onto a mark        timer show
 *   idle ───────────▶ asked ───────────────────▶ shown ──┐ move onto another mark: asked beside the open card,
 *    ▲ │                │ move off, scroll, press   ▲ │ ▲──┘ which stays until the new one is due
 *    │ └────────────────┼────── pin ────────────────┘ │
 *    └──────────────────┴─────────────────────────────┘
 *                         escape, press outside, and unless it is pinned: scroll, or off and no way back within the grace
 *
 * Every request and timer carries a serial; an answer or timer whose serial is no longer awaited is dropped.
 */

/** How long a pointer rests before its card is asked for, in ms: crossing a mark at reading speed takes less. */
export const ASK_AFTER_MS = 60;

/** How long a card stays when the pointer has left, in ms: the way from a mark to its card crosses other text. */
export const GRACE_MS = 300;

/** A pointer that is faster, in px per ms, is on its way to somewhere else: hands slow down before what they aim at. */
export const FAST_PX_PER_MS = 0.8;

/** The least rest after a fast move, in ms, also for readers who want no delay. */
export const REST_MS = 80;

/** How long after a scroll nothing opens, in ms: a wheel turns in steps, and the page moves under a still pointer. */
export const SCROLL_QUIET_MS = 150;

/** What the background is asked for a card: that of an entity, or whatever some words may mean. */
export type Question = { type: 'card'; entity: EntityId } | { type: 'look-up'; text: string };

/** What a card is about and where it belongs. */
export type Target = {
  /** The mark that it belongs to; null for a card that belongs to none. */
  anchor: MentionId | null;
  /** What the page calls it; empty for what was opened from another card. */
  words: string;
  /** Null while nobody knows. */
  kind: EntityKind | null;
  question: Question;
};

/** What came of asking. */
export type Outcome =
  | { state: 'loading' }
  | { state: 'card'; card: Card }
  | { state: 'no-record' }
  /** The words of a look-up may mean several, likeliest first, or nothing that is known. */
  | { state: 'choices'; candidates: Candidate[] }
  | { state: 'nothing' }
  | { state: 'failed'; reason: 'gone' | 'no-pack' };

/** Beside its line, or over the bottom of the screen, where a finger does not cover it. */
export type Form = 'beside' | 'sheet';

/** How a card shows. One that is pinned stays until it is sent away; `focus` is for readers at the keyboard. */
export type Manner = { form: Form; pinned: boolean; focus: boolean };

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

/** What is remembered whatever is shown. */
type Memory = {
  serial: Serial;
  /** The reader is pressing, dragging or selecting, and nothing opens by itself until that is over. */
  held: boolean;
  /** The mark whose card the reader sent away; it opens nothing until the pointer has left it. */
  dismissed: MentionId | null;
  /** Where and when the pointer was last seen; null before. */
  pointer: { at: Point; ms: number } | null;
  /** When the page last scrolled, on the pointer's clock. */
  scrolledMs: number;
};

export type State = Memory &
  (
    | { state: 'idle' }
    | { state: 'asked'; coming: Coming }
    | {
        state: 'shown';
        target: Target;
        form: Form;
        pinned: boolean;
        /** Awaited answer for the open card; null when it is complete. */
        ask: Serial | null;
        /** True while the pointer is in the card. */
        inside: boolean;
        /** Where the pointer was last on the mark: the way to the card begins there. */
        exit: Point | null;
        /** Awaited end of the grace; null while nothing is leaving. */
        hideTimer: Serial | null;
        coming: Coming | null;
      }
  );

export type Event =
  /**
   * The pointer moved outside the card. `target` is the mark under it, `card` where the open card is, `ms` the time
   * on any clock that all moves and scrolls share, and `showAfterMs` the reader's setting.
   */
  | { type: 'move'; at: Point; ms: number; target: Target | null; card: Box | null; showAfterMs: number }
  /** The pointer has left the window. */
  | { type: 'leave' }
  | { type: 'card-enter' }
  | { type: 'card-leave' }
  /** The keyboard's focus came into the card. */
  | { type: 'card-focus' }
  | { type: 'answer'; serial: Serial; outcome: Outcome }
  | { type: 'timer'; serial: Serial }
  /** A related entity, or one of several, was chosen in the open card. */
  | { type: 'open'; entity: EntityId }
  /** A click, a tap or a command asks for this card now. */
  | { type: 'pin'; target: Target; form: Form; focus: boolean }
  | { type: 'escape' }
  | { type: 'scroll'; ms: number }
  /** A button or finger went down outside the card, on `anchor` if on a mark without a click of its own. */
  | { type: 'press'; anchor: MentionId | null }
  /** The button is up again and nothing is selected. */
  | { type: 'release' }
  /** The marks are others: no card belongs to one of them. */
  | { type: 'marked' }
  /** The page is hidden, or the end. */
  | { type: 'reset' };

export type Effect =
  /** Ask for the card; answer with this serial. */
  | { kind: 'ask'; serial: Serial; question: Question }
  /** Send back a `timer` with this serial. */
  | { kind: 'timer'; serial: Serial; ms: number }
  | { kind: 'show'; target: Target; outcome: Outcome; manner: Manner }
  /** The open card has its answer, or another entity. */
  | { kind: 'update'; target: Target; outcome: Outcome }
  /** The open card stays from now on. */
  | { kind: 'pin'; focus: boolean }
  /** The page moved under the open card. */
  | { kind: 'place'; target: Target }
  | { kind: 'hide'; returnFocus: boolean };

export const IDLE: State = {
  state: 'idle',
  serial: 0,
  held: false,
  dismissed: null,
  pointer: null,
  scrolledMs: Number.NEGATIVE_INFINITY,
};

const LOADING: Outcome = { state: 'loading' };

type Next = [State, Effect[]];
type Shown = Extract<State, { state: 'shown' }>;
type Move = Extract<Event, { type: 'move' }>;
type Pin = Extract<Event, { type: 'pin' }>;

/** The next state and what to do now. Pure: the same state and event give the same result. */
export function step(state: State, event: Event): Next {
  switch (event.type) {
    case 'move':
      return moved(state, event);
    case 'leave':
    case 'card-leave':
      return leave(state, false);
    case 'card-enter':
      return state.state === 'shown'
        ? [{ ...state, inside: true, exit: null, hideTimer: null, coming: null }, []]
        : [state, []];
    case 'card-focus':
      return state.state === 'shown' && !state.pinned ? pinOpen(state, false) : [state, []];
    case 'answer':
      return answered(state, event.serial, event.outcome);
    case 'timer':
      return timed(state, event.serial);
    case 'open':
      return open(state, event.entity);
    case 'pin':
      return pin(state, event);
    case 'escape':
      return dismiss(state, { returnFocus: true });
    case 'scroll':
      return scrolled({ ...state, scrolledMs: event.ms });
    case 'press': {
      const onOpen = state.state === 'shown' && isAnchoredTo(state.target, event.anchor);
      const [next, effects]: Next = onOpen ? [state, []] : dismiss(state, { returnFocus: false });
      return [{ ...next, held: true }, effects];
    }
    case 'release':
      return [{ ...state, held: false }, []];
    case 'marked':
      return state.state === 'shown' && (state.pinned || state.inside)
        ? [{ ...state, target: { ...state.target, anchor: null }, coming: null }, []]
        : close(state, { returnFocus: false });
    case 'reset':
      return close(state, { returnFocus: false });
  }
}

function moved(state: State, { at, ms, target, card, showAfterMs }: Move): Next {
  const before = state.pointer;
  // Browsers tell of moves, too, when only the page moved.
  if (before !== null && before.at.x === at.x && before.at.y === at.y) return [state, []];
  const here: State = { ...state, pointer: { at, ms } };
  if (here.state === 'shown' && here.pinned) return [{ ...here, inside: false }, []];
  const onPath = before !== null && card !== null && isOnPath(here, before.at, at, card);
  if (target === null) return leave(here, onPath);
  const isFast = before !== null && speed(before, { at, ms }) > FAST_PX_PER_MS;
  const quietMs = here.scrolledMs + SCROLL_QUIET_MS - ms;
  const delay = Math.max(showAfterMs, quietMs, isFast ? REST_MS : 0);
  return enter(here, target, delay, isFast || onPath);
}

function isOnPath(state: State, before: Point, at: Point, card: Box): boolean {
  return state.state === 'shown' && state.exit !== null && isOnSafePath(state.exit, before, at, card);
}

function speed(from: { at: Point; ms: number }, to: { at: Point; ms: number }): number {
  return Math.hypot(to.at.x - from.at.x, to.at.y - from.at.y) / Math.max(1, to.ms - from.ms);
}

/** @param anew the pointer does not rest: what was counted so far is void */
function enter(state: State, target: Target, delayMs: number, anew: boolean): Next {
  if (state.held || isAnchoredTo(target, state.dismissed)) return [state, []];
  if (state.state === 'shown' && isAnchoredTo(state.target, target.anchor)) {
    const exit = state.pointer?.at ?? null;
    return [{ ...state, inside: false, exit, hideTimer: null, coming: null }, []];
  }
  const coming = state.state === 'idle' ? null : state.coming;
  if (!anew && coming !== null && isAnchoredTo(coming.target, target.anchor)) return [state, []];
  const askTimer = state.serial + 1;
  const showTimer = state.serial + 2;
  const begun: Coming = { target, outcome: LOADING, ask: null, askTimer, showTimer };
  const effects: Effect[] = [
    { kind: 'timer', serial: askTimer, ms: Math.min(ASK_AFTER_MS, delayMs) },
    { kind: 'timer', serial: showTimer, ms: delayMs },
  ];
  if (state.state === 'shown') {
    return [
      { ...state, serial: showTimer, dismissed: null, inside: false, hideTimer: null, coming: begun },
      effects,
    ];
  }
  return [{ ...memoryOf(state), serial: showTimer, dismissed: null, state: 'asked', coming: begun }, effects];
}

/** @param onPath the pointer is on its way to the card: the grace begins anew */
function leave(state: State, onPath: boolean): Next {
  if (state.state === 'asked') return [idle(state), []];
  if (state.state === 'idle') return [{ ...state, dismissed: null }, []];
  if (state.pinned) return [{ ...state, inside: false }, []];
  if (state.hideTimer !== null && !onPath) return [{ ...state, inside: false, coming: null }, []];
  const hideTimer = state.serial + 1;
  return [
    { ...state, serial: hideTimer, inside: false, hideTimer, coming: null },
    [{ kind: 'timer', serial: hideTimer, ms: GRACE_MS }],
  ];
}

function answered(state: State, serial: Serial, outcome: Outcome): Next {
  if (state.state === 'shown' && state.ask === serial) {
    return [{ ...state, ask: null }, [{ kind: 'update', target: state.target, outcome }]];
  }
  if (state.state === 'idle' || state.coming?.ask !== serial) return [state, []];
  return [{ ...state, coming: { ...state.coming, outcome, ask: null } }, []];
}

function timed(state: State, serial: Serial): Next {
  if (state.state === 'shown' && state.hideTimer === serial) return close(state, { returnFocus: false });
  if (state.state === 'idle' || state.coming === null) return [state, []];
  const { coming } = state;
  if (coming.askTimer === serial) {
    const ask = state.serial + 1;
    return [
      { ...state, serial: ask, coming: { ...coming, ask } },
      [{ kind: 'ask', serial: ask, question: coming.target.question }],
    ];
  }
  if (coming.showTimer !== serial) return [state, []];
  const { target, outcome, ask } = coming;
  const manner: Manner = { form: 'beside', pinned: false, focus: false };
  return [shown(state, target, ask, manner), [{ kind: 'show', target, outcome, manner }]];
}

function shown(state: State, target: Target, ask: Serial | null, { form, pinned }: Manner): Shown {
  return {
    ...memoryOf(state),
    state: 'shown',
    target,
    form,
    pinned,
    ask,
    inside: false,
    exit: state.pointer?.at ?? null,
    hideTimer: null,
    coming: null,
  };
}

function open(state: State, entity: EntityId): Next {
  if (state.state !== 'shown') return [state, []];
  const ask = state.serial + 1;
  const question: Question = { type: 'card', entity };
  const target: Target = { ...state.target, words: '', kind: null, question };
  return [{ ...state, serial: ask, target, ask, coming: null }, [{ kind: 'ask', serial: ask, question }]];
}

function pin(state: State, { target, form, focus }: Pin): Next {
  if (state.state === 'shown' && state.form === form && isAnchoredTo(state.target, target.anchor)) {
    // A second click on the same mark takes the card away again.
    if (state.pinned && !focus) return dismiss(state, { returnFocus: false });
    return pinOpen(state, focus);
  }
  const ask = state.serial + 1;
  const manner: Manner = { form, pinned: true, focus };
  return [
    { ...shown(state, target, ask, manner), serial: ask, dismissed: null },
    [
      { kind: 'show', target, outcome: LOADING, manner },
      { kind: 'ask', serial: ask, question: target.question },
    ],
  ];
}

function pinOpen(state: Shown, focus: boolean): Next {
  return [{ ...state, pinned: true, hideTimer: null, coming: null }, [{ kind: 'pin', focus }]];
}

function scrolled(state: State): Next {
  if (state.state !== 'shown' || !(state.pinned || state.inside)) {
    return close(state, { returnFocus: false });
  }
  return [state, state.form === 'beside' ? [{ kind: 'place', target: state.target }] : []];
}

function close(state: State, { returnFocus }: { returnFocus: boolean }): Next {
  return [idle(state), state.state === 'shown' ? [{ kind: 'hide', returnFocus }] : []];
}

/** Closes, and remembers the mark that the pointer may still be on. */
function dismiss(state: State, focus: { returnFocus: boolean }): Next {
  const [next, effects] = close(state, focus);
  const target =
    state.state === 'shown' ? state.target : state.state === 'asked' ? state.coming.target : null;
  return [{ ...next, dismissed: target?.anchor ?? state.dismissed }, effects];
}

/** True for a card of this very mark. */
function isAnchoredTo({ anchor }: Target, mention: MentionId | null): boolean {
  return anchor !== null && anchor === mention;
}

/** Serials go on counting, so that nothing awaited earlier is taken for something awaited later. */
function idle(state: State): State {
  return { ...memoryOf(state), state: 'idle', dismissed: null };
}

function memoryOf({ serial, held, dismissed, pointer, scrolledMs }: State): Memory {
  return { serial, held, dismissed, pointer, scrolledMs };
}
