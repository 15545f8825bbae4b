import type { Annotation } from '../model/annotation';

/**
 * What of an annotation the panel shows: all but the reasons for each match, which are two thirds of it. Cards on the page tell those, from what
 * the page itself was answered.
 */
export function forPanel(annotation: Annotation): Annotation {
  return {
    ...annotation,
    mentions: annotation.mentions.map((mention) => ({ ...mention, why: [] })),
    unsure: annotation.unsure.map((name) => ({
      ...name,
      candidates: name.candidates.map((candidate) => ({ ...candidate, why: [] })),
    })),
  };
}
