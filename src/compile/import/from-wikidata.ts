import { join } from 'node:path';
import { dateField } from '../date-fields';
import { type Claim, newPerson, type Person, RANK, type Refusals } from './claims';
import { foldName, isForeignScript, plainName } from './names';
import { isCountryCode } from './office-label';
import { romanise } from './romanise';
import { nameStates } from './state-offices';
import { readTable } from './tsv';

/** The key of this source in `sources.tsv`. */
export const WIKIDATA = 'wikidata-2022';

/** People who are two items there and one in life: second item → first. */
const SAME_PERSON: Readonly<Record<string, string>> = { Q65497833: 'Q2037108' };

/** Rows that are wrong, vandalised, or a rival's claim to an office that another held: person, position. */
const WRONG_ROWS: readonly (readonly [name: string, label: string])[] = [
  ['Nicolae Nasoc', 'President of Moldova'],
  ['Juan Guaidó', 'President of Venezuela'],
  ['Mahdi al-Mashat', 'President of Yemen'],
  ['Ebrahim Raisi', 'President of Iran'], // starts on election day; his term is among those by hand
];

/** People and terms of the checked Wikidata slice. */
export function readWikidata(folder: string, refusals: Refusals): { people: Person[]; claims: Claim[] } {
  const people: Person[] = [];
  const nameOf = new Map<string, string>();
  const columns = ['qid', 'name', 'gender', 'born', 'died', 'enwiki_title'] as const;
  for (const row of readTable(join(folder, 'sources/wikidata-2022-people.tsv'), columns)) {
    if (row.qid in SAME_PERSON || row.name === '' || /^Q[0-9]+$/.test(row.name)) continue;
    const label = plainName(row.name);
    const name = newspaperName(label, plainName(row.enwiki_title));
    const person = newPerson(row.qid, name, WIKIDATA);
    if (name !== label) person.names.add(label);
    person.gender = row.gender === 'male' || row.gender === 'female' ? row.gender : '';
    person.born = dateField(row.born);
    person.died = dateField(row.died);
    person.wikipedia = row.enwiki_title;
    people.push(person);
    nameOf.set(row.qid, name);
  }
  const claims: Claim[] = [];
  const termColumns = [
    'qid',
    'position',
    'position_qid',
    'country_iso2',
    'start',
    'end',
    'list',
    'as_of',
  ] as const;
  const rows = readTable(join(folder, 'sources/wikidata-2022-terms.tsv'), termColumns);
  const countryOf = countriesOfPositions(folder, rows);
  for (const row of rows) {
    const person = SAME_PERSON[row.qid] ?? row.qid;
    const name = nameOf.get(person);
    if (row.start === '' && row.end === '') continue; // held at some time: says nothing that a day could be asked of
    if (name === undefined || WRONG_ROWS.some((wrong) => wrong[0] === name && wrong[1] === row.position))
      continue;
    claims.push({
      person,
      label: row.position,
      country: isCountryCode(row.country_iso2)
        ? row.country_iso2
        : (WORLD_LISTS.test(row.country_iso2) && countryOf.get(row.position_qid)) || row.country_iso2,
      start: dateField(row.start),
      end: dateField(row.end),
      asOf: dateField(row.as_of),
      acting: false,
      confirmed: row.list === 'world-leaders-2021' && row.end === '',
      sources: [WIKIDATA],
      rank: RANK.checked,
    });
  }
  return { people, claims: nameStates(claims, refusals) };
}

/**
 * The name of the English encyclopaedia's article, which is what English papers write, unless it only adds to the label what tells the
 * person apart; else the label, in Latin letters.
 */
function newspaperName(label: string, article: string): string {
  const added = new Set(foldName(article).split(' '));
  const onlyAdds =
    foldName(label) !== '' &&
    foldName(label)
      .split(' ')
      .every((word) => added.has(word));
  if (article.includes(' ') && !isForeignScript(article) && !onlyAdds) return article;
  return isForeignScript(label) ? article || (romanise(label) ?? label) : label;
}

/** Lists that hold offices of every country; other lists that are no country are regions. */
const WORLD_LISTS = /^world/;

/** The one country in which a position is known elsewhere, for rows of the world lists. */
function countriesOfPositions(
  folder: string,
  rows: readonly Record<'position_qid' | 'country_iso2', string>[],
): Map<string, string> {
  const seen = new Map<string, string>();
  const add = (position: string, country: string): void => {
    if (position === '' || !isCountryCode(country)) return;
    const known = seen.get(position);
    seen.set(position, known === undefined || known === country ? country : '');
  };
  for (const row of rows) add(row.position_qid, row.country_iso2);
  const columns = ['position_qid', 'country_iso2'] as const;
  for (const row of readTable(join(folder, 'sources/wikidata-2022-positions.tsv'), columns))
    add(row.position_qid, row.country_iso2);
  return seen;
}
