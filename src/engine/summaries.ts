import type { EntitySummary, Mention } from '../model/annotation';
import type { BlockKind } from '../model/article';
import { firstDay, lastDay, monthText, type PartialDate } from '../model/partial-date';
import type { EntityRow, Pack, Term } from '../pack/pack';
import { covers, firstTermOn, formerTerm, isHead, newestTerms, roleOf } from './roles';

/** How much one mention counts for salience, by where it stands. */
const MENTION_WEIGHT: Readonly<Record<BlockKind, number>> = {
  title: 4,
  heading: 2,
  paragraph: 1,
  'list-item': 1,
  quote: 1,
  caption: 0.5,
  cell: 0.5,
};

/** Extra for a mention in the first blocks, where news says what it is about. */
const LEAD_BLOCKS = 3;
const LEAD_BONUS = 1;

/**
 * One summary an entity, most salient first.
 *
 * @param blockKinds  the kinds of the article's blocks, in order
 */
export function summarise(
  pack: Pack,
  mentions: readonly (Mention & { row: EntityRow; blockNumber: number })[],
  blockKinds: readonly BlockKind[],
  date: PartialDate | null,
): EntitySummary[] {
  const byEntity = new Map<EntityRow, { count: number; weight: number }>();
  for (const { row, blockNumber } of mentions) {
    const entry = byEntity.get(row) ?? { count: 0, weight: 0 };
    entry.count += 1;
    entry.weight += weightAt(blockKinds, blockNumber);
    byEntity.set(row, entry);
  }
  const most = Math.max(1, ...[...byEntity.values()].map(({ weight }) => weight));
  return [...byEntity]
    .sort(([a, x], [b, y]) => y.weight - x.weight || pack.prior(b) - pack.prior(a) || a - b)
    .map(([row, { count, weight }]) => ({
      id: pack.id(row),
      kind: pack.kind(row),
      name: pack.name(row),
      line: lineOf(pack, row, date),
      countries: pack.countries(row).map((country) => pack.jurisdictionCode(country)),
      mentions: count,
      salience: Math.round((weight / most) * 100) / 100,
      start: pack.kind(row) === 'event' ? pack.start(row) : null,
      end: pack.kind(row) === 'event' ? endKnown(pack, row, date) : null,
    }));
}

/** What a mention in a block counts for salience. */
export function weightAt(blockKinds: readonly BlockKind[], blockNumber: number): number {
  return (
    MENTION_WEIGHT[blockKinds[blockNumber] ?? 'paragraph'] + (blockNumber < LEAD_BLOCKS ? LEAD_BONUS : 0)
  );
}

/** When an event ended, as far as a day could know; null while it lasted. Without a day, as the data knows. */
export function endKnown(pack: Pack, event: EntityRow, date: PartialDate | null): PartialDate | null {
  const end = pack.end(event);
  return end !== null && date !== null && firstDay(end) > lastDay(date) ? null : end;
}

/**
 * The role on the article's day, or where the article is newer than the data, the last one known, with its month; else the one a newspaper
 * would recall ("Former President of Nigeria"); else what the entity is. A seat in parliament gives way to a former office at the head of
 * a state or its government.
 */
export function lineOf(pack: Pack, row: EntityRow, date: PartialDate | null): string {
  if (pack.kind(row) !== 'person' || date === null) return pack.what(row);
  const now = firstTermOn(pack, row, date) ?? lastSeen(pack, row, date);
  const then = formerTerm(pack, row, date);
  const recalled = then !== null && (now === null || (isSeat(pack, now) && isHead(pack, then)));
  if (recalled) return `Former ${roleOf(pack, then).office}`;
  if (now === null) return pack.what(row);
  const { office, acting } = roleOf(pack, now);
  const named = acting ? `Acting ${office}` : office;
  return covers(now, date) === 'yes' ? named : `${named}, as of ${monthText(now.asOf)}`;
}

/** The most important term that the data last found open, before a day that is newer than its source. */
function lastSeen(pack: Pack, row: EntityRow, date: PartialDate): Term | null {
  return (
    newestTerms(pack, row).find(({ end, asOf }) => end === null && lastDay(asOf) < firstDay(date)) ?? null
  );
}

function isSeat(pack: Pack, term: Term): boolean {
  return pack.office(term.office).kind === 'legislator';
}
