import type { Source } from '../model/card';
import { type EntityId, isEntityId } from '../model/ids';
import { firstDay, lastDay, type PartialDate, parsePartialDate } from '../model/partial-date';
import type { Tie } from '../model/tie';
import type { EntityRow, Pack } from '../pack/pack';
import { covers, roleOf } from './roles';

/** Entities of one article among which ties are looked for: the most salient ones. */
export const MOST_TIED = 60;

/**
 * How the entities of an article hang together on its day: offices held in countries and organisations, memberships, events taken part in, and
 * what led to what. Only what a source of ours says, and nothing that began after the day.
 *
 * @param ids   at most MOST_TIED of them are looked at, in the order given
 * @param asOf  null: the article has no date; then offices are left out
 * @throws PackError when a record cannot be read
 */
export async function tiesOf(pack: Pack, ids: readonly EntityId[], asOf: PartialDate | null): Promise<Tie[]> {
  const rows = new Set(ids.slice(0, MOST_TIED).flatMap((id) => pack.find(id) ?? []));
  const ties: Tie[] = [];
  for (const row of rows) {
    if (pack.kind(row) === 'person' && asOf !== null) ties.push(...officesOf(pack, row, rows, asOf));
    if (pack.kind(row) === 'organisation') ties.push(...(await membersOf(pack, row, rows, asOf)));
    if (pack.kind(row) === 'event') ties.push(...causesOf(pack, row, rows));
    else ties.push(...eventsOf(pack, row, rows, asOf));
  }
  return once(ties);
}

/** The offices that a person holds that day in a country or organisation of the article, and whom of it they follow there. */
function officesOf(pack: Pack, person: EntityRow, rows: ReadonlySet<EntityRow>, asOf: PartialDate): Tie[] {
  return pack.termsOfPerson(person).flatMap((term): Tie[] => {
    const office = pack.office(term.office);
    if (office.kind === 'legislator' || covers(term, asOf) !== 'yes') return [];
    const { start, source } = roleOf(pack, term);
    const from = pack.id(person);
    const place = pack.jurisdictionEntity(office.jurisdiction);
    const ties: Tie[] = [];
    if (place !== null && rows.has(place) && place !== person)
      ties.push({ kind: 'office', from, to: pack.id(place), label: office.name, start, source });
    for (const before of pack.termsOfOffice(term.office)) {
      if (!rows.has(before.person) || before.person === person || before.end === null || start === null)
        continue;
      if (Math.abs(firstDay(start) - lastDay(before.end)) > HANDOVER_DAYS) continue;
      const label = `succeeded as ${office.name}`;
      ties.push({ kind: 'successor', from, to: pack.id(before.person), label, start, source });
    }
    return ties;
  });
}

/** Days between the terms of two who follow one another. */
const HANDOVER_DAYS = 60;

async function membersOf(
  pack: Pack,
  organisation: EntityRow,
  rows: ReadonlySet<EntityRow>,
  asOf: PartialDate | null,
): Promise<Tie[]> {
  const record = await pack.record(organisation);
  const source = firstSource(pack, organisation);
  return (record?.m ?? []).flatMap(([id, from, to]): Tie[] => {
    const member = isEntityId(id) ? pack.find(id) : null;
    const [since, until] = [parsePartialDate(from), parsePartialDate(to)];
    if (member === null || !rows.has(member)) return [];
    if (asOf !== null && since !== null && firstDay(since) > lastDay(asOf)) return [];
    if (until !== null && (asOf === null || lastDay(until) < firstDay(asOf))) return [];
    return [
      {
        kind: 'member',
        from: pack.id(member),
        to: pack.id(organisation),
        label: 'member of',
        start: since,
        source,
      },
    ];
  });
}

function eventsOf(pack: Pack, row: EntityRow, rows: ReadonlySet<EntityRow>, asOf: PartialDate | null): Tie[] {
  return pack.eventsOf(row).flatMap((event): Tie[] => {
    const start = pack.start(event);
    if (!rows.has(event) || isAfter(start, asOf)) return [];
    return [
      {
        kind: 'participant',
        from: pack.id(row),
        to: pack.id(event),
        label: 'part in',
        start,
        source: firstSource(pack, event),
      },
    ];
  });
}

function causesOf(pack: Pack, event: EntityRow, rows: ReadonlySet<EntityRow>): Tie[] {
  return pack.causesOf(event).flatMap((cause): Tie[] =>
    rows.has(cause)
      ? [
          {
            kind: 'led-to',
            from: pack.id(cause),
            to: pack.id(event),
            label: 'before',
            start: pack.start(event),
            source: firstSource(pack, event),
          },
        ]
      : [],
  );
}

function isAfter(start: PartialDate | null, asOf: PartialDate | null): boolean {
  return asOf !== null && start !== null && firstDay(start) > lastDay(asOf);
}

function firstSource(pack: Pack, row: EntityRow): Source | null {
  return pack.sources(row)[0] ?? null;
}

/** One tie a kind and pair: of two offices in one country the first, which is the weightiest. */
function once(ties: readonly Tie[]): Tie[] {
  const seen = new Set<string>();
  return ties.filter(({ kind, from, to }) => {
    const key = `${kind} ${from} ${to}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
