import type { Annotation, EntitySummary, Mention, UnsureName } from '../model/annotation';
import type { Article } from '../model/article';
import type { EntityId } from '../model/ids';
import type { ReaderSource } from './reader-source';
import { weightAt } from './summaries';

/** One pack's reading of an article; the bundled pack has no reader. */
export type Layer = { reader: ReaderSource | null; annotation: Annotation };

/** A name that a reader's pack gave up since somebody of the bundled data bears it. */
export type TakenName = { mention: Mention; text: string; summary: EntitySummary | null; readerPack: string };

/** The entities that are mentioned, counted and weighed anew now that their packs stand beside each other; most salient first. */
export function weighedAnew(
  summaries: readonly EntitySummary[],
  mentions: readonly Mention[],
  { blocks }: Article,
): EntitySummary[] {
  const kinds = blocks.map(({ kind }) => kind);
  const places = new Map(blocks.map(({ id }, number) => [id, number]));
  const byEntity = new Map<EntityId, { count: number; weight: number }>();
  for (const { entity, block } of mentions) {
    const entry = byEntity.get(entity) ?? { count: 0, weight: 0 };
    entry.count += 1;
    entry.weight += weightAt(kinds, places.get(block) ?? 0);
    byEntity.set(entity, entry);
  }
  const most = Math.max(1, ...[...byEntity.values()].map(({ weight }) => weight));
  return summaries
    .flatMap((summary) => {
      const entry = byEntity.get(summary.id);
      return entry === undefined ? [] : { summary, ...entry };
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ summary, count, weight }) => ({
      ...summary,
      mentions: count,
      salience: Math.round((weight / most) * 100) / 100,
    }));
}

/** Names left unmarked by every pack, and those that a reader's pack gave up; each with all whom it may mean. */
export function unsureIn(
  layers: readonly Layer[],
  mentions: readonly Mention[],
  taken: readonly TakenName[],
): UnsureName[] {
  const marked = new Set(mentions.map(spanOf));
  const names = new Map<string, UnsureName>();
  const add = (unsure: UnsureName): void => {
    const key = spanOf(unsure);
    if (marked.has(key)) return;
    const known = names.get(key);
    names.set(
      key,
      known === undefined ? unsure : { ...known, candidates: [...known.candidates, ...unsure.candidates] },
    );
  };
  for (const { annotation, reader } of layers)
    for (const unsure of annotation.unsure) {
      add(reader === null ? unsure : { ...unsure, candidates: candidatesOf(unsure, reader.name) });
    }
  for (const [first, count] of firstOfEach(taken)) {
    const { mention, text, summary, readerPack } = first;
    if (summary?.kind !== 'person') continue; // the panel asks who somebody is
    const { id, name, line } = summary;
    const candidate = { entity: id, name, line, score: 0, why: mention.why, readerPack };
    const { block, start, end } = mention;
    add({ block, start, end, text, count, because: 'too-close', candidates: [candidate] });
  }
  return [...names.values()];
}

function candidatesOf({ candidates }: UnsureName, readerPack: string): UnsureName['candidates'] {
  return candidates.map((one) => ({ ...one, readerPack }));
}

/** The first place of each name and person, and how many there are. */
function firstOfEach(taken: readonly TakenName[]): Map<TakenName, number> {
  const first = new Map<string, TakenName>();
  const counts = new Map<TakenName, number>();
  for (const name of taken) {
    const key = `${name.mention.entity} ${name.text}`;
    const known = first.get(key) ?? name;
    first.set(key, known);
    counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  return counts;
}

/** Tells stretches of an article's text apart. */
export function spanOf({ block, start, end }: Pick<Mention, 'block' | 'start' | 'end'>): string {
  return `${block} ${start} ${end}`;
}
