import { openPackFolder } from '../../../src/cli/pack-files';
import { annotate } from '../../../src/engine/annotate';
import type { Annotation } from '../../../src/model/annotation';
import { blockId } from '../../../src/model/ids';
import { partialDate } from '../../../src/model/partial-date';
import type { EntityRow } from '../../../src/pack/pack';

/** Names a paragraph. */
const NAMES_A_BLOCK = 8;
/** The engine leaves many a bare name unmarked: how many are tried for each that is wanted. */
const TRIED = 3;

/**
 * The annotation of an article that names the best-known of everything in the dataset.
 *
 * @param count  of entities
 * @throws Error when the engine marks fewer
 */
export async function annotationOfMany(count: number): Promise<Annotation> {
  const pack = await openPackFolder('dist/pack');
  const rows = Array.from({ length: pack.entityCount }, (_, row) => row as EntityRow)
    .sort((a, b) => pack.prior(b) - pack.prior(a))
    .slice(0, count * TRIED);
  const texts: string[] = [];
  for (let i = 0; i < rows.length; i += NAMES_A_BLOCK) {
    const names = rows.slice(i, i + NAMES_A_BLOCK).map((row) => pack.name(row));
    texts.push(`The report also speaks of ${names.join('; of ')}.`);
  }
  const annotation = annotate(pack, {
    title: 'A report of many names',
    date: partialDate('2022-01-10'),
    lang: 'en',
    blocks: texts.map((text, i) => ({ id: blockId(i), kind: 'paragraph', text })),
  });
  const entities = annotation.entities.slice(0, count);
  if (entities.length < count) throw new Error(`only ${entities.length} entities were marked`);
  const kept = new Set(entities.map(({ id }) => id));
  return { ...annotation, entities, mentions: annotation.mentions.filter(({ entity }) => kept.has(entity)) };
}
