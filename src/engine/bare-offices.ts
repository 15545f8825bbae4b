import type { PartialDate } from '../model/partial-date';
import type { EntityRow, Pack } from '../pack/pack';
import { type Title, type TitleAt, titleFrom } from './cues';
import type { Found, FoundList } from './found';
import { UNMAKING } from './offices';
import type { ReadBlock } from './reading';
import { covers, titleFits } from './roles';
import { CONFIDENCE } from './weights';

/** Titles that "the president" and the like may stand for alone. */
const BARE_TITLES = new Set(
  (
    'president|prime minister|premier|chancellor|foreign minister|secretary of state|defence minister|defense minister|' +
    'finance minister|foreign secretary|king|queen|pope|secretary general'
  ).split('|'),
);

/**
 * Links "the president" and "the foreign minister" once the article has named exactly one person who holds such an office that
 * day, before that place.
 */
export function linkBareOffices(
  pack: Pack,
  blocks: readonly ReadBlock[],
  date: PartialDate | null,
  found: FoundList,
): void {
  if (date === null) return;
  const firstNamed = new Map<EntityRow, Found>();
  for (const mention of found.all())
    if (pack.kind(mention.row) === 'person' && !firstNamed.has(mention.row))
      firstNamed.set(mention.row, mention);
  const onlyHolder = new Map<string, Found | null>();
  blocks.forEach((block, number) => {
    block.tokens.forEach((token, index) => {
      if (token.norm !== 'the') return;
      const at = titleFrom(block, index + 1, true);
      if (!at || !BARE_TITLES.has(at.title.text) || goesOn(block, at)) return;
      let holder = onlyHolder.get(at.title.text);
      if (holder === undefined) {
        holder = onlyHolderAmong(pack, firstNamed, at.title, date);
        onlyHolder.set(at.title.text, holder);
      }
      if (!holder || holder.block > number || (holder.block === number && holder.from > index)) return;
      const why = [{ text: `the only ${at.title.text} that the article names`, weight: 0 }];
      const { row } = holder;
      found.add({
        block: number,
        from: at.from,
        to: at.to,
        row,
        via: 'office',
        confidence: CONFIDENCE.bareOffice,
        why,
      });
    });
  });
}

/** The first mention of the one person named who holds an office of this title that day. */
function onlyHolderAmong(
  pack: Pack,
  named: ReadonlyMap<EntityRow, Found>,
  title: Title,
  date: PartialDate,
): Found | null {
  const holders = [...named.values()].filter(({ row }) =>
    pack.termsOfPerson(row).some((term) => titleFits(pack, term, title) && covers(term, date) === 'yes'),
  );
  const [only] = holders;
  return holders.length === 1 && only ? only : null;
}

/** True when the title goes on ("the president of France", "the President Obama era") or names its holder ("the president, Joe"). */
function goesOn(block: ReadBlock, { from, to }: TitleAt): boolean {
  const next = block.tokens[to];
  const last = block.tokens[to - 1];
  if (block.tokens[from]?.shape === 'upper') return true;
  if (!next || !last || next.sentence !== last.sentence) return false;
  if (next.joined)
    return next.norm === 'of' || next.norm === 'for' || UNMAKING.has(next.norm) || isName(next.shape);
  return isName(next.shape) && /^\s*,/.test(block.text.slice(last.end, next.start));
}

function isName(shape: string): boolean {
  return shape === 'title' || shape === 'mixed';
}
