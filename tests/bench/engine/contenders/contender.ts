/** A way to find names in texts. */
export type Contender = {
  /** @param names  folded words joined by a space, each once */
  open(names: readonly string[]): Opened;
};

/** What was made of the names. */
export type Opened = {
  /** Finds the names in a text; the number of finds, so that no compiler leaves the work out. */
  find(text: string): number;
  /** The same finds with their places; of engines that find no names, null. */
  places: ((text: string) => Place[]) | null;
  /** Bytes that hold the names; null where only the growth of the heap can tell. */
  bytes: number | null;
  /** Milliseconds from a file to ready to search; null where the names are built anew at every start. */
  openMs: number | null;
};

/** A name in a text, by UTF-16 offsets. */
export type Place = { start: number; end: number };
