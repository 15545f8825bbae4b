import type { PackTexts } from '../../browser/pack-texts';
import { say, sayCount } from '../../language/say';
import { type InstalledPack, MOST_READER_PACKS, type ReaderPacks } from '../../model/reader-packs';
import { changesOf, type PackChanges } from '../../reader-pack/changes';
import type { ReaderPack } from '../../reader-pack/pack';
import type { Problem } from '../../reader-pack/problem';
import { readPackFile } from '../../reader-pack/read';
import { checkSignature, digestOf, type SignatureState, type Subtle } from '../../reader-pack/signature';
import { readStoredPack } from '../../reader-pack/stored';
import { packText } from '../../reader-pack/write';

/** A chosen file that cannot be taken, and why. */
export type Refused = {
  state: 'refused';
  file: string;
  /** Why a file without mistakes is not taken, in a sentence; empty for one with mistakes. */
  why: string;
  /** The first mistakes by line, and how many there are. */
  problems: Problem[];
  count: number;
};

/** A chosen file that can be taken, and what it would change. */
export type Preview = {
  state: 'preview';
  file: string;
  pack: ReaderPack;
  /** The pack in its normal form, as it would be stored. */
  text: string;
  /** What would stand in the list of packs. */
  installed: InstalledPack;
  /** The version that it would replace; null for a new pack. */
  before: InstalledPack | null;
  changes: PackChanges;
  signature: Exclude<SignatureState, { state: 'broken' }>;
  /** True when it is signed by a key that the reader has not accepted yet. */
  isNewKey: boolean;
};

/** Looks at a file without keeping anything of it. */
export async function lookAtFile(
  file: string,
  bytes: Uint8Array,
  all: ReaderPacks,
  texts: Pick<PackTexts, 'get'>,
  subtle: Subtle,
): Promise<Refused | Preview> {
  const read = readPackFile(bytes);
  if (!read.ok) return { state: 'refused', file, why: '', problems: read.problems, count: read.count };
  const { pack } = read;
  const refuse = (why: string): Refused => ({ state: 'refused', file, why, problems: [], count: 0 });
  const signature = await checkSignature(pack, subtle);
  if (signature.state === 'broken') return refuse(say('packAltered'));
  const signedBy = signature.state === 'sound' ? signature.key : null;
  const before = all.packs.find(({ id }) => id === pack.id) ?? null;
  if (before !== null && before.signedBy !== null && before.signedBy !== signedBy)
    return refuse(say('packOtherKey', before.name));
  if (before === null && all.packs.length >= MOST_READER_PACKS)
    return refuse(sayCount('packsTooMany', all.packs.length));
  const text = packText(pack);
  const stored = before === null ? null : await texts.get(before.version).catch(() => null);
  return {
    state: 'preview',
    file,
    pack,
    text,
    installed: {
      id: pack.id,
      name: pack.name,
      publisher: pack.publisher,
      asOf: pack.asOf,
      entities: pack.entities.length,
      on: before?.on ?? true,
      version: `${pack.id} ${await digestOf(text, subtle)}`,
      signedBy,
    },
    before,
    changes: changesOf(stored === null ? null : readStoredPack(stored), pack),
    signature,
    isNewKey: signedBy !== null && !all.keys.some(({ key }) => key === signedBy),
  };
}
