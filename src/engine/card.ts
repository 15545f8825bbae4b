import type { Card, Fact, Member, Position, Related, Relation, Role, Since, Source } from '../model/card';
import type { EntityKind } from '../model/entity';
import { type EntityId, isEntityId, wikidataOf } from '../model/ids';
import {
  firstDay,
  formatPartialDate,
  lastDay,
  type PartialDate,
  parsePartialDate,
} from '../model/partial-date';
import type { RecordJson } from '../pack/format';
import type { EntityRow, Pack, Term } from '../pack/pack';
import { surroundingsOf } from './companions';
import { eventBackgroundOf } from './event-background';
import { organisationThen, placeThen } from './facts-then';
import { backgroundOf } from './person-background';
import { newestTerms, rankOf, roleOf, termsOn } from './roles';
import { splitBackground } from './since-then';

/** Offices of one day that a card names: the most important ones. */
const MOST_ROLES = 2;

/** How an end that came after the article is told. */
const END_WORDS: Readonly<Record<EntityKind, string>> = {
  person: 'Died',
  organisation: 'Dissolved',
  place: 'Ceased to exist',
  event: 'Ended',
};

/** Other offices listed on a person's card: the most important ones. */
const MOST_OTHER_OFFICES = 3;

/**
 * The card of an entity as of a day.
 *
 * @param asOf   the article's day; null when it has none, and then no role is said to be held "then"
 * @param among  entities of the article, most salient first, and its background events: the card says which of them belong with it
 * @returns null when the pack does not hold the entity
 * @throws PackError when the record cannot be read
 */
export async function cardOf(
  pack: Pack,
  id: EntityId,
  asOf: PartialDate | null,
  among: readonly EntityId[] = [],
): Promise<Card | null> {
  const row = pack.find(id);
  if (row === null) return null;
  const record = (await pack.record(row)) ?? {};
  const sources = sourcesOf(pack, row, record);
  const written = splitBackground(record.b ?? '', asOf);
  const isTold = (record.b ?? '') === '';
  const background = isTold ? { known: toldBackground(pack, row, asOf), since: '' } : written;
  const start = pack.start(row);
  const end = pack.end(row);
  // What came later stands apart, and says so.
  const ended = end !== null && asOf !== null && firstDay(end) > lastDay(asOf);
  const lastWords = ended ? `${END_WORDS[pack.kind(row)]} ${formatPartialDate(end)}.` : '';
  const endThen = ended ? null : end;
  const around = surroundingsOf(pack, row, among, asOf);
  const { known, later } = relatedOf(pack, record, asOf);
  const base = {
    id,
    name: pack.name(row),
    what: pack.what(row),
    background: background.known,
    factsThen: [] as Fact[],
    facts: [] as Fact[],
    sources,
    related: withEvents(known, around.before),
    companions: around.companions,
    since: sinceOf([lastWords, background.since], sources[0] ?? null, withEvents(later, around.later)),
    wikidata: wikidataOf(id),
    asOf,
  };
  switch (pack.kind(row)) {
    case 'person': {
      const { facts, ...roles } = personParts(pack, row, asOf);
      // The told background names the earlier offices itself.
      const own = isTold ? [] : facts;
      return { ...base, kind: 'person', born: start, died: endThen, ...roles, facts: own };
    }
    case 'organisation':
      return {
        ...base,
        kind: 'organisation',
        founded: start,
        dissolved: endThen,
        factsThen: organisationThen(pack, row, asOf),
        facts: writtenFacts(record, sources),
        members: membersOf(pack, record, asOf),
      };
    case 'place':
      return {
        ...base,
        kind: 'place',
        factsThen: placeThen(pack, row, record, asOf),
        positions: positionsOf(record),
      };
    case 'event':
      return {
        ...base,
        kind: 'event',
        start,
        end: endThen,
        facts: [...writtenFacts(record, sources), ...eventFacts(pack, row, sources[0] ?? null)],
        positions: positionsOf(record),
      };
  }
}

/** A background from facts alone, for what nobody has written about. */
function toldBackground(pack: Pack, row: EntityRow, asOf: PartialDate | null): string {
  const kind = pack.kind(row);
  if (kind === 'person') return backgroundOf(pack, row, asOf);
  return kind === 'event' ? eventBackgroundOf(pack, row) : '';
}

function sourcesOf(pack: Pack, row: EntityRow, record: RecordJson): Source[] {
  const own = (record.s ?? []).map(([title, publisher, url]) => ({
    title,
    publisher,
    url: safeUrl(url),
    asOf: null,
  }));
  const seen = new Set<string>();
  return [...own, ...pack.sources(row)].filter((source) => {
    const key = `${source.title}\t${source.publisher}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function safeUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\//.test(url) ? url : null;
}

const RELATIONS: readonly Relation[] = ['led here', 'followed', 'part of', 'includes', 'succeeded by'];

/** What the record points to, by date: what is known by the article's day, and what began after it. */
function relatedOf(
  pack: Pack,
  record: RecordJson,
  asOf: PartialDate | null,
): { known: Related[]; later: Related[] } {
  const related = (record.r ?? []).flatMap(([id, told]): Related[] => {
    const row = isEntityId(id) ? pack.find(id) : null;
    const relation = RELATIONS.find((known) => known === told);
    if (row === null || relation === undefined) return [];
    return [{ id: pack.id(row), name: pack.name(row), relation, start: pack.start(row) }];
  });
  const isLater = ({ start }: Related): boolean =>
    asOf !== null && start !== null && firstDay(start) > lastDay(asOf);
  const sorted = related.sort((a, b) => dayOf(a) - dayOf(b));
  return { known: sorted.filter((one) => !isLater(one)), later: sorted.filter(isLater) };
}

/** What has no date comes first. */
function dayOf({ start }: Related): number {
  return start === null ? Number.NEGATIVE_INFINITY : firstDay(start);
}

/** Adds events that are not among the related ones yet. */
function withEvents(related: readonly Related[], events: readonly Related[]): Related[] {
  return [...related, ...events.filter(({ id }) => related.every((one) => one.id !== id))];
}

/** What came later; null when that is nothing. */
function sinceOf(texts: readonly string[], source: Source | null, events: Related[]): Since | null {
  const text = texts.filter((part) => part !== '').join(' ');
  return text === '' && events.length === 0 ? null : { text, source, events };
}

/** Who belonged to an organisation on a day; without a day, who is not known to have left. */
function membersOf(pack: Pack, record: RecordJson, asOf: PartialDate | null): Member[] {
  return (record.m ?? []).flatMap(([id, from, to]): Member[] => {
    const row = isEntityId(id) ? pack.find(id) : null;
    const [since, until] = [parsePartialDate(from), parsePartialDate(to)];
    const left = until !== null && (asOf === null || lastDay(until) < firstDay(asOf));
    const joined = since === null || asOf === null || firstDay(since) <= lastDay(asOf);
    return row === null || left || !joined ? [] : [{ id: pack.id(row), name: pack.name(row), since }];
  });
}

/** Facts that a record written by hand holds beside its text. */
function writtenFacts(record: RecordJson, sources: readonly Source[]): Fact[] {
  return (record.f ?? []).map(([label, value, source]) => ({
    label,
    value,
    source: sources[source] ?? null,
  }));
}

function positionsOf(record: RecordJson): Position[] {
  return (record.p ?? []).map(([side, text, title, publisher]) => ({
    side,
    text,
    source: title === '' ? null : { title, publisher, url: null, asOf: null },
  }));
}

function personParts(
  pack: Pack,
  row: EntityRow,
  asOf: PartialDate | null,
): { rolesThen: Role[]; rolesNewest: Role[]; facts: Fact[] } {
  const then = asOf === null ? [] : termsOn(pack, row, asOf);
  const newest = newestTerms(pack, row);
  const shown = new Set([...then, ...newest].map((term) => pack.office(term.office).name));
  const others = pack
    .termsOfPerson(row)
    .filter((term) => !shown.has(pack.office(term.office).name) && isBefore(term, asOf))
    .sort((a, b) => rankOf(pack.office(a.office).kind) - rankOf(pack.office(b.office).kind));
  return {
    rolesThen: then.slice(0, MOST_ROLES).map((term) => roleOf(pack, term)),
    rolesNewest: newest.slice(0, MOST_ROLES).map((term) => roleOf(pack, term)),
    facts: others.slice(0, MOST_OTHER_OFFICES).map((term) => ({
      label: 'Before',
      value: `${pack.office(term.office).name}${spanOf(term.start, term.end)}`,
      source: term.source,
    })),
  };
}

/** Begun by the article's day: what came later stays apart. */
function isBefore(term: Term, asOf: PartialDate | null): boolean {
  return asOf === null || (term.start !== null && term.start <= asOf);
}

/** ", 2012–2016", ", from 2012", ", until 2016" or nothing: years are enough for what came before. */
function spanOf(start: PartialDate | null, end: PartialDate | null): string {
  const [from, to] = [start?.slice(0, 4), end?.slice(0, 4)];
  if (from && to) return from === to ? `, ${from}` : `, ${from}–${to}`;
  if (from) return `, from ${from}`;
  return to ? `, until ${to}` : '';
}

function eventFacts(pack: Pack, row: EntityRow, source: Source | null): Fact[] {
  const countries = pack
    .countries(row)
    .flatMap((country) => pack.jurisdictionEntity(country) ?? [])
    .map((place) => pack.name(place));
  return countries.length === 0 ? [] : [{ label: 'Countries', value: countries.join(', '), source }];
}
