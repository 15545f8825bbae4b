import type { Pack } from '../pack/pack';
import type { Hit } from './candidates';
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
