import type { Outcome } from '../card/machine';
import type { EntityId } from '../model/ids';
import type { PartialDate } from '../model/partial-date';
import type { Asker } from '../protocol/ask';
import type { PageToBackground } from '../protocol/contract';
import type { Lifetime } from './lifetime';

/**
 * Looks cards up as of the article's day.
 *
 * @param asOf the article's day when the question is put; null when it has none
 * @returns a look-up that never rejects: what goes wrong is an outcome
 */
export function cardLookUp(
  ask: Asker<PageToBackground>,
  asOf: () => PartialDate | null,
  lifetime: Lifetime,
): (entity: EntityId) => Promise<Outcome> {
  return async (entity) => {
    if (!lifetime.goesOn()) return { state: 'failed', reason: 'gone' };
    const reply = await ask('card', { entity, asOf: asOf() });
    if (reply.ok) return reply.value === null ? { state: 'no-record' } : { state: 'card', card: reply.value };
    return { state: 'failed', reason: reply.error === 'no-pack' ? 'no-pack' : 'gone' };
  };
}
