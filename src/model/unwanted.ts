import { type EntityId, isEntityId } from './ids';

/** An entity that the reader never wants marked. */
export type Muted = { id: EntityId; name: string };

/** An entity that the reader does not want marked in one article; `article` is a hash of its address. */
export type Hidden = { id: EntityId; name: string; article: string };

/** What the reader does not want marked: kept in this browser, never sent anywhere. */
export type Unwanted = { muted: readonly Muted[]; hidden: readonly Hidden[] };

/** The storage key of what the reader does not want marked. */
export const UNWANTED_KEY = 'unwanted';

export const NOTHING_UNWANTED: Unwanted = { muted: [], hidden: [] };

/** Entries kept of each kind; the oldest make room. A reader who says "not this person" daily fills it in ten years. */
export const MOST_UNWANTED = 4_000;

/** Longest name kept, in UTF-16 units. */
const LONGEST_NAME = 300;

/** What storage holds; whatever in it is foreign or too much is left out. */
export function parseUnwanted(value: unknown): Unwanted {
  if (typeof value !== 'object' || value === null) return NOTHING_UNWANTED;
  const { muted, hidden } = value as Record<string, unknown>;
  return {
    muted: listOf(muted, ({ id, name }) =>
      isEntityId(id) && typeof name === 'string' ? { id, name: name.slice(0, LONGEST_NAME) } : null,
    ),
    hidden: listOf(hidden, ({ id, name, article }) =>
      isEntityId(id) && typeof article === 'string' && article.length <= ARTICLE_HASH_LENGTH
        ? { id, name: typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '', article }
        : null,
    ),
  };
}

/** With an entity muted, or no longer. */
export function withMuted(unwanted: Unwanted, entity: Muted, on: boolean): Unwanted {
  const others = unwanted.muted.filter(({ id }) => id !== entity.id);
  return { ...unwanted, muted: on ? [...others, entity].slice(-MOST_UNWANTED) : others };
}

/** With an entity hidden in one article, or no longer. */
export function withHidden(unwanted: Unwanted, entry: Hidden, on: boolean): Unwanted {
  const others = unwanted.hidden.filter(({ id, article }) => id !== entry.id || article !== entry.article);
  return { ...unwanted, hidden: on ? [...others, entry].slice(-MOST_UNWANTED) : others };
}

export function isMuted({ muted }: Unwanted, entity: EntityId): boolean {
  return muted.some(({ id }) => id === entity);
}

export function isHidden({ hidden }: Unwanted, entity: EntityId, article: string): boolean {
  return hidden.some((entry) => entry.id === entity && entry.article === article);
}

/** What follows a link around without changing the article that it leads to. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|mc_[ce]id|cmpid|smid|ref|ref_src)$/;

/** Length of an article's hash, in characters. */
const ARTICLE_HASH_LENGTH = 16;

/**
 * A hash of an article's address, so that what is kept does not read as a list of pages. It is short and not secret: it only has to
 * tell articles apart, and must work on pages without a secure context, where `crypto.subtle` is missing.
 *
 * @param address  of the page; what tracks a reader and the part after # make no difference
 * @returns 16 hexadecimal digits
 */
export function articleHash(address: string): string {
  const [page = ''] = address.split('#', 1);
  const [path = '', query = ''] = page.split('?', 2);
  const kept = query
    .split('&')
    .filter((field) => field !== '' && !TRACKING.test(field.split('=', 1)[0] ?? ''));
  return textHash([path, ...kept.sort()].join('&'));
}

/** A short hash of a text, which is not secret: 16 hexadecimal digits. */
export function textHash(text: string): string {
  return [HASH_SEEDS.first, HASH_SEEDS.second].map((seed) => hash32(text, seed)).join('');
}

/** The offset basis of FNV-1a, and any other number, for two halves that differ. */
const HASH_SEEDS = { first: 0x811c9dc5, second: 0x9747b28c } as const;

/** FNV-1a over UTF-16 units, as 8 hexadecimal digits. */
function hash32(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function listOf<T>(value: unknown, read: (entry: Record<string, unknown>) => T | null): T[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(-MOST_UNWANTED)
    .flatMap((entry: unknown) =>
      typeof entry === 'object' && entry !== null ? (read(entry as Record<string, unknown>) ?? []) : [],
    );
}
