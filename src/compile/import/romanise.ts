/**
 * Names in other scripts as English newspapers write them, by rule: Russian and Ukrainian after the tables of BGN/PCGN with the
 * newspapers' endings, Greek after ELOT 743, Korean after the Revised Romanisation with the families' own spellings. Scripts that
 * do not say how a name sounds (Chinese characters, Arabic without vowels) are left as they are.
 */
export function romanise(name: string): string | null {
  const plain = name.replace(/ \([^()]*\)$/, '').trim();
  if (/^[\p{Script=Cyrillic}\s,.\-’'ʼ]+$/u.test(plain)) return fromCyrillic(plain);
  if (/^[\p{Script=Greek}\s.-]+$/u.test(plain)) return words(plain.normalize('NFC'), fromGreek);
  if (/^\p{Script=Hangul}{2,4}$/u.test(plain)) return fromHangul(plain);
  return null;
}

const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
  ...{ і: 'i', ї: 'yi', є: 'ye', ґ: 'g', ў: 'u', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', ђ: 'dj', џ: 'dz' },
};

/** Ukrainian letters that Russian sounds otherwise. */
const UKRAINIAN: Readonly<Record<string, string>> = { г: 'h', и: 'y', х: 'kh', і: 'i', й: 'i' };

const PATRONYMIC = /^\p{Lu}\p{Ll}+(?:ович|евич|ич|овна|евна|ична|івна|ївна|йович|овіч|евіч|оўна)$/u;

function fromCyrillic(name: string): string {
  const [family, rest] = name.split(', ');
  const order = rest === undefined ? name.split(' ') : [...rest.split(' '), family ?? ''];
  const parts = order.filter((part, i) => i === 0 || i === order.length - 1 || !PATRONYMIC.test(part));
  const letters =
    /[іїєґІЇЄҐ]/.test(name) && !/[ыэўЫЭЎ]/.test(name) ? { ...CYRILLIC, ...UKRAINIAN } : CYRILLIC;
  return parts.map((part) => words(part, (word) => cyrillicWord(word, letters))).join(' ');
}

function cyrillicWord(word: string, letters: Readonly<Record<string, string>>): string {
  const lower = word.toLowerCase().replace(/(?:ий|ый)$/u, 'и\u0000');
  let latin = '';
  for (const [i, letter] of [...lower].entries()) {
    const before = lower[i - 1] ?? '';
    // "Yeltsin", "Medvedev", "Sergeyev": е is ye at the start, after a vowel and after a sign.
    if (letter === 'е' && letters.и === 'i' && (i === 0 || /[аеёиоуыэюяйъь]/u.test(before))) latin += 'ye';
    else if (letter === 'я' && i > 0 && before === 'и') latin += 'a';
    else if (letter === '\u0000') latin = `${latin.slice(0, -1)}y`;
    else latin += letters[letter] ?? letter;
  }
  return latin;
}

const GREEK_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/γ(?=[γκξχ])/g, 'n'],
  [/(?<=^|\s)μπ/g, 'b'],
  [/ου/g, 'ou'],
  [/([αεη])υ(?=[βγδζλμνραεηιουω])/g, '$1v'],
  [/([αεη])υ/g, '$1f'],
];
const GREEK: Readonly<Record<string, string>> = {
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm' },
  ...{
    ν: 'n',
    ξ: 'x',
    ο: 'o',
    π: 'p',
    ρ: 'r',
    σ: 's',
    ς: 's',
    τ: 't',
    υ: 'y',
    φ: 'f',
    χ: 'ch',
    ψ: 'ps',
    ω: 'o',
  },
};

function fromGreek(word: string): string {
  let text = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  for (const [pattern, latin] of GREEK_PAIRS) text = text.replace(pattern, latin);
  return [...text].map((letter) => GREEK[letter] ?? letter).join('');
}

/** Families that spell themselves otherwise than the rule would. */
const KOREAN_FAMILIES: Readonly<Record<string, string>> = {
  ...{
    김: 'Kim',
    이: 'Lee',
    박: 'Park',
    최: 'Choi',
    정: 'Chung',
    강: 'Kang',
    조: 'Cho',
    윤: 'Yoon',
    장: 'Chang',
  },
  ...{
    임: 'Lim',
    오: 'Oh',
    신: 'Shin',
    서: 'Suh',
    권: 'Kwon',
    황: 'Hwang',
    안: 'Ahn',
    송: 'Song',
    류: 'Ryu',
  },
  ...{ 전: 'Chun', 홍: 'Hong', 고: 'Ko', 문: 'Moon', 손: 'Sohn', 유: 'Yoo', 노: 'Roh', 우: 'Woo', 구: 'Koo' },
};
const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const HANGUL_FIRST = 0xac00;

function fromHangul(name: string): string {
  const [family = '', ...given] = [...name.normalize('NFC')];
  const syllables = given.map(hangulSyllable);
  const own = KOREAN_FAMILIES[family] ?? capital(hangulSyllable(family));
  return `${own} ${capital(syllables.join('-'))}`;
}

function hangulSyllable(syllable: string): string {
  const code = (syllable.codePointAt(0) ?? HANGUL_FIRST) - HANGUL_FIRST;
  const initial = INITIALS[Math.floor(code / 588)] ?? '';
  return initial + (VOWELS[Math.floor((code % 588) / 28)] ?? '') + (FINALS[code % 28] ?? '');
}

/** Each word and each part of a double name by itself, with its capital. */
function words(text: string, convert: (word: string) => string): string {
  return text.replace(/[^\s,.-]+/g, (word) => capital(convert(word)));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
