import type { EntityRow, Pack } from '../pack/pack';
import { foldedWords } from '../text/tokens';
import type { Hit } from './candidates';
import { isParty } from './context';
import { RELATIVES } from './cues';
import type { HitIndex } from './found';
import { normOf, type ReadBlock } from './reading';

/** Places and bodies that go by the name of a better-known one, as the words beside it tell. */

/** Societies that countries have of their own, beside the international one. */
const NATIONAL_SOCIETIES = new Set(['red cross', 'red crescent']);
/** A city and a state of one name, and words beside it that are of the state. */
const STATES = new Set(['new york']);
const BEFORE_STATES = new Set(
  'democrat democrats republican republicans senator congressman congresswoman governor'.split(' '),
);
const BEHIND_STATES = new Set(
  'gov governor sen senator senators democrat democrats republican republicans lawmakers congressman congresswoman attorney legislature primary'.split(
    ' ',
  ),
);

/** "the American Red Cross", "New York Gov. Andrew Cuomo", "their father, Stanley,": something else of that name. */
export function isElsewhereNamed(block: ReadBlock, hit: Hit): boolean {
  const { tokens } = block;
  const { from, to } = hit;
  const name = normOf(block, hit);
  const [before, next] = [tokens[from - 1], tokens[to]];
  if (NATIONAL_SOCIETIES.has(name))
    return (
      before?.joined === true &&
      before.shape === 'title' &&
      tokens[from]?.joined === true &&
      before.norm !== 'the'
    );
  if (
    name === 'london' &&
    before?.norm === 'of' &&
    tokens[from - 2]?.norm === 'city' &&
    tokens[from - 2]?.shape === 'title'
  )
    return true;
  if (STATES.has(name))
    return (
      (next?.joined === true && BEHIND_STATES.has(next.norm)) ||
      (before?.norm === 'of' && BEFORE_STATES.has(tokens[from - 2]?.norm ?? '')) ||
      (before?.norm === 'in' && tokens[from - 2]?.norm === 'seat')
    );
  const isCalled = tokens[from]?.joined === false && before?.sentence === tokens[from]?.sentence;
  return isCalled && to - from === 1 && RELATIVES.includes(before?.norm ?? '') && next?.joined === false;
}

const REGION = /\b(?:state|province|region|county|territory|department|prefecture)\b/i;

/** "Naples, Florida": a town of a region that the known one does not lie in. */
export function isOfOtherRegion(
  pack: Pack,
  { text, tokens }: ReadBlock,
  hits: HitIndex,
  { block, to, entities }: Hit,
): boolean {
  const region = hits.startingAt(block, to);
  if (!region || !/^\s*,\s*$/.test(text.slice(tokens[to - 1]?.end, tokens[to]?.start))) return false;
  const [only, ...others] = region.entities;
  if (!only || others.length > 0 || pack.kind(only.row) !== 'place' || !REGION.test(pack.what(only.row)))
    return false;
  const own = pack.countries(only.row);
  return entities.every(
    ({ row }) => pack.kind(row) !== 'place' || !pack.countries(row).some((country) => own.includes(country)),
  );
}

/** What is called after a place that stands behind "of": "the Treaty of Nice". */
const OF_PLACES = new Set(
  'treaty declaration convention charter protocol statute accord accords university bishop archbishop battle siege'.split(
    ' ',
  ),
);
/** Parts of a city that are called after another: "the Riyadh district". */
const QUARTERS = new Set(
  'district quarter neighbourhood neighborhood suburb hotel street avenue cafe restaurant'.split(' '),
);
/** What joins the words of a name in other languages: "Banque Nationale de Paris". */
const JOINING = new Set(['de', 'du', 'di', 'del', 'da', 'des', 'della']);

/** A word that is part of what another thing is called: "the Treaty of Nice", "the Movement for the Liberation of Congo". */
export function isPartOfTitle({ tokens }: ReadBlock, hits: HitIndex, { block, from, to }: Hit): boolean {
  const [second, before, next] = [tokens[from - 2], tokens[from - 1], tokens[to]];
  if (!before || before.sentence !== tokens[from]?.sentence) return false;
  // "the National Intelligence and Security Service"
  if (
    before.norm === 'and' &&
    before.joined &&
    second?.shape === 'title' &&
    second.joined &&
    tokens[from - 3]?.shape === 'title'
  )
    if (!hits.endingAt(block, from - 1)) return true;
  const isAfterCapital = second?.shape === 'title' && before.joined;
  if (isAfterCapital && tokens[from]?.joined && JOINING.has(before.norm) && before.shape === 'lower')
    return true;
  if (isAfterCapital && before.norm === 'of' && OF_PLACES.has(second.norm)) return true;
  const isQuarter = next?.joined === true && next.shape === 'lower' && QUARTERS.has(next.norm);
  // "the Riyadh district of the capital"; but "the Berlin district of Wedding" is Berlin's
  if (
    before.norm === 'the' &&
    isQuarter &&
    !(tokens[to + 1]?.norm === 'of' && tokens[to + 2]?.shape === 'title')
  )
    return true;
  const isOfCapital =
    to - from === 1 && next?.norm === 'of' && next.joined && tokens[to + 1]?.shape === 'title';
  return (
    isOfCapital && before.norm === 'the' && second?.norm === 'for' && tokens[from - 3]?.shape === 'title'
  );
}

/** Words within brackets behind a name at most. */
const MOST_IN_BRACKETS = 3;

/** Letters or words in brackets right behind an organisation's name that are not its own: "Free Democrats (FDP)", "Communist Party of Nepal (Maoist)". */
export function isNamedInBrackets(
  pack: Pack,
  { text, tokens }: ReadBlock,
  hits: HitIndex,
  { block, to }: Hit,
  row: EntityRow,
): boolean {
  const first = tokens[to];
  if (!first || pack.kind(row) !== 'organisation') return false;
  if (!/^\s*\(\s*$/.test(text.slice(tokens[to - 1]?.end, first.start))) return false;
  const letters = hits.startingAt(block, to);
  if (letters && letters.entities.length > 0 && /^\s*\)/.test(text.slice(tokens[letters.to - 1]?.end)))
    return letters.entities.every((other) => other.row !== row && pack.kind(other.row) === 'organisation');
  if (!isParty(pack, row) || first.shape !== 'title') return false;
  let end = to + 1;
  while (
    end < to + MOST_IN_BRACKETS &&
    tokens[end]?.joined &&
    !/^\s*\)/.test(text.slice(tokens[end - 1]?.end))
  )
    end += 1;
  const own = new Set(foldedWords(pack.name(row)));
  return !tokens.slice(to, end).some(({ norm }) => own.has(norm));
}
