/** UTF-16 units by name, for those who read a text unit by unit. */
export const NEWLINE = 0x0a;
export const SPACE = 0x20;
export const COMMA = 0x2c;
export const POINT = 0x2e;
export const SMALL_S = 0x73;
/** Set in small letters of ASCII: `unit | SMALL` is the same for both cases. */
export const SMALL_LETTER = 0x20;
