import { foldedWords } from '../text/tokens';
import type { Dataset } from './read';
import type { World } from './world';

/**
 * Leaves out table events that a curated record tells under another id: one shares its name, or an alias, and begins in the same
 * year. Those that a curated record points to stay.
 */
export function dropTwinEvents(world: World, data: Dataset): void {
  const pointedTo = new Set(
    data.curated.events.flatMap((event) => event.links ?? []).map((link) => link.event),
  );
  const told = new Set(
    data.curated.events.flatMap(({ name, aliases = [], start = '' }) =>
      [name, ...aliases].map((spelling) => `${bareName(spelling)} ${start.slice(0, 4)}`),
    ),
  );
  for (const event of world.entities.values()) {
    if (event.kind !== 'event' || event.curated || pointedTo.has(event.id)) continue;
    const spellings = [event.name, ...event.aliases.keys()];
    if (spellings.some((spelling) => told.has(`${bareName(spelling)} ${event.start.slice(0, 4)}`)))
      world.entities.delete(event.id);
  }
}

/** A name without its article, year and bracketed addition: "War in Afghanistan (2001–2021)" → "war in afghanistan". */
function bareName(name: string): string {
  const words = foldedWords(name.replace(/\([^)]*\)/g, '')).filter(
    (word) => !/^[0-9]{4}$/.test(word) && word !== 'the',
  );
  return words.join(' ');
}
