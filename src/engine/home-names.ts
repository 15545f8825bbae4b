import type { EntityRow, JurisdictionRow, Pack } from '../pack/pack';
import type { Hit } from './candidates';
import { type Context, isTelling } from './context';
import { DOES } from './cues';
import type { HitIndex } from './found';
import { normOf, type ReadBlock, startsSentence } from './reading';

/**
 * Names that organisations of many countries bear: "National Liberation Army", "Free Democrats", "Labour". In news that says nothing of the
 * country of the only one that the data knows, another is meant.
 */

/** Words of which such names are made. */
const OF_MANY = new Set(
  (
    'free democrat democrats democratic democracy national nationalist liberation army front party people peoples rally constitutional new ' +
    'social socialist socialists christian republican republicans liberal liberals progressive patriotic justice development unity ' +
    'alliance movement union united workers labour labor communist communists green greens popular freedom conservative conservatives ' +
    'moderates reform reformist centre center left right independent independence congress revolutionary action citizens solidarity ' +
    'coalition bloc league resistance council forces for of the and s radical renewal civic future hope country fatherland homeland'
  ).split(' '),
);

/** How often each organisation is named, told once for an article: its own name does not speak for its country. */
export class OwnNames {
  readonly #hits: HitIndex;
  #counts: Map<EntityRow, number> | null = null;

  constructor(hits: HitIndex) {
    this.#hits = hits;
  }

  /** True for a name that organisations of many countries bear, of one whose country the article does not name beside it. */
  isOfNowhere(pack: Pack, block: ReadBlock, hit: Hit, row: EntityRow, context: Context): boolean {
    if (pack.kind(row) !== 'organisation' || context.countries.size === 0) return false;
    const countries = pack.countries(row);
    if (countries.length === 0 || !isOfMany(block, hit)) return false;
    return !countries.some((country) => this.#isNamedBeside(country, row, context));
  }

  #isNamedBeside(country: JurisdictionRow, row: EntityRow, { countries }: Context): boolean {
    return (countries.get(country) ?? 0) > (this.#count().get(row) ?? 0);
  }

  /** Names that count for a country as `contextOf` counts them: nothing else goes by them. */
  #count(): Map<EntityRow, number> {
    if (this.#counts !== null) return this.#counts;
    this.#counts = new Map();
    for (const hit of this.#hits.all)
      for (const { row, flags } of hit.entities)
        if (isTelling(hit, flags)) this.#counts.set(row, (this.#counts.get(row) ?? 0) + 1);
    return this.#counts;
  }
}

function isOfMany(block: ReadBlock, hit: Hit): boolean {
  return normOf(block, hit)
    .split(' ')
    .every((word) => OF_MANY.has(word));
}

/** What a party's members and offices are called right behind its name: "Labour MPs"; "Labour Minister" is no party's. */
const BEHIND_LABOUR = new Set(
  'mp mps leader leaders party government councillor councillors peer peers politician politicians supporters voters prime mayor chancellor'.split(
    ' ',
  ),
);
const LABOUR = new Set(['labour', 'labor']);

/** "Labour costs rose", "the Labour Ministry": the word itself, or a ministry. */
export function isLabourAtWork(block: ReadBlock, hit: Hit): boolean {
  const next = block.tokens[hit.to];
  if (!LABOUR.has(normOf(block, hit)) || !next?.joined || next.norm === "'s") return false;
  if (next.shape !== 'lower') return !BEHIND_LABOUR.has(next.norm);
  return startsSentence(block, hit.from) && !DOES.has(next.norm) && !BEHIND_LABOUR.has(next.norm);
}
