/**
 * How one script's names are spelled in English: for each word every spelling that newspapers use, the given one first. A word that
 * no rule fits has itself alone.
 */
export type Rules = {
  given: (word: string) => readonly string[];
  family: (word: string) => readonly string[];
};

/** Rules for which a word is spelled alike wherever it stands in a name. */
export function anywhere(spell: (word: string) => readonly string[]): Rules {
  return { given: spell, family: spell };
}

/** Words by each of their spellings, from rows of words that are one name. */
export function rows(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const words = line.trim().split(' ');
        return words.map((word) => [word, [word, ...words.filter((other) => other !== word)]] as const);
      }),
  );
}

/** The word and what it becomes under each rule that fits, each rule applied to all spellings so far. */
export function rewritten(word: string, rules: readonly (readonly [RegExp, readonly string[]])[]): string[] {
  let spellings = [word];
  for (const [pattern, forms] of rules)
    spellings = spellings.flatMap((spelling) =>
      pattern.test(spelling)
        ? [spelling, ...forms.map((form) => spelling.replace(pattern, form))]
        : [spelling],
    );
  return [...new Set(spellings)];
}

/** A given name of two syllables, parted by a hyphen or written as one: "Ing-wen", "Ingwen". */
export function joinedSyllables(word: string): string[] {
  const [first, second, more] = word.split('-');
  if (first === undefined || second === undefined || more !== undefined) return [word];
  return [word, `${first}${second.toLowerCase()}`];
}
