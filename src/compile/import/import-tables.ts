import { Aliases } from './aliases';
import { addAttested } from './attested';
import { Refusals } from './claims';
import { writeEvents } from './events';
import { foldName } from './names';
import { addNativeNames } from './native-names';
import { buildOfficials, type Officials } from './officials';
import { buildOrganisations, writeOrganisations } from './organisations';
import { addPeopleAliases } from './people-aliases';
import { buildPlaces, writePlaces } from './places';
import { writeSources } from './sources';
import { writeOffices, writePeople, writeTerms } from './write-officials';

/**
 * Makes every table from the raw tables.
 *
 * @param rawFolder   where the raw tables lie
 * @param dataFolder  the project's data, for what is written by hand there
 * @param into        the folder in which the tables are written
 * @returns lines for the terminal: how many rows, and what was refused by which rule
 */
export function importTables(rawFolder: string, dataFolder: string, into: string): string[] {
  const lines: string[] = [];
  const refusals = new Refusals();
  const aliases = new Aliases();
  const report = (table: string, count: number, bytes: number): void => {
    const megabytes = (bytes / 1e6).toFixed(2);
    lines.push(`${table.padEnd(14)} ${String(count).padStart(7)} rows ${megabytes.padStart(7)} MB`);
  };
  const officials = buildOfficials(rawFolder, dataFolder, refusals);
  const attested = addAttested(rawFolder, officials, aliases);
  lines.push(`${attested} people are named by news agencies' actor lists`);
  report('people', officials.people.length, writePeople(into, officials));
  report('offices', officials.offices.size, writeOffices(into, officials));
  report('terms', officials.terms.length, writeTerms(into, officials));
  addPeopleAliases(officials, aliases, refusals);
  addNativeNames(rawFolder, officials, aliases);

  const places = buildPlaces(rawFolder, aliases, wordsOfNames(officials));
  report('places', places.places.length, writePlaces(into, places));
  const organisations = buildOrganisations(rawFolder, aliases, refusals);
  report('organisations', organisations.length, writeOrganisations(into, organisations));
  const entities = uniqueNames([...officials.people, ...organisations]);
  const taken = new Set([...officials.people, ...organisations, ...places.places].map(({ id }) => id));
  const events = writeEvents(rawFolder, into, aliases, entities, taken, refusals);
  report('events', events.count, events.size);
  report('aliases', aliases.size, aliases.write(into));

  const used = new Set([
    ...officials.people.flatMap((person) => [...person.sources]),
    ...officials.terms.flatMap((term) => term.sources),
    ...[...officials.offices.values()].flatMap((office) => [...office.sources]),
    ...places.places.flatMap((place) => [...place.sources]),
    ...organisations.flatMap((organisation) => [...organisation.sources]),
    ...events.sources,
    ...aliases.sources(),
  ]);
  report('sources', used.size, writeSources(into, used));
  return [...lines, '', 'refused and merged, by rule:', ...refusals.lines()];
}

/** Words of the kept people's names, and how many people bear each. */
function wordsOfNames({ people }: Officials): Map<string, number> {
  const words = new Map<string, number>();
  for (const person of people) {
    for (const word of new Set(foldName(person.name).split(' '))) words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

/** Ids by folded name, without names that several entities bear. */
function uniqueNames(entities: readonly { id: string; name: string }[]): Map<string, string> {
  const ids = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, name } of entities) {
    const key = foldName(name);
    if (ids.has(key)) shared.add(key);
    ids.set(key, id);
  }
  for (const key of shared) ids.delete(key);
  return ids;
}
