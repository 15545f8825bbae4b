import type { Card } from '../model/card';
import type { Seen } from '../model/digest';
import type { EntityId } from '../model/ids';
import type { PartialDate } from '../model/partial-date';
import type { Pack } from '../pack/pack';
import { messageOf } from '../protocol/ask';
import type { CardAsk, Reply } from '../protocol/contract';
import type { Log } from './log';
import type { PackStore } from './pack-store';

/** Answers `card`, for pages and the panel alike. */
export type LookUpCard = (ask: CardAsk) => Promise<Reply<Card | null>>;

/**
 * @param cardOf rejects when the part of the pack that holds the record is missing or damaged
 * @returns a handler that answers `no-pack` when the pack, or that part of it, cannot be read
 */
export function cardLookUp(
  packs: PackStore,
  cardOf: (
    pack: Pack,
    entity: EntityId,
    asOf: PartialDate | null,
    among: readonly EntityId[] | undefined,
  ) => Promise<Card | null>,
  log: Log,
): LookUpCard {
  return ({ entity, asOf, among }) =>
    fromPack(packs, `the card of ${entity}`, (pack) => cardOf(pack, entity, asOf, among), log);
}

/** Adds to every card what the reader's digest says of its entity. @param seenBefore when it fails, the card goes without */
export function withSeen(
  lookUp: LookUpCard,
  seenBefore: (entity: EntityId) => Promise<Seen | null>,
): LookUpCard {
  return async (ask) => {
    const [reply, seen] = await Promise.all([lookUp(ask), seenBefore(ask.entity).catch(() => null)]);
    if (!reply.ok || reply.value === null || seen === null) return reply;
    return { ok: true, value: { ...reply.value, seen } };
  };
}

/**
 * Reads something from the pack.
 *
 * @param what for the log, in words: "the card of Q7747"
 * @param read rejects when the part of the pack that it needs is missing or damaged
 * @returns `no-pack` when the pack, or that part of it, cannot be read
 */
export async function fromPack<T>(
  packs: PackStore,
  what: string,
  read: (pack: Pack) => T | Promise<T>,
  log: Log,
): Promise<Reply<T>> {
  const opened = await packs.get();
  if (!opened.ok) return { ok: false, error: 'no-pack', detail: opened.detail };
  try {
    return { ok: true, value: await read(opened.pack) };
  } catch (error) {
    log(`${what} cannot be read`, messageOf(error));
    return { ok: false, error: 'no-pack', detail: messageOf(error) };
  }
}
