import type { UnsureName } from '../model/annotation';
import type { PartialDate } from '../model/partial-date';
import type { Pack } from '../pack/pack';
import type { PersonName } from './people';
import { type ReadBlock, textOf } from './reading';
import { lineOf } from './summaries';

/** Score from which somebody is worth offering to a reader: half of what a link takes. */
const LEAST_SCORE = 1.1;
/** Names and people offered at most: an article of lists would fill the panel. */
const MOST_NAMES = 40;
const MOST_CANDIDATES = 5;

/** Names that were left unmarked though somebody of the data may be meant, for a reader to settle. */
export function unsureNames(
  pack: Pack,
  blocks: readonly ReadBlock[],
  names: readonly PersonName[],
  date: PartialDate | null,
): UnsureName[] {
  const unsure = names.flatMap(({ hits, choice }): UnsureName[] => {
    const [first] = hits;
    const block = first && blocks[first.block];
    if (choice.chosen !== null || choice.because === 'nobody' || !first || !block) return [];
    const likely = choice.rejected.filter(({ score }) => score >= LEAST_SCORE).slice(0, MOST_CANDIDATES);
    const start = block.tokens[first.from]?.start;
    const end = block.tokens[first.to - 1]?.end;
    if (likely.length === 0 || start === undefined || end === undefined) return [];
    const candidates = likely.map(({ row, score, why }) => ({
      entity: pack.id(row),
      name: pack.name(row),
      line: lineOf(pack, row, date),
      score: Math.round(score * 100) / 100,
      why,
    }));
    const { because } = choice;
    return [
      { block: block.id, start, end, text: textOf(block, first), count: hits.length, because, candidates },
    ];
  });
  return unsure.slice(0, MOST_NAMES);
}
