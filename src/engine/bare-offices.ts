import type { PartialDate } from '../model/partial-date';
import type { EntityRow, Pack } from '../pack/pack';
import { belongsTo, isPredicate, isUnmade } from './constructions';
import { type Context, mainCountry, OWN_STORY_LEAD } from './context';
import { OTHER_CALLINGS, type Title, type TitleAt, titleFrom } from './cues';
import type { Found, FoundList, HitIndex } from './found';
import { holderOn } from './homes';
import type { ReadBlock } from './reading';
import { covers, endedLately, titleFits } from './roles';
import { CONFIDENCE } from './weights';

/** Titles that stand alone once the article has named their one holder. */
const AFTER_ITS_HOLDER = new Set(
  (
    'president|prime minister|premier|chancellor|foreign minister|secretary of state|defence minister|defense minister|' +
    'finance minister|foreign secretary|king|queen|pope|secretary general'
  ).split('|'),
);

/** Titles that stand alone in a story of one country; presidents and chiefs are also those of clubs and companies. */
const IN_ITS_COUNTRY = new Set(
  (
    'prime minister|premier|chancellor|foreign minister|defence minister|defense minister|finance minister|interior minister|' +
    'foreign secretary|home secretary|chancellor of the exchequer|king|queen'
  ).split('|'),
);

type Article = { context: Context; date: PartialDate | null };

/**
 * Links offices that are named without their country: "the pope"; "the president" once the article has named exactly one person who
 * holds such an office that day; "the prime minister" in a story of one country.
 */
export function linkBareOffices(
  pack: Pack,
  blocks: readonly ReadBlock[],
  hits: HitIndex,
  { context, date }: Article,
  found: FoundList,
): void {
  if (date === null) return;
  const named = peopleByFirstMention(pack, found);
  const holders = new Map<string, Found[]>();
  const holdersOf = (title: Title): Found[] => {
    const known = holders.get(title.text) ?? holdersAmong(pack, named, title, date);
    holders.set(title.text, known);
    return known;
  };
  blocks.forEach((block, number) => {
    block.tokens.forEach((_, from) => {
      const at = titleFrom(block, from, true);
      if (!at || isPredicate(block, at.from) || goesOn(block, at)) return;
      const span = { block: number, from: at.from, to: at.to };
      if (isUnmade(block, span) || belongsTo(pack, block, hits, found, span).to !== 'nobody') return;
      const meant =
        everywhere(pack, block, at, date) ??
        (isDefinite(block, at)
          ? (onlyNamed(at, holdersOf(at.title), number) ?? ofMainCountry(pack, at, context, date, holdersOf))
          : null);
      if (!meant || (!isNew(block, at) && hasJustTakenOver(pack, at, meant.row, named, date))) return;
      const why = [{ text: meant.why, weight: 0 }];
      found.add({ ...span, row: meant.row, via: 'office', confidence: CONFIDENCE.bareOffice, why });
    });
  });
}

type Meant = { row: EntityRow; why: string };

/** "the pope", "the taoiseach": there is one. A capital may be the name of somebody or something else. */
function everywhere(pack: Pack, block: ReadBlock, { title, from }: TitleAt, date: PartialDate): Meant | null {
  if (title.country === null || !(isDefinite(block, { title, from, to: from }) || opensHeadline(block, from)))
    return null;
  const jurisdiction = pack.jurisdiction(title.country);
  const holder =
    jurisdiction === null ? null : holderOn(pack, { jurisdiction, organisation: null }, title, date);
  return holder && { row: holder.person, why: `${pack.office(holder.term.office).name} that day` };
}

function onlyNamed({ title, from }: TitleAt, holders: readonly Found[], number: number): Meant | null {
  const [only] = holders;
  if (!AFTER_ITS_HOLDER.has(title.text) || !only || holders.length !== 1) return null;
  if (only.block > number || (only.block === number && only.from > from)) return null;
  return { row: only.row, why: `the only ${title.text} that the article names` };
}

function ofMainCountry(
  pack: Pack,
  { title }: TitleAt,
  context: Context,
  date: PartialDate,
  holdersOf: (title: Title) => readonly Found[],
): Meant | null {
  if (context.sport || !IN_ITS_COUNTRY.has(title.text) || holdersOf(title).length > 0) return null;
  const jurisdiction = mainCountry(context, OWN_STORY_LEAD);
  const holder =
    jurisdiction === null ? null : holderOn(pack, { jurisdiction, organisation: null }, title, date);
  return holder && { row: holder.person, why: `${pack.office(holder.term.office).name} that day` };
}

/** True when the article also names somebody else who held such an office, of any country, until some days ago: either may be meant. */
function hasJustTakenOver(
  pack: Pack,
  { title }: TitleAt,
  row: EntityRow,
  named: ReadonlyMap<EntityRow, Found>,
  date: PartialDate,
): boolean {
  return [...named.keys()].some(
    (other) =>
      other !== row &&
      pack
        .termsOfPerson(other)
        .some(({ end, office }) => end !== null && endedLately(end, date) && titleFits(pack, office, title)),
  );
}

function isNew({ tokens }: ReadBlock, { from }: TitleAt): boolean {
  return tokens[from - 1]?.norm === 'new';
}

/** "the" before a title, or before its adjective: "the new pope". */
function isDefinite({ tokens }: ReadBlock, { from }: TitleAt): boolean {
  const before = tokens[from - 1]?.norm;
  return before === 'the' || (before === 'new' && tokens[from - 2]?.norm === 'the');
}

function opensHeadline({ kind, lettering }: ReadBlock, from: number): boolean {
  return from === 0 && kind === 'title' && lettering === 'sentence';
}

/** The first mention of each person of the article. */
function peopleByFirstMention(pack: Pack, found: FoundList): Map<EntityRow, Found> {
  const first = new Map<EntityRow, Found>();
  for (const mention of found.all())
    if (pack.kind(mention.row) === 'person' && !first.has(mention.row)) first.set(mention.row, mention);
  return first;
}

/** The people named who hold an office of this title that day. */
function holdersAmong(
  pack: Pack,
  named: ReadonlyMap<EntityRow, Found>,
  title: Title,
  date: PartialDate,
): Found[] {
  return [...named.values()].filter(({ row }) =>
    pack
      .termsOfPerson(row)
      .some((term) => titleFits(pack, term.office, title) && covers(term, date) === 'yes'),
  );
}

/** True when the title goes on ("the president of France", "the President Obama era"). */
function goesOn(block: ReadBlock, { from, to }: TitleAt): boolean {
  const next = block.tokens[to];
  const last = block.tokens[to - 1];
  if (block.tokens[from]?.shape === 'upper') return true;
  if (!next?.joined || !last || next.sentence !== last.sentence) return false;
  if (OTHER_CALLINGS.has(next.norm)) return true; // "the Queen guitarist" plays in a band
  return next.norm === 'of' || next.norm === 'for' || next.shape === 'title' || next.shape === 'mixed';
}
