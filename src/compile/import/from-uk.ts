import { join } from 'node:path';
import { dateField } from '../date-fields';
import { type Claim, newPerson, type Person, RANK } from './claims';
import { foldName, shortKey, slugOf, stripHonorific } from './names';
import { partsOfList, readTable } from './tsv';

/** The key of this source in `sources.tsv`. */
export const IFG = 'ifg-2026';
const AS_OF = '2026-06-19';

/** Posts of the ranks below the cabinet that no news asks for. */
const HOUSEHOLD = /\bwhip\b|in waiting|chamberlain|comptroller|lord commissioner|captain of the/i;

/** Ministers sit in Parliament; an ambassador of the same name is someone else. */
const IN_PARLIAMENT = /parliament|house of|minister|secretary/i;

/** A seat in the House of Commons. */
const IN_COMMONS = /Parliament of the United Kingdom/i;

/** Ranks before a peer's title. */
const PEER = /^(?:Lord|Lady|Baroness|Viscount|Earl|Duke|Marquess)\b/;

/** Every minister of the United Kingdom since 1979, tied to the people known already by name and service there. */
export function readUk(
  folder: string,
  known: Person[],
  knownClaims: Claim[],
): { people: Person[]; claims: Claim[] } {
  const served = new Set(
    knownClaims
      .filter((claim) => claim.country === 'GB' && IN_PARLIAMENT.test(claim.label))
      .map((claim) => claim.person),
  );
  const commoners = new Set(
    knownClaims.filter((claim) => IN_COMMONS.test(claim.label)).map((claim) => claim.person),
  );
  const british = new Map<string, Person[]>();
  for (const person of known) {
    if (!served.has(person.id)) continue;
    for (const key of new Set([foldName(stripHonorific(person.name)), shortKey(person.name)])) {
      british.set(key, [...(british.get(key) ?? []), person]);
    }
  }
  const people = new Map<string, Person>();
  const claims: Claim[] = [];
  const columns = ['person_id', 'name', 'other_names', 'gender', 'office', 'acting', 'start', 'end'] as const;
  for (const row of readTable(join(folder, 'sources/uk-ministers-2026.tsv'), columns)) {
    let person = people.get(row.person_id);
    if (!person) {
      const names = [row.name, ...partsOfList(row.other_names)];
      const match = onlyMatch(names, british, commoners);
      const plain = names.find(
        (name) =>
          /^\p{Lu}[\p{Ll}'-]+ /u.test(name) && !/^(Lord|Baroness|Sir|Dame|Viscount|Earl)\b/.test(name),
      );
      const name = match?.name ?? plain ?? row.name;
      person = newPerson(match?.id ?? `person:${slugOf(name)}`, name, IFG);
      for (const other of names) if (other !== name) person.names.add(other);
      person.gender = row.gender === 'M' ? 'male' : row.gender === 'F' ? 'female' : '';
      people.set(row.person_id, person);
    }
    if (HOUSEHOLD.test(row.office)) continue;
    claims.push({
      person: person.id,
      label: plainOffice(row.office),
      country: 'GB',
      start: dateField(row.start),
      end: dateField(row.end),
      asOf: AS_OF,
      acting: row.acting !== '',
      sources: [IFG],
      rank: RANK.checked,
    });
  }
  return { people: [...people.values()], claims };
}

/**
 * The one person that these names mean among British office holders; null when none or several. Of namesakes a minister who has gone by
 * a plain name sat in the Commons.
 */
function onlyMatch(
  names: string[],
  british: ReadonlyMap<string, Person[]>,
  commoners: ReadonlySet<string>,
): Person | null {
  const plain = names.filter((name) => !PEER.test(name));
  const only = (people: readonly Person[]): Person | null => {
    const all = new Set(people);
    const [one, ...others] = all.size > 1 ? [...all].filter(({ id }) => commoners.has(id)) : all;
    return one && others.length === 0 ? one : null;
  };
  const exact = names.flatMap((name) => british.get(foldName(stripHonorific(name))) ?? []);
  return exact.length > 0 ? only(exact) : only(plain.flatMap((name) => british.get(shortKey(name)) ?? []));
}

/** "Minister of State, FCO" and the like keep the department's initials; the name is left as it is otherwise. */
function plainOffice(office: string): string {
  return office.replace(
    /^(Financial|Economic|Exchequer|Commercial|City) Secretary$/,
    '$1 Secretary to the Treasury',
  );
}
