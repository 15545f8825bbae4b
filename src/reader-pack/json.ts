import { parse, type ValueNode } from '@humanwhocodes/momoa';
import { PACK_LIMITS } from './limits';
import type { Located } from './located';
import type { Problems } from './problem';

/**
 * Reads JSON with the place of every value.
 *
 * @returns null when it is not JSON, or is nested too deeply to be a pack; `problems` then says where
 */
export function readJson(text: string, problems: Problems): Located | null {
  const deep = tooDeepAt(text);
  if (deep !== null) {
    problems.add(
      placeOf(text, deep),
      `nested more than ${PACK_LIMITS.depth} deep`,
      'the form in docs/readers-packs.md',
    );
    return null;
  }
  try {
    return locate(parse(text, { mode: 'json' }).body);
  } catch (error) {
    const { line = 0, column = 0, message } = error as { line?: number; column?: number; message: string };
    problems.add(
      { line, column },
      `not JSON: ${message.replace(/ found\. \(\d+:\d+\)$/, '')}`,
      'JSON as JSON.stringify writes it',
    );
    return null;
  }
}

function locate(node: ValueNode): Located {
  const { line, column } = node.loc.start;
  const at = { line, column };
  switch (node.type) {
    case 'Object':
      return {
        at,
        kind: 'object',
        members: node.members.map(({ name, value }) => ({
          key: name.type === 'String' ? name.value : name.name,
          at: { line: name.loc.start.line, column: name.loc.start.column },
          value: locate(value),
        })),
      };
    case 'Array':
      return { at, kind: 'list', items: node.elements.map(({ value }) => locate(value)) };
    case 'String':
      return { at, kind: 'text', value: node.value };
    case 'Number':
    case 'Boolean':
      return { at, kind: 'other', value: node.value };
    default:
      return { at, kind: 'other', value: null };
  }
}

/** The first bracket that lies too deep; null when none does. Looked for before parsing, which would run out of stack. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (inText) {
      if (unit === '\\') at += 1;
      else if (unit === '"') inText = false;
    } else if (unit === '"') inText = true;
    else if (unit === '{' || unit === '[') {
      depth += 1;
      if (depth > PACK_LIMITS.depth) return at;
    } else if (unit === '}' || unit === ']') depth -= 1;
  }
  return null;
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
