import type { Annotation, Mention, Reason } from '../model/annotation';

/**
 * The same annotation in less memory: a message brings every string anew, and most mentions of one entity have the same reasons. A live blog of 420
 * paragraphs holds 29,000 strings of which nine in ten are alike.
 */
export function lean(annotation: Annotation): Annotation {
  const words = new Map<string, string>();
  const reasons = new Map<string, Reason[]>();
  const oneOf = <T extends string>(word: T): T => {
    const known = words.get(word);
    if (known !== undefined) return known as T;
    words.set(word, word);
    return word;
  };
  const oneWhy = (why: Reason[]): Reason[] => {
    const key = JSON.stringify(why);
    const known = reasons.get(key);
    if (known !== undefined) return known;
    reasons.set(key, why);
    return why;
  };
  const leanMention = (mention: Mention): Mention => ({
    ...mention,
    block: oneOf(mention.block),
    entity: oneOf(mention.entity),
    kind: oneOf(mention.kind),
    via: oneOf(mention.via),
    why: oneWhy(mention.why),
  });
  return { ...annotation, mentions: annotation.mentions.map(leanMention) };
}
