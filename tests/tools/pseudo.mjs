/**
 * A language that nobody speaks, made of the English texts: every letter of ours wears an accent, every text stands in brackets and is some
 * 40 % longer. What is shown without its accents has not come from `_locales`; what is cut off would be cut off in German too.
 *
 * @typedef {Record<string, { message: string, placeholders?: Record<string, { content: string }> }>} Messages
 */

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'ȧḃćḋḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁĆḊḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ';
const ACCENTS = new Map([...PLAIN].map((letter, index) => [letter, [...ACCENTED][index] ?? letter]));

/** The dates, numbers and plural forms of a language with letters of its own, so that English ones are found. */
const BORROWED = 'el';

/** How much longer a text becomes: about what German and Finnish need. */
const LONGER = 0.4;

/** What texts are lengthened with: long words, which are harder to find room for than many short ones. */
const PADDING = ' ǿǿǿǿǿǿǿǿǿǿǿǿ'.repeat(30);

/** Texts that are settings, and a mark of the browser's menus. */
const KEPT = new Set(['language', 'direction']);
const PLACEHOLDER = /(\$\w+\$|%s)/;

/** The longest description that Chrome's store takes, in characters. */
const LONGEST_DESCRIPTION = 132;

/**
 * The texts of `_locales/en/messages.json` in that language.
 * @param {Messages} english
 * @returns {Messages}
 */
export function pseudoLocale(english) {
  return Object.fromEntries(
    Object.entries(english).map(([key, text]) => [key, { ...text, message: messageOf(key, text.message) }]),
  );
}

/** @param {string} key @param {string} message */
function messageOf(key, message) {
  if (key === 'language') return BORROWED;
  if (KEPT.has(key)) return message;
  const text = message
    .split(PLACEHOLDER)
    .map((part) => (part.startsWith('$') ? `⟨${part}⟩` : part === '%s' ? part : accented(part)))
    .join('');
  const longer = `⟦${text}${PADDING.slice(0, Math.ceil(message.length * LONGER))}⟧`;
  return key === 'description' ? longer.slice(0, LONGEST_DESCRIPTION) : longer;
}

/** @param {string} text */
function accented(text) {
  return [...text].map((letter) => ACCENTS.get(letter) ?? letter).join('');
}

/**
 * The English letters of a shown text that no message has brought: what stands in for a placeholder may be of the data.
 * @param {string} text
 * @returns {string} empty when all of it is of that language
 */
export function untranslated(text) {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟨[^⟨⟩]*⟩/g, '');
  }
  return /[A-Za-z]/.test(rest) ? text.trim() : '';
}
