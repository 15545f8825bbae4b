import type { EntityRow, Gender, Pack } from '../pack/pack';
import { type ReadBlock, type Span, tokenAt } from './reading';

/** Forms of address that only women, or only men, are called by. */
const OF_WOMEN = new Set(
  'mrs ms miss madam madame mme dame lady baroness princess queen begum frau dona signora duchess countess congresswoman'.split(
    ' ',
  ),
);
const OF_MEN = new Set(
  'mr sir lord prince king herr monsieur don signor duke earl baron sheikh sheik congressman'.split(' '),
);

/** Whether a woman or a man is addressed straight before a name: "Mrs Clinton"; null where nothing tells. */
export function addressBefore(block: ReadBlock, { from }: Pick<Span, 'from'>): Gender | null {
  const before = tokenAt(block, from - 1);
  if (!before || block.tokens[from]?.joined !== true) return null;
  if (before.shape === 'lower') return relativeBefore(block, from);
  return OF_WOMEN.has(before.norm) ? 'woman' : OF_MEN.has(before.norm) ? 'man' : null;
}

/** Relatives who are told by their sex: "his wife Li Peng" is no man. */
const WOMEN_OF_FAMILIES = new Set('wife mother daughter sister widow niece aunt grandmother'.split(' '));
const MEN_OF_FAMILIES = new Set('husband father son brother widower nephew uncle grandfather'.split(' '));
/** Words before what is somebody's own. */
export const OWNERS = new Set(['his', 'her', 'their', 'its', "'s"]);

function relativeBefore(block: ReadBlock, from: number): Gender | null {
  const relative = tokenAt(block, from - 1)?.norm ?? '';
  if (!OWNERS.has(tokenAt(block, from - 2)?.norm ?? '')) return null;
  return WOMEN_OF_FAMILIES.has(relative) ? 'woman' : MEN_OF_FAMILIES.has(relative) ? 'man' : null;
}

/** True unless the form of address before a name is of the other sex: "Mrs Clinton" is not Bill. */
export function mayBeAddressed(pack: Pack, person: EntityRow, gender: Gender | null): boolean {
  const own = pack.gender(person);
  return gender === null || own === null || own === gender;
}
