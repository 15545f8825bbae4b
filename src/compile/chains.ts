import type { CuratedEvent } from './curated';

/** What an event's links say came of what: cause → effects, by id. `part-of` is a chain of its own, from part to whole. */
export function chainsOf(events: readonly CuratedEvent[]): {
  ledTo: Map<string, Set<string>>;
  partOf: Map<string, Set<string>>;
} {
  const ledTo = new Map<string, Set<string>>();
  const partOf = new Map<string, Set<string>>();
  const add = (chain: Map<string, Set<string>>, from: string, to: string): void => {
    chain.set(from, (chain.get(from) ?? new Set()).add(to));
  };
  for (const { id, links = [] } of events)
    for (const { relation, event } of links) {
      if (relation === 'led-to') add(ledTo, id, event);
      else if (relation === 'followed') add(ledTo, event, id);
      else add(partOf, id, event);
    }
  return { ledTo, partOf };
}

/** Every chain of links that comes back to where it began, once, as the ids on its way. */
export function chainCycles(events: readonly CuratedEvent[]): string[][] {
  const { ledTo, partOf } = chainsOf(events);
  return [...cyclesIn(ledTo), ...cyclesIn(partOf)];
}

function cyclesIn(chain: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const onWay = new Set<string>();
  const walk = (id: string): void => {
    if (onWay.has(id)) cycles.push([...way.slice(way.indexOf(id)), id]);
    if (done.has(id) || onWay.has(id)) return;
    way.push(id);
    onWay.add(id);
    for (const next of chain.get(id) ?? []) walk(next);
    way.pop();
    onWay.delete(id);
    done.add(id);
  };
  for (const id of chain.keys()) walk(id);
  return cycles;
}

/** Event → the events that led to it, one step. */
export function causesOf(events: readonly CuratedEvent[]): Map<string, string[]> {
  return new Map([...reversed(chainsOf(events).ledTo)].map(([id, causes]) => [id, [...causes]]));
}

/** What lies before and after an event along its chains, and what it is a part of or has as parts: ids, nearest first. */
export type Surroundings = { before: string[]; after: string[]; whole: string[]; parts: string[] };

/** Steps in one direction that a card can show. */
const MOST_STEPS = 8;

/** The surroundings of every event, along chains of any length. */
export function surroundingsOf(events: readonly CuratedEvent[]): Map<string, Surroundings> {
  const { ledTo, partOf } = chainsOf(events);
  const [causes, parts] = [reversed(ledTo), reversed(partOf)];
  return new Map(
    events.map(({ id }) => [
      id,
      {
        before: along(causes, id),
        after: along(ledTo, id),
        whole: [...(partOf.get(id) ?? [])],
        parts: [...(parts.get(id) ?? [])],
      },
    ]),
  );
}

type Links = ReadonlyMap<string, ReadonlySet<string>>;

function reversed(links: Links): Map<string, Set<string>> {
  const back = new Map<string, Set<string>>();
  for (const [from, targets] of links)
    for (const to of targets) back.set(to, (back.get(to) ?? new Set()).add(from));
  return back;
}

/** What can be reached, nearest first. */
function along(links: Links, from: string): string[] {
  const reached = new Set([from]);
  for (const id of reached) for (const next of links.get(id) ?? []) reached.add(next); // a set goes on over what is added
  reached.delete(from);
  return [...reached].slice(0, MOST_STEPS);
}

/** For each event, how many steps the longest chain through it has. */
export function chainLengths(events: readonly CuratedEvent[]): Map<string, number> {
  const { ledTo } = chainsOf(events);
  const [after, before] = [longestIn(ledTo), longestIn(reversed(ledTo))];
  return new Map(events.map(({ id }) => [id, after(id) + before(id)]));
}

function longestIn(links: Links): (id: string) => number {
  const known = new Map<string, number>();
  const from = (id: string): number => {
    const seen = known.get(id);
    if (seen !== undefined) return seen;
    known.set(id, 0); // a cycle ends here
    const steps = Math.max(0, ...[...(links.get(id) ?? [])].map((next) => 1 + from(next)));
    known.set(id, steps);
    return steps;
  };
  return from;
}
