import { PACK_LIMITS } from './limits';
import { type Place, WHOLE_FILE } from './problem';

/** A field of an object, with the place of its key. */
export type Member = { key: string; at: Place; value: Located };

/** A value of a file and where it stands: what the checks read, whatever form the file has. */
export type Located = { at: Place } & (
  | {
      kind: 'object';
      members: readonly Member[];
      /** What a field is called in this file, for messages: a column of a table may have another name. */
      called?: (field: string) => string;
    }
  | { kind: 'list'; items: readonly Located[] }
  | { kind: 'text'; value: string }
  | { kind: 'other'; value: number | boolean | null }
);

/** A value without places, as `JSON.parse` gives it; what lies too deep is left out. */
export function locatedOf(value: unknown, depth: number = PACK_LIMITS.depth): Located {
  const at = WHOLE_FILE;
  if (typeof value === 'string') return { at, kind: 'text', value };
  if (typeof value === 'number' || typeof value === 'boolean') return { at, kind: 'other', value };
  if (typeof value !== 'object' || value === null || depth === 0) return { at, kind: 'other', value: null };
  if (Array.isArray(value))
    return { at, kind: 'list', items: value.map((item) => locatedOf(item, depth - 1)) };
  const members = Object.entries(value).map(([key, field]) => ({
    key,
    at,
    value: locatedOf(field, depth - 1),
  }));
  return { at, kind: 'object', members };
}

/** What a value is, in words for a message. */
export function nameOfKind({ kind }: Located): string {
  return { object: 'an object', list: 'a list', text: 'a text', other: 'a number, true, false or null' }[
    kind
  ];
}
