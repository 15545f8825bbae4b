import type { BackgroundEvent, EntitySummary } from '../model/annotation';
import type { EntityId } from '../model/ids';
import { firstDay, lastDay, type PartialDate } from '../model/partial-date';
import type { EntityRow, Pack } from '../pack/pack';
import { endKnown } from './summaries';
import { YEAR_DAYS } from './weights';

/** Events listed at most, before the article's day and after it. */
const MOST_BEFORE = 14;
const MOST_LATER = 6;

/** A second country or organisation counts as a main one from this share of the first one's salience. */
const MAIN_SHARE = 0.6;
/** Entities that take part in an event and are in the article: more than these say no more. */
const MOST_SHARED = 4;
/** What each of them is worth. */
const SHARED_SCORE = 0.25;
/** What an entity that takes part in thousands of events says of one of them, against one that took part in a single one. */
const EVENTS_OF_A_GREAT_POWER = 2_000;
/** What ten years between event and article take away. */
const DECADE_COST = 0.5;
/** What an event of the last weeks is worth beside an old one, and how many days they are. */
const RECENT_SCORE = 0.5;
const RECENT_DAYS = 60;
/** Score from which an event is worth a line. Set by reading what the fixture articles get. */
const LEAST_SCORE = 2.1;
/** What a step along a written chain from an event of the article is worth, and how far it goes. */
const CHAIN_SCORE = 2.2;
const MOST_STEPS = 3;

type Scored = { event: EntityRow; start: PartialDate; later: boolean; score: number };

/**
 * Events that led to this article, and later ones apart: those that it mentions, those that led to them along written chains, and those in
 * which at least two of its main entities took part, the more so the fewer events these take part in.
 */
export function backgroundOf(
  pack: Pack,
  entities: readonly EntitySummary[],
  date: PartialDate | null,
): BackgroundEvent[] {
  const mentioned = new Set(
    entities.filter(({ kind }) => kind === 'event').flatMap(({ id }) => pack.find(id) ?? []),
  );
  const scores = sharedScores(pack, entities);
  for (const [event, steps] of causesOf(pack, mentioned))
    scores.set(event, (scores.get(event) ?? 0) + CHAIN_SCORE / steps);
  for (const event of mentioned) scores.set(event, Number.POSITIVE_INFINITY);
  const scored = [...scores].flatMap(([event, shared]): Scored[] => {
    const start = pack.start(event);
    if (start === null) return [];
    // "2022" may be after January 2022: only what the article itself names is surely not.
    const later = date !== null && (mentioned.has(event) ? firstDay(start) : lastDay(start)) > lastDay(date);
    const days = date === null ? 0 : firstDay(date) - firstDay(start);
    const recent = date !== null && days >= 0 && days <= RECENT_DAYS ? RECENT_SCORE : 0;
    const age = (DECADE_COST * Math.abs(days)) / (10 * YEAR_DAYS);
    const score = shared + pack.prior(event) / 255 + recent - age;
    return score >= LEAST_SCORE ? [{ event, start, later, score }] : [];
  });
  const best = (later: boolean, most: number): Scored[] =>
    scored
      .filter((entry) => entry.later === later)
      .sort((a, b) => b.score - a.score || a.event - b.event)
      .slice(0, most);
  return [...best(false, MOST_BEFORE), ...best(true, MOST_LATER)]
    .sort((a, b) => firstDay(a.start) - firstDay(b.start) || a.event - b.event)
    .map(({ event, start, later }) => ({
      id: pack.id(event),
      name: pack.name(event),
      start,
      end: endKnown(pack, event, later ? null : date),
      later,
      mentioned: mentioned.has(event),
    }));
}

/** How much each event shares with the article: only events in which one that the article is about took part, and another. */
function sharedScores(pack: Pack, entities: readonly EntitySummary[]): Map<EntityRow, number> {
  const acting = entities.filter(({ kind }) => kind !== 'event');
  const shared = new Map<EntityRow, number>();
  for (const { id } of acting)
    for (const event of eventsOf(pack, id)) shared.set(event, (shared.get(event) ?? 0) + 1);
  const bodies = acting.filter(({ id, kind }) => kind !== 'person' && eventsOf(pack, id).length > 0);
  const most = bodies[0]?.salience ?? 0;
  const scores = new Map<EntityRow, number>();
  for (const { id } of bodies.filter(({ salience }) => salience >= MAIN_SHARE * most).slice(0, 2)) {
    const events = eventsOf(pack, id);
    const telling = 1 - Math.log1p(events.length) / Math.log1p(EVENTS_OF_A_GREAT_POWER);
    for (const event of events) {
      const count = shared.get(event) ?? 0;
      if (count < 2) continue;
      // An event of thirty states says little of two of them.
      const coverage = Math.min(1, count / Math.max(1, pack.countries(event).length));
      const score = coverage + SHARED_SCORE * Math.min(MOST_SHARED, count) + telling;
      scores.set(event, Math.max(scores.get(event) ?? 0, score));
    }
  }
  return scores;
}

function eventsOf(pack: Pack, id: EntityId): EntityRow[] {
  const row = pack.find(id);
  return row === null ? [] : pack.eventsOf(row);
}

/** Events that led to some others along written chains, and how many steps before. */
function causesOf(pack: Pack, events: ReadonlySet<EntityRow>): Map<EntityRow, number> {
  const found = new Map<EntityRow, number>();
  let from = [...events];
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    from = from.flatMap((event) => pack.causesOf(event)).filter((event) => !found.has(event));
    for (const event of from) found.set(event, step);
  }
  return found;
}
