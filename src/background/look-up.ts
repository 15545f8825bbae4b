import type { Candidate } from '../model/candidate';
import type { PartialDate } from '../model/partial-date';
import type { Pack } from '../pack/pack';
import type { Reply } from '../protocol/contract';
import type { PackStore } from './pack-store';

/** Answers `lookUp`. */
export type LookUpWords = (ask: { text: string; asOf: PartialDate | null }) => Promise<Reply<Candidate[]>>;

/** @returns a handler that answers `no-pack` when the pack cannot be read */
export function wordsLookUp(
  packs: PackStore,
  lookUp: (pack: Pack, text: string, asOf: PartialDate | null) => Candidate[],
): LookUpWords {
  return async ({ text, asOf }) => {
    const opened = await packs.get();
    if (!opened.ok) return { ok: false, error: 'no-pack', detail: opened.detail };
    return { ok: true, value: lookUp(opened.pack, text, asOf) };
  };
}
