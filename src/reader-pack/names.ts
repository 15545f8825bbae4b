import type { EntityKind } from '../model/entity';
import { isAnyText, isEverydayWord } from './common-words';
import { PACK_LIMITS } from './limits';
import { type Place, type Problems, quoted } from './problem';

/** Fewest letters and digits of a name: one letter stands in every text. */
const FEWEST_LETTERS = 2;

/** A name may be told from the text around it only where it begins with a capital, or where its script has none. */
const CAPITAL = /[\p{Lu}\p{Lt}\p{Lo}]/u;

/**
 * Says what is wrong with a name: one that stands in nearly every text, or that no text can be found to hold.
 *
 * @param use  `short`: counts only after the entity was named, and is written small
 */
export function checkName(
  name: string,
  kind: EntityKind,
  use: 'name' | 'short',
  place: Place,
  problems: Problems,
): void {
  const words = wordsOf(name);
  const add = (what: string, expected: string): void =>
    problems.add(place, `${quoted(name)} ${what}`, expected);
  if (words.join('').length < FEWEST_LETTERS || !/\p{L}/u.test(name))
    add('is too short for a name', `at least ${FEWEST_LETTERS} letters or digits, one of them a letter`);
  else if (words.length > PACK_LIMITS.nameWords)
    add(`has ${words.length} words`, `at most ${PACK_LIMITS.nameWords}`);
  else if (use === 'short' ? isAnyText(withoutArticle(words)) : isEverydayWord(withoutArticle(words)))
    add('stands in nearly every text', 'a name that means this entity alone');
  else if (use === 'name' && !CAPITAL.test(name))
    add('has no capital', 'the name as newspapers print it, since small letters are taken for other words');
  else if (use === 'name' && kind === 'event' && withoutArticle(words).length < 2)
    add('is one word', 'at least two for an event, since these are also found in small letters');
}

/** Its words in small letters. */
export function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function withoutArticle(words: readonly string[]): readonly string[] {
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
}
