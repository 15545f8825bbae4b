import type { Fact } from '../model/card';
import type { OfficeKind } from '../model/entity';
import { isEntityId } from '../model/ids';
import { firstDay, lastDay, monthText, type PartialDate, parsePartialDate } from '../model/partial-date';
import type { DatedTie, RecordJson } from '../pack/format';
import type { EntityRow, OfficeRow, Pack, Term } from '../pack/pack';
import { covers } from './roles';

/** Those whom news of a country names most. */
const SHOWN_OFFICES: readonly OfficeKind[] = ['head-of-state', 'head-of-government', 'foreign'];

/** Organisations that a country's card names: the ones that news speaks of most. */
const MOST_MEMBERSHIPS = 6;

/** What was so of a country on a day: who headed it, its capital, what it belonged to. Without a day, nothing is known to be so. */
export function placeThen(pack: Pack, row: EntityRow, record: RecordJson, asOf: PartialDate | null): Fact[] {
  const jurisdiction = pack.jurisdictionOf(row);
  if (asOf === null || jurisdiction === null) return [];
  const offices = SHOWN_OFFICES.flatMap((kind) => pack.officesOf(jurisdiction, kind));
  return [
    ...holdersOf(pack, row, offices, asOf),
    ...capitalOf(pack, record.c, asOf),
    ...membershipsOf(pack, record.o, asOf),
  ];
}

/** Who headed an organisation on a day. */
export function organisationThen(pack: Pack, row: EntityRow, asOf: PartialDate | null): Fact[] {
  return asOf === null ? [] : holdersOf(pack, row, headsOf(pack, row), asOf);
}

/** How the ids of governments begin: "org:government-ru". */
const GOVERNMENT = 'org:government-';

/** The offices at the head of an organisation; of a government, its head's, or the president's where it has no other. */
function headsOf(pack: Pack, row: EntityRow): readonly OfficeRow[] {
  const [country] = pack.countries(row);
  if (country === undefined || !pack.id(row).startsWith(GOVERNMENT)) return pack.headOffices(row);
  const heads = pack.officesOf(country, 'head-of-government');
  return heads.length > 0 ? heads : pack.officesOf(country, 'head-of-state');
}

/**
 * Who held each of some offices, where the data is sure of one, or last saw one in it not long before; labelled without the name of the
 * entity, whose card it is.
 */
function holdersOf(pack: Pack, row: EntityRow, offices: readonly OfficeRow[], asOf: PartialDate): Fact[] {
  return offices.flatMap((office): Fact[] => {
    const terms = pack.termsOfOffice(office);
    const sure = terms.filter((term) => covers(term, asOf) === 'yes');
    const holders = sure.length > 0 ? sure : terms.filter((term) => wasSeenLately(term, asOf));
    const [term] = holders;
    if (!term || holders.some(({ person }) => person !== term.person)) return [];
    const { person, source, start, acting } = term;
    const since = start === null ? '' : `since ${start.slice(0, 4)}`;
    const known = sure.length > 0 ? '' : `as of ${monthText(term.asOf)}`;
    return [
      {
        label: withoutName(pack.office(office).name, pack.name(row)),
        value: pack.name(person),
        source,
        entity: pack.id(person),
        ...withDetail([acting ? 'acting' : '', since, known].filter((part) => part !== '').join(', ')),
      },
    ];
  });
}

/** Days before a day within which an open term is still worth telling, with the month in which it was seen. */
const LATELY_DAYS = 366;

/** True for a term that nobody has seen ended, in a source somewhat older than the day. */
function wasSeenLately({ start, end, asOf }: Term, day: PartialDate): boolean {
  const age = firstDay(day) - lastDay(asOf);
  return (
    end === null && age > 0 && age <= LATELY_DAYS && (start === null || firstDay(start) <= firstDay(day))
  );
}

/** "President" for "President of Hungary". */
function withoutName(office: string, name: string): string {
  const ending = [` of ${name}`, ` of the ${name}`].find((end) => office.endsWith(end)) ?? '';
  return office.slice(0, office.length - ending.length);
}

function withDetail(detail: string): Pick<Fact, 'detail'> {
  return detail === '' ? {} : { detail };
}

/** The capital, where the data knows of one that day. */
function capitalOf(pack: Pack, ties: readonly DatedTie[] = [], asOf: PartialDate): Fact[] {
  const capitals = ties.flatMap((tie) => factOf(pack, 'Capital', tie, asOf) ?? []);
  return capitals.length === 1 ? capitals : [];
}

function membershipsOf(pack: Pack, ties: readonly DatedTie[] = [], asOf: PartialDate): Fact[] {
  const prior = ([id]: DatedTie): number => {
    const row = isEntityId(id) ? pack.find(id) : null;
    return row === null ? 0 : pack.prior(row);
  };
  return [...ties]
    .sort((a, b) => prior(b) - prior(a))
    .flatMap((tie) => factOf(pack, 'Member of', tie, asOf) ?? [])
    .slice(0, MOST_MEMBERSHIPS);
}

/** A tie as a fact, if it held on a day. */
function factOf(
  pack: Pack,
  label: string,
  [id, from, to, title, publisher]: DatedTie,
  asOf: PartialDate,
): Fact | null {
  const row = isEntityId(id) ? pack.find(id) : null;
  const [since, until] = [parsePartialDate(from), parsePartialDate(to)];
  if (row === null || isOver(until, asOf) || isOver(pack.end(row), asOf)) return null;
  if (since !== null && firstDay(since) > lastDay(asOf)) return null;
  return {
    label,
    value: pack.name(row),
    source: { title, publisher, url: null, asOf: null },
    entity: pack.id(row),
    ...withDetail(since === null ? '' : `since ${since.slice(0, 4)}`),
  };
}

function isOver(end: PartialDate | null, day: PartialDate): boolean {
  return end !== null && lastDay(end) < firstDay(day);
}
