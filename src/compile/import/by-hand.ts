import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { heirOf } from '../successor-states';
import { TABLES } from '../tables';
import { type Claim, newPerson, type Person, RANK } from './claims';
import { foldName, slugOf } from './names';
import { readTable } from './tsv';

/** Marks what is written by hand: evidence of who is who, but no row of the tables that are made here. */
export const HOUSE = 'house';

/**
 * The terms written by hand, in `curated/terms/`, as evidence: a name is tied to the person known already under it, by country
 * first; a Wikidata id stands where the name is not enough. Records without a Wikidata id that name the same person in other
 * spellings are so made one.
 */
export function readByHand(
  dataFolder: string,
  known: readonly Person[],
  knownClaims: readonly Claim[],
): { people: Person[]; claims: Claim[] } {
  const served = new Map<string, Set<string>>();
  for (const claim of knownClaims) {
    const seen = served.get(claim.person) ?? new Set<string>();
    served.set(claim.person, seen.add(claim.country));
  }
  const byName = new Map<string, Map<string, Person>>();
  for (const person of new Map(known.map((one) => [one.id, one])).values()) {
    if (!served.has(person.id)) continue;
    for (const key of new Set([person.name, ...person.names].map(foldName))) {
      const bearers = byName.get(key) ?? new Map<string, Person>();
      byName.set(key, bearers.set(person.id, person));
    }
  }
  const made = new Map<string, Person>();
  const claims: Claim[] = [];
  for (const row of rows(dataFolder)) {
    const country = /^[A-Z]{2}$/.test(row.jurisdiction) ? row.jurisdiction : '';
    const named = [...(byName.get(foldName(row.person)) ?? new Map<string, Person>()).values()];
    const here = named.filter((person) => country === '' || served.get(person.id)?.has(country));
    const linked = here.filter((person) => person.id.startsWith('Q'));
    const [only, second] = linked.length > 0 ? linked : here;
    const suffix = country === '' ? '' : `-${heirOf(country).toLowerCase()}`;
    const id = row.id || (only && !second ? only.id : `person:${slugOf(row.person)}${suffix}`);
    if (!made.has(id)) made.set(id, newPerson(id, row.person, HOUSE));
    claims.push({
      person: id,
      label: row.office,
      country,
      start: row.start,
      end: row.end,
      asOf: row.as_of || row.end,
      acting: row.acting !== '',
      sources: [HOUSE],
      rank: RANK.checked,
    });
  }
  return { people: [...made.values()], claims };
}

function rows(dataFolder: string): Record<(typeof TABLES)['handTerms'][number], string>[] {
  const folder = join(dataFolder, 'curated/terms');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => [...readTable(join(folder, name), TABLES.handTerms)]);
}
