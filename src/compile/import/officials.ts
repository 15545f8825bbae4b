import { dropBorrowedNames } from './borrowed-names';
import { HOUSE, readByHand } from './by-hand';
import type { Claim, Person, Refusals } from './claims';
import { readCongress } from './from-congress';
import { readOfficials } from './from-officials';
import { readUk } from './from-uk';
import { readWikidata } from './from-wikidata';
import { mergePeople } from './merge-people';
import { slugOf } from './names';
import { buildOffices, type Holding, holdingOf, type Office } from './offices';
import { settleSuccession } from './succession';
import { cleanTerms, isStale, withoutEchoes } from './terms';

/** Everybody kept, their offices and their terms, ready to be written. */
export type Officials = { people: Person[]; offices: Map<string, Office>; terms: Holding[] };

/** Reads, merges and cleans everything about people in office. */
export function buildOfficials(folder: string, dataFolder: string, refusals: Refusals): Officials {
  const wikidata = readWikidata(folder, refusals);
  const congress = readCongress(folder);
  const uk = readUk(folder, wikidata.people, wikidata.claims);
  const merge = readOfficials(folder, refusals);
  const sources = [wikidata, congress, uk, merge];
  const byHand = readByHand(
    dataFolder,
    sources.flatMap((source) => source.people),
    sources.flatMap((source) => source.claims),
  );
  const claims: Claim[] = [...sources, byHand].flatMap((source) => source.claims);
  const holdings = claims.flatMap((claim) => {
    const holding = holdingOf(claim);
    if (!holding) refusals.add('term: the label names no office', claim.label);
    return holding ?? [];
  });
  const claimed = new Set(holdings.map((holding) => holding.person));
  const records = [...sources, byHand]
    .flatMap((source) => source.people)
    .filter((person) => claimed.has(person.id));
  dropBorrowedNames(records, claims, refusals);
  const { people, idOf } = mergePeople(records, holdings, refusals);
  // What is written by hand only helps to tell people apart here: the compiler lays it over these tables.
  const own = holdings
    .filter((holding) => !holding.sources.includes(HOUSE))
    .map((holding) => ({ ...holding, person: idOf(holding.person) }));
  const terms = settleSuccession(
    cleanTerms(withoutEchoes(own, refusals), people, refusals),
    people,
    refusals,
  ).filter((term) => {
    if (isStale(term))
      refusals.add('term: open for more than twenty years', `${people.get(term.person)?.name}, ${term.base}`);
    return !isStale(term);
  });
  const kept = new Set(terms.map((term) => term.person));
  const chosen = [...people.values()].filter((person) => kept.has(person.id));
  const finalId = finalIds(chosen);
  for (const person of chosen) person.id = finalId.get(person.id) ?? person.id;
  return {
    people: chosen,
    offices: buildOffices(terms),
    terms: terms.map((term) => ({ ...term, person: finalId.get(term.person) ?? term.person })),
  };
}

/** Our own ids without the country where the name alone is enough. */
function finalIds(people: readonly Person[]): Map<string, string> {
  const wanted = new Map<string, string[]>();
  for (const person of people) {
    if (person.id.startsWith('Q')) continue;
    const id = `person:${slugOf(person.name)}`;
    wanted.set(id, [...(wanted.get(id) ?? []), person.id]);
  }
  const final = new Map<string, string>();
  for (const [id, holders] of wanted) {
    const [only] = holders;
    if (holders.length === 1 && only !== undefined) final.set(only, id);
  }
  return final;
}
