import { namesIn } from '../pack/find-names';
import { POSTING } from '../pack/format';
import { postingsAt } from '../pack/names';
import type { EntityRow, Pack } from '../pack/pack';
import { foldedWords } from '../text/tokens';
import type { Hit } from './candidates';
import type { ReadBlock } from './reading';

/** Postings that are no full name. */
const NO_FULL_NAME = POSTING.surname | POSTING.demonym | POSTING.short | POSTING.acronym;

/**
 * People whom the data knows without the initial that a paper gives them: "Charles G. Taylor". Nobody whose own middle name begins
 * otherwise.
 *
 * @param hits  names found in the block so far, in reading order and beside each other
 */
export function namesAroundInitials(
  pack: Pack,
  block: ReadBlock,
  number: number,
  hits: readonly Hit[],
): Hit[] {
  const { text, tokens } = block;
  const found: Hit[] = [];
  let next = 0;
  for (let at = 1; at < tokens.length - 1; at += 1) {
    const initial = tokens[at];
    if (initial?.norm.length !== 1 || initial.shape !== 'title') continue;
    const given = tokens[at - 1];
    const surname = tokens[at + 1];
    if (!given || !surname || given.norm.length === 1) continue; // "J. K. Rowling" has no name that an initial was put into
    if (given.shape !== 'title' || surname.shape !== 'title' || !initial.joined || !surname.joined) continue;
    const span = { block: number, from: at - 1, to: at + 2 };
    while ((hits[next]?.to ?? span.to) < span.to) next += 1;
    if ((hits[next]?.from ?? span.to) <= span.from) continue; // within a name that is known as it stands
    const name = `${text.slice(given.start, given.end)} ${text.slice(surname.start, surname.end)}`;
    const entities = peopleNamed(pack, name).filter(({ row }) =>
      mayHaveInitial(pack.name(row), initial.norm),
    );
    if (entities.length > 0) found.push({ ...span, entities, demonyms: [] });
  }
  return found;
}

/** People of whom two words are a full name. */
function peopleNamed(pack: Pack, name: string): Hit['entities'] {
  return namesIn(pack.columns, name)
    .filter(({ from, to }) => from === 0 && to === 2)
    .flatMap((hit) => postingsAt(pack.columns, hit.name))
    .filter(({ flags }) => (flags & NO_FULL_NAME) === 0)
    .map(({ target, flags }) => ({ row: target as EntityRow, flags }))
    .filter(({ row }) => pack.kind(row) === 'person');
}

/** A middle name that the data knows begins with the initial. */
function mayHaveInitial(name: string, initial: string): boolean {
  const middle = foldedWords(name).slice(1, -1);
  return middle.length === 0 || middle.some((word) => word.startsWith(initial));
}
