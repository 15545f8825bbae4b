import type { Key } from '../language/messages';
import { say } from '../language/say';
import type { Reason, Via } from '../model/annotation';
import type { Match } from './around';

/** What the words of an article were read as. */
const READ_AS = {
  name: 'readAsName',
  acronym: 'readAsAcronym',
  surname: 'readAsSurname',
  'short-form': 'readAsShortForm',
  office: 'readAsOffice',
  metonym: 'readAsMetonym',
  description: 'readAsDescription',
} as const satisfies Record<Via, Key>;

/** Longest quotation from the article under a name, in characters: a clause that tells of an event is longer. */
const LONGEST_SPELLING = 60;

/** A match in plain words: how the words were read, what spoke for it and against it, and who was ruled out. */
export type MatchStory = { reading: string; spokeFor: string[]; spokeAgainst: string[]; ruledOut: Reason[] };

/** The story of a match, each part in the order in which the engine weighed it. */
export function matchStory({ text, via, why }: Match): MatchStory {
  const own = why.filter(({ rejected }) => rejected === undefined);
  const texts = (reasons: readonly Reason[]): string[] => reasons.map((reason) => reason.text);
  return {
    reading: say(READ_AS[via], text),
    spokeFor: texts(own.filter(({ weight }) => weight >= 0)),
    spokeAgainst: texts(own.filter(({ weight }) => weight < 0)),
    ruledOut: why.filter(({ rejected }) => rejected !== undefined),
  };
}

/**
 * The article's words for what the dataset calls otherwise.
 *
 * @returns empty when they add nothing: the same name, or a part of it
 */
export function spellingInArticle(text: string, name: string): string {
  const known = new Set(wordsOf(name));
  if (wordsOf(text).every((word) => known.has(word))) return '';
  return text.length > LONGEST_SPELLING ? `${text.slice(0, LONGEST_SPELLING).trimEnd()} …` : text;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
