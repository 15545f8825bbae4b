import { DEFENCE_AND_MORE, FOREIGN_MINISTERS, HEADS, INTERNATIONAL } from './by-hand-rows';
import { type Claim, newPerson, type Person, RANK } from './claims';
import { foldName, slugOf } from './names';

/** The key of this source in `sources.tsv`. */
export const HOUSE = 'house';
/** Day up to which the editors knew of a term without an end. */
const AS_OF = '2025-09';

/**
 * Terms that our sources lack, written from the public record: whole lists are missing there, and most of what
 * changed after 2022. A name is tied to the person known already under it, by country first; a Wikidata id stands
 * where the name is not enough.
 */
export function readByHand(
  known: readonly Person[],
  knownClaims: readonly Claim[],
): { people: Person[]; claims: Claim[] } {
  const served = new Map<string, Set<string>>();
  for (const claim of knownClaims) {
    const seen = served.get(claim.person) ?? new Set<string>();
    served.set(claim.person, seen.add(claim.country));
  }
  const byId = new Map(known.map((person) => [person.id, [person]]));
  const byName = new Map<string, Person[]>();
  for (const person of new Map(known.map((one) => [one.id, one])).values()) {
    if (!served.has(person.id)) continue;
    for (const key of new Set([person.name, ...person.names].map(foldName))) {
      byName.set(key, [...(byName.get(key) ?? []), person]);
    }
  }
  const made = new Map<string, Person>();
  const claims: Claim[] = [];
  for (const row of [...HEADS, ...FOREIGN_MINISTERS, ...DEFENCE_AND_MORE, ...INTERNATIONAL].flatMap(
    linesOf,
  )) {
    const named = byId.get(row.name) ?? byName.get(foldName(row.name)) ?? [];
    const here = named.filter((person) => row.country === '' || served.get(person.id)?.has(row.country));
    const fitting = here.length > 0 ? here : row.country === '' ? named : [];
    const linked = fitting.filter((person) => person.id.startsWith('Q'));
    const [only, second] = linked.length > 0 ? linked : fitting;
    const match = second ? undefined : only;
    const suffix = row.country === '' ? '' : `-${row.country.toLowerCase()}`;
    const id = match?.id ?? `person:${slugOf(row.name)}${suffix}`;
    if (!made.has(id)) made.set(id, newPerson(id, match?.name ?? row.name, HOUSE));
    claims.push({
      person: id,
      label: row.label,
      country: row.country,
      start: row.start,
      end: row.end,
      asOf: row.end === '' ? row.asOf || AS_OF : '2026-01',
      acting: row.acting,
      sources: [HOUSE],
      rank: RANK.checked,
    });
  }
  return { people: [...made.values()], claims };
}

type Line = {
  country: string;
  label: string;
  name: string;
  start: string;
  end: string;
  asOf: string;
  acting: boolean;
};

/** A block "CC Label: Name start–end; Name start–" as lines; `~` before a name marks an acting holder. */
function linesOf(block: string): Line[] {
  const [head = '', rest = ''] = splitOnce(block, ': ');
  const [country = '', label = ''] = splitOnce(head, ' ');
  return rest.split('; ').map((entry) => {
    const match = /^(~?)(.+?) (\d{4}(?:-\d\d){0,2})–(\d{4}(?:-\d\d){0,2})?(?: @(\S+))?$/.exec(entry.trim());
    if (!match) throw new Error(`not a term: ${entry}`);
    const [, tilde = '', name = '', start = '', end = '', asOf = ''] = match;
    return { country: country === '--' ? '' : country, label, name, start, end, asOf, acting: tilde !== '' };
  });
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
