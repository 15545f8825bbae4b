import { MOST_PROBLEMS } from './limits';

/** A place in a file, counted from 1; 0 where the whole file is meant. */
export type Place = { line: number; column: number };

/** One mistake in a file: where it is, what is wrong and what would be right. */
export type Problem = Place & { what: string; expected: string };

export const WHOLE_FILE: Place = { line: 0, column: 0 };

/** Mistakes found so far: the first ones are kept, the others counted. */
export class Problems {
  readonly list: Problem[] = [];
  count = 0;

  add({ line, column }: Place, what: string, expected: string): void {
    this.count += 1;
    if (this.list.length < MOST_PROBLEMS) this.list.push({ line, column, what, expected });
  }

  /** In the order of the file. */
  sorted(): Problem[] {
    return [...this.list].sort((a, b) => a.line - b.line || a.column - b.column);
  }
}

/** "council.csv:12:5: “url” is no address; expected http:// or https://" */
export function problemText(file: string, { line, column, what, expected }: Problem): string {
  const place = [file, ...(line > 0 ? [line] : []), ...(column > 0 ? [column] : [])].join(':');
  return `${place}: ${what}${expected === '' ? '' : `; expected ${expected}`}`;
}

/** Longest piece of a file that a message repeats, in UTF-16 units. */
const LONGEST_QUOTE = 40;

/** A piece of the file as a message repeats it: short, and on one line. */
export function quoted(text: string): string {
  const flat = text.slice(0, LONGEST_QUOTE).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ');
  return `“${flat}${text.length > LONGEST_QUOTE ? '…' : ''}”`;
}
