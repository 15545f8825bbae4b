import type { EntityKind, OfficeKind } from '../model/entity';
import type { RecordJson } from '../pack/format';

/** How an alias may be matched. */
export type AliasKind = 'name' | 'acronym' | 'short' | 'common';

export const ALIAS_KINDS: readonly AliasKind[] = ['name', 'acronym', 'short', 'common'];

/** A source as the pack keeps it. */
export type WorldSource = { title: string; publisher: string; asOf: string; url: string };

/** One entity, merged from the tables and the curated records. Dates are partial, empty when unknown. */
export type Entity = {
  id: string;
  kind: EntityKind;
  name: string;
  what: string;
  /** The table's word for its kind: "igo", "city", "war". */
  subkind: string;
  aliases: Map<string, AliasKind>;
  start: string;
  end: string;
  /** "male", "female" or empty; people only. */
  gender: string;
  /** Country codes. */
  countries: string[];
  /** Numbers of `World.sources`. */
  sources: number[];
  prior: number;
  record: RecordJson | null;
  /** Entity ids. */
  standsFor: string[];
  /** Entity ids; for events. */
  participants: string[];
  /** Entity ids; for events. */
  places: string[];
  /** True when a record was written by hand. */
  curated: boolean;
  /** Title of its article in the English Wikipedia; empty when there is none, or none is known. */
  wikipedia: string;
  /** True when news agencies' actor lists name the person. */
  attested: boolean;
  /** 0–100; events only. */
  weight: number;
};

export type Office = { id: string; name: string; kind: OfficeKind; jurisdiction: string };

export type Term = {
  person: string;
  office: string;
  start: string;
  end: string;
  asOf: string;
  acting: boolean;
  source: number;
};

export type Country = {
  code: string;
  place: string;
  demonyms: string[];
  leads: 'state' | 'government' | '';
  /** The city that stands for its government; none when empty. */
  capital: string;
};

/** A city that was a country's capital, or is: `end` is the last day. */
export type Capital = { country: string; place: string; start: string; end: string; source: number };

/** A time when another head of a country led it than `Country.leads` says. */
export type Lead = { jurisdiction: string; start: string; end: string; leads: 'state' | 'government' };

export type Pattern = { event: string; text: string; from: string; to: string; needs: string[] };

/** Everything that goes into a pack. */
export type World = {
  entities: Map<string, Entity>;
  offices: Map<string, Office>;
  terms: Term[];
  countries: Map<string, Country>;
  leads: Lead[];
  /** Countries of which it is not known where the capital was, or of which that is contested, have none. */
  capitals: Capital[];
  patterns: Pattern[];
  /** Event → phrases in which news tells of it. */
  tellings: Map<string, string[]>;
  /** Event → the events that led to it. */
  causes: Map<string, string[]>;
  sources: WorldSource[];
  /** The newest day on which a source was true. */
  asOf: string;
};
