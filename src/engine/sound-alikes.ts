import type { PartialDate } from '../model/partial-date';
import type { EntityRow, OfficeRow, Pack } from '../pack/pack';
import { FIRST_PARTICLES } from '../text/particles';
import { soundsLike } from '../text/sounds';
import { foldedWords } from '../text/tokens';
import { calledBeside } from './beside';
import { titleFrom } from './cues';
import type { FoundList, HitIndex } from './found';
import { officesFor } from './homes';
import { normOf, type ReadBlock, type Span } from './reading';
import { covers } from './roles';
import { CONFIDENCE } from './weights';

/**
 * Links names in a spelling that the data lacks, where the text says which one office its bearer holds: "Lebanon's prime minister,
 * Fuad Saniora," is Fouad Siniora, who held it that day and whose name sounds so.
 */
export function linkSoundAlikes(
  pack: Pack,
  blocks: readonly ReadBlock[],
  hits: HitIndex,
  date: PartialDate | null,
  found: FoundList,
): void {
  if (date === null) return;
  blocks.forEach((block, number) => {
    if (block.lettering !== 'sentence') return;
    for (const name of namesIn(pack, block, hits, number)) {
      if (found.at(name)) continue;
      const { title, home, former } = calledBeside(pack, block, hits, name);
      if (!title?.unique || former || home === null || home === 'elsewhere') continue;
      const row = holderThatSounds(pack, officesFor(pack, home, title), date, normOf(block, name).split(' '));
      if (row === null) continue;
      const why = [{ text: `sounds like ${pack.name(row)}, “${title.text}” that day`, weight: 0 }];
      found.add({ ...name, row, via: 'name', confidence: CONFIDENCE.soundAlike, why });
    }
  });
}

/** The one person of a name that sounds so who held one of the offices on a day, or may have. */
function holderThatSounds(
  pack: Pack,
  offices: readonly OfficeRow[],
  date: PartialDate,
  words: readonly string[],
): EntityRow | null {
  const people = new Set<EntityRow>();
  for (const office of offices)
    for (const term of pack.termsOfOffice(office))
      if (covers(term, date) !== 'no' && soundsLike(words, foldedWords(pack.name(term.person))))
        people.add(term.person);
  const [only] = people;
  return people.size === 1 && only !== undefined ? only : null;
}

/** Words of a name that is looked at. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 5;

/** Rows of capitalised words that may be somebody's name; titles and things at their beginning are left out. */
function namesIn(pack: Pack, block: ReadBlock, hits: HitIndex, number: number): Span[] {
  const names: Span[] = [];
  const { tokens } = block;
  for (let from = 0; from < tokens.length; from += 1) {
    const begin = beginOfName(pack, block, hits, number, from);
    if (begin > from) {
      from = begin - 1;
      continue;
    }
    let to = from;
    while (to < tokens.length && (to === from || tokens[to]?.joined) && isNameWord(block, to)) to += 1;
    if (to - from >= FEWEST_WORDS && to - from <= MOST_WORDS) names.push({ block: number, from, to });
    from = Math.max(from, to - 1);
  }
  return names;
}

/** Where a name may begin at or after a word: behind the title or the country that stands there. */
function beginOfName(pack: Pack, block: ReadBlock, hits: HitIndex, number: number, from: number): number {
  const title = titleFrom(block, from, false);
  if (title) return title.to;
  const hit = hits.startingAt(number, from);
  return hit && !hit.entities.some(({ row }) => pack.kind(row) === 'person') ? hit.to : from;
}

const HYPHEN = /^[-‐‑]$/;

/** A capital, a particle before one, or what follows a hyphen. */
function isNameWord({ text, tokens }: ReadBlock, at: number): boolean {
  const token = tokens[at];
  if (!token || token.norm === "'s") return false;
  if (token.shape === 'title' || token.shape === 'mixed') return true;
  if (token.shape !== 'lower') return false;
  if (at > 0 && HYPHEN.test(text.slice(tokens[at - 1]?.end, token.start))) return true;
  return (
    FIRST_PARTICLES.has(token.norm) && tokens[at + 1]?.joined === true && tokens[at + 1]?.shape === 'title'
  );
}
