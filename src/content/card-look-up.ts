import type { Outcome, Question } from '../card/machine';
import type { EntityId } from '../model/ids';
import type { PartialDate } from '../model/partial-date';
import type { Asker } from '../protocol/ask';
import type { PageToBackground, Reply } from '../protocol/contract';
import type { Lifetime } from './lifetime';

/**
 * Looks cards and words up as of the article's day.
 *
 * @param asOf the article's day when the question is put; null when it has none
 * @returns a look-up that never rejects: what goes wrong is an outcome
 */
export function cardLookUp(
  ask: Asker<PageToBackground>,
  asOf: () => PartialDate | null,
  lifetime: Lifetime,
): (question: Question) => Promise<Outcome> {
  const cardOf = async (entity: EntityId): Promise<Outcome> => {
    const reply = await ask('card', { entity, asOf: asOf() });
    if (!reply.ok) return failed(reply);
    return reply.value === null ? { state: 'no-record' } : { state: 'card', card: reply.value };
  };

  return async (question) => {
    if (!lifetime.goesOn()) return { state: 'failed', reason: 'gone' };
    if (question.type === 'card') return cardOf(question.entity);
    if (question.text === '') return { state: 'nothing' };
    const reply = await ask('lookUp', { text: question.text, asOf: asOf() });
    if (!reply.ok) return failed(reply);
    const [first, ...others] = reply.value;
    if (first === undefined) return { state: 'nothing' };
    return others.length > 0 ? { state: 'choices', candidates: reply.value } : cardOf(first.id);
  };
}

function failed({ error }: Extract<Reply<unknown>, { ok: false }>): Outcome {
  return { state: 'failed', reason: error === 'no-pack' ? 'no-pack' : 'gone' };
}
