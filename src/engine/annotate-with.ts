import type { Annotation, BackgroundEvent, EntitySummary, Mention, Reason, Via } from '../model/annotation';
import type { Article } from '../model/article';
import { type EntityId, mentionId } from '../model/ids';
import { firstDay } from '../model/partial-date';
import type { Pack } from '../pack/pack';
import { annotate } from './annotate';
import { PRIOR_REASON } from './link';
import { type Layer, spanOf, type TakenName, unsureIn, weighedAnew } from './merged-lists';
import { type Placed, type Ranked, settle } from './precedence';
import { bearersOf, isNear, type ReaderSource } from './reader-source';

/** What a reader's pack is read for: names. Offices and descriptions of the world are for data that knows the world. */
const OF_NAMES: ReadonlySet<Via> = new Set(['name', 'acronym', 'surname', 'short-form']);

/** Namesakes that a reason names. */
const MOST_NAMESAKES = 3;

/**
 * Everything that the bundled pack and the reader's own packs know of an article. Each pack is read by itself, with every rule of abstention; then
 * the reader's order decides where two of them mean somebody by the same words. Without packs of the reader's own it is `annotate`.
 *
 * A pack that comes after the bundled data never takes a name that somebody bears there: such a name is listed as not sure.
 *
 * @param readers  in the order of precedence
 */
export function annotateWith(pack: Pack, readers: readonly ReaderSource[], article: Article): Annotation {
  const bundled = annotate(pack, article);
  const near = readers.filter((reader) => isNear(reader, article));
  if (near.length === 0 || bundled.state !== 'annotated') return bundled;
  const layerOf = (reader: ReaderSource): Layer => ({ reader, annotation: annotate(reader.pack, article) });
  const layers: Layer[] = [
    ...near.filter(({ isFirst }) => isFirst).map(layerOf),
    { reader: null, annotation: bundled },
    ...near.filter(({ isFirst }) => !isFirst).map(layerOf),
  ];
  return new Merge(pack, layers, bundled, article).annotation();
}

/** The readings of several packs as one. */
class Merge {
  readonly #pack: Pack;
  readonly #layers: readonly Layer[];
  readonly #bundled: Annotation;
  readonly #article: Article;
  readonly #places: ReadonlyMap<string, number>;
  readonly #summaries: ReadonlyMap<EntityId, EntitySummary>;
  readonly #namesakes = new Map<string, Reason[]>();

  constructor(pack: Pack, layers: readonly Layer[], bundled: Annotation, article: Article) {
    this.#pack = pack;
    this.#layers = layers;
    this.#bundled = bundled;
    this.#article = article;
    this.#places = new Map(article.blocks.map(({ id }, number) => [id, number]));
    this.#summaries = new Map(
      layers.flatMap(({ annotation, reader }) =>
        annotation.entities.map((entity) => [
          entity.id,
          reader === null ? entity : { ...entity, readerPack: reader.name },
        ]),
      ),
    );
  }

  annotation(): Annotation {
    const { kept, shared } = this.#ranked();
    const placed = settle(kept);
    const mentions = this.#mentions(placed, shared);
    const entities = weighedAnew([...this.#summaries.values()], mentions, this.#article);
    return {
      ...this.#bundled,
      mentions,
      entities,
      unsure: unsureIn(
        this.#layers,
        mentions,
        shared.map((ranked) => this.#takenName(ranked)),
      ),
      background: this.#background(new Set(entities.map(({ id }) => id))),
    };
  }

  /** Every mention with its order; apart those of later packs whose name somebody of the bundled data bears, with what follows from them. */
  #ranked(): { kept: Ranked[]; shared: Ranked[] } {
    const kept: Ranked[] = [];
    const shared: Ranked[] = [];
    this.#layers.forEach(({ reader, annotation }, order) => {
      if (reader === null) {
        kept.push(...annotation.mentions.map((mention) => ({ mention, order })));
        return;
      }
      const mentions = annotation.mentions.filter(({ via }) => OF_NAMES.has(via));
      const isShared = (mention: Mention): boolean =>
        !reader.isFirst && isOfName(mention) && this.#namesakesOf(this.#textOf(mention)).length > 0;
      const without = new Set(mentions.filter(isShared).map(({ entity }) => entity));
      for (const mention of mentions) {
        if (isShared(mention)) shared.push({ mention, order });
        else if (isOfName(mention) || !without.has(mention.entity)) kept.push({ mention, order });
      }
    });
    return { kept, shared };
  }

  #mentions(placed: readonly Placed[], shared: readonly Ranked[]): Mention[] {
    const sharedAt = new Map<string, Ranked[]>();
    for (const ranked of shared) {
      const key = spanOf(ranked.mention);
      sharedAt.set(key, [...(sharedAt.get(key) ?? []), ranked]);
    }
    return [...placed]
      .sort(
        (a, b) =>
          this.#placeOf(a.mention) - this.#placeOf(b.mention) ||
          a.mention.start - b.mention.start ||
          b.mention.end - a.mention.end,
      )
      .map(({ mention, order, before }, number) => ({
        ...mention,
        id: mentionId(number),
        why: [
          ...this.#ownReasons(mention, order),
          ...[...before, ...(sharedAt.get(spanOf(mention)) ?? [])].map((other) =>
            this.#wentBefore(other, order),
          ),
        ],
      }));
  }

  /** Why a mention was made; of a reader's pack also that it is from there, and whose name it took by the reader's order. */
  #ownReasons(mention: Mention, order: number): Reason[] {
    const reader = this.#layers[order]?.reader ?? null;
    if (reader === null) return mention.why;
    const named = `named in your pack “${reader.name}”`;
    const why = mention.why.map((reason) =>
      reason.text === PRIOR_REASON ? { ...reason, text: named } : reason,
    );
    const told = why.some(({ text }) => text === named) ? why : [{ text: named, weight: 0 }, ...why];
    if (!reader.isFirst || !isOfName(mention)) return told;
    const namesakes = this.#namesakesOf(this.#textOf(mention)).map((reason) => ({
      ...reason,
      text: `${reason.text}: your order puts “${reader.name}” before the data of Backgrounder`,
    }));
    return [...told, ...namesakes];
  }

  /** What is said of a mention that gave way to one of the same words. */
  #wentBefore({ mention, order }: Ranked, winner: number): Reason {
    const other = this.#titleOf(order);
    const text = `${this.#nameOf(mention.entity)}, from ${other}: your order puts ${this.#titleOf(winner)} first`;
    return { text, weight: 0, rejected: mention.entity };
  }

  /** Who of the bundled data goes by a name: a reason each, without what decided. */
  #namesakesOf(words: string): Reason[] {
    const known = this.#namesakes.get(words);
    if (known) return known;
    const reasons = bearersOf(this.#pack, words)
      .slice(0, MOST_NAMESAKES)
      .map((row): Reason => {
        const what = this.#pack.what(row);
        const name = this.#pack.name(row);
        return {
          text: `${name}${what === '' ? '' : `, ${what}`}, goes by the name too`,
          weight: 0,
          rejected: this.#pack.id(row),
        };
      });
    this.#namesakes.set(words, reasons);
    return reasons;
  }

  #background(inArticle: ReadonlySet<EntityId>): BackgroundEvent[] {
    return this.#layers
      .flatMap(({ annotation, reader }) =>
        annotation.background
          .filter(({ id, mentioned }) => !mentioned || inArticle.has(id))
          .map((event) => (reader === null ? event : { ...event, readerPack: reader.name })),
      )
      .sort((a, b) => firstDay(a.start) - firstDay(b.start));
  }

  /** A name of a later pack that somebody of the bundled data bears, for the list of names that are not sure. */
  #takenName({ mention, order }: Ranked): TakenName {
    return {
      mention,
      text: this.#textOf(mention),
      summary: this.#summaries.get(mention.entity) ?? null,
      readerPack: this.#layers[order]?.reader?.name ?? '',
    };
  }

  #placeOf({ block }: Mention): number {
    return this.#places.get(block) ?? 0;
  }

  #textOf({ block, start, end }: Mention): string {
    return this.#article.blocks[this.#places.get(block) ?? 0]?.text.slice(start, end) ?? '';
  }

  #nameOf(entity: EntityId): string {
    return this.#summaries.get(entity)?.name ?? entity;
  }

  #titleOf(order: number): string {
    const reader = this.#layers[order]?.reader ?? null;
    return reader === null ? 'the data of Backgrounder' : `your pack “${reader.name}”`;
  }
}

function isOfName({ via }: Mention): boolean {
  return via === 'name' || via === 'acronym';
}
