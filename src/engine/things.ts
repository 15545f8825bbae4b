import type { Reason } from '../model/annotation';
import { firstDay, lastDay, type PartialDate } from '../model/partial-date';
import { POSTING } from '../pack/format';
import type { EntityRow, JurisdictionRow, Pack } from '../pack/pack';
import type { Hit } from './candidates';
import { type Context, isCountry, isParty, mainCountry } from './context';
import { HONORIFICS, mayBeginTitle, PLACE_BEFORE } from './cues';
import type { Found, FoundList, HitIndex } from './found';
import { isLabourAtWork, OwnNames } from './home-names';
import { isElsewhereNamed, isNamedInBrackets, isOfOtherRegion, isPartOfTitle } from './named-alike';
import { isDateline, normOf, type ReadBlock, textOf } from './reading';
import { countryBefore, isSurnameOfUnknown, partOfLongerName } from './surroundings';
import { CONFIDENCE } from './weights';

/** Prior by which one reading must lead the next to be chosen without a country in the article. */
const PRIOR_LEAD = 60;
/** What a country named in the article is worth beside the prior. */
const COUNTRY_NAMED = 90;
/** What the place before a comma is worth: "Atlanta, Georgia" is in the United States. */
const PLACE_BEFORE_IT = 250;
/** Prior that a lone word must have when it is also a common word or name, and no country speaks for it. */
const COMMON_WORD_PRIOR = 190;

/**
 * Links organisations, places and events by their names. Demonyms alone are no mention.
 *
 * @param article  with the surnames of its people, linked or not, folded: "Lagos" may be the dentist Ricardo Lagos
 * @returns events that are named by words in which somebody is named too: "fall of Slobodan Milosevic"; both are meant
 */
export function linkThings(
  pack: Pack,
  blocks: readonly ReadBlock[],
  hits: HitIndex,
  article: { context: Context; date: PartialDate | null; people: ReadonlySet<string> },
  found: FoundList,
): Found[] {
  const laidOver: Found[] = [];
  const borne = surnamesHere(pack, blocks, hits);
  const ownNames = new OwnNames(hits);
  const alone = namedAlone(pack, hits);
  for (const hit of hits.all) {
    const block = blocks[hit.block];
    if (
      !block ||
      isTaken(found, hit) ||
      (borne.size > 0 && borne.has(normOf(block, hit))) ||
      isSurnameOf(pack, block, hit, article.people) ||
      isOfNobility(block, hit)
    )
      continue;
    if (partOfLongerName(pack, block, hits, hit) && !isDateline(block, hit)) continue;
    if (isElsewhereNamed(block, hit) || isOfOtherRegion(pack, block, hits, hit)) continue;
    if (isPartOfTitle(block, hits, hit) || isLabourAtWork(block, hit)) continue;
    const before = countriesBefore(pack, block, hits, hit);
    const owner = ownerOfParty(pack, block, hits, found, hit);
    const chosen = chooseThing(pack, hit, { ...article, alone, owner }, before);
    if (chosen && article.context.sport && !isNoTeam(pack, block, hit, chosen.row)) continue;
    if (!chosen || (pack.kind(chosen.row) === 'event' && isAnother(block, hit))) continue;
    if (pack.kind(chosen.row) === 'organisation' && isReckoned(block, hit)) continue;
    if (ownNames.isOfNowhere(pack, block, hit, chosen.row, article.context)) continue;
    if (isNamedInBrackets(pack, block, hits, hit, chosen.row)) continue;
    const { from, to } = hit;
    const why: Reason[] = [
      { text: `“${textOf(block, hit)}” is a name of ${pack.name(chosen.row)}`, weight: 0 },
      ...chosen.why,
    ];
    const thing: Found = {
      block: hit.block,
      from,
      to,
      row: chosen.row,
      via: chosen.acronym ? 'acronym' : 'name',
      confidence: chosen.why.length > 0 ? CONFIDENCE.chosen : CONFIDENCE.name,
      why,
    };
    if (!found.add(thing) && pack.kind(chosen.row) === 'event') laidOver.push(thing);
  }
  return laidOver;
}

/** Whether another mention has words of a name, other than one of some of them: that may be somebody in the name of an event. */
function isTaken(found: FoundList, { block, from, to }: Hit): boolean {
  const taken = found.at({ block, from, to });
  if (taken === undefined) return false;
  const isPart = taken.from >= from && taken.to <= to && taken.to - taken.from < to - from;
  return !isPart;
}

/**
 * Words that somebody of the article bears as a surname: after "Michael Jordan", "Jordan" is he. Only where the word never stands
 * after a preposition of place.
 */
function surnamesHere(pack: Pack, blocks: readonly ReadBlock[], hits: HitIndex): Set<string> {
  const borne = new Set<string>();
  const visited = new Set<string>();
  for (const hit of hits.all) {
    const block = blocks[hit.block];
    if (!block || hit.to - hit.from > 1) continue;
    const norm = normOf(block, hit);
    if (isSurnameOfUnknown(pack, block, hits, hit)) borne.add(norm);
    if (stands(block, hit)) visited.add(norm);
  }
  return new Set([...borne].filter((norm) => !visited.has(norm)));
}

/** "Lagos said" after the dentist Ricardo Lagos: a city by the name is not meant; a country may be, whoever bears its name. */
function isSurnameOf(pack: Pack, block: ReadBlock, hit: Hit, surnames: ReadonlySet<string>): boolean {
  if (hit.to - hit.from > 1 || block.tokens[hit.from]?.shape !== 'title' || !surnames.has(normOf(block, hit)))
    return false;
  return (
    !stands(block, hit) &&
    !hit.entities.some(({ row }) => isCountry(pack, row) || pack.standsFor(row).length > 0)
  );
}

/** Titles that name a place or a family: "Lord Liverpool", "the Duke of Edinburgh", "the Bishop of Durham". */
const OF_NOBILITY = new Set(
  'duke duchess earl marquess marquis count countess viscount baron prince princess bishop'.split(' '),
);

/** True for a word that is somebody's title. */
function isOfNobility({ tokens }: ReadBlock, { from }: Hit): boolean {
  const before = tokens[from - 1];
  if (!before || !tokens[from]?.joined || before.sentence !== tokens[from]?.sentence) return false;
  if (before.norm === 'of')
    return tokens[from - 2]?.shape === 'title' && OF_NOBILITY.has(tokens[from - 2]?.norm ?? '');
  return before.shape === 'title' && HONORIFICS.has(before.norm);
}

/** On sports pages countries, cities and letters are teams; but not where something happens there, nor bodies and seats by whole names. */
function isNoTeam(pack: Pack, block: ReadBlock, hit: Hit, row: EntityRow): boolean {
  if (stands(block, hit) || isDateline(block, hit) || pack.isSeat(row)) return true;
  if (block.tokens[hit.to]?.norm === "'s" && mayBeginTitle(block, hit.to + 1)) return true; // "Germany's president"
  return pack.kind(row) === 'organisation' && hit.to - hit.from > 1;
}

/** True where a place is meant: "in Jordan", but not "in Jordan's film" and not "They left. Jordan scored". */
function stands({ tokens }: ReadBlock, { from, to }: Hit): boolean {
  const before = tokens[from - 1];
  if (before === undefined || before.sentence !== tokens[from]?.sentence) return false;
  return PLACE_BEFORE.has(before.norm) && tokens[to]?.norm !== "'s";
}

/** Words before the name of an event that make it one of several: "a cold war between neighbours". */
const ONE_OF_SEVERAL = new Set('a an another any each every new my our your his her their its'.split(' '));
/** Behind a newspaper's or a bank's name: what they reckon. */
const RECKONED = new Set(['average', 'index', 'indices', 'futures']);

/** "the Nikkei average". */
function isReckoned({ tokens }: ReadBlock, { to }: Hit): boolean {
  return tokens[to]?.joined === true && RECKONED.has(tokens[to]?.norm ?? '');
}

/** What takes the name of an event: "the Prague Spring festival". */
const NAMED_AFTER_EVENTS = new Set(
  'festival band film movie song album play musical opera novel bar cafe pub restaurant hotel fashion jeans cocktail brand trilogy'.split(
    ' ',
  ),
);

/** True where an event's name is written small, or with an article that it never has, for something like it. */
function isAnother({ tokens }: ReadBlock, { from, to }: Hit): boolean {
  const next = tokens[to];
  if (next?.joined && NAMED_AFTER_EVENTS.has(next.norm)) return true;
  const before = tokens[from - 1];
  return (
    before !== undefined && before.sentence === tokens[from]?.sentence && ONE_OF_SEVERAL.has(before.norm)
  );
}

/** Countries that the article names by names which nothing else bears: "Congo" is then the one of them. */
function namedAlone(pack: Pack, hits: HitIndex): Set<EntityRow> {
  const rows = new Set<EntityRow>();
  for (const { entities } of hits.all) {
    const [only] = entities;
    if (only && entities.length === 1 && isCountry(pack, only.row)) rows.add(only.row);
  }
  return rows;
}

type Chosen = { row: EntityRow; acronym: boolean; why: Reason[] };

/** What a name is asked of: `alone` countries that are named by names of theirs alone, `owner` whose party is named. */
type Asked = {
  context: Context;
  date: PartialDate | null;
  alone: ReadonlySet<EntityRow>;
  owner: JurisdictionRow | null;
};

/** The country before a party, or of whom the article calls a member of it: "France's Socialists", "Joschka Fischer of the Greens". */
function ownerOfParty(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  found: FoundList,
  hit: Hit,
): JurisdictionRow | null {
  if (hit.entities.length < 2 || !hit.entities.every(({ row }) => isParty(pack, row))) return null;
  const country = countryBefore(pack, block, hits, hit.block, hit.from);
  if (country !== null) return country;
  const { tokens } = block;
  const of = tokens[hit.from - 1]?.norm === 'the' ? hit.from - 2 : hit.from - 1;
  if (tokens[of]?.norm !== 'of' || of < 1) return null;
  const member = found.at({ block: hit.block, from: of - 1, to: of });
  return member && pack.kind(member.row) === 'person' ? (pack.countries(member.row)[0] ?? null) : null;
}

function chooseThing(
  pack: Pack,
  hit: Hit,
  { context, date, alone, owner }: Asked,
  before: readonly JurisdictionRow[],
): Chosen | null {
  if (hit.entities.every(({ row }) => pack.kind(row) === 'person')) return null;
  const candidates = hit.entities
    .filter(({ row, flags }) => pack.kind(row) !== 'person' || !(flags & POSTING.surname))
    .filter(({ row }) => exists(pack, row, date))
    .filter(({ row }, _, others) => others.length === 1 || !isPast(pack, row, date))
    .map(({ row, flags }) => ({
      row,
      flags,
      weight:
        pack.prior(row) +
        (named(pack, row, context) ? COUNTRY_NAMED : 0) +
        (isIn(pack, row, before) ? PLACE_BEFORE_IT : 0),
    }))
    .sort((a, b) => b.weight - a.weight);
  const countries = candidates.filter(({ row }) => isCountry(pack, row));
  const [told, ...alsoTold] = countries.filter(({ row }) => alone.has(row));
  if (told && alsoTold.length === 0 && countries.length === candidates.length && countries.length > 1)
    return { row: told.row, acronym: false, why: [] };
  const [own, ...others] =
    owner === null ? [] : candidates.filter(({ row }) => pack.countries(row).includes(owner));
  if (own && others.length === 0)
    return { row: own.row, acronym: (own.flags & POSTING.acronym) !== 0, why: [] };
  const [best, next] = candidates;
  if (!best || pack.kind(best.row) === 'person') return null;
  if (next && best.weight - next.weight < PRIOR_LEAD) return null;
  if (best.flags & POSTING.common && best.weight < COMMON_WORD_PRIOR) return null;
  // "Social Democrats" of several countries: which, the article must say.
  const isShared = best.flags & POSTING.common || isParty(pack, best.row);
  if (
    next &&
    isShared &&
    pack.kind(best.row) === 'organisation' &&
    !isOfMainCountry(pack, best.row, context)
  ) {
    // What only its own country calls by a name is no rival to whose own name it is.
    const isRival =
      hit.to - hit.from < LONG_NAME && (best.flags & POSTING.common || !(next.flags & POSTING.common));
    if (isRival || named(pack, next.row, context)) return null;
  }
  // Letters that stand for a party of a country of which the article says nothing: BNP is a bank too.
  if (best.flags & POSTING.acronym && isParty(pack, best.row) && !named(pack, best.row, context)) return null;
  const why = next ? [rejection(pack, next.row, best.weight - next.weight)] : [];
  return { row: best.row, acronym: (best.flags & POSTING.acronym) !== 0, why };
}

/** Why a name does not mean what goes by it too. @param lead  how much less likely it is */
function rejection(pack: Pack, row: EntityRow, lead: number): Reason {
  const what = pack.what(row);
  return {
    text: `${pack.name(row)}${what === '' ? '' : `, ${what}`}: less likely in this article`,
    weight: lead,
    rejected: pack.id(row),
  };
}

/** The countries of the place that stands before a comma: those of Atlanta in "Atlanta, Georgia". */
function countriesBefore(pack: Pack, block: ReadBlock, hits: HitIndex, hit: Hit): JurisdictionRow[] {
  const before = hits.endingAt(hit.block, hit.from);
  const gap = block.text.slice(block.tokens[hit.from - 1]?.end, block.tokens[hit.from]?.start);
  if (!before || !/^\s*,\s*$/.test(gap)) return [];
  return before.entities
    .filter(({ row }) => pack.kind(row) === 'place')
    .flatMap(({ row }) => pack.countries(row));
}

/** True for a part of one of these countries; a country itself is in none. */
function isIn(pack: Pack, row: EntityRow, countries: readonly JurisdictionRow[]): boolean {
  return pack
    .countries(row)
    .some((country) => countries.includes(country) && pack.jurisdictionEntity(country) !== row);
}

/** Times that a country must be named more often than the next one to be the one that an article is about. */
const MAIN_LEAD = 2;

function isOfMainCountry(pack: Pack, row: EntityRow, context: Context): boolean {
  const main = mainCountry(context, MAIN_LEAD);
  return main !== null && pack.countries(row).includes(main);
}

/** True when the article names a country of the entity, other than by this very name. */
function named(pack: Pack, row: EntityRow, context: Context): boolean {
  return pack
    .countries(row)
    .some((country) => pack.jurisdictionEntity(country) !== row && context.countries.has(country));
}

/** Words of a name that a party of a country of the story has, whichever it is about: "Liberal Democratic Party". */
const LONG_NAME = 3;

/** Days before its start that an event is spoken of by name: elections and summits are announced, wars and attacks are not. */
const ANNOUNCED_DAYS = 400;
const ANNOUNCED = /\b(?:election|referendum|summit|conference|games|treaty|agreement|visit)\b/i;

/** Days before its founding that an organisation is spoken of. */
const PLANNED_DAYS = 60;

/** Days after its end in which an organisation is still spoken of by its name where another bears it too. */
const STILL_SPOKEN_OF_DAYS = 3_650;

/** An organisation that was long gone that day. */
function isPast(pack: Pack, row: EntityRow, date: PartialDate | null): boolean {
  const end = pack.kind(row) === 'organisation' ? pack.end(row) : null;
  return date !== null && end !== null && firstDay(date) - lastDay(end) > STILL_SPOKEN_OF_DAYS;
}

/** An event that lies further ahead of the article, or an organisation founded after it, is not meant. */
function exists(pack: Pack, row: EntityRow, date: PartialDate | null): boolean {
  const start = pack.start(row);
  const kind = pack.kind(row);
  if (date === null || start === null || kind === 'place') return true;
  const announced = ANNOUNCED.test(`${pack.what(row)} ${pack.name(row)}`) ? ANNOUNCED_DAYS : 0;
  return firstDay(start) <= lastDay(date) + (kind === 'organisation' ? PLANNED_DAYS : announced);
}
