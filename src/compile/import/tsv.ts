import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Rows of a raw table, cut to the columns asked for.
 *
 * @param path a tab-separated file with one header line and no quoting
 * @throws Error when the header lacks one of the columns
 */
export function readTable<C extends string>(path: string, columns: readonly C[]): Record<C, string>[] {
  const lines = readFileSync(path, 'utf8').normalize('NFC').split('\n');
  const header = (lines[0] ?? '').split('\t');
  const places = columns.map((column) => {
    const index = header.indexOf(column);
    if (index < 0) throw new Error(`${path}: no column ${column}`);
    return [column, index] as const;
  });
  const rows: Record<C, string>[] = [];
  for (const line of lines.slice(1)) {
    if (line === '') continue;
    const fields = line.split('\t');
    const row = {} as Record<C, string>;
    for (const [column, index] of places) row[column] = (fields[index] ?? '').trim();
    rows.push(row);
  }
  return rows;
}

/** The text of one of our tables: header, then the lines sorted by code unit, each once. See docs/data.md. */
export function formatTable(header: readonly string[], rows: Iterable<readonly string[]>): string {
  const lines = new Set<string>();
  for (const row of rows) lines.add(row.map(cleanField).join('\t'));
  return `${[header.join('\t'), ...[...lines].sort(byCodeUnit)].join('\n')}\n`;
}

export function writeTable(
  path: string,
  header: readonly string[],
  rows: Iterable<readonly string[]>,
): number {
  const text = formatTable(header, rows);
  writeFileSync(path, text);
  return Buffer.byteLength(text);
}

/** A list field: each part once, sorted by code unit. */
export function listField(parts: Iterable<string>): string {
  return [...new Set(parts)]
    .filter((part) => part !== '')
    .sort(byCodeUnit)
    .join('|');
}

/** Parts of a raw list field. */
export function partsOfList(field: string): string[] {
  return field
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function cleanField(field: string): string {
  return field
    .replace(/[\t\r\n]+/g, ' ')
    .trim()
    .normalize('NFC');
}
