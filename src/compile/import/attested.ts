import { join } from 'node:path';
import { COUNTRY_OF_CODE } from './actor-codes';
import type { Aliases } from './aliases';
import { foldName, isNotAName, stripHonorific } from './names';
import type { Officials } from './officials';
import { isOneName, nameKey } from './one-name';
import { partsOfList, readTable } from './tsv';

/** The key of these tables in `sources.tsv`. */
const PHOENIX = 'phoenix-2018';

const FILES = [
  'phoenix-2018-countries.tsv',
  'phoenix-2018-international.tsv',
  'phoenix-2018-milnonstate.tsv',
];
const COLUMNS = ['name_upper', 'aliases_upper', 'codes_with_yymmdd_ranges'] as const;

/** Words of names that are not capitalised, and syllables after which one is. */
const SMALL = new Set('de del della di da dos du van von der den bin bint ibn al el y e la le ul'.split(' '));

/**
 * People whom news agencies' actor lists name: they are known to the news, and the lists tell how it spells them. A name counts for the
 * one person of that country who bears it; their titles, offices and dates are left alone.
 *
 * @returns how many people are attested so
 */
export function addAttested(folder: string, { people, terms }: Officials, aliases: Aliases): number {
  const countries = new Map<string, Set<string>>();
  for (const { person, country } of terms)
    countries.set(person, (countries.get(person) ?? new Set()).add(country));
  const byKey = new Map<string, (typeof people)[number][]>();
  for (const person of people)
    for (const country of countries.get(person.id) ?? [])
      for (const key of new Set([person.name, ...person.names].map((name) => nameKey(name, country))))
        byKey.set(key, [...(byKey.get(key) ?? []), person]);
  const attested = new Set<string>();
  for (const row of FILES.flatMap((file) => [...readTable(join(folder, 'sources', file), COLUMNS)])) {
    const names = [row.name_upper, ...partsOfList(row.aliases_upper)]
      .map((name) => stripHonorific(lettered(name)))
      .filter(isUsable);
    for (const country of countriesOf(row.codes_with_yymmdd_ranges)) {
      const bearers = new Set(
        names.flatMap((name) =>
          (byKey.get(nameKey(name, country)) ?? []).filter((person) =>
            [person.name, ...person.names].some((own) => isOneName(name, own, country)),
          ),
        ),
      );
      const [person, another] = bearers;
      if (!person || another) continue;
      attested.add(person.id);
      person.sources.add(PHOENIX);
      const known = new Set([person.name, ...person.names].map(foldName));
      for (const name of names)
        if (isOneName(name, person.name, country) && !known.has(foldName(name)))
          aliases.add(person.id, name, 'name', [PHOENIX]);
    }
  }
  return attested.size;
}

/** "USAGOV 930120-970120|USAELI": the countries that a row's codes begin with. */
function countriesOf(codes: string): Set<string> {
  return new Set(partsOfList(codes).flatMap((code) => COUNTRY_OF_CODE.get(code.slice(0, 3)) ?? []));
}

/** "SERGEY V. LAVROV" as papers write it. */
function lettered(name: string): string {
  return name
    .toLowerCase()
    .split(' ')
    .map((word, at) => (at > 0 && SMALL.has(word) ? word : capitals(word)))
    .join(' ');
}

function capitals(word: string): string {
  return word
    .replace(/(?:^|[-'’.])\p{Ll}/gu, (start) => start.toUpperCase())
    .replace(/^Mc\p{Ll}/u, (start) => `Mc${start.slice(2).toUpperCase()}`)
    .replace(/^(?:Al|El)-/, (start) => start.toLowerCase());
}

/** Styles that these lists put before names, beside those that every list has. */
const STYLED =
  /\b(?:advis[eo]r|national|security|hojatolislam|ayatollah|sheikh|haji|miss|king|queen|sultan|comrade)\b/i;

function isUsable(name: string): boolean {
  return name.includes(' ') && !isNotAName(name) && !STYLED.test(name);
}
