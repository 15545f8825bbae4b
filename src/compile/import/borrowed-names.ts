import type { Claim, Person, Refusals } from './claims';
import { isForeignScript } from './names';
import { isOneName, nameKey, shareOnlyFirst } from './one-name';

/**
 * Takes away names that a record borrowed from somebody else of its country: one that is what a person of Wikidata there is called and no
 * spelling of the record's own name, or one that shares only the given name with it and is any other record's. The raw merge ran
 * predecessors and successors into each other.
 */
export function dropBorrowedNames(
  people: readonly Person[],
  claims: readonly Claim[],
  refusals: Refusals,
): void {
  const countries = new Map<string, Set<string>>();
  for (const { person, country } of claims)
    countries.set(person, (countries.get(person) ?? new Set()).add(country));
  const called = new Map<string, Person[]>();
  for (const person of people)
    for (const country of countries.get(person.id) ?? []) {
      const key = nameKey(person.name, country);
      called.set(key, [...(called.get(key) ?? []), person]);
    }
  for (const person of people)
    for (const name of [...person.names].filter((other) => !isForeignScript(other)))
      for (const country of countries.get(person.id) ?? []) {
        const owners = (called.get(nameKey(name, country)) ?? []).filter(
          (other) => other.id !== person.id && isOneName(name, other.name, country),
        );
        if (owners.length === 0 || isOneName(name, person.name, country)) continue;
        const owner = shareOnlyFirst(name, person.name)
          ? owners[0]
          : owners.find(({ id }) => id.startsWith('Q'));
        if (!owner || !person.names.delete(name)) continue;
        refusals.add('alias: borrowed from another of the country', `${person.name} = ${name}`);
      }
}
