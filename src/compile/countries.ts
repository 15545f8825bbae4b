import type { DatedTie } from '../pack/format';
import type { CuratedOrganisation } from './curated';
import { groupBy } from './group';
import type { Dataset } from './read';
import type { SourceList } from './source-list';
import { items } from './tables';
import type { Capital, World } from './world';

/**
 * Where each country's capital is and was: as places.tsv says, for all times, but for the countries of `curated/capitals.tsv`, whose
 * rows there say all.
 */
export function capitalsOf(world: World, data: Dataset, sources: SourceList): Capital[] {
  const toldApart = new Set(data.capitals.map(({ country }) => country));
  const moved = data.capitals.flatMap(({ country, capital, start, end, source }): Capital[] =>
    capital === '' ? [] : [{ country, place: capital, start, end, source: sourceOf(sources, source) }],
  );
  const settled = data.places.flatMap((row): Capital[] => {
    const country = world.countries.get(row.capital_of);
    if (country?.capital !== row.id || toldApart.has(row.capital_of)) return [];
    return [
      { country: row.capital_of, place: row.id, start: '', end: '', source: sourceOf(sources, row.sources) },
    ];
  });
  return [...moved, ...settled];
}

/** The first of the sources of a row, as a number. */
function sourceOf(sources: SourceList, keys: string): number {
  return sources.ofKeys(items(keys).slice(0, 1).join('|'))[0] ?? 0;
}

/** What a country's card shows beside who heads it: its capitals, and what it belongs to, each with its days. */
export function addCountryRecords(world: World, organisations: readonly CuratedOrganisation[]): void {
  const capitals = groupBy(world.capitals, ({ country }) => country);
  const memberships = groupBy(
    organisations.flatMap(({ id, sources, members = [] }) =>
      members.map(({ who, since = '', until = '' }) => ({ who, tie: tie(id, since, until, sources[0]) })),
    ),
    ({ who }) => who,
  );
  for (const { code, place } of world.countries.values()) {
    const entity = world.entities.get(place);
    const seats = (capitals.get(code) ?? []).map(({ place, start, end, source }) =>
      tie(place, start, end, world.sources[source]),
    );
    const bodies = [...(memberships.get(code) ?? []), ...(memberships.get(place) ?? [])].map(
      ({ tie }) => tie,
    );
    if (!entity || seats.length + bodies.length === 0) continue;
    entity.record = {
      ...entity.record,
      ...(seats.length > 0 ? { c: seats } : {}),
      ...(bodies.length > 0 ? { o: bodies } : {}),
    };
  }
}

function tie(
  id: string,
  since: string,
  until: string,
  source?: { title: string; publisher: string },
): DatedTie {
  return [id, since, until, source?.title ?? '', source?.publisher ?? ''];
}
