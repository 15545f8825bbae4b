import { Trie } from '@tanishiking/aho-corasick';
import type { Contender } from './contender';

/** Aho–Corasick over letters, as `@tanishiking/aho-corasick` has it, whole words only. */
export const ahoCorasick: Contender = {
  open(names) {
    const trie = new Trie([...names], { caseInsensitive: true, onlyWholeWords: true });
    trie.parseText(''); // the first text makes it link its states
    return {
      find: (text) => trie.parseText(text).length,
      places: (text) => trie.parseText(text).map(({ start, end }) => ({ start, end: end + 1 })),
      bytes: null,
      openMs: null,
    };
  },
};
