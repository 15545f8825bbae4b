import type { JurisdictionRow, Pack } from '../pack/pack';
import type { Hit } from './candidates';
import type { HitIndex } from './found';
import type { ReadBlock, Span } from './reading';

/** The countries that a paragraph names. */
type Spoken = {
  /** By token: the country named last before it. */
  before: readonly (JurisdictionRow | null)[];
  /** By the number of a sentence: those named in it. */
  bySentence: ReadonlyMap<number, ReadonlySet<JurisdictionRow>>;
};

/** Which countries are spoken of around a place of the text; each paragraph is gone through once, when it is first asked about. */
export class CountriesSpokenOf {
  readonly #pack: Pack;
  readonly #blocks: readonly ReadBlock[];
  readonly #hits: HitIndex;
  readonly #spoken = new Map<number, Spoken>();

  constructor(pack: Pack, blocks: readonly ReadBlock[], hits: HitIndex) {
    this.#pack = pack;
    this.#blocks = blocks;
    this.#hits = hits;
  }

  /**
   * True where another country than the story's own is spoken of: one of the sentence ("said Foreign Ministry spokesman Tang Guoqiang in
   * Beijing"), or, where that names none, the last one before it in the paragraph.
   *
   * @param main  the story's own
   */
  isElsewhere({ block, from }: Span, main: JurisdictionRow): boolean {
    const { before, bySentence } = this.#of(block);
    const sentence = this.#blocks[block]?.tokens[from]?.sentence ?? -1;
    const around = bySentence.get(sentence);
    if (around) return !around.has(main);
    const last = before[from] ?? null;
    return last !== null && last !== main;
  }

  #of(number: number): Spoken {
    const known = this.#spoken.get(number);
    if (known) return known;
    const before: (JurisdictionRow | null)[] = [];
    const bySentence = new Map<number, Set<JurisdictionRow>>();
    let last: JurisdictionRow | null = null;
    this.#blocks[number]?.tokens.forEach(({ sentence }, at) => {
      before.push(last);
      const hit = this.#hits.startingAt(number, at);
      const country = hit ? countryOfPlace(this.#pack, hit) : null;
      if (country === null) return;
      last = country;
      const around = bySentence.get(sentence);
      if (around) around.add(country);
      else bySentence.set(sentence, new Set([country]));
    });
    const spoken = { before, bySentence };
    this.#spoken.set(number, spoken);
    return spoken;
  }
}

/** The one country that a hit names, by its name, its adjective or a city in it. */
function countryOfPlace(pack: Pack, { entities, demonyms }: Hit): JurisdictionRow | null {
  const countries = new Set(demonyms);
  for (const { row } of entities)
    if (pack.kind(row) === 'place') for (const country of pack.countries(row)) countries.add(country);
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}
