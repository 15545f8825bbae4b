import type { DateMention, Mention, Reason, UnsureName } from '../model/annotation';
import { wikidataOf } from '../model/ids';
import type { Pack } from '../pack/pack';

/** A mention as the command prints it. */
export type PrintedMention = {
  start: number;
  end: number;
  text: string;
  entity: string;
  name: string;
  wikidata: string | null;
  kind: Mention['kind'];
  via: Mention['via'];
  confidence: number;
  /** Only with --explain. */
  why?: Mention['why'];
};

export type PrintedDate = {
  start: number;
  end: number;
  text: string;
  iso: string;
  precision: DateMention['precision'];
};

/** A name left unmarked, with whom it may mean and what spoke for and against each. */
export type PrintedUnsure = {
  start: number;
  end: number;
  text: string;
  because: UnsureName['because'];
  candidates: { entity: string; name: string; score: number; why: Reason[] }[];
};

/** What the command prints of an article. */
export type Printed = {
  mentions: PrintedMention[];
  events: PrintedMention[];
  dates: PrintedDate[];
  /** Only with --explain. */
  unsure?: PrintedUnsure[];
};

/** Named entities as mentions, described events apart; offsets are those given, into `text`. */
export function printed(
  pack: Pack,
  text: string,
  {
    mentions,
    dates,
    unsure,
  }: { mentions: readonly Mention[]; dates: readonly DateMention[]; unsure: readonly UnsureName[] },
  explain: boolean,
): Printed {
  const all = mentions.map(({ start, end, entity, kind, via, confidence, why }): PrintedMention => {
    const row = pack.find(entity);
    const mention = {
      start,
      end,
      text: text.slice(start, end),
      entity,
      name: row === null ? entity : pack.name(row),
      wikidata: wikidataOf(entity),
      kind,
      via,
      confidence,
    };
    return explain ? { ...mention, why } : mention;
  });
  const left = unsure.map(
    ({ start, end, because, candidates }): PrintedUnsure => ({
      start,
      end,
      text: text.slice(start, end),
      because,
      candidates: candidates.map(({ entity, name, score, why }) => ({ entity, name, score, why })),
    }),
  );
  return {
    ...(explain ? { unsure: left } : {}),
    mentions: all.filter(({ via }) => via !== 'description'),
    events: all.filter(({ via }) => via === 'description'),
    dates: dates.map(({ start, end, iso, precision }) => ({
      start,
      end,
      text: text.slice(start, end),
      iso,
      precision,
    })),
  };
}
