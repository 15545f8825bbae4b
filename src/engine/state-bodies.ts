import { namesIn } from '../pack/find-names';
import { POSTING } from '../pack/format';
import { postingsAt } from '../pack/names';
import type { EntityRow, JurisdictionRow, Pack } from '../pack/pack';
import { atHand } from './at-hand';
import type { Context } from './context';

/** Which organisation "the Supreme Court" of a country is, by the names that organisations go by in the data. */

/** Countries that the data's names know by letters. */
const LETTERS: Readonly<Record<string, string>> = { GB: 'UK', US: 'US' };

/** Postings that are no name by itself. */
const NO_NAME = POSTING.demonym | POSTING.short | POSTING.surname;

/** Bodies of countries that are kept at hand. */
const MOST_BODIES = 512;

/** What an article says of whose bodies it speaks: the country that it is about, what it names, and what of that is linked. */
export type Story = { main: JurisdictionRow | null; context: Context; named: ReadonlySet<EntityRow> };

/**
 * The organisation that a body is: of the country before it, of the one of whose the article has linked such a body, or of the article's own.
 *
 * @param words  the body's words, folded
 * @param owner  the country that stands before it
 * @returns null where the data has none, or where several are spoken of
 */
export function bodyOf(
  pack: Pack,
  words: readonly string[],
  owner: JurisdictionRow | null,
  { main, context, named }: Story,
): EntityRow | null {
  const of = (country: JurisdictionRow): EntityRow | null => bodies(pack)(`${country} ${words.join(' ')}`);
  if (owner !== null) return of(owner);
  const spokenOf = [...context.countries.keys()]
    .flatMap((country) => of(country) ?? [])
    .filter((row) => named.has(row));
  const [first] = spokenOf;
  if (first !== undefined) return spokenOf.length === 1 ? first : null;
  return main === null ? null : of(main);
}

/** The organisation that a country's body is, by the country's row and the body's words; null where the data has none. */
const bodies = atHand(MOST_BODIES, (pack, key: string): EntityRow | null => {
  const [row = '', ...words] = key.split(' ');
  const country = Number(row) as JurisdictionRow; // as `bodyOf` writes it
  const place = pack.jurisdictionEntity(country);
  const phrase = words.join(' ');
  const names =
    place === null
      ? []
      : [
          `${pack.name(place)} ${phrase}`,
          `${phrase} of ${pack.name(place)}`,
          `${phrase} of the ${pack.name(place)}`,
        ];
  const letters = LETTERS[pack.jurisdictionCode(country)];
  if (letters !== undefined) names.push(`${letters} ${phrase}`);
  return organisationNamed(pack, names);
});

/**
 * The Security Council or the General Assembly, where an article names the United Nations or it; not where the country before it, or the one
 * that the article is about, has one of its own.
 */
export function ofUnitedNations(
  pack: Pack,
  words: readonly string[],
  owner: JurisdictionRow | null,
  { main, context: { organisations } }: Story,
): EntityRow | null {
  if (owner !== null || (main !== null && bodies(pack)(`${main} ${words.join(' ')}`) !== null)) return null;
  const body = organisationNamed(pack, [`United Nations ${words.join(' ')}`]);
  const isNamed = [organisationNamed(pack, ['United Nations']), body].some(
    (row) => row !== null && organisations.has(row),
  );
  return isNamed ? body : null;
}

/** The one organisation that goes by the first of some names that any goes by. */
function organisationNamed(pack: Pack, names: readonly string[]): EntityRow | null {
  for (const name of names) {
    const words = name.split(' ').length;
    const rows = namesIn(pack.columns, name)
      .filter(({ from, to }) => from === 0 && to === words)
      .flatMap((hit) => postingsAt(pack.columns, hit.name))
      .filter(({ flags }) => !(flags & NO_NAME))
      .map(({ target }) => target as EntityRow)
      .filter((row) => pack.kind(row) === 'organisation');
    if (rows.length === 1) return rows[0] ?? null;
  }
  return null;
}
