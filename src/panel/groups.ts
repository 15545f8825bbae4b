import type { PlainKey } from '../language/messages';
import { language, say } from '../language/say';
import type { Annotation, EntitySummary } from '../model/annotation';
import type { EntityKind } from '../model/entity';
import { countryName } from './countries';

/** The entities of one kind, most salient first; never empty. */
export type Group = { kind: EntityKind; title: string; entities: EntitySummary[] };

/** In the order in which the panel shows them. */
const TITLES: readonly [EntityKind, PlainKey][] = [
  ['person', 'people'],
  ['organisation', 'organisations'],
  ['place', 'places'],
  ['event', 'events'],
];

/** What an article mentions, by kind; kinds without entities are left out. */
export function groupsOf(annotation: Annotation): Group[] {
  return TITLES.map(([kind, title]) => ({
    kind,
    title: say(title),
    entities: annotation.entities.filter((entity) => entity.kind === kind).sort(bySalience),
  })).filter((group) => group.entities.length > 0);
}

/**
 * The groups narrowed to entities whose name, line or country holds every word that is sought; groups without any are left out.
 *
 * @param sought as typed; empty narrows nothing
 */
export function filtered(groups: readonly Group[], sought: string): Group[] {
  const words = plain(sought)
    .split(/\s+/)
    .filter((word) => word !== '');
  const holds = ({ name, line, countries }: EntitySummary): boolean => {
    const text = plain([name, line, ...countries.map(countryName)].join(' '));
    return words.every((word) => text.includes(word));
  };
  return groups
    .map((group) => ({ ...group, entities: group.entities.filter(holds) }))
    .filter(({ entities }) => entities.length > 0);
}

/** Without case and accents: "Erdogan" finds Erdoğan. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function bySalience(a: EntitySummary, b: EntitySummary): number {
  return b.salience - a.salience || b.mentions - a.mentions || a.name.localeCompare(b.name, language());
}
