import { Aliases } from './aliases';
import { Refusals } from './claims';
import { writeEvents } from './events';
import { lookOver } from './look-over';
import { foldName } from './names';
import { addNativeNames } from './native-names';
import { buildOfficials, type Officials } from './officials';
import { buildOrganisations, writeOrganisations } from './organisations';
import { addPeopleAliases } from './people-aliases';
import { buildPlaces, writePlaces } from './places';
import { writeSources } from './sources';
import { writeOffices, writePeople, writeTerms } from './write-officials';

// Makes the fact tables from a folder of raw tables: `data:import RAW_FOLDER [DATA_FOLDER] [--look]`.
const [rawFolder, dataFolder = 'data'] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'));
if (rawFolder === undefined) throw new Error('usage: data:import RAW_FOLDER [DATA_FOLDER] [--look]');

const refusals = new Refusals();
const aliases = new Aliases();
const report = (table: string, count: number, bytes: number): void =>
  console.log(
    `${table.padEnd(14)} ${String(count).padStart(7)} rows ${(bytes / 1e6).toFixed(2).padStart(7)} MB`,
  );

const officials = buildOfficials(rawFolder, dataFolder, refusals);
report('people', officials.people.length, writePeople(dataFolder, officials));
report('offices', officials.offices.size, writeOffices(dataFolder, officials));
report('terms', officials.terms.length, writeTerms(dataFolder, officials));
addPeopleAliases(officials, aliases);
addNativeNames(rawFolder, officials, aliases);

const places = buildPlaces(rawFolder, aliases, wordsOfNames(officials));
report('places', places.places.length, writePlaces(dataFolder, places));
const organisations = buildOrganisations(rawFolder, aliases, refusals);
report('organisations', organisations.length, writeOrganisations(dataFolder, organisations));
const entities = uniqueNames([...officials.people, ...organisations]);
const events = writeEvents(rawFolder, dataFolder, aliases, entities, refusals);
report('events', events.count, events.size);
report('aliases', aliases.size, aliases.write(dataFolder));

const used = new Set([
  ...officials.people.flatMap((person) => [...person.sources]),
  ...officials.terms.flatMap((term) => term.sources),
  ...[...officials.offices.values()].flatMap((office) => [...office.sources]),
  ...places.places.flatMap((place) => [...place.sources]),
  ...organisations.flatMap((organisation) => [...organisation.sources]),
  ...events.sources,
  ...aliases.sources(),
]);
report('sources', used.size, writeSources(dataFolder, used));
console.log(`\nrefused and merged, by rule:\n${refusals.lines().join('\n')}`);
if (process.argv.includes('--look')) lookOver(officials);

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
