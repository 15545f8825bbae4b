import { join } from 'node:path';
import type { Aliases } from './aliases';
import { isForeignScript } from './names';
import type { Officials } from './officials';
import { readTable } from './tsv';

/** Languages of other scripts, and the countries whose people write their own names in them. */
const SPOKEN_IN: Readonly<Record<string, string>> = {
  ar: 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE EH TD ER IL',
  be: 'BY',
  bg: 'BG',
  bn: 'BD IN',
  el: 'GR CY',
  fa: 'IR AF TJ',
  he: 'IL',
  hi: 'IN',
  hy: 'AM',
  ja: 'JP',
  ka: 'GE',
  kk: 'KZ',
  ko: 'KR KP',
  ky: 'KG',
  mk: 'MK',
  mn: 'MN',
  ps: 'AF PK',
  ru: 'RU SU BY KZ KG',
  sr: 'RS YU BA ME XK',
  tg: 'TJ',
  th: 'TH',
  uk: 'UA',
  ur: 'PK IN',
  zh: 'CN TW HK MO SG',
  'zh-hant': 'TW HK MO',
  'zh-hans': 'CN SG',
};

const NAMES = ['person_id', 'lang', 'name'] as const;

/** Adds the names that people's own countries write in their own script: "Владимир Путин". */
export function addNativeNames(folder: string, { people, terms }: Officials, aliases: Aliases): void {
  const kept = new Map(people.map((person) => [person.id, person]));
  const countries = new Map<string, Set<string>>();
  for (const { person, country } of terms)
    countries.set(person, (countries.get(person) ?? new Set()).add(country));
  const spoken = new Map(
    Object.entries(SPOKEN_IN).map(([language, codes]) => [language, new Set(codes.split(' '))]),
  );
  for (const { person_id: id, lang, name } of readTable(join(folder, 'officials/names.tsv'), NAMES)) {
    const person = kept.get(id);
    const there = spoken.get(lang);
    if (!person || !there || !isForeignScript(name) || name === person.name) continue;
    if (/[()[\]{}0-9"/\\;:*]/.test(name)) continue;
    if ([...(countries.get(id) ?? [])].some((code) => there.has(code)))
      aliases.add(id, name, 'name', ['wikidata-2022']);
  }
}
