declare module 'fastscan' {
  /** An Aho–Corasick automaton of objects. */
  export default class FastScanner {
    constructor(words: readonly string[]);
    /** Offset and word of every find. */
    search(content: string): [number, string][];
  }
}
