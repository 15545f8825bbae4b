import { spellingsOfWord } from '../spellings/spellings';
import { foldName, foldSpelling, nameWords, stripHonorific } from './names';

/**
 * When two spellings are one name, with nothing else to go by than the country. Stricter than what is asked beside the same
 * office in the same days (`areLikeNames`): whoever is made one person of two is shown with another's offices.
 */

/** Countries whose names of three syllables share two with a thousand others: only the whole name tells people apart. */
const WHOLE_NAME_ONLY = new Set('KP KR CN TW HK MO SG VN KH LA MM TH BT'.split(' '));

/** Letters that open one name in two romanisations: "Yevgeny" and "Evgeny", "Kadyrov" and "Qadirov". */
const OPENINGS: readonly (readonly [RegExp, string])[] = [
  [/^k?h/, 'h'],
  [/^[cqk]/, 'k'],
  [/^ph|^f/, 'f'],
  [/^ts|^tz|^z/, 'z'],
  [/^[aeiouywjv]/, 'a'],
];

/** Names that thousands bear beside another: sharing one proves nothing. Folded. */
const BORNE_BY_MANY = new Set(
  (
    'muhammad mohammed mohamed mohammad ahmad ahmed ali hassan hasan hussein husayn abd abdul abdel abdullah abdallah abdulla ' +
    'mahmoud mahmud khalid khaled ibrahim salih saleh said omar umar yusuf jose juan maria carlos luis jean john ' +
    'nguyen tran le kim ri pak choe lee park choi singh kumar khan mohamad mohamud shah bin ould sheikh'
  )
    .split(' ')
    .map(foldSpelling),
);

/** Ruling houses and clans: cousins hold each other's offices. Folded. */
const HOUSES = new Set(
  'khalifa thani saud sabah said busaidi nahyan nuhayyan maktoum maktum qasimi hashemi mualla nuaimi sharqi'
    .split(' ')
    .map(foldSpelling),
);

/** "Abd al-Aziz", "Abdulaziz" and "Abdel Aziz" as one word; "Alhakim" as "al-Hakim". */
function withServantsJoined(name: string): string {
  return name
    .replace(/\bAl(?=[dghjkmnqrstwz]\p{L}{4})/gu, 'al ')
    .replace(/\b([Aa]bd)(?:[aeou]l)?[ -]?(?:[ae]l[ -])?(?=\p{L}{2})/gu, 'abd');
}

function comparedWords(name: string): string[] {
  return nameWords(withServantsJoined(name));
}

function opening(word: string): string {
  for (const [pattern, letter] of OPENINGS) if (pattern.test(word)) return letter;
  return word.charAt(0);
}

/** Countries that write their names in Latin letters: there another letter is another name. "Dole" is not "DeLeo". */
const LATIN = new Set(
  (
    'US GB CA AU NZ IE FR DE AT CH LI LU BE NL ES PT IT MT DK SE NO FI IS PL CZ SK HU SI HR RO EE LV LT AL MX AR BR CL CO PE VE EC ' +
    'BO UY PY CR PA GT HN SV NI CU DO HT JM TT BB ZA ZW ZM NG GH KE UG TZ PH DD CS'
  ).split(' '),
);

function isOneWord(a: string, b: string, country: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  const isAlike = LATIN.has(country)
    ? withoutDigraphs(a) === withoutDigraphs(b)
    : softened(a) === softened(b) && opening(a) === opening(b);
  return isAlike || spelledAlike(a, country).has(b);
}

const spelled = new Map<string, Set<string>>();

/** A folded word's spellings in newspapers, folded; asked for again and again. */
function spelledAlike(word: string, country: string): Set<string> {
  const key = `${country} ${word}`;
  const known = spelled.get(key);
  if (known) return known;
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const found = new Set(spellingsOfWord(capital, country).map(foldName));
  spelled.set(key, found);
  return found;
}

/** Equal for names that `isOneName` may find to be one: their first and last words, as one of their spellings folds. */
export function nameKey(name: string, country: string): string {
  const words = comparedWords(name);
  const ends = words.length < 2 ? words : [words[0] ?? '', words.at(-1) ?? ''];
  const key = ends.map((word) => foldSpelling([...spelledAlike(word, country)].sort()[0] ?? word));
  return `${country}:${key.join(' ')}`;
}

/** Folding makes "ö" an "o"; papers also write "oe". */
function withoutDigraphs(word: string): string {
  return word
    .replace(/([aou])e/g, '$1')
    .replace(/ss/g, 's')
    .replace(/k/g, 'c');
}

/** A folded word without what romanisations disagree about at its beginning: "Yermek" and "Ermek", "Umar" and "Omar". */
function softened(word: string): string {
  return foldSpelling(word)
    .replace(/^i(?=a)/, '')
    .replace(/^v(?=[^a])/, 'a');
}

/** True when every word of the first has a word of its own in the second. */
function standsIn(words: readonly string[], others: readonly string[], country: string): boolean {
  const left = [...others];
  return words.every((word) => {
    const at = left.findIndex((other) => isOneWord(word, other, country));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Names that go on with the father's. */
const CHAINED = /\s(?:bin|ibn|ben|bint|ould|ag)\s/i;

/**
 * True when two names of two words or more are spellings of one: a middle name may be left out or an initial stand for it, but
 * Shankar Dayal Sharma is not Shankar Lal Sharma.
 *
 * @param country  where both served; in some only the whole name counts
 */
export function isOneName(a: string, b: string, country: string): boolean {
  const [left, right] = [comparedWords(a), comparedWords(b)];
  if (left.length < 2 || right.length < 2) return false;
  // A son's name holds his father's: "Khalid bin Salman" is not Salman.
  if ((CHAINED.test(a) || CHAINED.test(b)) && !isOneWord(left[0] ?? '', right[0] ?? '', country))
    return false;
  if (WHOLE_NAME_ONLY.has(country)) return [...left].sort().join(' ') === [...right].sort().join(' ');
  return left.length <= right.length ? standsIn(left, right, country) : standsIn(right, left, country);
}

/**
 * True when a full name says of itself that it is not the other's: each has a word that the other lacks. "Badr bin Saud al-Busaidi" is
 * not "Badr bin Hamad al-Busaidi", though both are "Badr al-Busaidi".
 */
export function contradicts(a: string, b: string, country: string): boolean {
  const [left, right] = [comparedWords(a), comparedWords(b)];
  if (left.length < 3 || right.length < 3) return false;
  return !standsIn(left, right, country) && !standsIn(right, left, country);
}

/**
 * True when two spellings are likely one person's name beside the same office in the same weeks: two words agree, or the family
 * name and nothing contradicts it. Names that thousands bear and those of ruling houses do not count.
 */
export function areLikeNames(a: string, b: string): boolean {
  const { left, right, shared } = compared(a, b);
  if (left.join('') === right.join('')) return true;
  const telling = shared.filter((word) => !BORNE_BY_MANY.has(word) && !HOUSES.has(word));
  if (telling.length > 0 && shared.length >= 2) return true;
  const [familyA, familyB] = [left.at(-1), right.at(-1)];
  if (familyA === undefined || familyB === undefined || !areLikeWords(familyA, familyB)) {
    // "Muhammad Mursi" and "Mohamed Morsi": both words are common, and there are no others.
    return (
      shared.length >= 2 && shared.length === Math.min(left.length, right.length) && sameFirst(left, right)
    );
  }
  return !BORNE_BY_MANY.has(familyA) && !HOUSES.has(familyA)
    ? true
    : sameFirst(left, right) && shared.length >= 2;
}

function sameFirst(left: readonly string[], right: readonly string[]): boolean {
  return areLikeWords(left[0] ?? '', right[0] ?? '');
}

/**
 * True for a name that may be another name of somebody called so: they share a word that is not everybody's, the family name, or all
 * words.
 */
export function mayBeSameName(a: string, b: string): boolean {
  const { left, right, shared } = compared(a, b);
  if (left.join('') === right.join('')) return true;
  return (
    shared.some((word) => !BORNE_BY_MANY.has(word)) ||
    areLikeWords(left.at(-1) ?? '', right.at(-1) ?? '') ||
    (shared.length > 0 && shared.length >= Math.min(left.length, right.length))
  );
}

/** True for two names of two words and more that share nothing but the first: a given name, or in Korea a family's. */
export function shareOnlyFirst(a: string, b: string): boolean {
  const { left, right, shared } = compared(a, b);
  return left.length > 1 && right.length > 1 && shared.length === 1 && sameFirst(left, right);
}

function compared(a: string, b: string): { left: string[]; right: string[]; shared: string[] } {
  const [left, right] = [likeWords(a), likeWords(b)];
  return { left, right, shared: left.filter((word) => right.some((other) => areLikeWords(word, other))) };
}

/** Particles that a comparison skips. */
const SKIPPED = new Set('jr sr ii iii iv de da do dos al el bin ben von van y'.split(' '));

function likeWords(name: string): string[] {
  return foldSpelling(foldName(stripHonorific(withServantsJoined(name))))
    .split(' ')
    .filter((word) => word.length >= 2 && !SKIPPED.has(word));
}

/** Like but for one letter, in words of four and more. */
function areLikeWords(a: string, b: string): boolean {
  return editDistance(a, b, 1) <= (Math.min(a.length, b.length) >= 4 ? 1 : 0);
}

/** Steps of one letter between two words, counted up to `limit` + 1. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      now.push(Math.min(swap, (before[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before[b.length] ?? limit + 1;
}
