import type { Match } from '../card/around';
import type { View } from '../card/CardView';
import { type Effect, type Event, IDLE, type Outcome, type State, step, type Target } from '../card/machine';
import type { Box } from '../card/place';
import type { EntityId } from '../model/ids';
import type { CardHost } from './card-host';
import { later } from './lifetime';
import type { Marks } from './marks';

/** What carries out the machine's effects. */
export type DriverDeps = {
  host: CardHost;
  marks: Marks;
  /** Looks a card up; never rejects. */
  lookUp: (entity: EntityId) => Promise<Outcome>;
  /** The line of a mark to show its card beside; null when the page no longer shows it. */
  lineOf: (target: Target) => Box | null;
  /** How the words of the article led to the target; null when they did not. */
  matchOf: (target: Target) => Match | null;
  signal: AbortSignal;
};

/** Runs the card's machine: events in, effects carried out. @returns where to send events */
export function driveCard({
  host,
  marks,
  lookUp,
  lineOf,
  matchOf,
  signal,
}: DriverDeps): (event: Event) => void {
  let state: State = IDLE;

  const send = (event: Event): void => {
    if (signal.aborted) return;
    const [next, effects] = step(state, event);
    state = next;
    for (const effect of effects) carryOut(effect);
  };

  const carryOut = (effect: Effect): void => {
    switch (effect.kind) {
      case 'ask':
        void lookUp(effect.entity).then((outcome) => {
          send({ type: 'answer', serial: effect.serial, outcome });
        });
        break;
      case 'timer':
        later(signal, effect.ms, () => send({ type: 'timer', serial: effect.serial }));
        break;
      case 'show':
      case 'place': {
        const line = lineOf(effect.target);
        if (line === null) send({ type: 'reset' });
        else if (effect.kind === 'place') host.place(line);
        else {
          host.show(viewOf(effect.target, effect.outcome), line);
          marks.open(effect.target.mention);
        }
        break;
      }
      case 'update':
        // A related entity without a record has no words on the page either: the card that led to it stays.
        if (
          effect.outcome.state !== 'card' &&
          marks.get(effect.target.mention)?.entity !== effect.target.entity
        )
          break;
        host.update(viewOf(effect.target, effect.outcome));
        break;
      case 'hide':
        host.hide(effect.returnFocus);
        marks.open(null);
    }
  };

  /** What the card shows: while there is no record, the words on the page are its name. */
  const viewOf = (target: Target, outcome: Outcome): View => {
    if (outcome.state === 'card') return { ...outcome, match: matchOf(target) };
    const { mention } = target;
    const mark = marks.get(mention);
    const name = mark?.range.toString().replace(/\s+/g, ' ').trim() ?? '';
    return { ...outcome, name, kind: mark?.kind ?? 'person' };
  };

  signal.addEventListener('abort', () => host.hide(false));
  return send;
}
