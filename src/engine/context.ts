import { POSTING } from '../pack/format';
import type { EntityRow, JurisdictionRow, Pack } from '../pack/pack';
import type { Hit } from './candidates';
import type { ReadBlock } from './reading';

/** What the whole article is about, before any name is linked. */
export type Context = {
  /** How often each country is named, by its name, its capital or its adjective. */
  countries: ReadonlyMap<JurisdictionRow, number>;
  /** Organisations that the article names: NATO's secretary general is at home where NATO is. */
  organisations: ReadonlySet<EntityRow>;
  /** True for results, matches and the like, where namesakes of officials are common. */
  sport: boolean;
};

/** Words of sports pages. Some mean other things too ("goal", "season"): it is their share that counts. */
const SPORT_WORDS = new Set(
  (
    'match matches game games goal goals season league cup coach striker midfielder defender goalkeeper team teams club clubs ' +
    'championship championships tournament innings wicket wickets batsman runs over scored scorer champion seed seeded round ' +
    'quarter-final semifinal semifinals quarterfinals final finals race lap laps driver grand prix tennis soccer football ' +
    'rugby cricket golf basketball baseball hockey olympic olympics medal stadium fixture fixtures playoff playoffs referee ' +
    'penalty kick half-time transfer squad qualifier qualifying standings par birdie bogey touchdown inning pitcher batting ' +
    'bowling leg stage sprint relay metres 1500 volleyball wrestler wrestlers silver bronze players player nets lineman'
  ).split(' '),
);

/** Those that are words of nothing else. */
const ONLY_SPORT = new Set(
  (
    'striker midfielder defender goalkeeper wicket wickets batsman innings quarterfinals semifinals semifinal quarterfinal volleyball ' +
    'wrestler wrestlers basketball baseball hockey rugby cricket soccer football olympic olympics medal playoff playoffs touchdown ' +
    'inning pitcher birdie bogey lineman qualifier qualifying referee players player coach championship championships'
  ).split(' '),
);

/** Share of sports words among all words from which an article counts as sport; politics uses under a third of this. */
const SPORT_SHARE = 0.018;
/** In fewer words a share says nothing; then it takes this many of them. */
const FEWEST_WORDS = 40;
const FEWEST_SPORT_WORDS = 3;

/** A country itself: "Georgia" counts for it though a state bears the name too. */
export function isCountry(pack: Pack, row: EntityRow): boolean {
  return pack.countries(row).some((country) => pack.jurisdictionEntity(country) === row);
}

/** A name that nothing else goes by, and that is no common word: "Congress" is also a party of Armenia. */
export function isTelling({ entities }: Hit, flags: number): boolean {
  return entities.length === 1 && !(flags & POSTING.common);
}

export function contextOf(pack: Pack, blocks: readonly ReadBlock[], hits: readonly Hit[]): Context {
  const countries = new Map<JurisdictionRow, number>();
  const count = (row: JurisdictionRow): void => {
    countries.set(row, (countries.get(row) ?? 0) + 1);
  };
  const organisations = new Set<EntityRow>();
  for (const hit of hits) {
    for (const { row } of hit.entities) if (pack.kind(row) === 'organisation') organisations.add(row);
    const rows = new Set(hit.demonyms);
    for (const { row, flags } of hit.entities)
      if (pack.kind(row) !== 'person' && (isTelling(hit, flags) || isCountry(pack, row)))
        for (const country of pack.countries(row)) rows.add(country);
    for (const row of rows) count(row);
  }
  for (const country of partiesAtHome(pack, hits, countries)) count(country);
  let words = 0;
  let sport = 0;
  const only = new Set<string>();
  for (const { tokens } of blocks)
    for (const { norm } of tokens) {
      words += 1;
      if (SPORT_WORDS.has(norm)) sport += 1;
      if (ONLY_SPORT.has(norm)) only.add(norm);
    }
  const isSport =
    words >= FEWEST_WORDS ? sport / words >= SPORT_SHARE : sport >= FEWEST_SPORT_WORDS || only.size >= 2;
  return { countries, organisations, sport: isSport };
}

/** "Labour", "Conservatives": parties of several countries, of which the article names one only, count for it. */
function partiesAtHome(
  pack: Pack,
  hits: readonly Hit[],
  named: ReadonlyMap<JurisdictionRow, number>,
): JurisdictionRow[] {
  return hits.flatMap(({ entities }) => {
    if (entities.length < 2 || !entities.some(({ flags }) => flags & POSTING.common)) return [];
    const homes = new Set<JurisdictionRow>();
    for (const { row } of entities) {
      if (!isParty(pack, row)) return [];
      for (const country of pack.countries(row)) if (named.has(country)) homes.add(country);
    }
    return homes.size === 1 ? [...homes] : [];
  });
}

/** True for a political party; those of many countries share their names. */
export function isParty(pack: Pack, row: EntityRow): boolean {
  return /\bparty\b/i.test(pack.what(row));
}

/** Times that a country must be named more often than any other for a story to be its own: its offices and bodies go without its name. */
export const OWN_STORY_LEAD = 3;

/**
 * The one country that an article is about.
 *
 * @param lead  how many times as often as any other it must be named
 */
export function mainCountry({ countries }: Context, lead: number): JurisdictionRow | null {
  const [first, second] = [...countries].sort((a, b) => b[1] - a[1]);
  if (!first) return null;
  return second === undefined || first[1] >= lead * second[1] ? first[0] : null;
}
