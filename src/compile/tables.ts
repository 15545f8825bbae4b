import type { Finding } from './finding';

/** The tables of data/ and their columns, in order. See docs/data.md. */
export const TABLES = {
  sources: ['key', 'title', 'publisher', 'licence', 'as_of', 'url'],
  people: ['id', 'name', 'gender', 'born', 'died', 'countries', 'wikipedia', 'sources'],
  offices: ['id', 'name', 'kind', 'jurisdiction', 'sources'],
  terms: ['person', 'office', 'start', 'end', 'as_of', 'acting', 'sources'],
  aliases: ['entity', 'alias', 'kind', 'sources'],
  organisations: ['id', 'name', 'kind', 'country', 'founded', 'dissolved', 'wikipedia', 'sources'],
  places: ['id', 'name', 'kind', 'country', 'capital_of', 'demonyms', 'leads', 'start', 'end', 'sources'],
  events: [
    'id',
    'name',
    'kind',
    'start',
    'end',
    'countries',
    'participants',
    'wikipedia',
    'weight',
    'sources',
  ],
  /** `curated/terms/*.tsv`: one person's one term, named by people's and offices' names. */
  handTerms: ['jurisdiction', 'office', 'kind', 'person', 'id', 'start', 'end', 'as_of', 'acting', 'source'],
  /** `curated/reviewed.tsv`: what a check reports and a reviewer found right, with the reason. */
  reviewed: ['rule', 'key', 'reason'],
  /** `curated/leads.tsv`: when another head of a country was its "leader" than places.tsv says; `end` is the first day it no longer held. */
  leads: ['jurisdiction', 'start', 'end', 'leads', 'source'],
  /** `curated/capitals.tsv`: where the capital was another once, or where none can be named (`capital` empty); all else is in places.tsv. */
  capitals: ['country', 'capital', 'start', 'end', 'source'],
  /** `curated/names.tsv`: names that the sources lack, or (kind `none`) give to the wrong entity. */
  names: ['entity', 'name', 'kind', 'reason'],
  /** `curated/same.tsv`: second records of a person or an event, with what shows it. */
  same: ['id', 'same_as', 'reason'],
  /** `curated/withdrawn.tsv`: rows of terms.tsv that are wrong, with what shows it. */
  withdrawn: ['person', 'office', 'start', 'reason'],
} as const;

export type TableName = keyof typeof TABLES;

/** One row: every column a string, empty when unknown, its line in the file, and the file where it is not the table's own. */
export type Row<T extends TableName> = Record<(typeof TABLES)[T][number], string> & {
  line: number;
  file?: string;
};

/**
 * The rows of a table. Rows that do not parse are left out and reported.
 *
 * @returns rows in file order, and what is wrong with the form of the file: a foreign header, a field too many or too few,
 *   a line out of order or twice, a carriage return, text that is not NFC, blanks around a field
 */
export function parseTable<T extends TableName>(
  table: T,
  text: string,
  file = `${table}.tsv`,
): { rows: Row<T>[]; findings: Finding[] } {
  const columns: readonly string[] = TABLES[table];
  const findings: Finding[] = [];
  const report = (code: string, line: number, message: string): void => {
    findings.push({ code, file, line, message });
  };
  const lines = text.split('\n');
  if (lines.pop() !== '') report('no-final-newline', lines.length, 'the file must end with a newline');
  if (lines[0] !== columns.join('\t')) {
    report('header', 1, `the header must be: ${columns.join(' ')}`);
    return { rows: [], findings };
  }
  if (text.includes('\r')) report('carriage-return', 0, 'lines end with a newline alone');
  if (text !== text.normalize('NFC')) report('not-nfc', 0, 'text must be in Unicode form NFC');
  const rows: Row<T>[] = [];
  for (let i = 1; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const fields = line.split('\t');
    if (fields.length !== columns.length) {
      report('fields', i + 1, `expected ${columns.length} fields, found ${fields.length}`);
      continue;
    }
    if (i > 1 && line <= (lines[i - 1] ?? ''))
      report('order', i + 1, 'lines must be sorted by code unit, each once');
    const untrimmed = fields.findIndex((field) => field !== field.trim());
    if (untrimmed >= 0) report('blank', i + 1, `blanks around ${columns[untrimmed] ?? ''}`);
    const row: Record<string, string | number> = { line: i + 1 };
    if (file !== `${table}.tsv`) row.file = file;
    columns.forEach((column, c) => {
      row[column] = fields[c] ?? '';
    });
    rows.push(row as Row<T>); // every column was just set
  }
  return { rows, findings };
}

/** The items of a list field. */
export function items(field: string): string[] {
  return field === '' ? [] : field.split('|');
}
