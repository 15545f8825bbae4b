import { anywhere, rewritten, rows } from './rules';

const NAMES = rows(`
Benjamin Binyamin
Yitzhak Itzhak Yitzchak Isaac
Haim Chaim
Moshe Moshé
Yisrael Israel
Yoav Yoaf
Avigdor Avigdor
Liberman Lieberman
Ya'alon Yaalon
Itamar Ittamar
Bezalel Betzalel
Sa'ar Saar
Yair Ya'ir
Herzi Hertzi
Tzipi Tsipi Zipi
Ayelet Ayalet
Gadi Gady
`);

/** Israel's names as English papers spell them. */
export const HEBREW = anywhere(
  (word) =>
    NAMES.get(word) ??
    rewritten(word, [
      [/tz/, ['ts', 'z']],
      [/^Ch(?=[ao])/, ['H']],
      [/ch$/, ['h']],
    ]),
);
