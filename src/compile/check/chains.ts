import type { CuratedEvent } from '../curated';

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

/** For each event, how many dated steps led to it or from it along the longest way. */
export function chainLengths(events: readonly CuratedEvent[]): Map<string, number> {
  const { ledTo } = chainsOf(events);
  const backwards = new Map<string, Set<string>>();
  for (const [cause, effects] of ledTo)
    for (const effect of effects) backwards.set(effect, (backwards.get(effect) ?? new Set()).add(cause));
  const longest = (chain: ReadonlyMap<string, ReadonlySet<string>>): ((id: string) => number) => {
    const known = new Map<string, number>();
    const from = (id: string): number => {
      const seen = known.get(id);
      if (seen !== undefined) return seen;
      known.set(id, 0); // a cycle ends here
      const steps = Math.max(0, ...[...(chain.get(id) ?? [])].map((next) => 1 + from(next)));
      known.set(id, steps);
      return steps;
    };
    return from;
  };
  const [after, before] = [longest(ledTo), longest(backwards)];
  return new Map(events.map(({ id }) => [id, after(id) + before(id)]));
}
