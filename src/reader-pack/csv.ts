import { PACK_LIMITS } from './limits';
import type { Place, Problems } from './problem';

/** One field of a table, with the place of its first character. */
export type Field = { at: Place; value: string };

/**
 * Reads comma-separated values as RFC 4180 has them: quotes around a field that holds commas, quotes (doubled) or line breaks. Lines may end in
 * any way. Written here because no library tells where a field stands.
 *
 * @returns the rows in order, without empty lines; what follows an error is left out
 */
export function readCsv(text: string, problems: Problems): Field[][] {
  const rows: Field[][] = [];
  let row: Field[] = [];
  let line = 1;
  let lineStart = 0;
  let at = 0;

  const endRow = (): void => {
    if (row.length > 1 || row[0]?.value !== '') rows.push(row);
    row = [];
  };

  while (at < text.length) {
    const place = { line, column: at - lineStart + 1 };
    let value = '';
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      if (end === null) {
        problems.add(place, 'a quotation mark is never closed', '" at the end of the field');
        return rows;
      }
      const inside = text.slice(at + 1, end);
      value = inside.replaceAll('""', '"').replaceAll(/\r\n?/g, '\n');
      for (const { index, 0: mark } of inside.matchAll(/\r\n?|\n/g)) {
        line += 1;
        lineStart = at + 1 + index + mark.length;
      }
      at = end + 1;
      if (at < text.length && !',\r\n'.includes(text[at] ?? '')) {
        problems.add(
          { line, column: at - lineStart + 1 },
          'text after a closing quotation mark',
          'a comma or the end of the line; a quotation mark inside a field is written twice',
        );
        return rows;
      }
    } else {
      const end = nextOf(text, at);
      value = text.slice(at, end);
      at = end;
    }
    row.push({ at: place, value });
    if (row.length > PACK_LIMITS.fields || rows.length >= PACK_LIMITS.rows) {
      const { fields, rows: most } = PACK_LIMITS;
      problems.add(place, 'the table is too large', `at most ${fields} fields in a row and ${most} rows`);
      return rows;
    }
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) row.push({ at: { line, column: at - lineStart + 1 }, value: '' });
      continue;
    }
    endRow();
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    line += 1;
    lineStart = at;
  }
  if (row.length > 0) endRow();
  return rows;
}

function closingQuote(text: string, from: number): number | null {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return null;
}

/** Where an unquoted field ends. */
function nextOf(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
