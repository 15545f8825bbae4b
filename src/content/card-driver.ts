import type { Match } from '../card/around';
import {
  type Effect,
  type Event,
  IDLE,
  type Outcome,
  type Question,
  type State,
  step,
  type Target,
} from '../card/machine';
import type { CardHost } from './card-host';
import { announcementOf, type FrameView } from './frame-view';
import { lineOf } from './hit-test';
import { later } from './lifetime';
import type { Marks } from './marks';

/** Where a card belongs: some text, and which of its lines. */
export type Spot = { range: Range; line: number };

/** What carries out the machine's effects. */
export type DriverDeps = {
  host: CardHost;
  marks: Marks;
  /** Asks the background; never rejects. */
  lookUp: (question: Question) => Promise<Outcome>;
  /** Where the card of a target belongs; null where the page does not show it. */
  spotOf: (target: Target) => Spot | null;
  /** How the words of the article led to the target; null when they did not. */
  matchOf: (target: Target) => Match | null;
  /** True while the page shows a tooltip or preview of its own, which then has the place to itself. */
  isTaken: () => boolean;
  signal: AbortSignal;
};

/** Runs the card's machine: events in, effects carried out. @returns where to send events */
export function driveCard({
  host,
  marks,
  lookUp,
  spotOf,
  matchOf,
  isTaken,
  signal,
}: DriverDeps): (event: Event) => void {
  let state: State = IDLE;
  /** Where the open card belongs, and whether it was opened for the ears too. */
  let spot: Spot | null = null;
  let isSpoken = false;

  const send = (event: Event): void => {
    if (signal.aborted) return;
    const [next, effects] = step(state, event);
    state = next;
    for (const effect of effects) carryOut(effect);
  };

  const carryOut = (effect: Effect): void => {
    switch (effect.kind) {
      case 'ask':
        void lookUp(effect.question).then((outcome) => {
          send({ type: 'answer', serial: effect.serial, outcome });
        });
        break;
      case 'timer':
        later(signal, effect.ms, () => send({ type: 'timer', serial: effect.serial }));
        break;
      case 'show': {
        const { target, outcome, manner } = effect;
        const found = spotOf(target);
        const line = found === null ? null : lineOf(found.range, found.line);
        if (!manner.pinned && (line === null || isTaken())) {
          send({ type: 'reset' });
          break;
        }
        spot = found;
        isSpoken = manner.focus;
        host.show(viewOf(target, outcome), line, manner);
        marks.open(target.anchor);
        break;
      }
      case 'place': {
        const line = spot === null ? null : lineOf(spot.range, spot.line);
        if (line !== null) host.place(line);
        break;
      }
      case 'update': {
        const { target, outcome } = effect;
        // A related entity without a record has no words on the page either: the card that led to it stays.
        if (outcome.state === 'no-record' && target.words === '') break;
        const view = viewOf(target, outcome);
        host.update(view);
        if (isSpoken) host.say('card', announcementOf(view));
        break;
      }
      case 'pin':
        isSpoken ||= effect.focus;
        host.pin(effect.focus);
        break;
      case 'hide':
        host.hide(effect.returnFocus);
        spot = null;
        marks.open(null);
    }
  };

  /** What the card shows: while there is no record, the words on the page are its name. */
  const viewOf = (target: Target, outcome: Outcome): FrameView => {
    const { words, kind } = target;
    switch (outcome.state) {
      case 'card':
        return { ...outcome, match: matchOf(target) };
      case 'choices':
      case 'nothing':
        return { ...outcome, words };
      default:
        return kind === null ? { ...outcome, words } : { ...outcome, name: words, kind };
    }
  };

  signal.addEventListener('abort', () => host.hide(false));
  return send;
}
