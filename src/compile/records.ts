import type { RecordJson } from '../pack/format';
import { type Surroundings, surroundingsOf } from './chains';
import type { Curated, CuratedPosition, CuratedSource } from './curated';
import type { World } from './world';

/** The long part of every card written by hand: what the columns do not hold. */
export function addRecords(world: World, curated: Curated): void {
  const around = surroundingsOf(curated.events);
  const nameOf = (reference: string): string =>
    world.entities.get(world.countries.get(reference)?.place ?? reference)?.name ?? reference;
  const put = (id: string, record: RecordJson): void => {
    const entity = world.entities.get(id);
    if (entity) entity.record = record;
  };
  for (const person of curated.people) put(person.id, baseOf(person));
  for (const organisation of curated.organisations) {
    const { seat, successor, members = [] } = organisation;
    put(organisation.id, {
      ...baseOf(organisation),
      ...(seat ? { f: [['Seat', seat, 0]] } : {}),
      ...(successor ? { r: [[successor, 'succeeded by']] } : {}),
      ...(members.length > 0
        ? { m: members.map(({ who, since = '', until = '' }) => [idOf(world, who), since, until]) }
        : {}),
    });
  }
  for (const place of curated.places) put(place.id, { ...baseOf(place), ...positionsOf(place.positions) });
  for (const event of curated.events) {
    const related = relatedOf(around.get(event.id));
    const places = (event.places ?? []).map(nameOf);
    put(event.id, {
      ...baseOf(event),
      ...positionsOf(event.positions),
      ...(places.length > 0 ? { f: [['Place', places.join('; '), 0]] } : {}),
      ...(related.length > 0 ? { r: related } : {}),
    });
  }
}

function baseOf({ background, sources }: { background?: string; sources: CuratedSource[] }): RecordJson {
  return {
    ...(background ? { b: background } : {}),
    ...(sources.length > 0 ? { s: sources.map((s) => [s.title, s.publisher, s.url ?? null]) } : {}),
  };
}

function positionsOf(positions: readonly CuratedPosition[] = []): Pick<RecordJson, 'p'> {
  if (positions.length === 0) return {};
  return { p: positions.map((p) => [p.side, p.text, p.source?.title ?? '', p.source?.publisher ?? '']) };
}

function relatedOf(around: Surroundings | undefined): [string, string][] {
  if (!around) return [];
  const { before, after, whole, parts } = around;
  return [
    ...before.map((id): [string, string] => [id, 'led here']),
    ...after.map((id): [string, string] => [id, 'followed']),
    ...whole.map((id): [string, string] => [id, 'part of']),
    ...parts.map((id): [string, string] => [id, 'includes']),
  ];
}

/** The entity that a reference means: a country's code stands for its place. */
function idOf(world: World, reference: string): string {
  return world.countries.get(reference)?.place ?? reference;
}
