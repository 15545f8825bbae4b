/** Something wrong with the data, where a reviewer finds it. */
export type Finding = {
  /** Names the rule, in lower case with hyphens: "unknown-reference". */
  code: string;
  /** Path inside the data folder. */
  file: string;
  /** Line in the file, from 1; 0 when it is about the whole file. */
  line: number;
  message: string;
};

/** "terms.tsv:12 unknown-reference: no person Q1". */
export function formatFinding({ code, file, line, message }: Finding): string {
  return `${file}:${line} ${code}: ${message}`;
}
