import type { ReadBlock, Span } from './reading';

/** Words before a description that make it one of something that has not been: "if", "any", "a possible", "fears of". */
const BEFORE = new Set(
  'if unless any another possible potential hypothetical imaginary imminent likely fears fear threat danger risk prospect'.split(
    ' ',
  ),
);
/** Words that stand between. */
const MOST_BETWEEN = 2;

/** Words behind a description that do the same: "may come soon". */
const BEHIND = new Set('may might would could'.split(' '));

/** Whether the words before or behind a stretch say that it is only supposed: "a nuclear test by North Korea may come soon". */
export function isSupposed({ tokens }: ReadBlock, { from, to }: Span): boolean {
  const sentence = tokens[from]?.sentence;
  if (tokens[to]?.sentence === sentence && BEHIND.has(tokens[to]?.norm ?? '')) return true;
  for (let at = from - 1; at >= 0 && at >= from - 1 - MOST_BETWEEN; at -= 1) {
    if (tokens[at]?.sentence !== sentence) return false;
    if (BEFORE.has(tokens[at]?.norm ?? '')) return true;
  }
  return false;
}
