import type { OfficeKind } from '../model/entity';
import type { PartialDate } from '../model/partial-date';
import type { EntityRow, JurisdictionRow, Pack } from '../pack/pack';
import { belongsTo } from './constructions';
import type { FoundList, HitIndex } from './found';
import { type ReadBlock, tokenAt } from './reading';
import { holderOf, isHead, termsOn } from './roles';
import { LONGEST_SENTENCE } from './sentences';
import { countryOfHit } from './surroundings';
import { CONFIDENCE } from './weights';

const PRONOUNS = new Set(['his', 'her', 'their', 'its', 'the']);

/** Offices that every country has one of. */
const SHARED: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
  'foreign',
  'defence',
  'finance',
  'interior',
  'justice',
]);

/**
 * Links "his Russian counterpart": who holds, in the country named, the office that the person named just before holds in his own; of
 * heads of state and government, who leads the country.
 */
export function linkCounterparts(
  pack: Pack,
  blocks: readonly ReadBlock[],
  hits: HitIndex,
  date: PartialDate | null,
  found: FoundList,
): void {
  if (date === null) return;
  blocks.forEach((block, number) => {
    block.tokens.forEach(({ norm, joined }, at) => {
      if (norm !== 'counterpart' || !joined) return;
      const hit = hits.endingAt(number, at);
      const country = hit ? countryOfHit(pack, hit) : null;
      if (!hit || country === null || !PRONOUNS.has(tokenAt(block, hit.from - 1)?.norm ?? '')) return;
      const span = { block: number, from: hit.from, to: at + 1 };
      if (belongsTo(pack, block, hits, found, span).to !== 'nobody') return;
      const other = personBefore(pack, block, number, hit.from, found);
      const row = other === null ? null : counterpartOf(pack, other, country, date);
      if (row === null || other === null || row === other) return;
      const why = [{ text: `the counterpart of ${pack.name(other)} that day`, weight: 0 }];
      found.add({ ...span, row, via: 'office', confidence: CONFIDENCE.bareOffice, why });
    });
  });
}

/** The person mentioned last before a word, in its sentence. */
function personBefore(
  pack: Pack,
  block: ReadBlock,
  number: number,
  from: number,
  found: FoundList,
): EntityRow | null {
  const sentence = block.tokens[from]?.sentence;
  const first = Math.max(0, from - LONGEST_SENTENCE);
  for (let at = from - 1; at >= first && block.tokens[at]?.sentence === sentence; at -= 1) {
    const mention = found.at({ block: number, from: at, to: at + 1 });
    if (mention && pack.kind(mention.row) === 'person') return mention.row;
  }
  return null;
}

function counterpartOf(
  pack: Pack,
  person: EntityRow,
  country: JurisdictionRow,
  date: PartialDate,
): EntityRow | null {
  const [term] = termsOn(pack, person, date);
  if (!term) return null;
  const { kind } = pack.office(term.office);
  const wanted = isHead(pack, term) ? pack.leads(country, date) : SHARED.has(kind) ? kind : null;
  return wanted === null ? null : (holderOf(pack, pack.officesOf(country, wanted), date)?.person ?? null);
}
