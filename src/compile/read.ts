import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyHandTerms } from './by-hand/apply';
import { applySame } from './by-hand/same';
import { type Curated, type CuratedGroup, parseCurated, type RecordPlace } from './curated';
import type { Finding } from './finding';
import { parseTable, type Row, type TableName } from './tables';

/** Everything in the data folder, parsed but not yet merged. */
export type Dataset = { [T in TableName]: Row<T>[] } & {
  curated: Curated;
  /** Where each record written by hand stands, by id. */
  curatedAt: Map<string, RecordPlace>;
};

/**
 * Reads the data folder.
 *
 * @returns what parsed, and what is wrong with the form of the files
 * @throws Error when a table is missing
 */
export function readData(folder: string): { data: Dataset; findings: Finding[] } {
  const findings: Finding[] = [];
  const curatedAt = new Map<string, RecordPlace>();
  const table = <T extends TableName>(name: T, file = `${name}.tsv`): Row<T>[] => {
    const parsed = parseTable(name, readFileSync(join(folder, file), 'utf8'), file);
    findings.push(...parsed.findings);
    return parsed.rows;
  };
  const group = <G extends CuratedGroup>(name: G): Curated[G] => {
    const records: unknown[] = [];
    for (const file of curatedFiles(folder, name)) {
      const parsed = parseCurated(name, file, readFileSync(join(folder, file), 'utf8'));
      findings.push(...parsed.findings);
      records.push(...parsed.records);
      for (const [id, place] of parsed.at) {
        const other = curatedAt.get(id);
        if (other)
          findings.push({ code: 'duplicate-id', ...place, message: `${id} stands in ${other.file} too` });
        curatedAt.set(id, place);
      }
    }
    return records as Curated[G]; // each came from a Curated[G]
  };
  const curated: Curated = {
    people: group('people'),
    organisations: group('organisations'),
    places: group('places'),
    events: group('events'),
  };
  const data: Dataset = {
    sources: [...table('sources'), ...table('sources', 'curated/sources.tsv')],
    people: table('people'),
    offices: table('offices'),
    terms: table('terms'),
    aliases: table('aliases'),
    organisations: table('organisations'),
    places: table('places'),
    events: table('events'),
    handTerms: filesIn(folder, 'curated/terms', '.tsv').flatMap((file) => table('handTerms', file)),
    reviewed: table('reviewed', 'curated/reviewed.tsv'),
    same: table('same', 'curated/same.tsv'),
    leads: table('leads', 'curated/leads.tsv'),
    capitals: table('capitals', 'curated/capitals.tsv'),
    names: table('names', 'curated/names.tsv'),
    withdrawn: table('withdrawn', 'curated/withdrawn.tsv'),
    curated,
    curatedAt,
  };
  const one = applySame(data);
  const laid = applyHandTerms(one.data);
  return { data: laid.data, findings: [...findings, ...one.findings, ...laid.findings] };
}

/** `curated/people.json` and every file in `curated/people/`, in order of name. */
function curatedFiles(folder: string, group: CuratedGroup): string[] {
  const own = `curated/${group}.json`;
  return [...(existsSync(join(folder, own)) ? [own] : []), ...filesIn(folder, `curated/${group}`, '.json')];
}

function filesIn(folder: string, inside: string, ending: string): string[] {
  if (!existsSync(join(folder, inside))) return [];
  return readdirSync(join(folder, inside))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${inside}/${name}`);
}
