import type { Mention } from '../model/annotation';

/** A mention of one of several packs; `order` is 0 for the one that the reader put first. */
export type Ranked = { mention: Mention; order: number };

/** A mention that stays, with those of the same words that gave way to it by the reader's order. */
export type Placed = Ranked & { before: Ranked[] };

/** How a mention was tied that says no name itself: it follows from one elsewhere in the article. */
const FOLLOWING: ReadonlySet<string> = new Set(['surname', 'short-form']);

/**
 * Settles which mentions of several packs stay: no two share a word.
 *
 * A longer one goes before a shorter one, as everywhere in the engine; of the same length, the reader's order decides. Two surnames or short
 * forms that would mean two people are left out both: an order of packs says nothing of who was meant. Who lost a name loses what
 * follows from it. Descriptions of events may lie over names, and stay.
 */
export function settle(mentions: readonly Ranked[]): Placed[] {
  const described = mentions.filter(({ mention }) => mention.via === 'description');
  const names = mentions.filter(({ mention }) => !isFollowing(mention) && mention.via !== 'description');
  const placed = place(names);
  const lost = lostBy(names, placed);
  const following = mentions.filter((ranked) => isFollowing(ranked.mention) && !lost.has(keyOf(ranked)));
  const all = place([...placed, ...following]);
  return [...all, ...described.map((ranked) => ({ ...ranked, before: [] }))];
}

/** Who gave way somewhere, and who has no name left: what follows from their names hangs in the air. */
function lostBy(names: readonly Ranked[], placed: readonly Placed[]): Set<string> {
  const left = new Set(placed.map(keyOf));
  const gone = names.map(keyOf).filter((key) => !left.has(key));
  return new Set([...gone, ...placed.flatMap(({ before }) => before.map(keyOf))]);
}

function keyOf({ mention, order }: Ranked): string {
  return `${order} ${mention.entity}`;
}

function isFollowing({ via }: Mention): boolean {
  return FOLLOWING.has(via);
}

function place(mentions: readonly (Ranked & { before?: Ranked[] })[]): Placed[] {
  const sorted = [...mentions].sort((a, b) => lengthOf(b.mention) - lengthOf(a.mention) || a.order - b.order);
  /** For each block, who has each UTF-16 unit. */
  const taken = new Map<string, Placed[]>();
  const placed: Placed[] = [];
  const contested = new Set<Placed>();
  for (const ranked of sorted) {
    const { mention, order } = ranked;
    const units = taken.get(mention.block) ?? [];
    taken.set(mention.block, units);
    const there = firstIn(units, mention);
    if (there === null) {
      const next: Placed = { mention, order, before: ranked.before ?? [] };
      for (let unit = mention.start; unit < mention.end; unit += 1) units[unit] = next;
      placed.push(next);
    } else if (isSameSpan(there.mention, mention) && there.order !== order) {
      if (isFollowing(there.mention) && isFollowing(mention)) contested.add(there);
      else there.before.push({ mention, order });
    }
  }
  return placed.filter((one) => !contested.has(one));
}

function firstIn(units: readonly Placed[], { start, end }: Mention): Placed | null {
  for (let unit = start; unit < end; unit += 1) {
    const there = units[unit];
    if (there !== undefined) return there;
  }
  return null;
}

function isSameSpan(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end;
}

function lengthOf({ start, end }: Mention): number {
  return end - start;
}
