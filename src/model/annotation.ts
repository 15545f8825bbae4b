import type { EntityKind } from './entity';
import type { BlockId, EntityId, MentionId } from './ids';
import type { PartialDate } from './partial-date';

/** How a mention was tied to its entity. */
export type Via = 'name' | 'acronym' | 'surname' | 'short-form' | 'office' | 'metonym' | 'description';

export const VIAS: readonly Via[] = [
  'name',
  'acronym',
  'surname',
  'short-form',
  'office',
  'metonym',
  'description',
];

/** A reason in words a reader understands, and how much it weighed (0 when it only informs). */
export type Reason = {
  text: string;
  weight: number;
  /** Somebody who goes by the name too, and whom `text` says why it does not mean. */
  rejected?: EntityId;
};

/** A stretch of an article's text that means an entity. */
export type Mention = {
  id: MentionId;
  block: BlockId;
  /** UTF-16 offsets into the block's text; `end` is the first unit after the mention. */
  start: number;
  end: number;
  entity: EntityId;
  kind: EntityKind;
  via: Via;
  /** 0 to 1: how sure the engine is. Mentions under the engine's threshold are not made. */
  confidence: number;
  why: Reason[];
};

/** A date or span that the article's text names. */
export type DateMention = {
  block: BlockId;
  start: number;
  end: number;
  /** A partial date ("2021-12-21", "2022-01") or a span "1990/1999" of two partial dates. */
  iso: string;
  /** `about` when the words leave the bounds open ("at the beginning of the year"). */
  precision: 'exact' | 'about';
};

/** Somebody whom a name may mean, as far as the engine could tell. */
export type PossiblePerson = {
  entity: EntityId;
  name: string;
  /** Short line under the name: the role on the article's day, or what it is. */
  line: string;
  score: number;
  why: Reason[];
  /** The name of the reader's own pack that it is from; missing for what the extension itself knows. */
  readerPack?: string;
};

/** A name in the text that was left unmarked: it may mean somebody, but not surely enough, or one of several. */
export type UnsureName = {
  block: BlockId;
  /** UTF-16 offsets of its first place. */
  start: number;
  end: number;
  text: string;
  /** Places of the name in the article. */
  count: number;
  /** `too-close`: several are about as likely; `unsure`: nobody is likely enough. */
  because: 'unsure' | 'too-close';
  /** Likeliest first. */
  candidates: PossiblePerson[];
};

/** What lists need to know of an entity without asking for its card. */
export type EntitySummary = {
  id: EntityId;
  kind: EntityKind;
  name: string;
  /** Short line under the name: the role on the article's day, or what it is. Empty when unknown. */
  line: string;
  /** ISO 3166-1 alpha-2 codes. */
  countries: string[];
  mentions: number;
  /** 0 to 1, relative to the most salient entity of the article. */
  salience: number;
  /** An event's dates; null for anything else and where unknown. */
  start: PartialDate | null;
  end: PartialDate | null;
  /** The name of the reader's own pack that it is from; missing for what the extension itself knows. */
  readerPack?: string;
};

/** What the pack says of itself. */
export type PackInfo = {
  version: number;
  /** The newest day on which one of its sources was true. */
  asOf: PartialDate;
  people: number;
  organisations: number;
  places: number;
  events: number;
};

/** A background event of something in the article, for the timeline. */
export type BackgroundEvent = {
  id: EntityId;
  name: string;
  start: PartialDate;
  end: PartialDate | null;
  /** True when it began after the article's day: hidden behind "since then". */
  later: boolean;
  /** True when the article itself mentions it. */
  mentioned: boolean;
  /** The name of the reader's own pack that it is from. */
  readerPack?: string;
};

/** Everything the engine found in one article. */
export type Annotation = {
  /** `unsupported-language`: nothing was looked for. */
  state: 'annotated' | 'unsupported-language';
  lang: string | null;
  title: string;
  /** The day on which roles are asked; null when the article has no date, and then no roles are given. */
  date: PartialDate | null;
  mentions: Mention[];
  dates: DateMention[];
  /** In reading order. */
  unsure: UnsureName[];
  /** One entry an entity, most salient first. */
  entities: EntitySummary[];
  /** By start. */
  background: BackgroundEvent[];
  pack: PackInfo;
};
