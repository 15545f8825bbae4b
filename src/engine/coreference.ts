import type { PartialDate } from '../model/partial-date';
import type { EntityRow, Gender, Pack } from '../pack/pack';
import { lastWordOf, surnamesOf } from '../text/surnames';
import type { Token } from '../text/tokens';
import { addressBefore, mayBeAddressed } from './address';
import { atHand } from './at-hand';
import { ageBehind, isNoRelation } from './beside';
import { DOES, EVERYDAY_SURNAMES, HEADLINE_DOES, OTHER_CALLINGS, titleBefore, titleFrom } from './cues';
import type { Found, FoundList, HitIndex } from './found';
import { kinOf } from './kin';
import { isOfAge } from './link';
import type { PersonName } from './people';
import { normOf, type ReadBlock, type Span, startsSentence, textOf } from './reading';
import { Rivals } from './rivals';
import { isInOffice } from './service-times';
import { namesAThing, partOfLongerName } from './surroundings';
import { CONFIDENCE, EVERYWHERE_PRIOR, OBSCURE_PRIOR } from './weights';

/**
 * Surnames after full names: "Lavrov said". A surname means the one linked person who bears it. When somebody else of the article bears
 * it too (another linked person, a name that was left unlinked, a full name that nobody here knows), it means the one whom the article
 * is about, or nobody: see `Rivals`.
 */
export function linkSurnames(
  pack: Pack,
  blocks: readonly ReadBlock[],
  hits: HitIndex,
  names: readonly PersonName[],
  date: PartialDate | null,
  found: FoundList,
): void {
  const bearers = new Map<string, Set<EntityRow>>();
  const shortsOf = new Map<EntityRow, Set<string>>();
  const read = new Set<string>();
  for (const mention of found.all()) {
    if (pack.kind(mention.row) !== 'person') continue;
    const block = blocks[mention.block];
    if (!block) continue;
    const spelled = textOf(block, mention);
    const spelling = `${mention.row} ${mention.via} ${spelled}`;
    if (read.has(spelling)) continue; // a name said again gives no other short names
    read.add(spelling);
    const shorts = new Set(ownSurnames(pack)(mention.row));
    if (mention.via === 'name' && spelled !== pack.name(mention.row))
      for (const short of surnamesOf(spelled, codeOf(pack, mention.row))) shorts.add(short);
    if (mention.via === 'surname') shorts.add(normOf(block, mention));
    for (const short of shorts) {
      const set = bearers.get(short) ?? new Set<EntityRow>();
      set.add(mention.row);
      bearers.set(short, set);
      shortsOf.set(mention.row, (shortsOf.get(mention.row) ?? new Set()).add(short));
    }
  }
  const longest = Math.max(0, ...[...bearers.keys()].map((short) => short.split(' ').length));
  const places = findSurnames(blocks, bearers, longest, found);
  const rivals = new Rivals(blocks);
  for (const { short, span } of unlinkedSurnames(names)) addUnknown(rivals, blocks, short, span);
  for (const { short, span } of places)
    if (isPartOfAnother(pack, blocks, hits, span)) addUnknown(rivals, blocks, short, span);
  for (const mention of found.all())
    for (const short of shortsOf.get(mention.row) ?? [])
      if ((bearers.get(short)?.size ?? 0) > 1 || rivals.has(short))
        if (isFullName(pack, blocks, mention, short)) rivals.add(short, mention, mention.row);
  for (const { short, span } of places) {
    const block = blocks[span.block];
    if (!block || isPartOfAnother(pack, blocks, hits, span)) continue;
    const address = addressBefore(block, span);
    const rows = [...(bearers.get(short) ?? [])].filter((row) => mayBeAddressed(pack, row, address));
    const row =
      rows.length === 1 && !rivals.hasUnknown(short) ? rows[0] : rivals.meant(pack, short, span, rows);
    if (row === undefined || row === null || rivals.isKinLast(short, span, address)) continue;
    if (
      isSomebodyElse(pack, block, span, row, date) ||
      isOfGreaterBearer(pack, hits, span, { row, address, date })
    )
      continue;
    if (isTown(pack, block, hits, span) || isPlaceOf(pack, block, hits, span)) continue;
    const why = [{ text: `the surname of ${pack.name(row)}, whom the article names`, weight: 0 }];
    found.add({ ...span, row, via: 'surname', confidence: CONFIDENCE.surname, why });
  }
}

/** The country whose order of names a person's follows. */
function codeOf(pack: Pack, person: EntityRow): string | null {
  const [country] = pack.countries(person);
  return country === undefined ? null : pack.jurisdictionCode(country);
}

/** People whose surnames are kept at hand. */
const MOST_PEOPLE = 2_048;
const ownSurnames = atHand(MOST_PEOPLE, (pack, row: EntityRow) =>
  surnamesOf(pack.name(row), codeOf(pack, row)),
);

/** More words than the surname, or a title before it: "President Biden". */
function isFullName(pack: Pack, blocks: readonly ReadBlock[], mention: Found, short: string): boolean {
  const block = blocks[mention.block];
  if (block === undefined || pack.kind(mention.row) !== 'person') return false;
  if (mention.via === 'surname') return titleBefore(block, mention.from) !== null;
  return mention.via === 'name' && normOf(block, mention) !== short;
}

/** Surnames of full names that were left unlinked: who is meant by them alone is not clear. A word alone is no full name. */
function* unlinkedSurnames(names: readonly PersonName[]): Generator<SurnameAt> {
  for (const { norm, choice, hits } of names)
    if (choice.chosen === null && norm.includes(' '))
      for (const span of hits) yield { short: lastWordOf(norm), span };
}

/** Takes the full name of somebody whom nobody here knows, as a relative of the one who is known or as a stranger. */
function addUnknown(rivals: Rivals, blocks: readonly ReadBlock[], short: string, span: Span): void {
  const block = blocks[span.block];
  const kin = block ? kinOf(block, span) : null;
  if (kin === null) rivals.add(short, span, null);
  else if (!kin.isSpouseInPassing) rivals.addKin(short, span, kin);
}

/** "a tailor called Issoufou": so news introduces somebody new. */
const CALLED = new Set(['called', 'named']);
const OF_TWO = new Set(['elder', 'younger']);
const ARTICLES = new Set(['a', 'an']);

/** "the butler Carson", "Straw, 17,": what stands beside the surname is not of the person who bears it. */
function isSomebodyElse(
  pack: Pack,
  block: ReadBlock | undefined,
  span: Span,
  row: EntityRow,
  date: PartialDate | null,
): boolean {
  if (!block) return false;
  const before = block.tokens[span.from - 1];
  if (before && block.tokens[span.from]?.joined && OTHER_CALLINGS.has(before.norm)) return true;
  if (before && OF_TWO.has(before.norm)) return true; // "The elder Sharif, Nawaz,"
  if (before && CALLED.has(before.norm) && ARTICLES.has(block.tokens[span.from - 3]?.norm ?? '')) return true;
  if (isNoRelation(block, span.to)) return true;
  const age = ageBehind(block, span);
  return age !== null && isOfAge(pack, row, age, date) === 'no';
}

/** Prior by which somebody whom all know leads a bearer of the surname whom the article names. */
const GREATER_BY = 60;

/** "Trump" in an article that names Melania Trump alone, who holds no great office: the greater bearer of the surname may be meant. */
function isOfGreaterBearer(
  pack: Pack,
  hits: HitIndex,
  span: Span,
  { row, address, date }: { row: EntityRow; address: Gender | null; date: PartialDate | null },
): boolean {
  const hit = hits.startingAt(span.block, span.from);
  const isKnown = pack.prior(row) >= OBSCURE_PRIOR && isInOffice(pack.termsOfPerson(row), date);
  if (!hit || hit.to !== span.to || isKnown) return false;
  return hit.entities.some(
    (other) =>
      other.row !== row &&
      pack.prior(other.row) >= EVERYWHERE_PRIOR &&
      pack.prior(other.row) - pack.prior(row) >= GREATER_BY &&
      isInOffice(pack.termsOfPerson(other.row), date) &&
      mayBeAddressed(pack, other.row, address) &&
      codeOf(pack, other.row) === codeOf(pack, row),
  );
}

/** "Clinton, Iowa, a river town": a place by the name. */
function isTown(pack: Pack, { tokens }: ReadBlock, hits: HitIndex, { block, from, to }: Span): boolean {
  if (tokens[to]?.joined !== false || tokens[to]?.sentence !== tokens[from]?.sentence) return false;
  const hit = hits.startingAt(block, to);
  const isPlace = hit?.entities.some(({ row }) => pack.kind(row) === 'place') === true;
  return isPlace && tokens[hit.to]?.joined === false && tokens[hit.to]?.sentence === tokens[from]?.sentence;
}

/** "the Communist Party of Nepal" beside Madhav Kumar Nepal: a place whose name he bears. */
function isPlaceOf(pack: Pack, { tokens }: ReadBlock, hits: HitIndex, { block, from, to }: Span): boolean {
  if (to - from !== 1 || !BEFORE_PLACES.has(tokens[from - 1]?.norm ?? '')) return false;
  const ending = hits.endingAt(block, to);
  return ending?.entities.some(({ row }) => ['place', 'organisation'].includes(pack.kind(row))) === true;
}
const BEFORE_PLACES = new Set(['of', 'in', 'from']);

type SurnameAt = { short: string; span: Span };

function findSurnames(
  blocks: readonly ReadBlock[],
  bearers: ReadonlyMap<string, unknown>,
  longest: number,
  found: FoundList,
): SurnameAt[] {
  const places: SurnameAt[] = [];
  const stems = new Map([...bearers.keys()].reverse().map((short) => [stemOf(short), short])); // the first one stays
  const endings = new Set([...bearers.keys()].map((short) => stemOf(lastWordOf(short))));
  /** Most words end no surname. */
  const isEnding = (token: Token | undefined): boolean =>
    token !== undefined && isCapital(token.shape) && endings.has(stemOf(token.norm));
  blocks.forEach((block, number) => {
    for (let from = 0; from < block.tokens.length; from += 1) {
      if (block.tokens[from]?.norm === "'s") continue; // it belongs to what stands before it
      for (let words = longest; words > 0; words -= 1) {
        if (!isEnding(block.tokens[from + words - 1])) continue;
        const span = { block: number, from, to: from + words };
        if (words > 1 && !joinedInside(block, span)) continue;
        const short = spelledBefore(normOf(block, span), bearers, stems);
        if (!bearers.has(short) || found.at(span) || isMonth(block, span) || isThing(block, span)) continue;
        if (words === 1 && (isEverydayWord(block, from) || isTitle(block, from))) continue;
        places.push({ short, span });
        from = span.to - 1;
        break;
      }
    }
  });
  return places;
}

/** A surname as the bearers have it: papers change between "Zelenskiy" and "Zelensky" within a day. */
function spelledBefore(
  short: string,
  bearers: ReadonlyMap<string, unknown>,
  stems: ReadonlyMap<string, string>,
): string {
  if (bearers.has(short) || short.length < FEWEST_TO_VARY) return short;
  return stems.get(stemOf(short)) ?? short;
}

/** Without the i and y at its end. */
function stemOf(short: string): string {
  let end = short.length;
  while (end > 0 && (short[end - 1] === 'i' || short[end - 1] === 'y')) end -= 1;
  return short.slice(0, end);
}
const FEWEST_TO_VARY = 6;

/** A thing that is named for the person; but "the Merkel-Sarkozy plan" is of both. */
function isThing(block: ReadBlock, span: Span): boolean {
  const { text, tokens } = block;
  const isPair = (left: number, right: number): boolean =>
    tokens[right]?.shape === 'title' && /^[-‐‑–]$/.test(text.slice(tokens[left]?.end, tokens[right]?.start));
  if (isPair(span.to - 1, span.to) || isPair(span.from - 1, span.from)) return false;
  return namesAThing(block, span);
}

/** "Straw polls", "Ban on whaling": the word itself, with the capital that begins a sentence. */
function isEverydayWord(block: ReadBlock, at: number): boolean {
  const token = block.tokens[at];
  const next = block.tokens[at + 1];
  if (!token || !EVERYDAY_SURNAMES.has(token.norm) || !startsSentence(block, at)) return false;
  if (block.kind === 'title' && next?.joined && HEADLINE_DOES.has(next.norm)) return false; // "Bush gives Saddam 48 hours"
  return (
    !next || next.sentence !== token.sentence || (next.joined && !DOES.has(next.norm) && next.norm !== "'s")
  );
}

/** "Sen. Bob Menendez" beside Hun Sen: a title, with a name behind it. */
function isTitle(block: ReadBlock, from: number): boolean {
  const title = titleFrom(block, from, false);
  const next = title === null ? undefined : block.tokens[title.to];
  return block.lettering === 'sentence' && next?.joined === true && isCapital(next.shape);
}

/** Months that are surnames too, and the words around them that make them months. */
const MONTHS = new Set(['may', 'march', 'april', 'august']);
const BEFORE_MONTHS = new Set(
  'in on of by since until till last next this early late mid from through before after every'.split(' '),
);

function isMonth({ tokens }: ReadBlock, { from, to }: Span): boolean {
  const [before, here, after] = [tokens[from - 1], tokens[from], tokens[to]];
  if (to - from !== 1 || !here || !MONTHS.has(here.norm)) return false;
  // "It ended in 2014. May said so": what stands in another sentence says nothing.
  const around = [before, after].filter((token) => token?.sentence === here.sentence);
  return (
    (around.includes(before) && BEFORE_MONTHS.has(before?.norm ?? '')) ||
    around.some((token) => token?.shape === 'digits')
  );
}

/** The surname in a full name that the gazetteer does not know: "Hillary Clinton" beside a linked Clinton. */
function isPartOfAnother(pack: Pack, blocks: readonly ReadBlock[], hits: HitIndex, span: Span): boolean {
  const block = blocks[span.block];
  return block !== undefined && partOfLongerName(pack, block, hits, span);
}

function joinedInside(block: ReadBlock, { from, to }: Span): boolean {
  return block.tokens.slice(from + 1, to).every((token) => token.joined && token.norm !== "'s");
}

function isCapital(shape: string): boolean {
  return shape === 'title' || shape === 'mixed' || shape === 'upper';
}
