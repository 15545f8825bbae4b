import { join } from 'node:path';
import { dateField } from '../date-fields';
import type { Aliases } from './aliases';
import { COUNTRIES } from './countries';
import { foldName, slugOf } from './names';
import {
  AREAS,
  CITY_NAMES,
  DISPUTED,
  FORMER_COUNTRIES,
  OBLASTS,
  REGION_COUNTRIES,
  REGIONS,
} from './place-lists';
import { listField, partsOfList, readTable, writeTable } from './tsv';

/** Smallest city that is listed without being a capital. */
const CITY_POPULATION = 300_000;
/** A city of this size is meant by its name even where people bear it. */
const FAMOUS_POPULATION = 1_500_000;

/** Keys of raw places → keys in `sources.tsv`. */
const PLACE_SOURCES: Readonly<Record<string, string>> = {
  factbook: 'factbook',
  'natural-earth': 'natural-earth',
  'world-countries': 'world-countries',
  dr5hn: 'dr5hn',
  wikitrivia: 'wikidata-events',
  'iso-codes': 'iso-codes',
  hand: 'house',
};

type Place = {
  id: string;
  name: string;
  kind: string;
  country: string;
  capitalOf: string;
  demonyms: string;
  leads: string;
  start: string;
  end: string;
  sources: Set<string>;
};

/** Places by id, and the ids of countries by code. */
export type Places = { places: Place[]; countryIds: Map<string, string> };

const COLUMNS = [
  'id',
  'name',
  'aliases',
  'kind',
  'iso2',
  'capital_of',
  'population',
  'sources',
  'demonyms',
  'start',
  'end',
] as const;
type Raw = Record<(typeof COLUMNS)[number], string>;

/** Reads and chooses places, and adds their aliases. `personWords`: words of people's names, how many bear each. */
export function buildPlaces(
  folder: string,
  aliases: Aliases,
  personWords: ReadonlyMap<string, number>,
): Places {
  const rows = readTable(join(folder, 'places/places.tsv'), COLUMNS);
  const places = new Map<string, Place>();
  const add = (place: Place): Place => {
    const known = places.get(place.id);
    if (known) return known;
    places.set(place.id, place);
    return place;
  };
  const countryRows = new Map(rows.filter((row) => row.kind === 'country').map((row) => [row.iso2, row]));
  const countryIds = new Map<string, string>();
  for (const country of COUNTRIES) {
    const row = countryRows.get(country.code);
    if (!row) continue;
    countryIds.set(country.code, row.id);
    const sources = sourcesOf(row);
    add({
      id: row.id,
      name: country.name,
      kind: 'country',
      country: country.code,
      capitalOf: '',
      demonyms: country.demonyms.join('|'),
      leads: country.leads,
      start: '',
      end: '',
      sources,
    });
    for (const alias of country.aliases) aliases.add(row.id, alias, 'name', sources);
    for (const acronym of country.acronyms) aliases.add(row.id, acronym, 'acronym', sources);
    if (country.code === 'CD' || country.code === 'CG') aliases.add(row.id, 'Congo', 'common', sources);
  }
  for (const row of rows) {
    const former = FORMER_COUNTRIES[row.name];
    if (row.kind === 'historical country' && former && row.id.startsWith('Q')) {
      add({
        ...bare(row),
        name: former.name,
        kind: 'former-country',
        country: former.code,
        start: dateField(row.start),
        end: dateField(row.end),
        demonyms: former.demonyms,
      });
      for (const alias of former.aliases)
        aliases.add(row.id, alias, /^[A-Z.]+$/.test(alias) ? 'acronym' : 'name', sourcesOf(row));
    }
    if (row.kind === 'territory' && row.id.startsWith('Q')) {
      add({ ...bare(row), kind: 'territory' });
      for (const alias of territoryAliases(row)) aliases.add(row.id, alias, 'name', sourcesOf(row));
    }
    const disputed = row.kind === 'disputed area' || row.kind === 'area' ? DISPUTED[row.name] : undefined;
    if (disputed) {
      const place = add({
        ...bare(row),
        id: row.id.startsWith('Q') ? row.id : `place:${slugOf(disputed.name)}`,
        name: disputed.name,
        kind: 'disputed',
        country: disputed.country,
      });
      for (const alias of disputed.aliases) aliases.add(place.id, alias, 'name', sourcesOf(row));
    }
    if (row.kind === 'region' && row.id.startsWith('Q')) addRegion(row, add, aliases);
    const area = row.kind === 'area' || row.kind === 'water' ? AREAS[row.name] : undefined;
    if (area) {
      const place = add({ ...bare(row), id: `place:${slugOf(row.name)}`, kind: row.kind, country: '' });
      for (const alias of area) aliases.add(place.id, alias, 'name', ['house']);
    }
  }
  addCities(rows, add, aliases, personWords);
  return { places: [...places.values()], countryIds };
}

export function writePlaces(folder: string, { places }: Places): number {
  return writeTable(
    join(folder, 'places.tsv'),
    ['id', 'name', 'kind', 'country', 'capital_of', 'demonyms', 'leads', 'start', 'end', 'sources'],
    places.map((place) => [
      place.id,
      place.name,
      place.kind,
      place.country,
      place.capitalOf,
      place.demonyms,
      place.leads,
      place.start,
      place.end,
      listField(place.sources),
    ]),
  );
}

function bare(row: Raw): Place {
  return {
    id: row.id,
    name: row.name,
    kind: '',
    country: row.iso2,
    capitalOf: '',
    demonyms: '',
    leads: '',
    start: '',
    end: '',
    sources: sourcesOf(row),
  };
}

function sourcesOf(row: Raw): Set<string> {
  const keys = row.sources.split('+').flatMap((key) => PLACE_SOURCES[key] ?? []);
  return new Set(keys.length === 0 ? ['house'] : keys);
}

function territoryAliases(row: Raw): string[] {
  return partsOfList(row.aliases).filter((alias) =>
    /^(?:Macao|Faeroe Islands|Islas Malvinas|Falklands|Reunion|Curacao|Hong Kong Special Administrative Region|Commonwealth of Puerto Rico|Aland Islands)$/.test(
      alias,
    ),
  );
}

/** A state, province or oblast; common where its name is also something better known. */
function addRegion(row: Raw, add: (place: Place) => Place, aliases: Aliases): void {
  if (row.name.includes('Armed Forces')) return;
  const listed = REGION_COUNTRIES.has(row.iso2) ? row.name : REGIONS[`${row.iso2}:${row.name}`];
  const name = row.iso2 === 'UA' ? OBLASTS[row.name] : listed;
  if (name === undefined || NOT_REGIONS.has(`${row.iso2}:${name}`)) return;
  if (row.iso2 === 'US' && (name === 'Washington' || name === 'New York' || name === 'Georgia')) {
    add({
      ...bare(row),
      name: name === 'Georgia' ? 'Georgia (U.S. state)' : `${name} State`,
      kind: 'region',
    });
    if (name === 'Georgia') aliases.add(row.id, 'Georgia', 'common', sourcesOf(row));
    return;
  }
  add({ ...bare(row), name, kind: 'region' });
  if (row.iso2 === 'UA' && name.endsWith(' Oblast'))
    aliases.add(row.id, name.replace(/ Oblast$/, ' region'), 'name', sourcesOf(row));
}

/** Parts of a country that are cities or territories of their own here, or whose name another country shares. */
const NOT_REGIONS = new Set([
  'US:District of Columbia',
  'IN:Delhi',
  'IN:Chandigarh',
  'US:Puerto Rico',
  'US:Guam',
  'US:American Samoa',
  'US:Northern Mariana Islands',
  'US:United States Virgin Islands',
  'US:United States Minor Outlying Islands',
  'US:Baker Island',
  'US:Howland Island',
  'US:Jarvis Island',
  'US:Johnston Atoll',
  'US:Kingman Reef',
  'US:Midway Atoll',
  'US:Navassa Island',
  'US:Palmyra Atoll',
  'US:Wake Island',
]);

function addCities(
  rows: readonly Raw[],
  add: (place: Place) => Place,
  aliases: Aliases,
  personWords: ReadonlyMap<string, number>,
): void {
  const cities = rows
    .filter(
      (row) => row.kind === 'city' && (row.sources.includes('natural-earth') || row.sources.includes('hand')),
    )
    .sort((a, b) => Number(b.population || 0) - Number(a.population || 0));
  // A city that is its country by name (Singapore, Monaco, Hong Kong) is that country here: one name, one place.
  const states = rows.filter((row) => row.kind === 'country' || row.kind === 'territory');
  const seen = new Set(states.map((row) => `${row.iso2}:${foldName(row.name)}`));
  const taken = new Set<string>();
  for (const row of cities) {
    const population = Number(row.population || 0);
    const capital = row.capital_of !== '' && !NOT_CAPITALS.has(row.name) && row.capital_of === row.iso2;
    if (!capital && population < CITY_POPULATION && !row.sources.includes('hand')) continue;
    const known = CITY_NAMES[row.name];
    const name = known?.name ?? row.name;
    const key = `${row.iso2}:${foldName(name)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const slug = `place:${slugOf(name)}`;
    const own = row.id.startsWith('Q')
      ? row.id
      : taken.has(slug)
        ? `${slug}-${row.iso2.toLowerCase()}`
        : slug;
    const id = known?.id ?? own;
    taken.add(id);
    const borne = (personWords.get(foldName(name)) ?? 0) >= 2;
    const common = borne && !capital && population < FAMOUS_POPULATION;
    add({ ...bare(row), id, name, kind: 'city', capitalOf: capital ? row.capital_of : '' });
    if (common) aliases.add(id, name, 'common', sourcesOf(row));
    for (const alias of known?.aliases ?? [])
      aliases.add(id, alias, /^[A-Z.]{2,5}$/.test(alias) ? 'acronym' : 'name', ['house']);
  }
}

/** Seats of one branch of government that the raw table counts among capitals. */
const NOT_CAPITALS = new Set([
  'Valparaíso',
  'Bloemfontein',
  'Cape Town',
  'Sucre',
  'Cotonou',
  'Abidjan',
  'Yangon',
  'The Hague',
  'Lagos',
  'Almaty',
  'Tel Aviv',
  'Sri Jayewardenepura Kotte',
  'Putrajaya',
  'Lobamba',
  'Bujumbura',
  'Kyoto',
  'Baguio',
  'Dar es Salaam',
  'Johannesburg',
  'Hargeisa',
  'Laayoune',
  'Bir Lehlou',
  'Melekeok',
  'Pyongsan',
]);
