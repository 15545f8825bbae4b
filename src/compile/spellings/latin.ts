import { anywhere, type Rules, rewritten, rows } from './rules';

/** Umlauts as keyboards without them write them. */
export const GERMAN: Rules = anywhere((word) =>
  rewritten(word, [
    [/ü/g, ['ue']],
    [/ö/g, ['oe']],
    [/ä/g, ['ae']],
    [/Ü/, ['Ue']],
    [/Ö/, ['Oe']],
  ]),
);

/** The Nordic letters. */
export const NORDIC: Rules = anywhere((word) =>
  rewritten(word, [
    [/[øö]/g, ['oe']],
    [/å/g, ['aa']],
    [/^Å/, ['Aa']],
    [/^Ø/, ['Oe']],
  ]),
);

/** "Djokovic": đ as English keyboards write it. */
export const SERBO_CROATIAN: Rules = anywhere((word) =>
  rewritten(word, [
    [/đ/g, ['dj']],
    [/^Đ/, ['Dj']],
  ]),
);

/** Given names and the short ones by which newspapers know their bearers. */
const SHORT_NAMES = rows(`
William Bill
Robert Bob
Joseph Joe
James Jim
Thomas Tom
Michael Mike
Christopher Chris
Charles Chuck Charlie
Richard Dick Rick
Edward Ed Ted
Daniel Dan
David Dave
Donald Don
Douglas Doug
Gregory Greg
Jeffrey Jeff
Kenneth Ken
Lawrence Larry
Leonard Len
Matthew Matt
Nicholas Nick
Patrick Pat
Peter Pete
Philip Phil
Phillip Phil
Raymond Ray
Ronald Ron
Samuel Sam
Stephen Steve
Steven Steve
Timothy Tim
Anthony Tony
Andrew Andy
Benjamin Ben
Frederick Fred
Gerald Gerry Jerry
Jonathan Jon
Joshua Josh
Alexander Alex
Elizabeth Liz
Deborah Debbie
Katherine Kate
Susan Sue
Barbara Barb
Jacqueline Jacqui
`);

/** Countries where newspapers shorten given names so. */
export const SHORT_NAME_COUNTRIES = new Set('US GB CA AU NZ IE'.split(' '));

export const ENGLISH: Rules = { given: (word) => SHORT_NAMES.get(word) ?? [word], family: (word) => [word] };
