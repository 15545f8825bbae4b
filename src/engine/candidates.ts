import type { Article } from '../model/article';
import { findNames, NameHits } from '../pack/find-names';
import { POSTING } from '../pack/format';
import { type Posting, postingsAt } from '../pack/names';
import type { EntityRow, JurisdictionRow, Pack } from '../pack/pack';
import { FIRST_PARTICLES } from '../text/particles';
import { scanWords, Words } from '../text/words';
import { titleFrom } from './cues';
import { namesAroundInitials } from './initials';
import { inOrder, isDateline, type ReadBlock, readBlock, type Span, tokenAt } from './reading';

/** Names in the text and what each may mean. */
export type Hit = Span & {
  /** Entities that the name may mean, with the POSTING flags of the name. */
  entities: { row: EntityRow; flags: number }[];
  /** Countries whose adjective or people the name is: "Russian". */
  demonyms: JurisdictionRow[];
};

/** Words that stay small inside names. */
const SMALL_INSIDE = new Set(
  'of the and for in on arap de di da das do del della dos du van von der den ter ten la le lo los las d l af av al el ul ud uz bin ibn binti abu bint y e i und et zu zum s'.split(
    ' ',
  ),
);

/** An article taken apart. */
export type Reading = {
  blocks: ReadBlock[];
  /** Every name of the gazetteer that is spelled as it may be, the longest where they overlap; in reading order. */
  hits: Hit[];
  /** Shorter ones that begin where a hit begins: "US" in "US Treasury". */
  inner: Hit[];
  /** Names of people within those of events: "fall of Slobodan Milosevic". */
  within: Hit[];
  /** Short forms of entities ("the alliance"), which count only once the entity was named; in reading order. */
  shortForms: Hit[];
};

/** Reads an article's words and the names among them. */
export function readArticle(pack: Pack, article: Article): Reading {
  const longest = article.blocks.reduce((most, { text }) => Math.max(most, text.length), 0);
  const words = new Words(longest);
  const names = new NameHits();
  const reading: Reading = { blocks: [], hits: [], inner: [], within: [], shortForms: [] };
  for (const block of article.blocks) {
    scanWords(block.text, words);
    findNames(pack.columns, block.text, words, names);
    const read = readBlock(block, words);
    const number = reading.blocks.length;
    const first = reading.hits.length;
    readNames(pack, read, number, names, reading);
    const initialled = namesAroundInitials(pack, read, number, reading.hits.slice(first));
    if (initialled.length > 0) {
      const all = [...reading.hits.splice(first), ...initialled].sort(inOrder);
      for (const hit of all) if (!isInside(hit, reading.hits.at(-1))) reading.hits.push(hit);
    }
    reading.blocks.push(read);
  }
  return reading;
}

/** True for a name within the one before it. */
function isInside({ block, to }: Span, before: Span | undefined): boolean {
  return before !== undefined && before.block === block && to <= before.to;
}

/** Sorts what the index found in a block, by first word and length, into hits and short forms. */
function readNames(
  pack: Pack,
  block: ReadBlock,
  number: number,
  { numbers, count }: NameHits,
  { hits, inner, within, shortForms }: Reading,
): void {
  let free = 0;
  let best: Hit | null = null;
  let short: Hit | null = null;
  for (let hit = 0; hit < count; hit += 1) {
    const [from, to, name] = [numbers[3 * hit] ?? 0, numbers[3 * hit + 1] ?? 0, numbers[3 * hit + 2] ?? 0];
    if (best && from !== best.from) {
      hits.push(withoutArticle(block, best));
      free = best.to;
      best = null;
    }
    if (short && from !== short.from) {
      shortForms.push(short);
      short = null;
    }
    const span: Span = { block: number, from, to };
    const postings = postingsAt(pack.columns, name);
    const over: Hit | undefined = from < free ? hits.at(-1) : undefined;
    const mayCount: boolean = !over || (to > over.to ? mayGoBeyond(block, over, from) : isEvent(pack, over));
    const accepted: Hit | null = mayCount ? accept(pack, block, span, postings) : null;
    if (over && accepted && to > over.to && isBeyond(pack, block, over, accepted)) {
      hits.pop();
      free = from;
    }
    if (accepted && from >= free) {
      if (best) inner.push(best);
      best = accepted;
    } else if (over && to <= over.to && accepted && isFullName(pack, accepted)) within.push(accepted);
    if (postings.some(isShort))
      short = { ...span, entities: postings.filter(isShort).map(entityOf), demonyms: [] };
  }
  if (best) hits.push(withoutArticle(block, best));
  if (short) shortForms.push(short);
}

function isEvent(pack: Pack, { entities }: Hit): boolean {
  return entities.length > 0 && entities.every(({ row }) => pack.kind(row) === 'event');
}

function isSurnameOnly({ entities, demonyms }: Hit): boolean {
  return demonyms.length === 0 && entities.every(({ flags }) => (flags & POSTING.surname) !== 0);
}

/**
 * Whether a name that reaches further is meant, and not the one that it begins in: "Sheik Hassan Nasrallah" is more than the surname of
 * another Sheik Hassan, and "the Guardian Council" no newspaper.
 */
function isBeyond(pack: Pack, block: ReadBlock, over: Hit, further: Hit): boolean {
  return isBehindArticle(block, over, further.from) || (isSurnameOnly(over) && isFullName(pack, further));
}

/** Whether any name from a word on may be: most cannot, and their spelling need not be looked at. */
function mayGoBeyond(block: ReadBlock, over: Hit, from: number): boolean {
  return isBehindArticle(block, over, from) || isSurnameOnly(over);
}

function isBehindArticle({ tokens }: ReadBlock, over: Hit, from: number): boolean {
  return over.from === from && tokens[from - 1]?.norm === 'the';
}

function isFullName(pack: Pack, hit: Hit): boolean {
  return hit.entities.some(({ row, flags }) => !(flags & POSTING.surname) && pack.kind(row) === 'person');
}

function isShort({ flags }: Posting): boolean {
  return (flags & POSTING.short) !== 0;
}

function entityOf({ target, flags }: Posting): Hit['entities'][number] {
  return { row: target as EntityRow, flags };
}

/** True for the particle that begins "al-Assad" or "bin Salman". */
function startsLow(block: ReadBlock, index: number): boolean {
  const next = block.tokens[index + 1];
  return (
    FIRST_PARTICLES.has(block.tokens[index]?.norm ?? '') && next?.joined === true && next.shape !== 'lower'
  );
}

/** "the White House" is marked from its first capital on. */
function withoutArticle({ tokens }: ReadBlock, hit: Hit): Hit {
  return tokens[hit.from]?.norm === 'the' && tokens[hit.from]?.shape === 'lower' && hit.to - hit.from > 1
    ? { ...hit, from: hit.from + 1 }
    : hit;
}

/** "the Fed": the article is small, what it goes with is not. */
function startsWithArticle({ tokens }: ReadBlock, index: number): boolean {
  return tokens[index]?.norm === 'the' && tokens[index + 1]?.shape === 'title';
}

/** The postings that this spelling allows; null when none is left, as mostly: nothing is made before one fits. */
function accept(pack: Pack, block: ReadBlock, span: Span, postings: readonly Posting[]): Hit | null {
  const isName = spelledAsName(block, span);
  let hit: Hit | null = null;
  for (let i = 0; i < postings.length; i += 1) {
    const { target, flags } = postings[i] as Posting; // within the list
    if (flags & POSTING.short) continue; // found after "the", by coreference
    if (flags & POSTING.demonym) {
      if (!isName) continue;
      hit ??= emptyHit(span);
      hit.demonyms.push(target as JurisdictionRow);
    } else if (
      flags & POSTING.acronym
        ? spelledAsAcronym(block, span) || isKnownAcronym(pack, block, span, target as EntityRow)
        : isName
    ) {
      const row = target as EntityRow;
      if (!spellingFits(pack, block, span, row)) continue;
      hit ??= emptyHit(span);
      hit.entities.push({ row, flags });
    }
  }
  return hit;
}

function emptyHit({ block, from, to }: Span): Hit {
  return { block, from, to, entities: [], demonyms: [] };
}

/** A lone word, possessives not counted. */
function isOneWord({ tokens }: ReadBlock, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (tokens[at]?.norm !== "'s") return false;
  return true;
}

/** Acronyms count in exact capitals, and in a shouted line only when no word is spelled so. */
function spelledAsAcronym(block: ReadBlock, { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1) {
    const token = block.tokens[at];
    if (!token || token.shape === 'lower' || block.text[token.end] === '$') return false; // "US$5 billion"
    if (titleFrom(block, at, false)?.to === to) return false; // "a Dutch MEP" sits in a parliament
    if (SHOUTED_WORDS.has(token.norm) && isShouted(block, from, to)) return false;
    const word = block.text.slice(token.start, token.end);
    if (
      token.shape === 'title' &&
      (!ONE_CAPITAL.test(word) || LABELLED.has(tokenAt(block, from - 1)?.norm ?? ''))
    )
      return false;
    if (token.shape === 'mixed' && PLURAL.test(word)) return false;
  }
  const first = block.tokens[from];
  return block.lettering !== 'capitals' || (first !== undefined && first.norm.length >= LONG_ACRONYM);
}

/** Letters that are words too, in a run of capitals: "WHO WAS BLAMED? Six people stood trial". */
const SHOUTED_WORDS = new Set(['who', 'it', 'aid', 'act', 'care', 'may', 'arm', 'era', 'eta']);

function isShouted({ tokens }: ReadBlock, from: number, to: number): boolean {
  const isWord = (at: number): boolean => {
    const token = tokens[at];
    return token?.shape === 'upper' && token.sentence === tokens[from]?.sentence && token.norm.length > 1;
  };
  return (isWord(to) && tokens[to]?.joined === true) || (isWord(from - 1) && isWord(from - 2));
}

/** British papers write acronyms that are spoken as words like names: "Nato", "Unesco". Only of those that everybody knows. */
function isKnownAcronym(pack: Pack, block: ReadBlock, { from, to }: Span, row: EntityRow): boolean {
  const token = block.tokens[from];
  return (
    to - from === 1 &&
    token?.shape === 'title' &&
    token.norm.length >= LONG_ACRONYM &&
    pack.prior(row) >= KNOWN_ACRONYM_PRIOR
  );
}
const KNOWN_ACRONYM_PRIOR = 140;

/** "G20" is in exact capitals, of which it has one. */
const ONE_CAPITAL = /^[A-Z]\d+$/;
/** What is numbered so as well: "gate G7". */
const LABELLED = new Set(
  'gate gates row seat room block platform level bay route junction exit road motorway visa form size'.split(
    ' ',
  ),
);

/** "MPs" are members of parliament, not the MPS. */
const PLURAL = /^[A-Z]+s$/;

/** From this length on, an acronym in a shouted line is hardly a word: NATO, UNESCO, but not WHO or US. */
const LONG_ACRONYM = 4;

/** A name of one word needs a capital that is not the whole word's; longer ones need it on their first word. */
function spelledAsName(block: ReadBlock, { from, to }: Span): boolean {
  const first = block.tokens[from];
  if (!first) return false;
  if (first.shape === 'lower') return to - from > 1;
  if (first.shape === 'upper' && block.lettering !== 'capitals' && isOneWord(block, from, to))
    // "US", "LONDON"; not "MAY", "TURKEY" of a label
    return first.norm.length <= 3 || first.norm.length > 5 || isDateline(block, { from, to });
  return true;
}

/** In small letters from the first word on only events are named; a person has capitals throughout. */
function spellingFits(pack: Pack, block: ReadBlock, span: Span, row: EntityRow): boolean {
  const kind = pack.kind(row);
  if (kind === 'person') return capitalised(block, span);
  return (
    kind === 'event' ||
    block.tokens[span.from]?.shape !== 'lower' ||
    startsLow(block, span.from) ||
    startsWithArticle(block, span.from)
  );
}

/** "moon" in "Ban Ki-moon", "afa" in "Mata'afa". */
function isHyphened({ text, tokens }: ReadBlock, at: number): boolean {
  return /^[-‐‑'’ʻʼ]$/.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start));
}

/** A person's name has a capital on every word but its particles and what follows a hyphen or an apostrophe. */
function capitalised(block: ReadBlock, { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1) {
    const token = block.tokens[at];
    if (token?.shape !== 'lower' || SMALL_INSIDE.has(token.norm)) continue;
    if (!FIRST_PARTICLES.has(token.norm) && !isHyphened(block, at)) return false;
  }
  return true;
}
