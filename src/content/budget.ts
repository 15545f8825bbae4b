/**
 * What may be spent on one page before it is left alone: pages that change for ever would have the reader's machine
 * read for ever.
 */
export type Budget = {
  /** Nodes that were looked at. False when there is nothing left. */
  spendNodes: (nodes: number) => boolean;
  /** Text that is sent to be annotated, in UTF-16 units. False when there is nothing left. */
  spendText: (units: number) => boolean;
  /** Another page, or a reader who wants this one read again. */
  renew: () => void;
};

/** One reading of a page of 125 real ones took a median of 4,000 nodes: this is some 500 of them, and seconds of work in all. */
export const MOST_NODES = 3_000_000;

/** A live blog of 50,000 units, read again 400 times: over an hour of news in which something changes every ten seconds. */
export const MOST_TEXT_UNITS = 20_000_000;

/** @param onSpent is called once when something is spent, and again only after a renewal */
export function createBudget(onSpent: () => void): Budget {
  let nodes = MOST_NODES;
  let units = MOST_TEXT_UNITS;
  let isSpent = false;

  const left = (): boolean => {
    if (nodes >= 0 && units >= 0) return true;
    if (!isSpent) onSpent();
    isSpent = true;
    return false;
  };

  return {
    spendNodes(more) {
      nodes -= more;
      return left();
    },
    spendText(more) {
      units -= more;
      return left();
    },
    renew() {
      nodes = MOST_NODES;
      units = MOST_TEXT_UNITS;
      isSpent = false;
    },
  };
}
