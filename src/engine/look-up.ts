import { type Candidate, LOOK_UP_LIMITS } from '../model/candidate';
import type { PartialDate } from '../model/partial-date';
import { namesIn } from '../pack/find-names';
import { POSTING } from '../pack/format';
import { type Posting, postingsAt } from '../pack/names';
import type { EntityRow, JurisdictionRow, Pack } from '../pack/pack';
import { termsOn } from './roles';
import { lineOf } from './summaries';

/**
 * What some words may mean, when a reader asks about just these: every entity that bears the name, in whatever case it is written;
 * where the words are no name as a whole, those that bear the longest name among them.
 *
 * @param date  of the article: whoever held an office that day comes first
 * @returns the likeliest first, at most `LOOK_UP_LIMITS.candidates`; empty when no name is among the words
 */
export function lookUp(pack: Pack, text: string, date: PartialDate | null): Candidate[] {
  const rows = new Map<EntityRow, number>();
  for (const posting of postingsIn(pack, text)) {
    const row = rowOf(pack, posting);
    if (row === null || rows.has(row)) continue;
    const inCapitals = text === text.toUpperCase();
    rows.set(
      row,
      rankOf(pack, row, posting, date) + (inCapitals && posting.flags & POSTING.acronym ? ACRONYM : 0),
    );
  }
  return [...rows]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, LOOK_UP_LIMITS.candidates)
    .map(([row]) => ({
      id: pack.id(row),
      kind: pack.kind(row),
      name: pack.name(row),
      line: lineOf(pack, row, date),
    }));
}

/** What the longest names among the words may mean. */
function postingsIn(pack: Pack, text: string): Posting[] {
  // Names are found in any case, but in running text small letters are taken for other words.
  const shouted = text.toUpperCase();
  const names = namesIn(pack.columns, shouted).map(({ from, to, name }) => ({ length: to - from, name }));
  const longest = Math.max(0, ...names.map(({ length }) => length));
  return names.flatMap(({ length, name }) => (length === longest ? postingsAt(pack.columns, name) : []));
}

/** The entity of a posting; of "Russian" it is Russia. */
function rowOf(pack: Pack, { target, flags }: Posting): EntityRow | null {
  return flags & POSTING.demonym ? pack.jurisdictionEntity(target as JurisdictionRow) : (target as EntityRow);
}

/**
 * How much the order is moved, on the scale of priors (0–255): an encyclopaedia that knows one bearer by just this name outweighs
 * nearly every prior; an office held that day outweighs a somewhat better known name, but not a former president's.
 */
const PRIMARY = 100;
const IN_OFFICE = 40;
const SURNAME_ALONE = -20;
/** Words in capitals are rather an acronym than a name: "UN" is hardly anybody's surname. */
const ACRONYM = 100;

function rankOf(pack: Pack, row: EntityRow, { flags }: Posting, date: PartialDate | null): number {
  const inOffice = date !== null && pack.kind(row) === 'person' && termsOn(pack, row, date).length > 0;
  return (
    pack.prior(row) +
    (flags & POSTING.primary ? PRIMARY : 0) +
    (inOffice ? IN_OFFICE : 0) +
    (flags & POSTING.surname ? SURNAME_ALONE : 0)
  );
}
