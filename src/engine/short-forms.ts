import type { EntityRow, Pack } from '../pack/pack';
import type { Hit } from './candidates';
import type { FoundList, HitIndex } from './found';
import type { ReadBlock, Span } from './reading';
import { partOfLongerName } from './surroundings';
import { CONFIDENCE } from './weights';

/** "the Alliance" after NATO, "Suu Kyi" after Aung San Suu Kyi: short forms of what the article has named. */
export function linkShortForms(
  pack: Pack,
  blocks: readonly ReadBlock[],
  hits: HitIndex,
  shortForms: readonly Hit[],
  found: FoundList,
): void {
  const firstNamed = new Map<EntityRow, Span>();
  for (const mention of found.all())
    for (const row of [mention.row, ...(mention.via === 'office' ? bodiesIn(pack, hits, mention) : [])])
      if (!firstNamed.has(row)) firstNamed.set(row, mention);
  const others = othersOfAKind(blocks);
  for (const form of shortForms) {
    const { block: number, from, to, entities } = form;
    const block = blocks[number];
    if (!block || partOfLongerName(pack, block, hits, form)) continue;
    // An organisation's short form needs its article; a person's ("Suu Kyi") needs a capital.
    const isBare = block.tokens[from - 1]?.norm !== 'the';
    if (isBare && block.tokens[from]?.shape !== 'title') continue;
    if (isBare && entities.some(({ row }) => pack.kind(row) !== 'person')) continue;
    if (others.has(block.tokens[to - 1]?.norm ?? '') && block.tokens[from]?.shape === 'lower') continue;
    const named = [...new Set(entities.map(({ row }) => row))].filter((row) => {
      const first = firstNamed.get(row);
      return first !== undefined && (first.block < number || (first.block === number && first.from < from));
    });
    const row = named.length === 1 ? named[0] : onlyHere(found, form, named);
    if (row === undefined) continue;
    const why = [{ text: `short for ${pack.name(row)}, named before`, weight: 0 }];
    found.add({ block: number, from, to, row, via: 'short-form', confidence: CONFIDENCE.shortForm, why });
  }
}

/** What organisations are called after they were named, of which a story may have others: "the fund" beside a "rescue fund". */
const OF_A_KIND = new Set(['fund', 'court', 'council', 'agency', 'group', 'movement']);
/** Words that stand before such a noun and tell of no other. */
const TELL_NOTHING = new Set(
  'the this that its their of and or to by from with in at for a an said says told world international un us eu central'.split(
    ' ',
  ),
);

/** The nouns by which the article calls something else too, with a word before them that no name holds. */
function othersOfAKind(blocks: readonly ReadBlock[]): Set<string> {
  const nouns = new Set<string>();
  for (const { tokens } of blocks)
    tokens.forEach(({ norm, shape, joined }, at) => {
      const before = tokens[at - 1];
      if (shape !== 'lower' || !joined || !OF_A_KIND.has(norm) || before?.shape !== 'lower') return;
      if (!TELL_NOTHING.has(before.norm) && before.norm !== "'s") nouns.add(norm);
    });
  return nouns;
}

/** Words of a paragraph that are looked back through; longer ones are no prose. */
const PARAGRAPH = 200;

/** Of several that a short form may mean, the one that its paragraph has named before it: "the bloc" after ECOWAS in news of the European Union. */
function onlyHere(
  found: FoundList,
  { block, from }: Span,
  rows: readonly EntityRow[],
): EntityRow | undefined {
  const here = new Set<EntityRow>();
  for (let at = Math.max(0, from - PARAGRAPH); at < from; at += 1) {
    const row = found.atWord(block, at)?.row;
    if (row !== undefined && rows.includes(row)) here.add(row);
  }
  return here.size === 1 ? [...here][0] : undefined;
}

/** The organisations in an office: the European Commission in "president of the European Commission". */
function bodiesIn(pack: Pack, hits: HitIndex, { block, from, to }: Span): EntityRow[] {
  const rows: EntityRow[] = [];
  for (let at = from; at < to; at += 1) {
    const hit = hits.startingAt(block, at);
    const [only, ...others] = hit?.entities ?? [];
    if (only && others.length === 0 && pack.kind(only.row) === 'organisation') rows.push(only.row);
  }
  return rows;
}
