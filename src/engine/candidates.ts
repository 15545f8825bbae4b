import { POSTING } from '../pack/format';
import { extendHash, mayContinue, type Posting, postingsOf, startHash } from '../pack/names';
import type { EntityRow, JurisdictionRow, Pack } from '../pack/pack';
import type { ReadBlock, Span } from './reading';

/** Names in the text and what each may mean. */
export type Hit = Span & {
  /** Entities that the name may mean, with the POSTING flags of the name. */
  entities: { row: EntityRow; flags: number }[];
  /** Countries whose adjective or people the name is: "Russian". */
  demonyms: JurisdictionRow[];
};

/** Words that may begin a name in lower case when a capital follows: "al-Assad", "bin Salman". */
const LOWER_STARTS = new Set(
  'al el bin ibn abu de di da dos du van von der den ter la le ash as an ar at'.split(' '),
);

/** Words that stay small inside names. */
const SMALL_INSIDE = new Set(
  'of the and for in on de di da del della dos du van von der den ter la le al el bin ibn abu bint y e und et zu s'.split(
    ' ',
  ),
);

/** Longest name, in words; the writer drops longer ones. */
const MAX_WORDS = 12;

/**
 * Every name of the gazetteer that stands in a block, longest first where they overlap.
 *
 * Linear in the length of the block: each word begins at most one walk of MAX_WORDS, and the Bloom filter ends most at once.
 */
export function findHits(pack: Pack, block: ReadBlock, number: number): Hit[] {
  const hits: Hit[] = [];
  let from = 0;
  while (from < block.tokens.length) {
    const hit = mayStart(block, from) ? longestHit(pack, block, number, from) : null;
    if (hit) hits.push(hit);
    from = hit ? hit.to : from + 1;
  }
  return hits;
}

function mayStart(block: ReadBlock, index: number): boolean {
  const token = block.tokens[index];
  if (!token || token.norm === "'s") return false;
  return token.shape !== 'lower' || token.norm.length >= SHORTEST_LOWER_START || startsLow(block, index);
}

/** Events are named in small letters too: "the annexation of Crimea", "the fall of Kabul"; their first words are nouns. */
const SHORTEST_LOWER_START = 4;

/** True for the particle that begins "al-Assad" or "bin Salman". */
function startsLow(block: ReadBlock, index: number): boolean {
  const next = block.tokens[index + 1];
  return LOWER_STARTS.has(block.tokens[index]?.norm ?? '') && next?.joined === true && next.shape !== 'lower';
}

function longestHit(pack: Pack, block: ReadBlock, number: number, from: number): Hit | null {
  let hash = startHash();
  let found: Hit | null = null;
  let words = 0;
  for (let at = from; at < block.tokens.length && words < MAX_WORDS; at += 1) {
    const token = block.tokens[at];
    if (!token || (at > from && !token.joined)) break;
    if (token.norm === "'s") {
      if (block.tokens[at - 1]?.norm === "'s") break;
      continue; // "People's Republic of China" is indexed without it
    }
    hash = extendHash(hash, token.norm);
    words += 1;
    if (!mayContinue(pack.columns, hash)) break;
    const span = { block: number, from, to: at + 1 };
    const hit = accept(pack, block, span, words, postingsOf(pack.columns, hash));
    if (hit) found = hit;
  }
  return found;
}

/** The postings that this spelling allows; null when none is left. */
function accept(pack: Pack, block: ReadBlock, span: Span, words: number, postings: Posting[]): Hit | null {
  if (postings.length === 0) return null;
  const hit: Hit = { ...span, entities: [], demonyms: [] };
  for (const { target, flags } of postings) {
    if (flags & POSTING.short) continue; // found after "the", by coreference
    if (flags & POSTING.demonym) {
      if (spelledAsName(block, span, words)) hit.demonyms.push(target as JurisdictionRow);
    } else if (flags & POSTING.acronym ? spelledAsAcronym(block, span) : spelledAsName(block, span, words)) {
      const row = target as EntityRow;
      if (spellingFits(pack, block, span, row)) hit.entities.push({ row, flags });
    }
  }
  return hit.entities.length + hit.demonyms.length > 0 ? hit : null;
}

/** Acronyms count in exact capitals, and in a shouted line only when no word is spelled so. */
function spelledAsAcronym(block: ReadBlock, { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1) {
    const token = block.tokens[at];
    if (!token || token.shape === 'lower' || token.shape === 'title') return false;
    if (token.shape === 'mixed' && PLURAL.test(block.text.slice(token.start, token.end))) return false;
  }
  const first = block.tokens[from];
  return block.lettering !== 'capitals' || (first !== undefined && first.norm.length >= LONG_ACRONYM);
}

/** "MPs" are members of parliament, not the MPS. */
const PLURAL = /^[A-Z]+s$/;

/** From this length on, an acronym in a shouted line is hardly a word: NATO, UNESCO, but not WHO or US. */
const LONG_ACRONYM = 4;

/** A name of one word needs a capital that is not the whole word's; longer ones need it on their first word. */
function spelledAsName(block: ReadBlock, { from, to }: Span, words: number): boolean {
  const first = block.tokens[from];
  if (!first) return false;
  if (first.shape === 'lower') return to - from > 1;
  if (words === 1 && first.shape === 'upper' && block.lettering !== 'capitals')
    return first.norm.length <= 3 || first.norm.length > 5; // "US", "LONDON"; not "MAY", "TURKEY" of a label
  return true;
}

/** In small letters from the first word on only events are named; a person has capitals throughout. */
function spellingFits(pack: Pack, block: ReadBlock, span: Span, row: EntityRow): boolean {
  const kind = pack.kind(row);
  if (kind === 'person') return capitalised(block, span);
  return kind === 'event' || block.tokens[span.from]?.shape !== 'lower' || startsLow(block, span.from);
}

/** A person's name has a capital on every word but its particles. */
function capitalised(block: ReadBlock, { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1) {
    const token = block.tokens[at];
    if (token && token.shape === 'lower' && !SMALL_INSIDE.has(token.norm) && !LOWER_STARTS.has(token.norm))
      return false;
  }
  return true;
}

/** A short form of an entity ("Alliance") that begins at this word, in any case; null when there is none. */
export function shortFormAt(pack: Pack, block: ReadBlock, number: number, from: number): Hit | null {
  let hash = startHash();
  let found: Hit | null = null;
  for (let at = from; at < block.tokens.length && at < from + MAX_WORDS; at += 1) {
    const token = block.tokens[at];
    if (!token || token.norm === "'s" || (at > from && !token.joined)) break;
    hash = extendHash(hash, token.norm);
    if (!mayContinue(pack.columns, hash)) break;
    const entities = postingsOf(pack.columns, hash)
      .filter(({ flags }) => flags & POSTING.short)
      .map(({ target, flags }) => ({ row: target as EntityRow, flags }));
    if (entities.length > 0) found = { block: number, from, to: at + 1, entities, demonyms: [] };
  }
  return found;
}
