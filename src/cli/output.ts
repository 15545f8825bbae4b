import type { DateMention, Mention } from '../model/annotation';
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

/** What the command prints of an article. */
export type Printed = { mentions: PrintedMention[]; events: PrintedMention[]; dates: PrintedDate[] };

/** Named entities as mentions, described events apart; offsets are those given, into `text`. */
export function printed(
  pack: Pack,
  text: string,
  { mentions, dates }: { mentions: readonly Mention[]; dates: readonly DateMention[] },
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
  return {
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
