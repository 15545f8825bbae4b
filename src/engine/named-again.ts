import type { EntityRow, Pack } from '../pack/pack';
import { foldedWords } from '../text/tokens';
import { atHand } from './at-hand';
import { isParty } from './context';
import type { FoundList, HitIndex } from './found';
import type { ReadBlock } from './reading';
import { CONFIDENCE } from './weights';

/** What an organisation that was named in full is called afterwards: "the ministry", "the party". */
const NOUNS: ReadonlySet<string> = new Set(['ministry', 'agency', 'commission', 'tribunal', 'party', 'bank']);

/** Organisations of whose names the words are kept at hand. */
const MOST_NAMES = 512;
const wordsOfName = atHand(
  MOST_NAMES,
  (pack, row: EntityRow): ReadonlySet<string> => new Set(foldedWords(`${pack.name(row)} ${pack.what(row)}`)),
);

/** Paragraphs after which "the ministry" may be another one. */
const REACH = 5;

/** Who was called by a noun last: an organisation, or null for one that nobody here knows. */
type Last = { row: EntityRow | null; block: number };

/**
 * "The ministry" after "the Defence Ministry": the organisation of such a name that was named last, where no other, known or not, was named
 * in the paragraphs before. Parties are many in every story: one only where no other party is named at all.
 */
export function linkNamedAgain(
  pack: Pack,
  blocks: readonly ReadBlock[],
  hits: HitIndex,
  found: FoundList,
): void {
  const parties = new Set(
    found.all().flatMap(({ row }) => (isOrganisation(pack, row) && isParty(pack, row) ? row : [])),
  );
  const last = new Map<string, Last[]>();
  blocks.forEach((block, number) => {
    block.tokens.forEach(({ norm, shape }, at) => {
      const mention = found.atWord(number, at);
      const row = mention && isOrganisation(pack, mention.row) ? mention.row : null;
      if (row !== null && mention?.from === at) {
        for (const word of wordsOfName(pack)(row))
          if (NOUNS.has(word)) note(last, word, { row, block: number });
        return;
      }
      if (!NOUNS.has(norm)) return;
      if (shape !== 'lower') {
        if (row === null) note(last, norm, { row: inOffice(pack, hits, number, at), block: number });
        return;
      }
      if (mention || block.tokens[at - 1]?.norm !== 'the' || goesOn(block, at + 1)) return;
      const meant = meantBy(last.get(norm) ?? [], number);
      if (meant === null || (norm === 'party' && parties.size !== 1)) return;
      const why = [{ text: `short for ${pack.name(meant)}, named before`, weight: 0 }];
      const span = { block: number, from: at, to: at + 1 };
      found.add({ ...span, row: meant, via: 'short-form', confidence: CONFIDENCE.shortForm, why });
    });
  });
}

function isOrganisation(pack: Pack, row: EntityRow): boolean {
  return pack.kind(row) === 'organisation';
}

function note(last: Map<string, Last[]>, noun: string, named: Last): void {
  const before = last.get(noun) ?? [];
  if (before.at(-1)?.row === named.row) before.pop(); // named again, and nobody else between
  before.push(named);
  last.set(noun, before);
}

/** The organisation whose name ends at a word within an office: "the head of the Foreign Ministry". */
function inOffice(pack: Pack, hits: HitIndex, block: number, at: number): EntityRow | null {
  const [only, ...others] = hits.endingAt(block, at + 1)?.entities ?? [];
  return only && others.length === 0 && isOrganisation(pack, only.row) ? only.row : null;
}

/** The one that was named in the paragraphs before, if there is one only and it is known. */
function meantBy(named: readonly Last[], number: number): EntityRow | null {
  const near = new Set<EntityRow | null>();
  for (let index = named.length - 1; index >= 0; index -= 1) {
    const { row, block } = named[index] as Last; // an index of it
    if (number - block > REACH) break;
    near.add(row);
    if (near.size > 1) return null;
  }
  const [only] = near;
  return only ?? null;
}

/** Words behind "the party" that make it another's: "the party of the president", "the ministry building". */
function goesOn({ tokens }: ReadBlock, to: number): boolean {
  const next = tokens[to];
  return (
    next?.joined === true &&
    (next.norm === 'of' || next.norm === 'for' || (next.shape !== 'lower' && next.norm !== "'s"))
  );
}
