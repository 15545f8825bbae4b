/**
 * The layout of a pack. Reader and writer share this file and nothing else.
 *
 * A pack is a folder:
 *
 *     header.json        what the pack says of itself: VERSION, counts, the data's day, a checksum per file
 *     index.bin          every column, opened without parsing
 *     records-000.bin …  what a card shows beyond the columns, deflated, read one shard at a time
 *
 *     index.bin
 *     ┌────────┬─────────┬──────────┬───────────────────────────────────────┬─────────────┐
 *     │ "BGPK" │ VERSION │ sections │ sections × (element bytes, at, bytes) │ sections …  │
 *     │ u32    │ u32     │ u32      │ u32 u32 u32, in SECTIONS' order       │ 8-aligned   │
 *     └────────┴─────────┴──────────┴───────────────────────────────────────┴─────────────┘
 *
 *     records-NNN.bin
 *     ┌─────────┬──────────────────────┬──────────────────────────────────────────────┐
 *     │ blocks  │ (blocks + 1) × u32   │ blocks, each the deflated JSON of up to       │
 *     │ u32     │ where each begins    │ RECORDS_PER_BLOCK records                     │
 *     └─────────┴──────────────────────┴──────────────────────────────────────────────┘
 *
 * Everything is little-endian, as every machine that runs these browsers is. Rows are numbered from 0. A column that ends in
 * `First` has one entry more than there are rows: row r owns the entries from `First[r]` up to `First[r + 1]` of its list.
 */

/** Raised whenever a reader of the old layout would misread the new one. */
export const VERSION = 4;

/** "BGPK" read as a little-endian number. */
export const MAGIC = 0x4b504742;

export const RECORDS_PER_BLOCK = 64;
export const RECORDS_PER_SHARD = 4_096;

/** No row, no string, no record. */
export const NONE = 0xffffffff;

/** Element types of the columns. */
type Column = 'u8' | 'u16' | 'u32' | 'i16' | 'i32';

/** Every column, in the order in which it lies in the file. */
export const SECTIONS = {
  /** UTF-8 of the strings: first the name of every entity, by row, then every other string once. */
  stringBytes: 'u8',
  stringFirst: 'u32',

  /** Every date that stands anywhere in the pack, packed, ascending; the first is 0, unknown. Columns name dates by number. */
  date: 'i32',

  /** Entities: those of Wikidata by number, then those of our own by id. A Wikidata number, or OWN_ID and the number of a string. */
  entityNumber: 'u32',
  /** Number of `what`. */
  entityWhat: 'u16',
  /** Number in ENTITY_KINDS, and ENTITY bits. */
  entityKind: 'u8',
  /** 0–255: how likely a mention of the name means this entity, before reading. */
  entityPrior: 'u8',
  /** Born, founded or begun; died, dissolved or ended: dates. */
  entityStart: 'u16',
  entityEnd: 'u16',
  /** Numbers of lists of jurisdiction rows and of source rows: few different ones stand in many rows. */
  entityCountries: 'u16',
  entitySources: 'u16',
  countryListFirst: 'u32',
  countryList: 'u16',
  sourceListFirst: 'u32',
  sourceList: 'u16',
  /** What an entity is, in words: strings. */
  what: 'u32',

  /** Entity rows that have a record, ascending: a record's number is its place here. */
  recordEntity: 'u32',
  /** Places that stand for somebody, ascending, and whom: entity rows. */
  metonymPlace: 'u32',
  metonymFirst: 'u32',
  metonym: 'u32',
  /** Events that others led to, ascending, and those: entity rows. */
  effect: 'u32',
  causeFirst: 'u32',
  cause: 'u32',
  /** Entities that take part in events, ascending, and the events: entity rows, by start. */
  participant: 'u32',
  eventFirst: 'u32',
  event: 'u32',

  /** Jurisdictions: countries and organisations that have offices. */
  jurisdictionCode: 'u32',
  jurisdictionPlace: 'u32',
  /** 1 head of state, 2 head of government, 0 not said. */
  jurisdictionLeads: 'u8',
  jurisdictionOfficeFirst: 'u32',
  /** Times when the other of the two was meant: jurisdiction, dates (the end is the first day after), and who. */
  leadJurisdiction: 'u16',
  leadStart: 'u16',
  leadEnd: 'u16',
  leadLeads: 'u8',

  /** Offices, sorted by jurisdiction and kind. */
  officeName: 'u32',
  officeKind: 'u8',
  officeJurisdiction: 'u16',

  /** Organisations that have somebody at their head, ascending, and the offices of those. */
  headed: 'u32',
  headFirst: 'u32',
  headOffice: 'u16',

  /** Terms, sorted by person and start: a person's terms are `personTermFirst[row]` up to the next. */
  personTermFirst: 'u32',
  termOffice: 'u16',
  termStart: 'u16',
  termEnd: 'u16',
  /** Number of a provenance: how far the source knows, whether the holder was acting, and which source it is. */
  termProvenance: 'u16',
  provenanceAsOf: 'u16',
  provenanceActing: 'u8',
  provenanceSource: 'u16',
  /** The same terms by office and start: term rows. */
  officeTermFirst: 'u32',
  officeTerm: 'u32',

  /** Names: see names.ts. */
  nameBloom: 'u32',
  nameLow: 'u32',
  nameBucket: 'i16',
  nameKey: 'i32',
  nameMeaning: 'u32',
  meaningList: 'u32',

  /** Descriptions of events that texts do not name. */
  patternEvent: 'u32',
  patternText: 'u32',
  patternFrom: 'u16',
  patternTo: 'u16',
  patternNeedFirst: 'u32',
  patternNeed: 'u32',
  /** Keys of their rarest words (text/patterns.ts), ascending, with the patterns of each; bits say which keys there are at all. */
  patternKeyBits: 'u32',
  patternKey: 'u32',
  patternKeyFirst: 'u32',
  patternOfKey: 'u16',

  /** Events that more is told of, ascending; and by the hash of a concept (text/concepts.ts), ascending, which of them tell of it. */
  toldEvent: 'u32',
  /** Spans of days (since 1900) that each of them had: its own, when it began and ended, then what is dated in its telling. */
  toldDaysFirst: 'u32',
  toldDaysOwn: 'u8',
  toldDaysFrom: 'i32',
  toldDaysTo: 'i32',
  tellingBits: 'u32',
  telling: 'u32',
  tellingFirst: 'u32',
  tellingOf: 'u16',

  /** Sources. Strings by number; NONE for no address. */
  sourceTitle: 'u32',
  sourcePublisher: 'u32',
  sourceUrl: 'u32',
  sourceAsOf: 'u16',
} as const satisfies Record<string, Column>;

export type SectionName = keyof typeof SECTIONS;

type ArrayOf<C extends Column> = C extends 'u8'
  ? Uint8Array
  : C extends 'i16'
    ? Int16Array
    : C extends 'u16'
      ? Uint16Array
      : C extends 'u32'
        ? Uint32Array
        : Int32Array;

/** The columns of a pack, each a view over one buffer. */
export type Columns = { [S in SectionName]: ArrayOf<(typeof SECTIONS)[S]> };

export const ELEMENT_BYTES: Record<Column, number> = { u8: 1, u16: 2, u32: 4, i16: 2, i32: 4 };

/** Set in `entityNumber` for an id of our own; the other bits are the number of its string. */
export const OWN_ID = 0x80000000;

/** What `entityKind` holds beside the kind. */
export const ENTITY = {
  /** Bits of the number in ENTITY_KINDS. */
  kind: 3,
  /** A building or street that is named for those who sit there: the Kremlin, Downing Street. */
  seat: 4,
  /** People: what "Mrs" and "Mr" may stand before; neither bit where the data does not say. */
  woman: 8,
  man: 16,
} as const;

/** What a name's posting says of the name. */
export const POSTING = {
  /** Matched with exactly these capitals: WHO, US. */
  acronym: 1,
  /** Only after the entity itself was named: "the Alliance". */
  short: 2,
  /** Also a common word or somebody else's name: needs evidence. */
  common: 4,
  /** A surname alone: only with a title that fits or after the full name. */
  surname: 8,
  /** The target is a jurisdiction, and the name its adjective or its people: "Russian". */
  demonym: 16,
  /** The encyclopaedia's article of this very name is about this person: nobody better known bears it. */
  primary: 32,
  /** A person's name of which both words are seldom: hardly anybody else bears it. */
  rare: 64,
} as const;

/**
 * A name's meaning: a posting, its flags in the top bits and its target below; or, with MANY, the place in `meaningList` where the
 * number of its postings stands, and they behind it.
 */
export const MEANING = { flagsShift: 24, target: 0x00ffffff, many: 0x80000000, place: 0x7fffffff } as const;

/** What `header.json` holds. */
export type Header = {
  format: 'backgrounder-pack';
  version: number;
  asOf: string;
  counts: { people: number; organisations: number; places: number; events: number; terms: number };
  files: { name: string; bytes: number; checksum: number }[];
};

/** Entity id, since and until when (empty where unknown), source title, source publisher. */
export type DatedTie = [id: string, since: string, until: string, title: string, publisher: string];

/** What a record adds to the columns: the JSON of one card's long parts. Keys are short because there are many. */
export type RecordJson = {
  /** Background. */
  b?: string;
  /** Sources: title, publisher, address. */
  s?: [string, string, string | null][];
  /** Facts: label, value, place of its source in `s`. */
  f?: [string, string, number][];
  /** Related: entity id, relation. */
  r?: [string, string][];
  /** Members of an organisation: entity id, since and until when; empty where unknown. */
  m?: [string, string, string][];
  /** Capitals of a country, and organisations that it belongs to. */
  c?: DatedTie[];
  o?: DatedTie[];
  /** Positions: side, text, source title, source publisher. */
  p?: [string, string, string, string][];
};

/**
 * A 32-bit checksum over words: catches truncation, swaps and flipped bytes at about a gigabyte a second.
 * The mixing step is MurmurHash3's (Austin Appleby, public domain).
 */
export function checksum(bytes: Uint8Array): number {
  const words = bytes.byteLength >>> 2;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new Uint32Array(aligned.buffer, aligned.byteOffset, words);
  let hash = bytes.byteLength | 0;
  for (let i = 0; i < words; i += 1) {
    let k = Math.imul(view[i] as number, 0xcc9e2d51); // i < words
    k = (k << 15) | (k >>> 17);
    hash ^= Math.imul(k, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  for (let i = words * 4; i < bytes.byteLength; i += 1)
    hash = Math.imul(hash ^ (bytes[i] as number), 0x85ebca6b);
  hash ^= hash >>> 16;
  return Math.imul(hash, 0xc2b2ae35) >>> 0;
}
