import type { Match } from '../card/around';
import type { Outcome, Target } from '../card/machine';
import type { Annotation } from '../model/annotation';
import type { EntityId } from '../model/ids';
import type { Asker } from '../protocol/ask';
import { idsIn, type PageToBackground } from '../protocol/contract';
import type { Lifetime } from './lifetime';

/**
 * Looks cards up as of the article's day.
 *
 * @param annotation what is known of the article when the question is put
 * @returns a look-up that never rejects: what goes wrong is an outcome
 */
export function cardLookUp(
  ask: Asker<PageToBackground>,
  annotation: () => Annotation | null,
  lifetime: Lifetime,
): (entity: EntityId) => Promise<Outcome> {
  return async (entity) => {
    if (!lifetime.goesOn()) return { state: 'failed', reason: 'gone' };
    const article = annotation();
    const reply = await ask('card', {
      entity,
      asOf: article?.date ?? null,
      among: article === null ? [] : idsIn(article),
    });
    if (reply.ok) return reply.value === null ? { state: 'no-record' } : { state: 'card', card: reply.value };
    return { state: 'failed', reason: reply.error === 'no-pack' ? 'no-pack' : 'gone' };
  };
}

/**
 * How the words of the article led to an entity.
 *
 * @param textOf the words of a mention, as the page shows them
 * @returns null when they did not: another card led to it
 */
export function matchOf(
  annotation: Annotation | null,
  { mention, entity }: Target,
  textOf: (id: Target['mention']) => string,
): Match | null {
  const found = annotation?.mentions.find(({ id }) => id === mention);
  if (found === undefined || found.entity !== entity) return null;
  return { text: textOf(mention).replace(/\s+/g, ' ').trim(), via: found.via, why: found.why };
}
