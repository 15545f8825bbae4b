import type { Companion, Related } from '../model/card';
import type { EntityId } from '../model/ids';
import { firstDay, lastDay, type PartialDate } from '../model/partial-date';
import type { EntityRow, Pack } from '../pack/pack';
import { lineOf } from './summaries';

/** Entities of the article that a card names: more would be the panel's list. */
const MOST_COMPANIONS = 4;
/** Events on each side of the article's day that a card names. */
const MOST_EVENTS = 4;

/** How close two entities of one article stand; 0: they have nothing to do with each other. */
const CLOSENESS = { takesPart: 3, home: 2, sameHome: 1, none: 0 } as const;

/** What an article holds around one of its entities. */
export type Surroundings = { companions: Companion[]; before: Related[]; later: Related[] };

/**
 * The entities of an article that belong with one of them: its country or organisation, who serves the same one, who takes part in the
 * same event; and the article's background events in which it, or its country or organisation, took part.
 *
 * @param among  entities of the article, most salient first, and its background events
 * @param asOf   the article's day; null: no event is later
 */
export function surroundingsOf(
  pack: Pack,
  row: EntityRow,
  among: readonly EntityId[],
  asOf: PartialDate | null,
): Surroundings {
  const others = [...new Set(among)].flatMap((id) => pack.find(id) ?? []).filter((other) => other !== row);
  const isEvent = (other: EntityRow): boolean => pack.kind(other) === 'event';
  const companions = others
    .filter((other) => !isEvent(other))
    .map((other) => ({ other, closeness: closenessOf(pack, row, other) }))
    .filter(({ closeness }) => closeness > CLOSENESS.none)
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, MOST_COMPANIONS)
    .map(({ other }) => companionOf(pack, other, asOf));
  // What led to an event is written on its own card.
  const events = isEvent(row) ? [] : others.filter((other) => isEvent(other) && concerns(pack, other, row));
  const dated = events
    .flatMap((event) => relatedEvent(pack, event))
    .sort((a, b) => firstDay(a.start) - firstDay(b.start));
  // "2022" may lie after an article of January, and is told with what came later.
  const isLater = ({ start }: { start: PartialDate }): boolean =>
    asOf !== null && lastDay(start) > lastDay(asOf);
  return {
    companions,
    before: dated.filter((event) => !isLater(event)).slice(-MOST_EVENTS),
    later: dated.filter(isLater).slice(0, MOST_EVENTS),
  };
}

function closenessOf(pack: Pack, row: EntityRow, other: EntityRow): number {
  if (pack.kind(row) === 'event' && pack.eventsOf(other).includes(row)) return CLOSENESS.takesPart;
  const [own, theirs] = [homesOf(pack, row), homesOf(pack, other)];
  if (own.includes(other) || theirs.includes(row)) return CLOSENESS.home;
  return own.some((home) => theirs.includes(home)) ? CLOSENESS.sameHome : CLOSENESS.none;
}

/** The countries and organisations that an entity belongs to or served. */
function homesOf(pack: Pack, row: EntityRow): EntityRow[] {
  return pack.countries(row).flatMap((country) => pack.jurisdictionEntity(country) ?? []);
}

/** True when an entity, or the country or organisation that it belongs to, took part in an event. */
function concerns(pack: Pack, event: EntityRow, row: EntityRow): boolean {
  return [row, ...homesOf(pack, row)].some((one) => pack.eventsOf(one).includes(event));
}

function companionOf(pack: Pack, row: EntityRow, asOf: PartialDate | null): Companion {
  return { id: pack.id(row), kind: pack.kind(row), name: pack.name(row), line: lineOf(pack, row, asOf) };
}

function relatedEvent(pack: Pack, event: EntityRow): (Related & { start: PartialDate }) | [] {
  const start = pack.start(event);
  return start === null ? [] : { id: pack.id(event), name: pack.name(event), relation: 'before', start };
}
