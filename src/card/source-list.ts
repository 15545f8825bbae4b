import type { Card, Source } from '../model/card';

/** The sources of a card, each once; a fact points at its source by number. */
export type SourceList = {
  sources: Source[];
  /** How many of the first ones a fact on the card points at; the others are of the entry as a whole. */
  cited: number;
  /** The number of a source, counted from 1; null for none. */
  numberOf(source: Source | null): number | null;
};

/** Every source that a card names, in the order in which its sections name them. */
export function sourceList(card: Card): SourceList {
  const numbers = new Map<string, number>();
  const sources: Source[] = [];
  const add = (named: readonly (Source | null)[]): void => {
    for (const source of named) {
      if (source === null || numbers.has(keyOf(source))) continue;
      sources.push(source);
      numbers.set(keyOf(source), sources.length);
    }
  };
  add(namedByFacts(card));
  const cited = sources.length;
  add(card.sources);
  return {
    sources,
    cited,
    numberOf: (source) => (source === null ? null : (numbers.get(keyOf(source)) ?? null)),
  };
}

/** The address when a link may lead there (http or https), else null: a card is shown on any page. */
export function safeUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s]+$/i.test(url) ? url : null;
}

function namedByFacts(card: Card): (Source | null)[] {
  const named: (Source | null)[] = [];
  if (card.kind === 'person')
    named.push(...[...card.rolesThen, ...card.rolesNewest].map((role) => role.source));
  // A background is told from the sources of the whole entry, the first of them above all.
  if (card.background !== '') named.push(card.sources[0] ?? null);
  if (card.kind === 'event' || card.kind === 'place')
    named.push(...card.positions.map((position) => position.source));
  named.push(...[...card.factsThen, ...card.facts].map((fact) => fact.source), card.since?.source ?? null);
  return named;
}

function keyOf(source: Source): string {
  return [source.title, source.publisher, source.asOf ?? '', source.url ?? ''].join('\n');
}
