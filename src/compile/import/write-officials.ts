import { join } from 'node:path';
import { later } from '../date-fields';
import { groupBy } from '../group';
import { HOUSE } from './by-hand';
import type { Officials } from './officials';
import { listField, writeTable } from './tsv';

const PEOPLE = ['id', 'name', 'gender', 'born', 'died', 'countries', 'wikipedia', 'sources'];
const OFFICES = ['id', 'name', 'kind', 'jurisdiction', 'sources'];
const TERMS = ['person', 'office', 'start', 'end', 'as_of', 'acting', 'sources'];

/** Writes people.tsv. @returns its size in bytes */
export function writePeople(folder: string, { people, terms }: Officials): number {
  const served = groupBy(terms, (term) => term.person);
  return writeTable(
    join(folder, 'people.tsv'),
    PEOPLE,
    people.map((person) => {
      const own = served.get(person.id) ?? [];
      const sources = new Set([...person.sources, ...own.flatMap((term) => term.sources)]);
      return [
        person.id,
        person.name,
        person.gender,
        person.born,
        person.died,
        listField(own.map((term) => term.country)),
        person.wikipedia.includes('%') ? decodeTitle(person.wikipedia) : person.wikipedia,
        listField([...sources].filter((key) => key !== HOUSE)),
      ];
    }),
  );
}

/** Writes offices.tsv. @returns its size in bytes */
export function writeOffices(folder: string, { offices }: Officials): number {
  return writeTable(
    join(folder, 'offices.tsv'),
    OFFICES,
    [...offices.values()].map((office) => [
      office.id,
      office.name,
      office.kind,
      office.jurisdiction,
      listField(office.sources),
    ]),
  );
}

/** Writes terms.tsv. @returns its size in bytes */
export function writeTerms(folder: string, { offices, terms }: Officials): number {
  const rows = terms.flatMap((term) => {
    const office = offices.get(term.officeKey);
    if (!office) return [];
    return [
      [
        term.person,
        office.id,
        term.start,
        term.end,
        later(term.asOf, term.end),
        term.acting ? 'acting' : '',
        listField(term.sources),
      ],
    ];
  });
  return writeTable(join(folder, 'terms.tsv'), TERMS, rows);
}

function decodeTitle(title: string): string {
  try {
    return decodeURIComponent(title).replaceAll('_', ' ');
  } catch {
    return title;
  }
}
