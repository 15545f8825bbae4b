/**
 * Spellings of one name in another script: "Saniora" and "Siniora", "Musa Kusa" and "Moussa Koussa". Newspapers write what they
 * hear; consonants stay while vowels and doubled letters come and go.
 */

/** Letters and groups that are heard alike, the longer first. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/tsch|dzh|sch|tch|ch|zh|sh|dj|cz|sz/g, 'C'],
  [/ph/g, 'f'],
  [/kh|gh|ck|[qkcgx]/g, 'k'],
  [/th|dh|dt|[td]/g, 't'],
  [/[wv]/g, 'v'],
  [/[zs]/g, 's'],
  [/[pb]/g, 'p'],
];

/** What remains of a word's sound: its consonants, alike ones as one, doubled ones once; j and y are vowels. */
export function skeletonOf(word: string): string {
  let sound = word;
  for (const [spelled, heard] of ALIKE) sound = sound.replaceAll(spelled, heard);
  return sound.replaceAll(/[aeiouyjh']/g, '').replaceAll(/(.)\1+/g, '$1');
}

/**
 * True when two folded names may be spellings of one: the last words sound alike, and another word of each does, or begins alike
 * where one is an initial.
 */
export function soundsLike(a: readonly string[], b: readonly string[]): boolean {
  const [lastA, lastB] = [a.at(-1), b.at(-1)];
  if (lastA === undefined || lastB === undefined || a.length < 2 || b.length < 2) return false;
  if (!isAlike(lastA, lastB)) return false;
  return a
    .slice(0, -1)
    .some((word) => b.slice(0, -1).some((other) => isAlike(word, other) || isShort(word, other)));
}

/** Consonants from which one given name may be short for another: "Zokir" and "Zakirjan". */
const FEWEST_SHARED = 3;

function isShort(a: string, b: string): boolean {
  const [short = '', long = ''] = [skeletonOf(a), skeletonOf(b)].sort((x, y) => x.length - y.length);
  return short.length >= FEWEST_SHARED && long.startsWith(short);
}

/** Fewer letters say too little to be compared by sound. */
const FEWEST_LETTERS = 3;

function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < FEWEST_LETTERS || b.length < FEWEST_LETTERS) return false;
  const [skeletonA, skeletonB] = [skeletonOf(a), skeletonOf(b)];
  return skeletonA !== '' && skeletonA === skeletonB;
}
