import { listText } from '../language/lists';
import { say } from '../language/say';
import type { Card, Source } from '../model/card';
import { roleGroups } from './role-groups';
import { foundedText, lifeText, spanText } from './wording';

/**
 * One thing that a card says. `id` names it in a report: the entity, the kind of fact and its own words ("Q58217/role/2004-03-09/…"),
 * so that it stays the same while the fact does.
 */
export type Statement = { id: string; lead: string; text: string; source: Source | null };

/** Longest name of a fact inside an id, in characters. */
const LONGEST_SLUG = 80;

/** Everything that a card says as of its day, in its order; what came later is left to `laterStatements`. */
export function statements(card: Card): Statement[] {
  const told: Statement[] = [];
  const add = (path: string[], lead: string, text: string, source: Source | null): void => {
    if (text !== '') told.push({ id: [card.id, ...path.map(slug)].join('/'), lead, text, source });
  };
  add(['what'], '', listText([card.what, datesText(card)].filter((part) => part !== '')), null);
  if (card.kind === 'person')
    for (const { heading, lines } of roleGroups(card))
      for (const { role, office, span } of lines)
        add(
          ['role', role.start ?? 'no-start', role.office],
          heading,
          listText([office, ...span]),
          role.source,
        );
  add(['background'], '', card.background, card.sources[0] ?? null);
  if (card.kind === 'event' || card.kind === 'place')
    for (const { side, text, source } of card.positions) add(['position', side], side, text, source);
  for (const { label, value, detail, source } of [...card.factsThen, ...card.facts])
    add(['fact', label, value], label, listText(detail === undefined ? [value] : [value, detail]), source);
  return told;
}

/** What a card says under "since then". */
export function laterStatements({ id, since }: Card): Statement[] {
  if (since === null || since.text === '') return [];
  return [{ id: `${id}/since`, lead: say('sinceThen'), text: since.text, source: since.source }];
}

/** When somebody lived, something was founded, or an event was; empty when unknown. */
export function datesText(card: Card): string {
  switch (card.kind) {
    case 'person':
      return lifeText(card.born, card.died);
    case 'organisation':
      return foundedText(card.founded, card.dissolved);
    case 'event':
      return spanText(card.start, card.end);
    case 'place':
      return '';
  }
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .slice(0, LONGEST_SLUG)
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
