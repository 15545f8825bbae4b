import type { Candidate } from '../model/candidate';
import type { PartialDate } from '../model/partial-date';
import type { Pack } from '../pack/pack';
import type { Reply } from '../protocol/contract';
import { fromPack } from './cards';
import type { Log } from './log';
import type { PackStore } from './pack-store';

/** Answers `lookUp`. */
export type LookUpWords = (ask: { text: string; asOf: PartialDate | null }) => Promise<Reply<Candidate[]>>;

/** @returns a handler that answers `no-pack` when the pack cannot be read */
export function wordsLookUp(
  packs: PackStore,
  lookUp: (pack: Pack, text: string, asOf: PartialDate | null) => Candidate[] | Promise<Candidate[]>,
  log: Log,
): LookUpWords {
  return ({ text, asOf }) => fromPack(packs, 'a look-up', (pack) => lookUp(pack, text, asOf), log);
}
