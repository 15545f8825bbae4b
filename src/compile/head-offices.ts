import { foldedWords } from '../text/tokens';
import type { Entity, Office, World } from './world';

/** Words for the one who heads an organisation, folded, as they begin the names of offices. */
const HEADS = new Set([
  'administrator',
  'chair',
  'chairman',
  'chairperson',
  'chairwoman',
  'chief',
  'chief executive',
  'chief justice',
  'chief of staff',
  'commander',
  'commander in chief',
  'commissioner',
  'commissioner general',
  'director',
  'director general',
  'executive director',
  'general director',
  'general manager',
  'general secretary',
  'governor',
  'head',
  'leader',
  'managing director',
  'president',
  'prosecutor',
  'prosecutor general',
  'secretary general',
  'speaker',
]);

/**
 * The offices at the head of organisations: "Director of the Central Intelligence Agency of the United States" heads the CIA.
 *
 * @returns organisation → offices; where a name is of several organisations, none
 */
export function headOffices(world: World): Map<string, string[]> {
  const byName = organisationsByName(world);
  const countryNames = new Map(
    [...world.countries.values()].map(({ code, place }) => [
      code,
      foldedWords(world.entities.get(place)?.name ?? '').join(' '),
    ]),
  );
  const heads = new Map<string, string[]>();
  for (const office of world.offices.values()) {
    const organisation = headedBy(office, byName, countryNames.get(office.jurisdiction) ?? '');
    if (organisation !== null) heads.set(organisation.id, [...(heads.get(organisation.id) ?? []), office.id]);
  }
  return heads;
}

function organisationsByName(world: World): Map<string, Entity[]> {
  const byName = new Map<string, Entity[]>();
  for (const entity of world.entities.values()) {
    if (entity.kind !== 'organisation') continue;
    const names = [
      entity.name,
      ...[...entity.aliases].flatMap(([name, kind]) => (kind === 'name' ? name : [])),
    ];
    for (const name of new Set(names.map((text) => withoutArticle(foldedWords(text)))))
      byName.set(name, [...(byName.get(name) ?? []), entity]);
  }
  return byName;
}

/** The organisation that an office's name says it heads. */
function headedBy(
  { name, jurisdiction }: Office,
  byName: ReadonlyMap<string, readonly Entity[]>,
  country: string,
): Entity | null {
  for (const headed of headedNames(foldedWords(name))) {
    const whole = withoutArticle(headed);
    const named = byName.get(whole) ?? byName.get(withoutCountry(whole, country)) ?? [];
    const fitting = named.filter(
      ({ id, countries }) => id === jurisdiction || countries.includes(jurisdiction),
    );
    const [only] = fitting.length > 0 ? fitting : named;
    if (only && (fitting.length === 1 || named.length === 1)) return only;
  }
  return null;
}

/** What the words of an office may head: behind "of", or in front of the head. */
function headedNames(words: readonly string[]): string[][] {
  const names: string[][] = [];
  for (let of = words.indexOf('of'); of > 0; of = words.indexOf('of', of + 1))
    if (HEADS.has(words.slice(0, of).join(' '))) names.push(words.slice(of + 1));
  for (let from = 1; from < words.length; from += 1)
    if (HEADS.has(words.slice(from).join(' '))) names.push(words.slice(0, from));
  return names;
}

function withoutArticle(words: readonly string[]): string {
  return (words[0] === 'the' ? words.slice(1) : words).join(' ');
}

/** "Federal Reserve of the United States" without its country. */
function withoutCountry(name: string, country: string): string {
  for (const ending of [` of ${country}`, ` of the ${country}`])
    if (country !== '' && name.endsWith(ending)) return name.slice(0, -ending.length);
  return name;
}
