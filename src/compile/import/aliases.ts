import { join } from 'node:path';
import { byCodeUnit, listField, writeTable } from './tsv';

export type AliasKind = 'name' | 'acronym' | 'short' | 'common';

/** Names that entities go by besides their own, each once. */
export class Aliases {
  private readonly rows = new Map<
    string,
    { entity: string; alias: string; kind: AliasKind; sources: Set<string> }
  >();

  /** Adds a name; of two kinds for one name the more careful stays. */
  add(entity: string, alias: string, kind: AliasKind, sources: Iterable<string>): void {
    const text = alias.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (text === '') return;
    const key = `${entity}\t${text}`;
    const known = this.rows.get(key);
    if (!known) {
      this.rows.set(key, { entity, alias: text, kind, sources: new Set(sources) });
      return;
    }
    if (CARE[kind] > CARE[known.kind]) known.kind = kind;
    for (const source of sources) known.sources.add(source);
  }

  get size(): number {
    return this.rows.size;
  }

  /** Sources that any alias names. */
  sources(): Set<string> {
    return new Set([...this.rows.values()].flatMap((row) => [...row.sources]));
  }

  write(folder: string): number {
    const rows = [...this.rows.values()].sort((a, b) => byCodeUnit(a.entity, b.entity));
    return writeTable(
      join(folder, 'aliases.tsv'),
      ['entity', 'alias', 'kind', 'sources'],
      rows.map((row) => [row.entity, row.alias, row.kind, listField(row.sources)]),
    );
  }
}

const CARE: Readonly<Record<AliasKind, number>> = { name: 0, acronym: 1, short: 2, common: 3 };
