import type { Annotation } from '../model/annotation';
import {
  DIGEST_KEY,
  DIGEST_ON_KEY,
  type Digest,
  MOST_OF_ARTICLE,
  NOTHING_MET,
  parseDigest,
  type Seen,
  seenBefore,
  withArticle,
} from '../model/digest';
import { type EntityId, isEntityId } from '../model/ids';
import { fromParts, type PartialDate } from '../model/partial-date';
import { textHash } from '../model/unwanted';
import type { SessionArea } from './annotations';
import { turns } from './turns';

/** What is used of the browser's storage: on this machine, and until the browser is closed. */
export type DigestStorage = {
  local: Pick<SessionArea, 'get' | 'set' | 'remove'>;
  session: Pick<SessionArea, 'get' | 'set' | 'remove'>;
};

/** The reader's digest. Every change goes through here, one after the other. */
export type DigestKeeper = {
  /** Counts an article's entities for today, once however often it is read; nothing in a private window, or unless the reader wants it. */
  add(annotation: Annotation, where: { isPrivate: boolean }): Promise<void>;
  /** What the digest says of an entity; null for nothing, and while it is switched off. */
  seenBefore(entity: EntityId): Promise<Seen | null>;
  /** Switches it on or off; what it holds stays. */
  keep(on: boolean): Promise<void>;
  /** Forgets all that it holds. */
  erase(): Promise<void>;
};

/** What of today's articles is counted already, by a hash of their day and title: gone when the browser is closed. */
const COUNTED_KEY = 'digest-counted';

/** Articles remembered as counted: a page is read again within minutes or not at all. */
const MOST_COUNTED = 50;

type Counted = { article: string; entities: EntityId[] };

/** @param today the reader's own day */
export function digestKeeper({ local, session }: DigestStorage, today: () => PartialDate): DigestKeeper {
  const inTurn = turns();
  /** Read once while this script lives: nobody else writes it. */
  let known: Digest | null = null;

  const isOn = async (): Promise<boolean> => (await local.get(DIGEST_ON_KEY))[DIGEST_ON_KEY] === true;
  const read = async (): Promise<Digest> => {
    known ??= parseDigest((await local.get(DIGEST_KEY))[DIGEST_KEY]);
    return known;
  };

  return {
    add: (annotation, { isPrivate }) =>
      inTurn(async () => {
        if (isPrivate || !(await isOn())) return;
        const day = today();
        const counted = parseCounted((await session.get(COUNTED_KEY))[COUNTED_KEY]);
        const article = textHash(`${day} ${annotation.date ?? ''} ${annotation.title}`);
        const before = new Set(counted.find((one) => one.article === article)?.entities);
        const met = annotation.entities.slice(0, MOST_OF_ARTICLE);
        const fresh = met.filter(({ id }) => !before.has(id));
        if (fresh.length === 0) return;
        const next = withArticle(await read(), day, fresh);
        await local.set({ [DIGEST_KEY]: next });
        known = next;
        const all = { article, entities: [...before, ...fresh.map(({ id }) => id)] };
        const others = counted.filter((one) => one.article !== article);
        await session.set({ [COUNTED_KEY]: [...others, all].slice(-MOST_COUNTED) });
      }),

    async seenBefore(entity) {
      return (await isOn()) ? seenBefore(await read(), entity, today()) : null;
    },

    keep: (on) => inTurn(() => local.set({ [DIGEST_ON_KEY]: on })),

    erase: () =>
      inTurn(async () => {
        await local.remove(DIGEST_KEY);
        known = NOTHING_MET;
        await session.remove(COUNTED_KEY);
      }),
  };
}

/** The day of an instant where the reader is. */
export function dayOf(instant: Date): PartialDate {
  return fromParts(instant.getFullYear(), instant.getMonth() + 1, instant.getDate());
}

function parseCounted(value: unknown): Counted[] {
  if (!Array.isArray(value)) return [];
  return (value as unknown[]).flatMap((entry): Counted[] => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { article, entities } = entry as Record<string, unknown>;
    if (typeof article !== 'string' || !Array.isArray(entities)) return [];
    return [{ article, entities: (entities as unknown[]).filter(isEntityId) }];
  });
}
