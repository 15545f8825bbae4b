import { ENTITY_KINDS, type EntityKind } from './entity';
import { type EntityId, isEntityId } from './ids';
import { isPartialDate, type PartialDate, precisionOf } from './partial-date';

/** A day on which the reader met an entity, and in how many articles. */
export type MetOn = { day: PartialDate; articles: number };

/** An entity that the reader met, with the days, earliest first. */
export type Met = { id: EntityId; kind: EntityKind; name: string; days: readonly MetOn[] };

/** What the reader met, whatever was met longest ago first. It holds no article: neither its title nor its address. */
export type Digest = readonly Met[];

/** What a digest says of one entity before the article at hand. */
export type Seen = {
  /** Days before today. */
  days: number;
  /** The last of them; null when there is none. */
  last: PartialDate | null;
  /** Other articles of today. */
  today: number;
};

/** The storage keys, on this machine only: what was met, and whether anything is added. */
export const DIGEST_KEY = 'digest';
export const DIGEST_ON_KEY = 'digest-on';

/**
 * Bounds of what is kept; the oldest is forgotten first. A reader of ten articles a day meets some sixty entities and a few that are
 * new: `days` are about a year, in under a megabyte.
 */
export const DIGEST_LIMITS = { entities: 3_000, days: 20_000, nameUnits: 300, articlesADay: 1_000 } as const;

/** Entities of one article that are kept, the most salient ones: the rest of a list of hundreds was not read about. */
export const MOST_OF_ARTICLE = 100;

export const NOTHING_MET: Digest = [];

/** What storage holds; whatever in it is foreign or too much is left out. */
export function parseDigest(value: unknown): Digest {
  if (!Array.isArray(value)) return NOTHING_MET;
  const met = new Map<EntityId, Met>();
  for (const entry of value.slice(-DIGEST_LIMITS.entities) as unknown[]) {
    const one = parseMet(entry);
    if (one !== null) met.set(one.id, one);
  }
  return bounded([...met.values()]);
}

/**
 * With one more article of a day.
 *
 * @param day       on which it was read
 * @param entities  met in it, most salient first
 */
export function withArticle(
  digest: Digest,
  day: PartialDate,
  entities: readonly Pick<Met, 'id' | 'kind' | 'name'>[],
): Digest {
  const met = new Map(digest.map((one) => [one.id, one]));
  for (const { id, kind, name } of entities.slice(0, MOST_OF_ARTICLE)) {
    const days = withDay(met.get(id)?.days ?? [], day);
    met.delete(id); // it is the newest now
    met.set(id, { id, kind, name: name.slice(0, DIGEST_LIMITS.nameUnits), days });
  }
  return bounded([...met.values()]);
}

/** What the digest says of an entity; null when it was met in the article at hand only, which is counted already, or never. */
export function seenBefore(digest: Digest, id: EntityId, today: PartialDate): Seen | null {
  const days = digest.find((one) => one.id === id)?.days ?? [];
  const before = days.filter(({ day }) => day < today);
  const others = (days.find(({ day }) => day === today)?.articles ?? 0) - 1;
  if (before.length === 0 && others < 1) return null;
  return { days: before.length, last: before.at(-1)?.day ?? null, today: Math.max(0, others) };
}

/** The digest as a file for the reader. */
export function digestFile(digest: Digest): string {
  return `${JSON.stringify({ format: 'backgrounder-digest', version: 1, met: digest }, null, 2)}\n`;
}

function withDay(days: readonly MetOn[], day: PartialDate): MetOn[] {
  const articles = (days.find((one) => one.day === day)?.articles ?? 0) + 1;
  const others = days.filter((one) => one.day !== day);
  const now = { day, articles: Math.min(articles, DIGEST_LIMITS.articlesADay) };
  return [...others, now].sort((a, b) => (a.day < b.day ? -1 : 1)); // a clock may be set back
}

/** Within the bounds: entities met longest ago make room first, then the earliest days of all. */
function bounded(digest: readonly Met[]): Digest {
  const kept = digest.slice(-DIGEST_LIMITS.entities);
  const total = kept.reduce((sum, { days }) => sum + days.length, 0);
  if (total <= DIGEST_LIMITS.days) return kept;
  const counts = new Map<PartialDate, number>();
  for (const { day } of kept.flatMap(({ days }) => days)) counts.set(day, (counts.get(day) ?? 0) + 1);
  let left = total;
  const dropped = new Set<PartialDate>();
  for (const [day, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (left <= DIGEST_LIMITS.days) break;
    dropped.add(day);
    left -= count;
  }
  return kept
    .map((one) => ({ ...one, days: one.days.filter(({ day }) => !dropped.has(day)) }))
    .filter(({ days }) => days.length > 0);
}

function parseMet(value: unknown): Met | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, kind: told, name, days: listed } = value as Record<string, unknown>;
  const kind = ENTITY_KINDS.find((known) => known === told);
  if (!isEntityId(id) || kind === undefined || typeof name !== 'string' || !Array.isArray(listed))
    return null;
  const days = new Map<PartialDate, MetOn>();
  for (const entry of listed.slice(-DIGEST_LIMITS.days) as unknown[]) {
    const one = parseDay(entry);
    if (one !== null) days.set(one.day, one);
  }
  if (days.size === 0) return null;
  const sorted = [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  return { id, kind, name: name.slice(0, DIGEST_LIMITS.nameUnits), days: sorted };
}

function parseDay(value: unknown): MetOn | null {
  if (typeof value !== 'object' || value === null) return null;
  const { day, articles } = value as Record<string, unknown>;
  if (!isPartialDate(day) || precisionOf(day) !== 'day') return null;
  if (!Number.isInteger(articles) || (articles as number) < 1) return null;
  return { day, articles: Math.min(articles as number, DIGEST_LIMITS.articlesADay) };
}
