import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../../group';
import { OfficeIndex } from '../../office-index';
import { type Row, TABLES, type TableName } from '../../tables';
import { readTable, writeTable } from '../tsv';

/** The tables that a refresh rewrites, by what it looks up. */
export type Tables = {
  people: Map<string, Row<'people'>>;
  offices: OfficeIndex;
  /** By person. */
  terms: Map<string, Row<'terms'>[]>;
  aliases: Map<string, Row<'aliases'>>;
  sources: Map<string, Row<'sources'>>;
};

export function readTables(folder: string): Tables {
  const rows = <T extends TableName>(table: T): Row<T>[] =>
    readTable(join(folder, `${table}.tsv`), TABLES[table]).map((row) => ({ ...row, line: 0 }) as Row<T>); // its columns
  return {
    people: new Map(rows('people').map((row) => [row.id, row])),
    offices: new OfficeIndex(rows('offices')),
    terms: groupBy(rows('terms'), (row) => row.person),
    aliases: new Map(rows('aliases').map((row) => [`${row.entity}\t${row.alias}`, row])),
    sources: new Map(rows('sources').map((row) => [row.key, row])),
  };
}

/** Writes all tables beside the old ones and then puts them in their places: a full disk leaves the old ones. */
export function writeTables(folder: string, tables: Tables): void {
  const all: { [T in TableName]?: Iterable<Row<T>> } = {
    people: tables.people.values(),
    offices: usedOffices(tables),
    terms: [...tables.terms.values()].flat(),
    aliases: tables.aliases.values(),
    sources: tables.sources.values(),
  };
  const beside = mkdtempSync(join(folder, '.new-'));
  try {
    const names = Object.keys(all) as (keyof typeof all)[];
    for (const name of names) {
      const columns: readonly string[] = TABLES[name];
      const rows = [...(all[name] ?? [])] as Record<string, string | number>[];
      writeTable(
        join(beside, `${name}.tsv`),
        columns,
        rows.map((row) => columns.map((column) => String(row[column] ?? ''))),
      );
    }
    for (const name of names) renameSync(join(beside, `${name}.tsv`), join(folder, `${name}.tsv`));
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** An office that no term names any more is left out. */
function usedOffices({ offices, terms }: Tables): Row<'offices'>[] {
  const used = new Set([...terms.values()].flat().map((term) => term.office));
  return offices.rows.filter((office) => used.has(office.id));
}
