import type { EntityId } from './ids';
import { isPartialDate, type PartialDate } from './partial-date';

/** The storage key of the list of the reader's own packs. Their content lies elsewhere: see browser/pack-texts. */
export const READER_PACKS_KEY = 'readerPacks';

/** A pack that the reader added. */
export type InstalledPack = {
  id: string;
  name: string;
  publisher: string;
  asOf: PartialDate;
  entities: number;
  /** Names that are looked for on pages. */
  on: boolean;
  /** Tells this version of the pack from others, and is the name of its stored text. */
  version: string;
  /** The key that signed it, as hexadecimal digits; null for none, or where the browser could not check it. */
  signedBy: string | null;
};

/** A key whose signatures the reader accepts. */
export type AcceptedKey = { key: string; fingerprint: string; name: string };

/** The reader's packs in their order of precedence; those before `bundledAt` go before the data that came with the extension. */
export type ReaderPacks = {
  packs: readonly InstalledPack[];
  bundledAt: number;
  keys: readonly AcceptedKey[];
};

export const NO_READER_PACKS: ReaderPacks = { packs: [], bundledAt: 0, keys: [] };

/** Packs kept at most: each reads every article once more. */
export const MOST_READER_PACKS = 20;
const MOST_KEYS = 100;
const LONGEST_TEXT = 300;

/** How ids of packs begin among the ids of entities: "pack:springfield:jane-doe". */
const PREFIX = 'pack:';

/** The id of a pack's entity among all entities. */
export function readerEntityId(pack: string, entity: string): EntityId {
  return `${PREFIX}${pack}:${entity}` as EntityId; // both are short, of small letters, digits and hyphens
}

/** The id of the reader's pack that an entity is from; null for one of the bundled data. */
export function readerPackOf(id: EntityId): string | null {
  return id.startsWith(PREFIX) ? (id.split(':', 2)[1] ?? null) : null;
}

/** What storage holds; whatever in it is foreign is left out. */
export function parseReaderPacks(value: unknown): ReaderPacks {
  if (!isFields(value)) return NO_READER_PACKS;
  const packs = listOf(value.packs, MOST_READER_PACKS, installedIn);
  const { bundledAt } = value;
  const isPlace = Number.isInteger(bundledAt) && (bundledAt as number) >= 0;
  return {
    packs: packs.filter(({ id }, place) => packs.findIndex((other) => other.id === id) === place),
    bundledAt: isPlace ? Math.min(bundledAt as number, packs.length) : 0,
    keys: listOf(value.keys, MOST_KEYS, keyIn),
  };
}

/** With a pack in the place of its earlier version; a new one comes last, behind the bundled data. */
export function withPack(all: ReaderPacks, pack: InstalledPack): ReaderPacks {
  const place = all.packs.findIndex(({ id }) => id === pack.id);
  return { ...all, packs: place < 0 ? [...all.packs, pack] : all.packs.with(place, pack) };
}

export function withoutPack(all: ReaderPacks, id: string): ReaderPacks {
  const place = all.packs.findIndex((pack) => pack.id === id);
  if (place < 0) return all;
  const bundledAt = place < all.bundledAt ? all.bundledAt - 1 : all.bundledAt;
  return { ...all, bundledAt, packs: all.packs.toSpliced(place, 1) };
}

export function withSwitched(all: ReaderPacks, id: string, on: boolean): ReaderPacks {
  return { ...all, packs: all.packs.map((pack) => (pack.id === id ? { ...pack, on } : pack)) };
}

/** With a pack, or null for the bundled data, one place earlier (-1) or later (1). */
export function withMoved(all: ReaderPacks, id: string | null, by: -1 | 1): ReaderPacks {
  const order: (InstalledPack | null)[] = [...all.packs];
  order.splice(all.bundledAt, 0, null);
  const from = order.findIndex((pack) => (pack?.id ?? null) === id);
  const to = from + by;
  const moved = order[from];
  if (moved === undefined || to < 0 || to >= order.length) return all;
  order.splice(from, 1);
  order.splice(to, 0, moved);
  return { ...all, bundledAt: order.indexOf(null), packs: order.filter((pack) => pack !== null) };
}

export function withKey(all: ReaderPacks, key: AcceptedKey): ReaderPacks {
  return { ...all, keys: [...all.keys.filter((other) => other.key !== key.key), key] };
}

export function withoutKey(all: ReaderPacks, key: string): ReaderPacks {
  return { ...all, keys: all.keys.filter((other) => other.key !== key) };
}

function installedIn(entry: Record<string, unknown>): InstalledPack | null {
  const { id, name, publisher, asOf, entities, on, version, signedBy } = entry;
  if (!isText(id) || !/^[a-z0-9-]{1,40}$/.test(id) || !isText(name) || !isText(publisher)) return null;
  if (!isPartialDate(asOf) || !Number.isSafeInteger(entities) || typeof on !== 'boolean') return null;
  if (!isText(version) || (signedBy !== null && !isText(signedBy))) return null;
  return { id, name, publisher, asOf, entities: entities as number, on, version, signedBy };
}

function keyIn({ key, fingerprint, name }: Record<string, unknown>): AcceptedKey | null {
  return isText(key) && isText(fingerprint) && isText(name) ? { key, fingerprint, name } : null;
}

function listOf<T>(value: unknown, most: number, read: (entry: Record<string, unknown>) => T | null): T[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, most).flatMap((entry: unknown) => (isFields(entry) ? (read(entry) ?? []) : []));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
