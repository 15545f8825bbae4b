import { tokenise } from './tokens';

/**
 * The short names by which a text goes on speaking of a person once the full name was given: "Lavrov", "von der Leyen" and
 * "Leyen", "Xi" for Xi Jinping. Newspapers' habits, by the order and particles of the name; given names are not among them.
 */

/** The last word of a folded name: "lavrov"; the name itself where it is one word. */
export function lastWordOf(norm: string): string {
  return norm.slice(norm.lastIndexOf(' ') + 1);
}

/** Countries whose people are written family name first, in the order newspapers keep. */
const FAMILY_NAME_FIRST = new Set(['CN', 'KP', 'KR', 'VN', 'KH']);

/** Where three words stand family name first ("Tsai Ing-wen") and two do not ("Donald Tsang"). */
const FAMILY_NAME_FIRST_OF_THREE = new Set(['TW', 'HK', 'MO', 'SG']);

/** Countries where the first of two surnames is the one that stands alone: "Peña Nieto", "Sánchez" of Pedro Sánchez Pérez. */
const DOUBLE_SURNAMES = new Set('ES MX AR CL CO PE VE EC BO UY PY CR PA GT HN SV NI CU DO'.split(' '));

/** Second given names of such countries: "Miguel Ángel Rodríguez" is no "Miguel Ángel". */
const SECOND_GIVEN_NAMES = new Set(
  (
    'angel carlos antonio luis jose maria manuel francisco javier alberto eduardo fernando enrique pablo andres alejandro ricardo roberto ' +
    'rafael miguel jorge juan pedro ernesto guillermo ignacio jesus mario oscar ramon raul victor arturo augusto alfredo armando agustin ' +
    'felix gustavo hector humberto ivan julio leonardo marcos nicolas omar rodolfo ruben salvador santiago sebastian sergio tomas vicente ' +
    'isabel elena cristina beatriz carmen teresa patricia lucia pilar rosa ana laura'
  ).split(' '),
);

/** Countries whose people newspapers go on calling by their given name: "Abiy", "Megawati", "Saddam", "Thaksin". */
const GIVEN_NAME_STANDS = new Set('ET ER ID MY IQ IS MM BT MN TH LA WS TM'.split(' '));

/** Countries of whose ruling families newspapers write "Sheikh Khalid". */
const SHEIKHS = new Set(['BH', 'KW', 'QA', 'AE', 'SO']);

/** Given names that stand before another as an address does. */
const FORMS_OF_ADDRESS = new Set(['syed', 'sayed', 'haji', 'tengku', 'tunku', 'raja']);

/** Words that begin a surname. */
const PARTICLES = new Set(
  'de del della di da dos das do du des la le lo los las y arap van von der den ter ten zu zur af al el ul bin ibn ben abu abd aboul abul bint mac mc st san santa'.split(
    ' ',
  ),
);

/** Of these, those before a father's name. */
const SONS = new Set(['bin', 'ibn', 'bint']);

/** Words after a name that are no part of it. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'kc', 'qc', 'mp']);

/** Numbers of monarchs. */
const NUMERALS = new Set('i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi'.split(' '));

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
  const given = words.length;
  while (words.length > 1 && SUFFIXES.has(words[words.length - 1] ?? '')) words.pop();
  while (words.length > 1 && HONORIFICS.has(words[0] ?? '')) words.shift();
  const of = words.indexOf('of');
  if (of > 0) words.splice(of);
  const isNumbered = NUMERALS.has(words[words.length - 1] ?? '');
  if (words.length > 1 && isNumbered) words.pop();
  // "Birendra of Nepal", "Juan Carlos I": who reigns goes by the given name, "King Juan Carlos".
  if (of > 0 || (isNumbered && words.length <= 2) || (words.length === 1 && given > 1))
    return [words.join(' ')];
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
    // "bin Salman" is never called by the father's name alone.
    if (!SONS.has(words[words.length - 2] ?? '')) found.add(words[words.length - 1] ?? '');
    // "Vieira de Mello", "Ortega Díaz": two surnames, with what ties them.
    if (from > 1 && (words[from - 1] ?? '').length > 1) {
      found.add(words.slice(from - 1).join(' '));
      if (PARTICLES.has(words[from - 2] ?? '')) found.add(words.slice(from - 2).join(' ')); // "de Hoop Scheffer"
    }
    if (country === 'BR') for (const word of words.slice(0, -1)) if (!PARTICLES.has(word)) found.add(word); // "Lula", "Dilma"
    if (country !== null && SHEIKHS.has(country)) found.add(`sheikh ${words[0]}`);
    if (FORMS_OF_ADDRESS.has(words[0] ?? '')) found.add(words.slice(0, 2).join(' ')); // "Syed Hamid"
    if (country !== null && GIVEN_NAME_STANDS.has(country)) found.add(words[0] ?? '');
    if (country === 'MM' && words.length === 4) found.add(words.slice(2).join(' ')); // "Suu Kyi"
    if (country !== null && DOUBLE_SURNAMES.has(country) && words.length >= 3) {
      found.add(words.slice(-2).join(' '));
      const first = words[words.length - 2] ?? '';
      if (!PARTICLES.has(first)) found.add(first);
    }
    const last = tokenise(name.trim().split(/\s+/).pop() ?? '').map((token) => token.norm);
    if (last.length > 1 && !PARTICLES.has(last[0] ?? '')) {
      // "Ferrero-Waldner" is one surname; "al-Kadhimi" is also "Kadhimi".
      found.clear();
      found.add(last.join(' '));
      // "Frei Ruiz-Tagle": the second of two surnames.
      const first = words[words.length - last.length - 1] ?? '';
      if (
        country !== null &&
        DOUBLE_SURNAMES.has(country) &&
        words.length - last.length >= 2 &&
        !PARTICLES.has(first)
      ) {
        found.add(first);
        found.add([first, ...last].join(' '));
      }
    }
  }
  return [...found].filter((short) => short.length > 1).sort((a, b) => b.length - a.length);
}

/** Countries where the second name is the father's, by which nobody is called. */
const PATRONYMICS = new Set(
  'ET ER SO DJ SD SS EG LY TN DZ MA MR IQ SY JO LB PS SA YE OM AE QA KW BH IS MN'.split(' '),
);

/** Names of more words are titles, or of people with many names, of which any two may be the usual ones. */
const MOST_FULL = 4;

/** Words of a name as they stand between spaces: "Ruiz-Tagle" is one. */
function partsOf(name: string): string[] {
  return name
    .trim()
    .split(/\s+/)
    .map((part) =>
      tokenise(part)
        .map((token) => token.norm)
        .join(' '),
    );
}

/**
 * The two words by which newspapers know people of three or four names: "Ashfaq Kayani" for Ashfaq Parvez Kayani, "Isaac Zida" for
 * Yacouba Isaac Zida; where two surnames are usual, the first given name and the first surname.
 *
 * @param name     as the dataset writes it
 * @param country  as for `surnamesOf`
 * @returns folded words of each
 */
export function shorterNames(name: string, country: string | null): string[][] {
  const parts = partsOf(name);
  const isOf = (...kept: (string | undefined)[]): string[] => kept.flatMap((part) => part?.split(' ') ?? []);
  if (parts.length > 3 && parts[1] === 'bin') return [isOf(...parts.slice(0, 3))]; // without the house: "Khalifa bin Zayed"
  // "Dwight Eisenhower": papers leave a middle initial out
  const [given, initial, family] = parts;
  if (parts.length === 3 && initial?.length === 1 && (given?.length ?? 0) > 1 && (family?.length ?? 0) > 1)
    return [isOf(given, family)];
  const isPlain = parts.every((part) => part.length > 1 && !PARTICLES.has(part) && !SUFFIXES.has(part));
  if (country === 'MM') return []; // Burmese names have no surname: Maung Aye is not Maung Maung Aye
  if (parts.length < 3 || parts.length > MOST_FULL || !isPlain || HONORIFICS.has(parts[0] ?? '')) return [];
  if (country !== null && (FAMILY_NAME_FIRST.has(country) || FAMILY_NAME_FIRST_OF_THREE.has(country)))
    return [];
  const [beforeLast, last] = parts.slice(-2);
  if (country !== null && DOUBLE_SURNAMES.has(country))
    return SECOND_GIVEN_NAMES.has(beforeLast ?? '') ? [] : [isOf(parts[0], beforeLast)];
  const isPatronymic = country !== null && PATRONYMICS.has(country);
  return parts.length === 3 && !isPatronymic
    ? [isOf(parts[0], last), isOf(parts[1], last)]
    : [isOf(parts[0], last)];
}
