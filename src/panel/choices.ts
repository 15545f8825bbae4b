import type { Annotation } from '../model/annotation';
import { type EntityId, isEntityId } from '../model/ids';

/** Whom the reader took the unsure names of an article for, by the name as the text has it. */
export type Choices = ReadonlyMap<string, EntityId>;

/** The storage key of all choices. */
export const CHOICES_KEY = 'choices';

/** Articles whose choices are kept; the oldest is forgotten first. */
const MOST_ARTICLES = 200;
/** Names an article. */
const MOST_NAMES = 200;

type Kept = [article: string, names: [string, EntityId][]][];

/** What tells an article from others, without its address: its day and title. */
function keyOf({ date, title }: Annotation): string {
  return `${date ?? ''} ${title}`;
}

/** The choices for an article, from storage; whatever is malformed is left out. */
export function choicesFor(stored: unknown, annotation: Annotation): Choices {
  const found = keptIn(stored).find(([article]) => article === keyOf(annotation));
  return new Map(found?.[1] ?? []);
}

/** All choices with those of one article put in their place, as they go to storage. */
export function withChoices(stored: unknown, annotation: Annotation, choices: Choices): Kept {
  const others = keptIn(stored).filter(([article]) => article !== keyOf(annotation));
  const own: Kept = choices.size === 0 ? [] : [[keyOf(annotation), [...choices].slice(0, MOST_NAMES)]];
  return [...others, ...own].slice(-MOST_ARTICLES);
}

function keptIn(stored: unknown): Kept {
  if (!Array.isArray(stored)) return [];
  return stored.slice(-MOST_ARTICLES).flatMap((entry: unknown): Kept => {
    if (!Array.isArray(entry) || typeof entry[0] !== 'string' || !Array.isArray(entry[1])) return [];
    const names = (entry[1] as unknown[]).slice(0, MOST_NAMES).flatMap((pair): [string, EntityId][] => {
      if (!Array.isArray(pair) || typeof pair[0] !== 'string' || !isEntityId(pair[1])) return [];
      return [[pair[0], pair[1]]];
    });
    return [[entry[0], names]];
  });
}
