import type { JurisdictionRow, Pack } from '../pack/pack';
import { conceptOf } from '../text/concepts';
import { foldedWords } from '../text/tokens';
import { atHand } from './at-hand';
import type { Context } from './context';
import { MONTHS } from './dates/lexicon';
import type { Found, FoundList } from './found';
import { datelineEnd, type ReadBlock } from './reading';
import type { Sentence } from './sentences';

/**
 * What one word of a sentence tells: a concept, and how much it says of which event is meant. Words of one group tell an event no more
 * than the one that tells it most: "Hong Kong" is one place, and so is "Kigali" with the Rwanda that it stands for.
 */
export type Word = {
  /** Token number, or NOWHERE. */
  at: number;
  /** Numbers of the events that tell of the concept. */
  events: Uint16Array;
  weight: number;
  group: number;
};

/** `at` of what the article tells and not the sentence. */
export const NOWHERE = -1;

/** A person's name is several rare words; together they tell this much, for people take part in many events. */
const MOST_BY_A_PERSON = 3;

/** What a country that the article is about tells of a sentence that does not name it. */
const MOST_BY_THE_ARTICLE = 2;
/** So many countries an article is about, the most named ones. */
const COUNTRIES_OF_ARTICLE = 2;

/** Units of time: a number before one counts time, not people. */
const TIMES = new Set(
  'years year months month weeks week days day hours hour minutes minute seconds decades percent per anniversary birthday'.split(
    ' ',
  ),
);

/** Countries of which the concept is kept at hand. */
const MOST_COUNTRIES = 512;

/** The concepts of the countries that an article is about. */
export function countriesTold(pack: Pack, { countries }: Context): number[] {
  return [...countries]
    .sort(([, a], [, b]) => b - a)
    .slice(0, COUNTRIES_OF_ARTICLE)
    .flatMap(([country]) => conceptOfCountry(pack)(country) ?? []);
}

/**
 * The words of a sentence that tell something, each concept once, by how few events tell it.
 *
 * @param about  concepts of the countries that the article is about
 * @returns words of one group one after the other
 */
export function wordsOf(
  pack: Pack,
  block: ReadBlock,
  number: number,
  { from, to }: Sentence,
  found: FoundList,
  about: readonly number[],
): Word[] {
  const words: Word[] = [];
  const seen = new Set<number>();
  const groups = new Map<Found, number>();
  let group = 0;
  const add = (told: Telling | null, at: number, of: number, most: number): void => {
    if (told === null || seen.has(told.concept)) return;
    seen.add(told.concept);
    words.push({ at, events: told.events, weight: Math.min(most, told.rarity), group: of });
  };
  const telling = tellingOf(pack);
  for (let at = from === 0 ? datelineEnd(block) : from; at < to; at += 1) {
    const concept = conceptOf(block.tokens[at]?.norm ?? '');
    if (concept === null || (concept.isNumber && isOfTime(block, at))) continue;
    const mention = found.atWord(number, at);
    const known = mention && groups.get(mention);
    if (known === undefined) group += 1;
    if (mention && known === undefined) groups.set(mention, group);
    const most = mention ? mostBy(pack, mention) : Number.POSITIVE_INFINITY;
    add(telling(concept.key), at, known ?? group, most);
  }
  for (const [mention, of] of groups) {
    const country = countryOf(pack, mention);
    const concept = country === null ? null : conceptOfCountry(pack)(country);
    if (concept !== null) add(telling(concept), mention.from, of, Number.POSITIVE_INFINITY);
  }
  if (!isInGroups(words)) words.sort((a, b) => a.group - b.group);
  if (words.length > 0)
    for (const concept of about) {
      group += 1;
      add(telling(concept), NOWHERE, group, MOST_BY_THE_ARTICLE);
    }
  return words;
}

/** Whether words of one group stand one after the other already, as they mostly do. */
function isInGroups(words: readonly Word[]): boolean {
  for (let i = 1; i < words.length; i += 1)
    if ((words[i - 1]?.group ?? 0) > (words[i]?.group ?? 0)) return false;
  return true;
}

/** A number that counts time or names a day: "20 years", "17 July", "March 16". */
function isOfTime({ tokens }: ReadBlock, at: number): boolean {
  const [before = '', after = ''] = [tokens[at - 1]?.norm, tokens[at + 1]?.norm];
  return TIMES.has(after) || MONTHS.has(after) || MONTHS.has(before) || ALL_DIGITS.test(before);
}
const ALL_DIGITS = /^\d+$/;

/** What a concept tells: the numbers of the events that tell of it, and how few they are. */
type Telling = { concept: number; events: Uint16Array; rarity: number };

/** Concepts of which is kept at hand what they tell. */
const MOST_CONCEPTS = 4_096;

/** What a concept tells, by its key; null for what all or none of the events tell. */
const tellingOf = atHand(MOST_CONCEPTS, (pack, concept: number): Telling | null => {
  const events = pack.eventsTelling(concept);
  if (events.length === 0) return null;
  return { concept, events, rarity: Math.log(pack.toldEvents.length / events.length) };
});

/** What the words of a mention tell at most. */
function mostBy(pack: Pack, { row, via }: Found): number {
  return pack.kind(row) === 'person' && via !== 'office' ? MOST_BY_A_PERSON : Number.POSITIVE_INFINITY;
}

/** The country of a city or of a government that a sentence names. */
function countryOf(pack: Pack, { row }: Found): JurisdictionRow | null {
  const kind = pack.kind(row);
  if (kind !== 'place' && kind !== 'organisation') return null;
  const [country, ...others] = pack.countries(row);
  return country !== undefined && others.length === 0 ? country : null;
}

/** The rarest concept of a country's name; null where its words are in too many events. */
const conceptOfCountry = atHand(MOST_COUNTRIES, (pack, country: JurisdictionRow): number | null => {
  const row = pack.jurisdictionEntity(country);
  const keys = (row === null ? [] : foldedWords(pack.name(row))).flatMap((word) => {
    const key = conceptOf(word)?.key;
    const events = key === undefined ? 0 : pack.eventsTelling(key).length;
    return key === undefined || events === 0 ? [] : [{ key, events }];
  });
  keys.sort((a, b) => a.events - b.events);
  return keys[0]?.key ?? null;
});
