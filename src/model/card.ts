import type { Seen } from './digest';
import type { EntityKind } from './entity';
import type { EntityId } from './ids';
import type { PartialDate } from './partial-date';

/** Where a fact comes from. */
export type Source = {
  /** "Wikidata", "Institute for Government: Ministers Database". */
  title: string;
  publisher: string;
  /** The day on which the source was true; null for a work that does not change. */
  asOf: PartialDate | null;
  /** http(s) only; null when there is no page to point at. */
  url: string | null;
};

/** One office that a person held. */
export type Role = {
  /** Full name: "Minister of Foreign Affairs of Russia". */
  office: string;
  start: PartialDate | null;
  /** Null: not known to have ended by `asOf`. */
  end: PartialDate | null;
  acting: boolean;
  /** The day up to which the source knows. */
  asOf: PartialDate;
  source: Source;
};

/** One labelled fact with its source. */
export type Fact = {
  label: string;
  value: string;
  source: Source | null;
  /** Whose name the value is. */
  entity?: EntityId;
  /** What belongs to the value without being its name: "since 1999". */
  detail?: string;
};

/** How an entity stands to the one whose card points to it. `before`: it took part, and the article's background holds it. */
export type Relation = 'led here' | 'followed' | 'part of' | 'includes' | 'succeeded by' | 'before';

/** An entity that another card points to; `start` is when it began or was founded. */
export type Related = { id: EntityId; name: string; relation: Relation; start: PartialDate | null };

/** Whoever belongs to an organisation on the card's day. */
export type Member = { id: EntityId; name: string; since: PartialDate | null };

/** Another entity of the same article that belongs with the card's; `line` is its role on the day, or what it is. */
export type Companion = { id: EntityId; kind: EntityKind; name: string; line: string };

/** What came after the card's day. */
export type Since = { text: string; source: Source | null; events: Related[] };

type CardBase = {
  id: EntityId;
  /** The dataset's name. */
  name: string;
  /** "politician", "intergovernmental organisation", "capital of Russia". */
  what: string;
  /** Two to five sentences; empty when the dataset holds none. */
  background: string;
  /** What was so on `asOf` and may not be today: who headed a country or an organisation, where its capital was. */
  factsThen: Fact[];
  facts: Fact[];
  sources: Source[];
  related: Related[];
  /** Closest first; empty when the card was asked for without an article. */
  companions: Companion[];
  /** Null when nothing later is known, or there is no day. */
  since: Since | null;
  wikidata: string | null;
  /** The day for which the card was asked. */
  asOf: PartialDate | null;
  /** The name of the reader's own pack that it is from; missing for what the extension itself knows. */
  readerPack?: string;
  /** What the reader's digest says; missing when there is nothing, or none is kept. The engine never sets it. */
  seen?: Seen;
};

/** A contested claim: each side's position, in a fixed order, with its source. */
export type Position = { side: string; text: string; source: Source | null };

export type PersonCard = CardBase & {
  kind: 'person';
  born: PartialDate | null;
  died: PartialDate | null;
  /** Offices held on `asOf`, most important first; empty when none is known or there is no day. */
  rolesThen: Role[];
  /** The newest known offices, each with the day of its source; equal to `rolesThen` when nothing came later. */
  rolesNewest: Role[];
};

export type OrganisationCard = CardBase & {
  kind: 'organisation';
  founded: PartialDate | null;
  dissolved: PartialDate | null;
  /** On the card's day, or the newest known; empty where the data does not say. */
  members: Member[];
};

export type PlaceCard = CardBase & { kind: 'place'; positions: Position[] };

export type EventCard = CardBase & {
  kind: 'event';
  start: PartialDate | null;
  end: PartialDate | null;
  positions: Position[];
};

/** What hovering a mention shows, as of a day. */
export type Card = PersonCard | OrganisationCard | PlaceCard | EventCard;
