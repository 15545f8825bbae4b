import type { Card, Source } from '../model/card';

/** The sources of a card, each once; a fact points at its source by number. */
export type SourceList = {
  sources: Source[];
  /** The number of a source, counted from 1; null for none. */
  numberOf(source: Source | null): number | null;
};

/** Every source that a card names, in the order in which its sections name them. */
export function sourceList(card: Card): SourceList {
  const numbers = new Map<string, number>();
  const sources: Source[] = [];
  for (const source of namedBy(card)) {
    const key = keyOf(source);
    if (numbers.has(key)) continue;
    sources.push(source);
    numbers.set(key, sources.length);
  }
  return {
    sources,
    numberOf: (source) => (source === null ? null : (numbers.get(keyOf(source)) ?? null)),
  };
}

/** The address when a link may lead there (http or https), else null: a card is shown on any page. */
export function safeUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s]+$/i.test(url) ? url : null;
}

function namedBy(card: Card): Source[] {
  const named: (Source | null)[] = [];
  if (card.kind === 'person')
    named.push(...[...card.rolesThen, ...card.rolesNewest].map((role) => role.source));
  if (card.kind === 'event' || card.kind === 'place')
    named.push(...card.positions.map((position) => position.source));
  named.push(...card.facts.map((fact) => fact.source), ...card.sources);
  return named.filter((source) => source !== null);
}

function keyOf(source: Source): string {
  return [source.title, source.publisher, source.asOf ?? '', source.url ?? ''].join('\n');
}
