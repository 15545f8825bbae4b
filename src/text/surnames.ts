import { tokenise } from './tokens';

/**
 * The short names by which a text goes on speaking of a person once the full name was given: "Lavrov", "von der Leyen" and
 * "Leyen", "Xi" for Xi Jinping. Newspapers' habits, by the order and particles of the name; given names are not among them.
 */

/** Countries whose people are written family name first, in the order newspapers keep. */
const FAMILY_NAME_FIRST = new Set(['CN', 'KP', 'KR', 'VN', 'KH']);

/** Where three words stand family name first ("Tsai Ing-wen") and two do not ("Donald Tsang"). */
const FAMILY_NAME_FIRST_OF_THREE = new Set(['TW', 'HK', 'MO', 'SG']);

/** Countries where the first of two surnames is the one that stands alone: "Peña Nieto", "Sánchez" of Pedro Sánchez Pérez. */
const DOUBLE_SURNAMES = new Set('ES MX AR CL CO PE VE EC BO UY PY CR PA GT HN SV NI CU DO'.split(' '));

/** Countries whose people newspapers go on calling by their given name: "Abiy", "Megawati", "Saddam". */
const GIVEN_NAME_STANDS = new Set('ET ER ID MY IQ IS MM BT MN'.split(' '));

/** Words that begin a surname. */
const PARTICLES = new Set(
  'de del della di da dos das do du des la le van von der den ter ten zu zur af al el ul bin ibn ben abu abd bint mac mc st san santa'.split(
    ' ',
  ),
);

/** Words after a name that are no part of it. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'kc', 'qc', 'mp']);

/** Titles before a name that are no part of it. */
const HONORIFICS = new Set(
  'sir dame lord lady baroness baron viscount earl count prince princess king queen emperor pope sheikh sultan emir ayatollah'.split(
    ' ',
  ),
);

/**
 * The short names of a person, folded, longest first; empty for a name of one word.
 *
 * @param name     as a text or the dataset writes it
 * @param country  ISO code that says in which order the name stands; null when unknown
 */
export function surnamesOf(name: string, country: string | null): string[] {
  const words = tokenise(name)
    .map((token) => token.norm)
    .filter((norm) => norm !== "'s");
  while (words.length > 1 && SUFFIXES.has(words[words.length - 1] ?? '')) words.pop();
  while (words.length > 1 && HONORIFICS.has(words[0] ?? '')) words.shift();
  if (words.length < 2) return [];
  const found = new Set<string>();
  if (
    country !== null &&
    (FAMILY_NAME_FIRST.has(country) || (FAMILY_NAME_FIRST_OF_THREE.has(country) && words.length === 3))
  ) {
    found.add(words[0] ?? '');
    if (country === 'VN' || country === 'KH') found.add(words[words.length - 1] ?? '');
  } else {
    let from = words.length - 1;
    while (from > 1 && PARTICLES.has(words[from - 1] ?? '')) from -= 1;
    found.add(words.slice(from).join(' '));
    found.add(words[words.length - 1] ?? '');
    if (country !== null && GIVEN_NAME_STANDS.has(country)) found.add(words[0] ?? '');
    if (country === 'MM' && words.length === 4) found.add(words.slice(2).join(' ')); // "Suu Kyi"
    if (country !== null && DOUBLE_SURNAMES.has(country) && words.length >= 3) {
      found.add(words.slice(-2).join(' '));
      if (words.length >= 4 || !PARTICLES.has(words[words.length - 2] ?? ''))
        found.add(words[words.length - 2] ?? '');
    }
    if (/[-‐‑]/.test(name)) {
      const last = name.trim().split(/\s+/).pop() ?? '';
      if (/[-‐‑]/.test(last)) {
        found.clear();
        found.add(
          tokenise(last)
            .map((token) => token.norm)
            .join(' '),
        );
      }
    }
  }
  return [...found].filter((short) => short.length > 1).sort((a, b) => b.length - a.length);
}
