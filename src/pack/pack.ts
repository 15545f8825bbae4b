import type { PackInfo } from '../model/annotation';
import type { Source } from '../model/card';
import { ENTITY_KINDS, type EntityKind, OFFICE_KINDS, type OfficeKind } from '../model/entity';
import type { Brand, EntityId } from '../model/ids';
import { firstDay, type PartialDate } from '../model/partial-date';
import { Recent } from '../text/recent';
import { unpackDate } from './dates';
import { type Columns, ENTITY, NONE, OWN_ID, type RecordJson } from './format';
import { hasKeyBit } from './key-bits';
import { lowerBound } from './lower-bound';

/** A row of the entity columns. */
export type EntityRow = Brand<number, 'EntityRow'>;
/** A row of the jurisdiction columns. */
export type JurisdictionRow = Brand<number, 'JurisdictionRow'>;
/** A row of the office columns. */
export type OfficeRow = Brand<number, 'OfficeRow'>;

/** A row of the pattern columns. */
export type PatternRow = Brand<number, 'PatternRow'>;

/** As a form of address tells it. */
export type Gender = 'woman' | 'man';

/** One person's tenure of an office. */
export type Term = {
  person: EntityRow;
  office: OfficeRow;
  start: PartialDate | null;
  /** Null: not known to have ended by `asOf`. */
  end: PartialDate | null;
  asOf: PartialDate;
  acting: boolean;
  source: Source;
};

/** What an office is, without who holds it. */
export type Office = { name: string; kind: OfficeKind; jurisdiction: JurisdictionRow };

/** A description by which texts mean an event. */
export type EventPattern = {
  event: EntityRow;
  /** See docs/data.md, "How events are described". */
  text: string;
  /** Bounds of the article's date; null is unbounded. */
  from: PartialDate | null;
  to: PartialDate | null;
  /** Entities that the article must mention too. */
  needs: EntityRow[];
};

/** Reads the long part of one entity's card. */
export type ReadRecord = (record: number) => Promise<RecordJson>;

/** Entities whose names and terms are kept at hand: those of a few dozen articles, some 0.5 MB. */
const MOST_RECENT = 2_048;

/** An open pack: columns read where they lie, one row at a time. */
export class Pack {
  readonly info: PackInfo;
  readonly columns: Columns;
  readonly #readRecord: ReadRecord;
  /** A string is no file: what looks like a byte order mark at its start is its own. */
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** What is asked for again and again while reading an article, made once: dates, offices and sources by number. */
  readonly #dates: (PartialDate | null)[] = [];
  readonly #offices: Office[] = [];
  readonly #sources: Source[] = [];
  readonly #countries: (readonly JurisdictionRow[])[] = [];
  #jurisdictions: Map<string, JurisdictionRow> | null = null;
  /** Names and terms, of which there are too many to keep them all. */
  readonly #names = new Recent<EntityRow, string>(MOST_RECENT);
  readonly #terms = new Recent<EntityRow, readonly Term[]>(MOST_RECENT);
  readonly #jurisdictionsOf = new Recent<EntityRow, JurisdictionRow | null>(MOST_RECENT);
  readonly #readJurisdiction = (entity: EntityRow): JurisdictionRow | null => {
    const row = this.columns.jurisdictionPlace.indexOf(entity);
    return row < 0 ? null : (row as JurisdictionRow);
  };
  readonly #readName = (row: EntityRow): string => this.#string(row); // the first strings are the entities' names
  readonly #readTerms = (person: EntityRow): Term[] => {
    const { personTermFirst: first } = this.columns;
    const terms: Term[] = [];
    for (let row = first[person] ?? 0; row < (first[person + 1] ?? 0); row += 1)
      terms.push(this.#term(row, person));
    return terms;
  };

  constructor(columns: Columns, info: PackInfo, readRecord: ReadRecord) {
    this.columns = columns;
    this.info = info;
    this.#readRecord = readRecord;
  }

  get entityCount(): number {
    return this.columns.entityNumber.length;
  }

  /** The row of an entity, or null when the pack does not hold it: a binary search over ids. */
  find(id: EntityId): EntityRow | null {
    const { entityNumber } = this.columns;
    const isOurs = !id.startsWith('Q');
    const number = isOurs ? 0 : Number(id.slice(1));
    const row = lowerBound(entityNumber.length, (middle) => {
      const there = entityNumber[middle] ?? 0;
      if (there < OWN_ID) return isOurs || there < number;
      return isOurs && this.#string(there - OWN_ID) < id;
    });
    return row < entityNumber.length && this.id(row as EntityRow) === id ? (row as EntityRow) : null;
  }

  id(row: EntityRow): EntityId {
    const number = this.columns.entityNumber[row] ?? 0;
    return (number < OWN_ID ? `Q${number}` : this.#string(number - OWN_ID)) as EntityId;
  }

  name(row: EntityRow): string {
    return this.#names.of(row, this.#readName);
  }

  /** What the entity is, in a few words; empty when the data does not say. */
  what(row: EntityRow): string {
    return this.#string(this.columns.what[this.columns.entityWhat[row] ?? 0]);
  }

  kind(row: EntityRow): EntityKind {
    return ENTITY_KINDS[(this.columns.entityKind[row] ?? 0) & ENTITY.kind] ?? 'person';
  }

  /** What a form of address says of a person; null where the data does not say. */
  gender(row: EntityRow): Gender | null {
    const bits = this.columns.entityKind[row] ?? 0;
    return bits & ENTITY.woman ? 'woman' : bits & ENTITY.man ? 'man' : null;
  }

  /** 0–255: how likely a mention of the name means this entity, before reading. */
  prior(row: EntityRow): number {
    return this.columns.entityPrior[row] ?? 0;
  }

  /** Born, founded or begun. */
  start(row: EntityRow): PartialDate | null {
    return this.#date(this.columns.entityStart[row]);
  }

  /** Died, dissolved or ended. */
  end(row: EntityRow): PartialDate | null {
    return this.#date(this.columns.entityEnd[row]);
  }

  /** The jurisdictions that an entity belongs to or served. */
  countries(row: EntityRow): readonly JurisdictionRow[] {
    const { entityCountries, countryListFirst, countryList } = this.columns;
    const number = entityCountries[row] ?? 0;
    const known = this.#countries[number];
    if (known) return known;
    const countries = list(countryListFirst, countryList, number) as JurisdictionRow[];
    this.#countries[number] = countries;
    return countries;
  }

  /** Where the facts in the entity's columns come from. */
  sources(row: EntityRow): Source[] {
    const { entitySources, sourceListFirst, sourceList } = this.columns;
    return list(sourceListFirst, sourceList, entitySources[row] ?? 0).map((n) => this.#source(n));
  }

  /** What a place stands for when it acts: "Moscow warned". */
  standsFor(row: EntityRow): EntityRow[] {
    const { metonymPlace, metonymFirst, metonym } = this.columns;
    return listAt(metonymPlace, metonymFirst, metonym, row) as EntityRow[];
  }

  /** True for a building or street that is named for those who sit there. */
  isSeat(row: EntityRow): boolean {
    return ((this.columns.entityKind[row] ?? 0) & ENTITY.seat) !== 0;
  }

  /** Events in which the entity takes part, earliest first. */
  eventsOf(row: EntityRow): EntityRow[] {
    return listAt(this.columns.participant, this.columns.eventFirst, this.columns.event, row) as EntityRow[];
  }

  /** Events that led to an event, as those who wrote it say: one step. */
  causesOf(row: EntityRow): EntityRow[] {
    return listAt(this.columns.effect, this.columns.causeFirst, this.columns.cause, row) as EntityRow[];
  }

  /** "RU", or the id of an organisation. */
  jurisdictionCode(row: JurisdictionRow): string {
    return this.#string(this.columns.jurisdictionCode[row]);
  }

  /** The country or organisation itself. */
  jurisdictionEntity(row: JurisdictionRow): EntityRow | null {
    const place = this.columns.jurisdictionPlace[row] ?? NONE;
    return place === NONE ? null : (place as EntityRow);
  }

  /** The jurisdiction that an entity itself is: Russia's, NATO's; null when it has no offices. */
  jurisdictionOf(entity: EntityRow): JurisdictionRow | null {
    return this.#jurisdictionsOf.of(entity, this.#readJurisdiction);
  }

  /** Which head of a country is meant by its "leader" on a day, where the data says so. */
  leads(row: JurisdictionRow, day: PartialDate): 'head-of-state' | 'head-of-government' | null {
    const { jurisdictionLeads, leadJurisdiction, leadStart, leadEnd, leadLeads } = this.columns;
    const first = firstDay(day);
    const other = leadJurisdiction.findIndex((jurisdiction, i) => {
      if (jurisdiction !== row) return false;
      const [start, end] = [this.#date(leadStart[i]), this.#date(leadEnd[i])];
      return (start === null || firstDay(start) <= first) && (end === null || first < firstDay(end));
    });
    const leads = other < 0 ? jurisdictionLeads[row] : leadLeads[other];
    return leads === 1 ? 'head-of-state' : leads === 2 ? 'head-of-government' : null;
  }

  /** The jurisdiction of a code: "RU", or the id of an organisation. */
  jurisdiction(code: string): JurisdictionRow | null {
    this.#jurisdictions ??= new Map(
      Array.from(this.columns.jurisdictionCode, (text, row) => [this.#string(text), row as JurisdictionRow]),
    );
    return this.#jurisdictions.get(code) ?? null;
  }

  /** The offices of a jurisdiction that are of this kind. */
  officesOf(jurisdiction: JurisdictionRow, kind: OfficeKind): OfficeRow[] {
    const { jurisdictionOfficeFirst: first, officeKind } = this.columns;
    const wanted = OFFICE_KINDS.indexOf(kind);
    const found: OfficeRow[] = [];
    for (let i = first[jurisdiction] ?? 0; i < (first[jurisdiction + 1] ?? 0); i += 1)
      if (officeKind[i] === wanted) found.push(i as OfficeRow);
    return found;
  }

  /** The offices at the head of an organisation; empty where the data knows none. */
  headOffices(organisation: EntityRow): OfficeRow[] {
    const { headed, headFirst, headOffice } = this.columns;
    return listAt(headed, headFirst, headOffice, organisation) as OfficeRow[];
  }

  office(row: OfficeRow): Office {
    const known = this.#offices[row];
    if (known) return known;
    const office: Office = {
      name: this.#string(this.columns.officeName[row]),
      kind: OFFICE_KINDS[this.columns.officeKind[row] ?? 0] ?? 'other',
      jurisdiction: (this.columns.officeJurisdiction[row] ?? 0) as JurisdictionRow,
    };
    this.#offices[row] = office;
    return office;
  }

  /** Terms of an office, by start. */
  termsOfOffice(office: OfficeRow): Term[] {
    const { officeTermFirst, officeTerm } = this.columns;
    return list(officeTermFirst, officeTerm, office).map((row) => this.#term(row, this.#holderOf(row)));
  }

  /** Terms of a person, by start. */
  termsOfPerson(person: EntityRow): readonly Term[] {
    return this.#terms.of(person, this.#readTerms);
  }

  /** Rows of the descriptions of events that are looked up by a key; empty for most keys. */
  patternsOf(key: number): Iterable<PatternRow> {
    const { patternKeyBits, patternKey, patternKeyFirst, patternOfKey } = this.columns;
    const place = hasKeyBit(patternKeyBits, key) ? placeOf(patternKey, key) : -1;
    const rows = place < 0 ? NOTHING : slice(patternKeyFirst, patternOfKey, place);
    return rows as Iterable<number> as Iterable<PatternRow>; // as the column's name says
  }

  pattern(row: PatternRow): EventPattern {
    const { patternEvent, patternText, patternFrom, patternTo, patternNeedFirst, patternNeed } = this.columns;
    return {
      event: (patternEvent[row] ?? 0) as EntityRow,
      text: this.#string(patternText[row]),
      from: this.#date(patternFrom[row]),
      to: this.#date(patternTo[row]),
      needs: list(patternNeedFirst, patternNeed, row) as EntityRow[],
    };
  }

  /** Events that more is told of than the columns hold, by number. */
  get toldEvents(): readonly EntityRow[] {
    return this.columns.toldEvent as unknown as readonly EntityRow[]; // rows, as the column's name says
  }

  /** Spans of days of a told event, by its number: the `own` first ones are when it began and ended, the others are dated in its telling. */
  daysTold(event: number): { from: Int32Array; to: Int32Array; own: number } {
    const { toldDaysFirst, toldDaysOwn, toldDaysFrom, toldDaysTo } = this.columns;
    const [first, end] = [toldDaysFirst[event] ?? 0, toldDaysFirst[event + 1] ?? 0];
    return {
      from: toldDaysFrom.subarray(first, end),
      to: toldDaysTo.subarray(first, end),
      own: toldDaysOwn[event] ?? 0,
    };
  }

  /** Numbers of the told events that tell of a concept, by its hash; empty for what all or none of them tell. */
  eventsTelling(concept: number): Uint16Array {
    const { tellingBits, telling, tellingFirst, tellingOf } = this.columns;
    const place = hasKeyBit(tellingBits, concept) ? placeOf(telling, concept) : -1;
    return place < 0 ? NOTHING : tellingOf.subarray(tellingFirst[place] ?? 0, tellingFirst[place + 1] ?? 0);
  }

  /** The long part of an entity's card; null when the data holds none. Reads at most one shard. */
  async record(row: EntityRow): Promise<RecordJson | null> {
    const record = placeOf(this.columns.recordEntity, row);
    return record < 0 ? null : this.#readRecord(record);
  }

  /** The person whose term this is: the last whose terms begin at or before it. */
  #holderOf(term: number): EntityRow {
    const { personTermFirst } = this.columns;
    return (lowerBound(personTermFirst.length, (row) => (personTermFirst[row] ?? 0) <= term) -
      1) as EntityRow;
  }

  #term(row: number, person: EntityRow): Term {
    const { termOffice, termStart, termEnd, termProvenance } = this.columns;
    const { provenanceAsOf, provenanceActing, provenanceSource } = this.columns;
    const provenance = termProvenance[row] ?? 0;
    return {
      person,
      office: (termOffice[row] ?? 0) as OfficeRow,
      start: this.#date(termStart[row]),
      end: this.#date(termEnd[row]),
      asOf: this.#date(provenanceAsOf[provenance]) ?? this.info.asOf,
      acting: provenanceActing[provenance] === 1,
      source: this.#source(provenanceSource[provenance] ?? 0),
    };
  }

  #source(row: number): Source {
    const { sourceTitle, sourcePublisher, sourceUrl, sourceAsOf } = this.columns;
    const known = this.#sources[row];
    if (known) return known;
    const url = this.#string(sourceUrl[row]);
    const source: Source = {
      title: this.#string(sourceTitle[row]),
      publisher: this.#string(sourcePublisher[row]),
      url: url === '' ? null : url,
      asOf: this.#date(sourceAsOf[row]),
    };
    this.#sources[row] = source;
    return source;
  }

  #date(number = 0): PartialDate | null {
    const known = this.#dates[number];
    if (known !== undefined) return known;
    const date = unpackDate(this.columns.date[number] ?? 0);
    this.#dates[number] = date;
    return date;
  }

  #string(index: number | undefined): string {
    if (index === undefined || index === NONE) return '';
    const { stringBytes, stringFirst } = this.columns;
    return this.#decoder.decode(stringBytes.subarray(stringFirst[index] ?? 0, stringFirst[index + 1] ?? 0));
  }
}

const NOTHING = new Uint16Array(0);

/** The list of a row, where it lies. */
function slice<A extends Uint32Array | Uint16Array>(first: Uint32Array, items: A, row: number): A {
  return items.subarray(first[row] ?? 0, first[row + 1] ?? 0) as A;
}

/** The same, copied number by number: lists are short and asked for all the time, and a view or an iterator costs more than they do. */
function list(first: Uint32Array, items: Uint32Array | Uint16Array, row: number): number[] {
  const copied: number[] = [];
  const end = first[row + 1] ?? 0;
  for (let i = first[row] ?? end; i < end; i += 1) copied.push(items[i] ?? 0);
  return copied;
}

/** The list of a row, where only some rows have one: they stand ascending in `rows`. */
function listAt(
  rows: Uint32Array,
  first: Uint32Array,
  items: Uint32Array | Uint16Array,
  row: number,
): number[] {
  const place = placeOf(rows, row);
  return place < 0 ? [] : list(first, items, place);
}

/** Where a row stands in an ascending list, or -1. */
function placeOf(rows: Uint32Array, row: number): number {
  const place = lowerBound(rows.length, (middle) => (rows[middle] ?? 0) < row);
  return rows[place] === row ? place : -1;
}
