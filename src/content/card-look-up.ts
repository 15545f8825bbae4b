import type { Match } from '../card/around';
import type { Outcome, Question, Target } from '../card/machine';
import type { Annotation } from '../model/annotation';
import type { EntityId, MentionId } from '../model/ids';
import type { PartialDate } from '../model/partial-date';
import type { Asker } from '../protocol/ask';
import { idsIn, type PageToBackground, type Reply } from '../protocol/contract';
import type { Lifetime } from './lifetime';

/**
 * Looks cards and words up as of the article's day.
 *
 * @param article what is known of the article when the question is put: its day, null when it has none, and what was found in it
 * @returns a look-up that never rejects: what goes wrong is an outcome
 */
export function cardLookUp(
  ask: Asker<PageToBackground>,
  article: { date(): PartialDate | null; annotation(): Annotation | null },
  lifetime: Lifetime,
): (question: Question) => Promise<Outcome> {
  const cardOf = async (entity: EntityId): Promise<Outcome> => {
    const found = article.annotation();
    const among = found === null ? [] : idsIn(found);
    const reply = await ask('card', { entity, asOf: article.date(), among });
    if (!reply.ok) return failed(reply);
    return reply.value === null ? { state: 'no-record' } : { state: 'card', card: reply.value };
  };

  return async (question) => {
    if (!lifetime.goesOn()) return { state: 'failed', reason: 'gone' };
    if (question.type === 'card') return cardOf(question.entity);
    if (question.text === '') return { state: 'nothing' };
    const reply = await ask('lookUp', { text: question.text, asOf: article.date() });
    if (!reply.ok) return failed(reply);
    const [first, ...others] = reply.value;
    if (first === undefined) return { state: 'nothing' };
    return others.length > 0 ? { state: 'choices', candidates: reply.value } : cardOf(first.id);
  };
}

/**
 * How the words of the article led to an entity.
 *
 * @param textOf the words of a mention, as the page shows them
 * @returns null when they did not: another card led to it, or the reader looked it up
 */
export function matchOf(
  annotation: Annotation | null,
  { anchor, question }: Target,
  textOf: (id: MentionId) => string,
): Match | null {
  const found = annotation?.mentions.find(({ id }) => id === anchor);
  if (found === undefined || question.type !== 'card' || found.entity !== question.entity) return null;
  return { text: textOf(found.id).replace(/\s+/g, ' ').trim(), via: found.via, why: found.why };
}

function failed({ error }: Extract<Reply<unknown>, { ok: false }>): Outcome {
  return { state: 'failed', reason: error === 'no-pack' ? 'no-pack' : 'gone' };
}
