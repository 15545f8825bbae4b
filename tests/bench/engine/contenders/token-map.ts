import type { Contender, Place } from './contender';

/** Units of words: Latin letters with and without accents. Bit 1: a letter; bit 2: a capital. */
const UNITS = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return (/\p{L}/u.test(letter) ? 1 : 0) | (/\p{Lu}/u.test(letter) ? 2 : 0);
});

/** The names in a Map, and rows of words looked up from each capitalised word on: as quick as it gets without an index of one's own. */
export const tokenMap: Contender = {
  open(names) {
    const known = new Map<string, number>();
    /** First word → words of the longest name that begins so. */
    const longest = new Map<string, number>();
    names.forEach((name, row) => {
      known.set(name, row);
      const words = name.split(' ');
      const [first = ''] = words;
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    });
    const starts: number[] = [];
    const ends: number[] = [];
    const search = (text: string, found: (start: number, end: number) => void): void => {
      const count = readWords(text, starts, ends);
      for (let from = 0; from < count; from += 1) {
        const start = starts[from] ?? 0;
        if (((UNITS[text.charCodeAt(start)] ?? 0) & 2) === 0) continue;
        const most = longest.get(text.slice(start, ends[from]).toLowerCase()) ?? 0;
        for (let last = Math.min(count, from + most) - 1; last > from; last -= 1) {
          const end = ends[last] ?? 0;
          if (known.has(text.slice(start, end).toLowerCase())) found(start, end);
        }
      }
    };
    return {
      find(text) {
        let finds = 0;
        search(text, () => {
          finds += 1;
        });
        return finds;
      },
      places(text) {
        const places: Place[] = [];
        search(text, (start, end) => places.push({ start, end }));
        return places;
      },
      bytes: null,
      openMs: null,
    };
  },
};

/** Where the words of a text begin and end; returns how many there are. */
function readWords(text: string, starts: number[], ends: number[]): number {
  let words = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const isLetter = ((UNITS[text.charCodeAt(at)] ?? 0) & 1) === 1;
    if (isLetter === isInside) continue;
    if (isLetter) starts[words] = at;
    else {
      ends[words] = at;
      words += 1;
    }
    isInside = isLetter;
  }
  if (isInside) ends[words] = text.length;
  return isInside ? words + 1 : words;
}
