import { plainName } from './names';

/** A person as the sources give them, before anything is decided. */
export type Person = {
  id: string;
  name: string;
  /** Other spellings that a source gives. */
  names: Set<string>;
  gender: string;
  born: string;
  died: string;
  wikipedia: string;
  sources: Set<string>;
};

/** One row of a source that says: this person held this office then. */
export type Claim = {
  person: string;
  /** The office as the source writes it: "Prime Minister of Russia", "Foreign Minister". */
  label: string;
  /** ISO code, a region's list name, or empty. */
  country: string;
  start: string;
  end: string;
  asOf: string;
  acting: boolean;
  /** True for an open term on a list of those in office on `asOf`: it outweighs an end that another row gives. */
  confirmed?: boolean;
  sources: string[];
  /** Lower is trusted more where two claims contradict each other. */
  rank: number;
};

/** How far a source is trusted: the checked tables first, the unchecked merge last. */
export const RANK = { checked: 0, factbook: 1, merged: 2, undated: 3 } as const;

/** Counts what was refused, by the name of the rule. */
export class Refusals {
  private readonly counts = new Map<string, { count: number; example: string }>();

  add(rule: string, example: string): void {
    const known = this.counts.get(rule);
    if (known) known.count++;
    else this.counts.set(rule, { count: 1, example });
  }

  /** Lines for the terminal, most frequent rule first. */
  lines(): string[] {
    return [...this.counts]
      .sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
      .map(([rule, { count, example }]) => `${String(count).padStart(7)}  ${rule}  (e.g. ${example})`);
  }
}

export function newPerson(id: string, name: string, source: string): Person {
  return {
    id,
    name: plainName(name),
    names: new Set(),
    gender: '',
    born: '',
    died: '',
    wikipedia: '',
    sources: new Set([source]),
  };
}
