import type { Pack } from '../pack/pack';
import { Recent } from '../text/recent';

/**
 * Something that is read from a pack again and again, for the keys asked for of late; it is let go of with its pack.
 *
 * @param most  keys that are kept at hand at most
 * @param read  what is read; the same for the same key
 * @returns a reader for a pack, which callers that ask it of every word take once
 */
export function atHand<K, V>(most: number, read: (pack: Pack, key: K) => V): (pack: Pack) => (key: K) => V {
  const readers = new WeakMap<Pack, (key: K) => V>();
  return (pack) => {
    const known = readers.get(pack);
    if (known) return known;
    const recent = new Recent<K, V>(most);
    const make = (key: K): V => read(pack, key);
    const reader = (key: K): V => recent.of(key, make);
    readers.set(pack, reader);
    return reader;
  };
}
