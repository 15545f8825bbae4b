import { ARABIC, ARABIC_COUNTRIES } from './arabic';
import { CHINESE } from './chinese';
import { CYRILLIC } from './cyrillic';
import { HEBREW } from './hebrew';
import { KOREAN } from './korean';
import { ENGLISH, GERMAN, NORDIC, SERBO_CROATIAN, SHORT_NAME_COUNTRIES } from './latin';
import type { Rules } from './rules';

/** More spellings than this of one name help nobody. */
const MOST_SPELLINGS = 24;

const CYRILLIC_COUNTRIES = new Set('RU UA BY KZ KG TJ UZ TM SU BG'.split(' '));
const GERMAN_COUNTRIES = new Set('DE AT CH LI LU DD'.split(' '));
const GERMAN_LETTERS = /[äöüß]/i;
const NORDIC_COUNTRIES = new Set('DK NO SE FO'.split(' '));
const SERBO_CROATIAN_COUNTRIES = new Set('RS HR BA ME YU SI'.split(' '));
const CHINESE_COUNTRIES = new Set('CN TW HK MO SG'.split(' '));
const KOREAN_COUNTRIES = new Set('KR KP'.split(' '));

/** Countries that write the family first, and whose names English papers also turn round, or the other way. */
const BOTH_ORDERS = new Set('JP HU KR CN TW KP'.split(' '));

/** Countries whose names are given here with the family first. */
const FAMILY_FIRST = new Set([...CHINESE_COUNTRIES, ...KOREAN_COUNTRIES]);

function rulesOf(country: string): Rules | null {
  if (CYRILLIC_COUNTRIES.has(country)) return CYRILLIC;
  if (ARABIC_COUNTRIES.has(country)) return ARABIC;
  if (country === 'IL') return HEBREW;
  if (KOREAN_COUNTRIES.has(country)) return KOREAN;
  if (CHINESE_COUNTRIES.has(country)) return CHINESE;
  if (GERMAN_COUNTRIES.has(country)) return GERMAN;
  if (NORDIC_COUNTRIES.has(country)) return NORDIC;
  if (SERBO_CROATIAN_COUNTRIES.has(country)) return SERBO_CROATIAN;
  return SHORT_NAME_COUNTRIES.has(country) ? ENGLISH : null;
}

/**
 * The ways in which English newspapers write one word of a name, wherever it stands in it.
 *
 * @param word     with its capital
 * @param country  ISO code of the country whose rules hold
 * @returns the word itself first
 */
export function spellingsOfWord(word: string, country: string): string[] {
  const rules = rulesOf(country);
  return rules === null ? [word] : [...new Set([word, ...rules.given(word), ...rules.family(word)])];
}

/**
 * The ways in which English newspapers write a person's name, by rule.
 *
 * @param name       as our sources spell it: "Sergey Shoygu"
 * @param countries  ISO codes of the countries served, the weightiest first; the first one's rules hold
 * @returns other spellings and orders, without the one given; none for a name of one word
 */
export function spellingsOf(name: string, countries: readonly string[]): string[] {
  const country =
    countries.find((code) => rulesOf(code) !== null || BOTH_ORDERS.has(code)) ??
    (countries.length === 0 && GERMAN_LETTERS.test(name) ? 'DE' : undefined); // commissioners serve no country
  const words = name.replace(/['’ʹ]/g, '').split(' ');
  if (country === undefined || words.length < 2) return [];
  const rules = rulesOf(country);
  const familyAt = FAMILY_FIRST.has(country) ? 0 : words.length - 1;
  const choices = words.map((word, at) => rules?.[at === familyAt ? 'family' : 'given'](word) ?? [word]);
  let spellings: string[][] = [[]];
  for (const choice of choices)
    spellings = spellings.flatMap((start) => choice.map((word) => [...start, word])).slice(0, MOST_SPELLINGS);
  const turned =
    BOTH_ORDERS.has(country) && words.length === 2
      ? spellings.slice(0, 2).map((spelling) => spelling.toReversed())
      : [];
  const found = new Set([...spellings, ...turned].map((spelling) => spelling.join(' ')));
  found.delete(name);
  return [...found];
}
