import type { ReaderSource } from '../engine/reader-source';
import { type Candidate, LOOK_UP_LIMITS } from '../model/candidate';
import type { Card } from '../model/card';
import type { EntityId } from '../model/ids';
import type { PartialDate } from '../model/partial-date';
import { readerPackOf } from '../model/reader-packs';
import type { Post, Tie } from '../model/tie';
import type { Pack } from '../pack/pack';
import type { ReaderSources } from './reader-packs';

/** What is asked of the bundled pack about entities. */
export type PackReads = {
  cardOf: (
    pack: Pack,
    entity: EntityId,
    asOf: PartialDate | null,
    among: readonly EntityId[] | undefined,
  ) => Promise<Card | null>;
  lookUp: (pack: Pack, text: string, asOf: PartialDate | null) => Candidate[];
  tiesOf: (pack: Pack, entities: readonly EntityId[], asOf: PartialDate | null) => Promise<Tie[]>;
  careerOf: (pack: Pack, entity: EntityId, asOf: PartialDate | null) => Post[];
};

/** The same questions, of the bundled pack and the reader's own ones: an id says which of them knows its entity. */
export type RoutedReads = Omit<PackReads, 'lookUp' | 'careerOf'> & {
  lookUp: (...ask: Parameters<PackReads['lookUp']>) => Promise<Candidate[]>;
  careerOf: (...ask: Parameters<PackReads['careerOf']>) => Promise<Post[]>;
};

/** Leads each question to the pack that can answer it; those about the bundled data ask for no other. */
export function readerRoutes(reads: PackReads, readers: ReaderSources): RoutedReads {
  async function sourceOf(entity: EntityId): Promise<ReaderSource | 'bundled' | null> {
    const id = readerPackOf(entity);
    if (id === null) return 'bundled';
    return (await readers.get()).find((source) => source.id === id) ?? null;
  }

  return {
    async cardOf(pack, entity, asOf, among) {
      const source = await sourceOf(entity);
      if (source === 'bundled') return reads.cardOf(pack, entity, asOf, among);
      const card = source && (await reads.cardOf(source.pack, entity, asOf, among));
      return card && { ...card, readerPack: source.name };
    },

    async careerOf(pack, entity, asOf) {
      const source = await sourceOf(entity);
      if (source === null) return [];
      return reads.careerOf(source === 'bundled' ? pack : source.pack, entity, asOf);
    },

    async tiesOf(pack, entities, asOf) {
      const bundled = reads.tiesOf(pack, entities, asOf);
      if (entities.every((entity) => readerPackOf(entity) === null)) return bundled;
      const own = (await readers.get()).map((source) =>
        reads.tiesOf(
          source.pack,
          entities.filter((entity) => readerPackOf(entity) === source.id),
          asOf,
        ),
      );
      return (await Promise.all([bundled, ...own])).flat();
    },

    async lookUp(pack, text, asOf) {
      const sources = await readers.get();
      const found = (source: ReaderSource): Candidate[] =>
        reads.lookUp(source.pack, text, asOf).map((one) => ({ ...one, readerPack: source.name }));
      return [
        ...sources.filter(({ isFirst }) => isFirst).flatMap(found),
        ...reads.lookUp(pack, text, asOf),
        ...sources.filter(({ isFirst }) => !isFirst).flatMap(found),
      ].slice(0, LOOK_UP_LIMITS.candidates);
    },
  };
}
