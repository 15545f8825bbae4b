import type { EntityKind } from '../model/entity';
import type { PartialDate } from '../model/partial-date';

/** What a file of a reader's pack says of itself; a later form gets another number. */
export const FORMAT = 'backgrounder-readers-pack';
export const VERSION = 1;

/** Where a fact of the pack comes from; entities and roles name it by its key. */
export type PackSource = {
  key: string;
  title: string;
  /** Empty when the file names none. */
  publisher: string;
  /** http(s) only. */
  url: string | null;
  asOf: PartialDate | null;
};

/** One office that a person held. */
export type PackRole = {
  /** "Mayor of Springfield". */
  office: string;
  /** Id of the pack's organisation that it belongs to. */
  at: string | null;
  start: PartialDate | null;
  /** Null: not known to have ended by `asOf`. */
  end: PartialDate | null;
  /** The day up to which the source knows; null: that of the pack. */
  asOf: PartialDate | null;
  /** Key of its source. */
  source: string;
};

/** Somebody or something that a pack knows. */
export type PackEntity = {
  /** Within the pack: "jane-doe". */
  id: string;
  kind: EntityKind;
  name: string;
  aliases: string[];
  /** Names that count only after the entity itself was named: "the council". */
  short: string[];
  /** What it is, in a few words. */
  what: string;
  background: string;
  /** Born, founded or begun; died, dissolved or ended. */
  start: PartialDate | null;
  end: PartialDate | null;
  /** Id of the pack's entity that it is a part of. */
  partOf: string | null;
  /** Keys of sources, at least one. */
  sources: string[];
  /** People only. */
  roles: PackRole[];
};

/** Who vouches for a pack: an Ed25519 key and its signature, as hexadecimal digits. */
export type PackSignature = { key: string; value: string };

/** A reader's pack, checked and in its one normal form: sorted, nothing left out. */
export type ReaderPack = {
  id: string;
  name: string;
  asOf: PartialDate;
  publisher: string;
  /** Words of which an article must hold one for the pack to be used there; empty: any article. */
  near: string[];
  sources: PackSource[];
  entities: PackEntity[];
  signature: PackSignature | null;
};
