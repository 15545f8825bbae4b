/**
 * What the table of letters says of a UTF-16 unit, and a word's columns of its letters together, in bits. Single constants in a file
 * of their own: the bundler writes those into the loops that use them, and a loop over every letter of an article runs half as long.
 */

/** What the unit folds to, one unit of ASCII: "é" to "e". Not for complex ones. */
export const FOLDED = 0x7f;
/** Of a unit between words: it may stand inside a name, as blanks, hyphens and apostrophes do. */
export const JOINING = 0x80;
/** Of a word: it is a possessive `'s`. */
export const POSSESSIVE = 0x80;
export const UPPER = 0x100;
export const LOWER = 0x200;
export const DIGIT = 0x400;
/** Part of a word: letters, marks and digits. */
export const IN_WORD = 0x800;
export const IN_WORD_SHIFT = 11;
/** Prints nothing: belongs to the word around it. */
export const UNPRINTED = 0x1000;
/** It folds to something else than one unit of ASCII: the word has to be folded whole. */
export const COMPLEX = 0x2000;
/** The folded form is not just the lower case: units outside ASCII, or points between capitals. */
export const ODD = 0x4000;
/** The table does not say: ask `letterAt`. */
export const UNTOLD = 0x8000;

/** A word has the bits of all its letters, and those of all but the first this much higher. */
export const REST_SHIFT = 16;

/** Units below this have an entry in the table: Latin letters with their extensions A and B, and up to general punctuation. */
export const TABLED = 0x2070;
/** What stands for the entry of any other unit, and for those between: a run of letters does not end there. */
export const UNTABLED = UNTOLD | COMPLEX | IN_WORD;
