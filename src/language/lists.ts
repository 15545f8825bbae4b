import { language } from './say';

/** "A, B, C", as the language writes a list without a last "and". */
export function listText(parts: readonly string[]): string {
  return listed(parts).join('');
}

/** The parts of such a list, each with what stands after it. */
export function listParts(parts: readonly string[]): string[] {
  const written: string[] = [];
  for (const piece of listed(parts.map((text) => ({ text }))))
    if (typeof piece === 'string') written.push(`${written.pop() ?? ''}${piece}`);
    else written.push(piece.text);
  return written;
}

/**
 * The same of parts that are more than text.
 *
 * @returns the parts in order with what stands between them
 */
export function listed<T>(parts: readonly T[]): (string | T)[] {
  lists ??= new Intl.ListFormat(language(), { type: 'unit', style: 'short' });
  return lists
    .formatToParts(parts.map((_, index) => String(index)))
    .map(({ type, value }) => (type === 'element' ? (parts[Number(value)] as T) : value));
}

let lists: Intl.ListFormat | undefined;
