import type { OfficeKind } from '../../model/entity';
import { readByHand } from './by-hand';
import type { Claim, Person, Refusals } from './claims';
import { readCongress } from './from-congress';
import { readOfficials } from './from-officials';
import { readUk } from './from-uk';
import { readWikidata } from './from-wikidata';
import { mergePeople } from './merge-people';
import { slugOf } from './names';
import { buildOffices, type Holding, holdingOf, type Office } from './offices';
import { settleSuccession } from './succession';
import { cleanTerms, isStale } from './terms';

/** Everybody kept, their offices and their terms, ready to be written. */
export type Officials = { people: Person[]; offices: Map<string, Office>; terms: Holding[] };

/** An office of one of these kinds is reason enough to keep its holder. */
const KEPT_KINDS: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
  'head-of-state',
  'head-of-government',
  'foreign',
  'defence',
  'finance',
  'interior',
  'justice',
  'minister',
  'vice-head-of-state',
  'deputy-head-of-government',
  'speaker',
  'central-bank',
  'spokesperson',
  'organisation-head',
  'intelligence',
  'security-adviser',
]);

/** Members of Congress are kept when they sat in or after this year. */
const CONGRESS_SINCE = '2000';
/** Countries whose deputy foreign ministers news agencies quote by name. */
const QUOTED_DEPUTIES = new Set([
  'RU',
  'US',
  'UA',
  'CN',
  'GB',
  'IR',
  'IL',
  'FR',
  'DE',
  'JP',
  'IN',
  'TR',
  'PL',
]);

/** Reads, merges and cleans everything about people in office. */
export function buildOfficials(folder: string, refusals: Refusals): Officials {
  const wikidata = readWikidata(folder);
  const congress = readCongress(folder);
  const uk = readUk(folder, wikidata.people, wikidata.claims);
  const merge = readOfficials(folder, refusals);
  const sources = [wikidata, congress, uk, merge];
  const byHand = readByHand(
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
  const { people, idOf } = mergePeople(records, holdings, refusals);
  const own = holdings.map((holding) => ({ ...holding, person: idOf(holding.person) }));
  const cleaned = settleSuccession(cleanTerms(own, people, refusals), people, refusals).filter((term) => {
    if (isStale(term))
      refusals.add('term: open for more than twenty years', `${people.get(term.person)?.name}, ${term.base}`);
    return !isStale(term);
  });
  const kept = new Set(cleaned.filter(isReasonToKeep).map((term) => term.person));
  const terms = cleaned.filter((term) => kept.has(term.person));
  const chosen = [...people.values()].filter((person) => kept.has(person.id));
  const finalId = finalIds(chosen);
  for (const person of chosen) person.id = finalId.get(person.id) ?? person.id;
  return {
    people: chosen,
    offices: buildOffices(terms),
    terms: terms.map((term) => ({ ...term, person: finalId.get(term.person) ?? term.person })),
  };
}

function isReasonToKeep(term: Holding): boolean {
  if (KEPT_KINDS.has(term.kind)) return true;
  const last = term.end === '' ? term.asOf : term.end;
  switch (term.kind) {
    case 'legislator':
      return (
        term.country === 'US' &&
        /^United States (senator|representative)/i.test(term.base) &&
        last >= CONGRESS_SINCE
      );
    case 'governor':
      return term.country === 'US'
        ? /^Governor of/.test(term.base)
        : /^(?:Premier|Chief Minister|First Minister|Chief Executive|President|Prime Minister|Head)\b/.test(
            term.base,
          );
    case 'ambassador':
      return (
        /United Nations/.test(term.base) ||
        (/^(?:Russian |United States )?Ambassador/i.test(term.base) &&
          /^(US|RU|CN|GB)$/.test(term.country) &&
          last >= CONGRESS_SINCE)
      );
    case 'military':
      return /^(?:Chief of (?:the )?(?:General|Defence|Army|Naval|Air)|Chairman of the Joint|Supreme Commander|Commander-in-Chief)/i.test(
        term.base,
      );
    case 'other':
      return (
        QUOTED_DEPUTIES.has(term.country) &&
        /^(?:First )?(?:Deputy|Vice|Under) ?(?:Minister|Secretary) (?:of|for) (?:Foreign|State|Defen[cs]e)/i.test(
          term.base,
        )
      );
    default:
      return false;
  }
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
