/** Styles before a name that are not part of it. */
const HONORIFIC =
  /^(?:(?:Sir|Dame|Lord|Lady|Baron(?:ess)?|Viscount(?:ess)?|Earl|Countess|Marquess|Duke|Dr\.?|Prof\.?|Professor|Gen\.?|Lt\.?|Col\.?|Maj\.?|Capt\.?|Adm\.?|Brig\.?|Mr\.?|Mrs\.?|Ms\.?|Hon\.?|Rt\.?|The) )+/i;

/** Words that show that a field holds a remark, a headline or a title and not a name. */
const NOT_A_NAME =
  /\b(president|presidential|premiers?|prime|minist(?:er|ers|ry)|council|committee|designate|chairman|secretary|representative|represented|vacant|acting|government|governor|monarch|leader|spelled|appointed|elected|since|rotat\w*|commission|economy|ussr|tisa|general secretary|deputy|spokes\w+|senator|ambassador|foreign|russian|ukrainian|american|u\.s\.|n\.a|none|vacancy|speaker|highness|majesty|chancellor|\w*kanzler|director|parliament|elect|transport)\b|[*:;()[\]{}0-9"/\\]|\s-\s/i;

/**
 * A label as the name of a person: without invisible marks and the peerage behind it, "Jr." without its comma.
 * "John Reid, Baron Reid of Cardowan" → "John Reid".
 */
export function plainName(label: string): string {
  return label
    .replace(/\p{Cf}/gu, '')
    .replace(/, (?:\d+\w* )?(?:Baron(?:ess)?|Viscount(?:ess)?|Earl|Lord|Lady|Marquess) .+$/, '')
    .replace(/ \([^()]*\)$/, '')
    .replace(/, (Jr|Sr)\b\.?$/, ' $1.')
    .trim();
}

/** True for a name in letters that English newspapers do not print. */
export function isForeignScript(name: string): boolean {
  return /[^\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{Lm}]/u.test(name);
}

/** A name without honorifics before it. */
export function stripHonorific(name: string): string {
  return name.replace(HONORIFIC, '').trim();
}

/** True for a field that is plainly not just a person's name. */
export function isNotAName(name: string): boolean {
  return name.length < 3 || name.length > 60 || NOT_A_NAME.test(name) || !/\p{Lu}/u.test(name);
}

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
};

/** Lower case, without diacritics and apostrophes; hyphens and points become spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœıə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘`ʻʿʾ´ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Folds the ways of writing one Slavic, Arabic or Persian name, for comparing only. */
export function foldSpelling(name: string): string {
  return foldName(name)
    .replace(/ks/g, 'x')
    .replace(/kh|h/g, '')
    .replace(/yev/g, 'ev')
    .replace(/iya\b|iia\b/g, 'ia')
    .replace(/(?:iy|ij|yi|yy|ii|y|i|j)+/g, 'i')
    .replace(/oui|ou|oo|u|w/g, 'v')
    .replace(/ee/g, 'i')
    .replace(/q|ck|c/g, 'k')
    .replace(/e/g, 'a')
    .replace(/o/g, 'a')
    .replace(/([a-z])\1+/g, '$1');
}

/** Generation suffixes and particles that a comparison skips. */
const SKIPPED = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'de',
  'da',
  'do',
  'dos',
  'al',
  'el',
  'bin',
  'ben',
  'von',
  'van',
  'y',
]);

/** Folded words of a name in order, without suffixes and particles. */
export function nameWords(name: string): string[] {
  return foldName(stripHonorific(name))
    .split(' ')
    .filter((word) => word !== '' && !SKIPPED.has(word));
}

/** Given name and family name with the middle left out: "Joseph R. Biden Jr." → "joseph biden". */
export function shortKey(name: string): string {
  const words = nameWords(name);
  return words.length < 2 ? words.join(' ') : `${words[0]} ${words.at(-1)}`;
}

/** "Ana de la Cruz" → "ana-de-la-cruz". */
export function slugOf(text: string): string {
  return foldName(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
