import type { Annotation, EntitySummary, Mention } from '../model/annotation';
import type { EntityKind } from '../model/entity';
import type { EntityId } from '../model/ids';

/** The entities of one kind, most salient first; never empty. */
export type Group = { kind: EntityKind; title: string; entities: EntitySummary[] };

/** In the order in which the panel shows them. */
const TITLES: readonly [EntityKind, string][] = [
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['place', 'Places'],
  ['event', 'Events'],
];

/** What an article mentions, by kind; kinds without entities are left out. */
export function groupsOf(annotation: Annotation): Group[] {
  return TITLES.map(([kind, title]) => ({
    kind,
    title,
    entities: annotation.entities.filter((entity) => entity.kind === kind).sort(bySalience),
  })).filter((group) => group.entities.length > 0);
}

/** The mentions of one entity in reading order. */
export function mentionsOf(annotation: Annotation, entity: EntityId): Mention[] {
  return annotation.mentions
    .filter((mention) => mention.entity === entity)
    .sort((a, b) => blockNumber(a) - blockNumber(b) || a.start - b.start);
}

function bySalience(a: EntitySummary, b: EntitySummary): number {
  return b.salience - a.salience || b.mentions - a.mentions || a.name.localeCompare(b.name, 'en');
}

function blockNumber(mention: Mention): number {
  return Number(mention.block.slice(1)); // "b12": blocks are numbered in reading order
}
