import { join } from 'node:path';
import { writeTable } from './tsv';

/** title; publisher; licence; as of; address of the project, where its origin is known. */
const SOURCES: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  'wikidata-2022': ['Wikidata: holders of political offices', 'Wikidata', 'CC0-1.0', '2022-12', ''],
  'wikidata-events': ['Wikidata: events, organisations and places', 'Wikidata', 'CC0-1.0', '2023-09', ''],
  'enwiki-2022': ['English Wikipedia: office boxes (facts only)', 'Wikipedia', 'facts only', '2022-12', ''],
  'ifg-2026': [
    'Ministers Database',
    'Institute for Government',
    'CC-BY-4.0',
    '2026-06-19',
    'https://github.com/instituteforgov/ifg-ministers-database-public',
  ],
  'us-congress-2026': [
    'congress-legislators',
    'unitedstates project',
    'CC0-1.0',
    '2026-06-15',
    'https://github.com/unitedstates/congress-legislators',
  ],
  factbook: [
    'The World Factbook, editions of 1990 to 2026',
    'Central Intelligence Agency',
    'public domain',
    '2026-01-22',
    'https://github.com/factbook/factbook.json',
  ],
  'cia-2019': [
    'Chiefs of State and Cabinet Members of Foreign Governments',
    'Central Intelligence Agency',
    'public domain',
    '2019-10',
    '',
  ],
  'world-leaders-2026': [
    'World leaders (facts only)',
    'open-data-archive',
    'facts only',
    '2026-08-22',
    'https://github.com/open-data-archive/world-leaders-current',
  ],
  'european-commission-2021': [
    'Members of the European Commission (facts only)',
    'European Commission officials dataset',
    'facts only',
    '2021-09-15',
    '',
  ],
  'everypolitician-2015': [
    'EveryPolitician: members of parliaments (facts only)',
    'mySociety',
    'facts only',
    '2015-11-30',
    'https://everypolitician.org',
  ],
  'bundestag-2020': [
    'Master data of all members of the German Bundestag (facts only)',
    'German Bundestag',
    'facts only',
    '2020-04-14',
    'https://www.bundestag.de/services/opendata',
  ],
  'riksdag-2026': [
    'Open data: members of the Riksdag (facts only)',
    'Sveriges riksdag',
    'facts only',
    '2026-03-11',
    'https://data.riksdagen.se',
  ],
  'archigos-2015': [
    'Archigos: a data set of leaders, 1875–2015 (facts only)',
    'Goemans, Gleditsch and Chiozza',
    'facts only',
    '2015-12-31',
    '',
  ],
  'reign-2021': [
    'Rulers, Elections and Irregular Governance (facts only)',
    'One Earth Future',
    'facts only',
    '2021-03',
    '',
  ],
  'party-facts': ['Party Facts (facts only)', 'Party Facts', 'facts only', '', ''],
  'cow-igo': [
    'Intergovernmental Organizations (facts only)',
    'Correlates of War Project',
    'facts only',
    '',
    '',
  ],
  'supranational-bodies': ['Supranational bodies (facts only)', 'Supraverden', 'facts only', '', ''],
  'phoenix-2018': [
    'Actor dictionaries (facts only)',
    'Open Event Data Alliance',
    'facts only',
    '2018-08',
    'https://github.com/openeventdata/Dictionaries',
  ],
  parlgov: [
    'ParlGov: elections (facts only)',
    'Parliaments and governments database',
    'facts only',
    '',
    'https://www.parlgov.org',
  ],
  'cline-coups': [
    'Coup d’État Project (facts only)',
    'Cline Center for Advanced Social Research',
    'facts only',
    '',
    '',
  ],
  'ucdp-agreements': [
    'Peace agreements (facts only)',
    'Uppsala Conflict Data Program',
    'facts only',
    '',
    'https://ucdp.uu.se',
  ],
  'natural-earth': ['Natural Earth', 'Natural Earth', 'public domain', '', ''],
  'world-countries': ['World countries', 'world-countries package', 'ODbL-1.0', '', ''],
  dr5hn: ['Countries, states and cities (facts only)', 'dr5hn', 'facts only', '', ''],
  'iso-codes': ['ISO 3166 country codes', 'ISO', 'facts only', '', ''],
  'current-events': [
    'Wikipedia: portal of current events (titles and days only)',
    'Wikipedia',
    'facts only',
    '2026',
    '',
  ],
  house: ['Composed by rule or written by the editors of this dataset', 'Backgrounder', 'CC0-1.0', '', ''],
};

/** Writes the sources that the tables name. @throws Error for a key that nothing describes */
export function writeSources(folder: string, used: ReadonlySet<string>): number {
  const rows = [...used].map((key) => {
    const source = SOURCES[key];
    if (!source) throw new Error(`no source is described under the key ${key}`);
    return [key, ...source];
  });
  return writeTable(
    join(folder, 'sources.tsv'),
    ['key', 'title', 'publisher', 'licence', 'as_of', 'url'],
    rows,
  );
}
