import type { Annotation } from '../model/annotation';

/**
 * The most mentions, and the most dates, that are kept of one article. The densest of 125 real pages had under 2,000; a mention with its
 * reasons takes some 500 bytes, and the browser gives 10 MB to all open tabs together.
 */
export const MOST_PLACES = 5_000;

/**
 * An annotation that fits into the browser's storage beside those of other tabs.
 *
 * @returns the same one, or the first of its mentions and dates in reading order, and whether anything was cut
 */
export function bounded(annotation: Annotation): { annotation: Annotation; cut: boolean } {
  const { mentions, dates } = annotation;
  if (mentions.length <= MOST_PLACES && dates.length <= MOST_PLACES) return { annotation, cut: false };
  return {
    annotation: {
      ...annotation,
      mentions: mentions.slice(0, MOST_PLACES),
      dates: dates.slice(0, MOST_PLACES),
    },
    cut: true,
  };
}
