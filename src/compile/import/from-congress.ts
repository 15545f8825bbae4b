import { join } from 'node:path';
import { dateField } from '../date-fields';
import { type Claim, newPerson, type Person, RANK } from './claims';
import { slugOf } from './names';
import { partsOfList, readTable } from './tsv';

/** The key of this source in `sources.tsv`. */
export const CONGRESS = 'us-congress-2026';

/** Sitting members of Congress with all their terms, and every president and vice-president. */
export function readCongress(folder: string): { people: Person[]; claims: Claim[] } {
  const people: Person[] = [];
  const idOf = new Map<string, string>();
  const columns = ['id', 'name', 'aliases', 'gender', 'born', 'enwiki_title'] as const;
  for (const row of readTable(join(folder, 'sources/us-congress-2026-people.tsv'), columns)) {
    if (row.id === 'bioguide:') continue; // several presidents share this empty id
    const slug = `person:${slugOf(row.name)}`;
    // Two presidents are called John Adams: the later one's id says when he was born.
    const twin = !row.id.startsWith('Q') && people.some((person) => person.id === slug);
    const id = row.id.startsWith('Q') ? row.id : twin ? `${slug}-${row.born.slice(0, 4)}` : slug;
    idOf.set(row.id, id);
    const person = newPerson(id, row.name, CONGRESS);
    for (const alias of partsOfList(row.aliases)) person.names.add(alias);
    person.gender = row.gender === 'M' ? 'male' : row.gender === 'F' ? 'female' : '';
    person.born = dateField(row.born);
    person.wikipedia = row.enwiki_title;
    people.push(person);
  }
  const claims: Claim[] = [];
  const termColumns = ['id', 'position', 'start', 'end_or_scheduled_end', 'as_of'] as const;
  for (const row of readTable(join(folder, 'sources/us-congress-2026-terms.tsv'), termColumns)) {
    const person = idOf.get(row.id);
    if (person === undefined) continue;
    // A scheduled end is a plan, not a fact: the term is open on the day of the table.
    const end = row.end_or_scheduled_end > row.as_of ? '' : dateField(row.end_or_scheduled_end);
    claims.push({
      person,
      label: row.position,
      country: 'US',
      start: dateField(row.start),
      end,
      asOf: dateField(row.as_of),
      acting: false,
      sources: [CONGRESS],
      rank: RANK.checked,
    });
  }
  return { people, claims };
}
