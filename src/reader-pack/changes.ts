import { factsOf, type PackFact } from './facts';
import type { ReaderPack } from './pack';

/** A fact that a new version tells otherwise. */
export type ChangedFact = PackFact & { before: string };

/** What would be different with a pack in the place of what is there. */
export type PackChanges = { added: PackFact[]; changed: ChangedFact[]; withdrawn: PackFact[] };

/** What a pack adds, changes and withdraws. @param before  null when the pack is new */
export function changesOf(before: ReaderPack | null, after: ReaderPack): PackChanges {
  const old = new Map((before === null ? [] : factsOf(before)).map((fact) => [fact.id, fact]));
  const facts = factsOf(after);
  const ids = new Set(facts.map(({ id }) => id));
  return {
    added: facts.filter(({ id }) => !old.has(id)),
    changed: facts.flatMap((fact) => {
      const known = old.get(fact.id);
      return known === undefined || known.text === fact.text ? [] : { ...fact, before: known.text };
    }),
    withdrawn: [...old.values()].filter(({ id }) => !ids.has(id)),
  };
}
