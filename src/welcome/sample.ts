import { type ReadonlySignal, signal } from '@preact/signals';
import type { View } from '../card/CardView';
import { entityId } from '../model/ids';
import { type PartialDate, partialDate } from '../model/partial-date';
import { asker, type Send } from '../protocol/ask';
import type { PanelToBackground } from '../protocol/contract';

/** A sentence of ours with a name, and that name's real card. */
export type Sample = {
  before: string;
  name: string;
  after: string;
  view: ReadonlySignal<View>;
  asOf: PartialDate;
};

/** Whose card is shown: somebody whose office of that day is another one now. */
const SAMPLE = { entity: entityId('Q57665'), name: 'Jens Stoltenberg', asOf: partialDate('2022-01-10') };

/** The sample of the welcome page, its card asked from the data as any other. */
export function sampleCard(send: Send): Sample {
  const { entity, name, asOf } = SAMPLE;
  const view = signal<View>({ state: 'loading', name, kind: 'person' });
  void asker<PanelToBackground>('background', send)('card', { entity, asOf }).then((reply) => {
    view.value =
      reply.ok && reply.value !== null
        ? { state: 'card', card: reply.value }
        : { state: 'no-record', name, kind: 'person' };
  });
  return {
    before: 'In Brussels ',
    name,
    after: ' said that the alliance would listen to Moscow.',
    view,
    asOf,
  };
}
