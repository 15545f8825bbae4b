import type { EntityRow, Pack } from '../pack/pack';
import type { Token } from '../text/tokens';
import { isCountry } from './context';
import { PLACE_BEFORE } from './cues';
import type { Found, FoundList } from './found';
import {
  ACTOR_BEFORE,
  ACTS,
  ADDRESSES,
  ADVERBS,
  ALLIES,
  AUXILIARIES,
  CLOSED,
  CLOSES,
  DEALINGS,
  DOING,
  DONE_BY,
  DONE_FROM,
  LEAVING,
  MODALS,
  MOTION,
  NO_ACTS,
  NO_PLANS,
  OF_GOVERNMENTS,
  PERFECT,
  PLACE_AFTER,
  PLACE_VERBS,
  POSSESSIONS,
  TURNED,
  WAYS,
} from './metonym-words';
import { isComma, isDateline, type ReadBlock, type Span, startsSentence, textOf, tokenAt } from './reading';
import { CONFIDENCE } from './weights';

/**
 * Metonyms by construction: a capital or a seat that speaks, wants or acts stands for those who govern there ("Moscow warned");
 * one that people travel to or meet in is the place ("arrived in Moscow"). Where neither is plain it stays unmarked. Places that stand
 * for nobody are always the place.
 */

/** Replaces places that act by those they stand for. */
export function linkMetonyms(pack: Pack, blocks: readonly ReadBlock[], found: FoundList): void {
  for (const mention of found.all()) {
    const block = blocks[mention.block];
    if (!block || pack.kind(mention.row) !== 'place') continue;
    const meant = pack.standsFor(mention.row);
    if (meant.length === 0) continue;
    const reading = readPlace(pack, block, mention, found);
    if (reading === 'unclear' && pack.isSeat(mention.row)) continue; // "the Kremlin spokesman": the seat's own card says whose it is
    const [target] = meant;
    if (reading === 'actor' && meant.length === 1 && target !== undefined)
      becomeMetonym(pack, block, mention, target);
    else if (reading !== 'place') found.remove(mention);
  }
}

function becomeMetonym(pack: Pack, block: ReadBlock, mention: Found, target: EntityRow): void {
  const place = textOf(block, mention);
  mention.row = target;
  mention.via = 'metonym';
  mention.confidence = CONFIDENCE.metonym;
  mention.why = [{ text: `“${place}” acts here: it stands for ${pack.name(target)}`, weight: 0 }];
}

type Reading = 'place' | 'actor' | 'unclear';

function readPlace(pack: Pack, block: ReadBlock, mention: Found, found: FoundList): Reading {
  const { block: number, from, to } = mention;
  const last = block.tokens[to - 1];
  if (last?.shape === 'upper' && block.lettering === 'sentence' && startsSentence(block, from))
    return 'place'; // a dateline
  if (isDateline(block, mention) || isAlone(block, mention)) return 'place';
  const possession = block.tokens[to]?.norm === "'s" ? readPossession(block, to + 1) : 'unclear';
  if (possession !== 'unclear') return possession;
  if (isPartOfName(block, from)) return 'unclear';
  const before = readBefore(block, from);
  if (before === 'place' || isAdjective(block, mention)) return 'place';
  const after = readAfter(block, to);
  // "cut all ties with Doha on June 5"
  const isWith = tokenAt(block, from - 1)?.norm === 'with' && block.tokens[to]?.norm === 'on';
  if (before === 'actor' && after === 'place' && isWith) return 'actor';
  if (after !== 'unclear') return after;
  if (before === 'actor') return 'actor';
  if (pairActs(block, number, mention, found)) return 'actor';
  return standsBeside(pack, block, mention, found) ? 'place' : 'unclear';
}

/** "a Lima dance studio": a city before what is there; "a Moscow demand" is none. */
function isAdjective({ tokens }: ReadBlock, { from, to }: Span): boolean {
  const [article, noun, next] = [tokens[from - 1]?.norm ?? '', tokens[to], tokens[to + 1]];
  if ((article !== 'a' && article !== 'an') || !noun?.joined || noun.shape !== 'lower' || noun.norm === "'s")
    return false;
  return !POSSESSIONS.has(noun.norm) && !DEALINGS.has(noun.norm) && !POSSESSIONS.has(next?.norm ?? '');
}

/** "in Kiev and Minsk", "New York, Washington and Madrid": a city named after one that is a place. */
function standsBeside(
  pack: Pack,
  block: ReadBlock,
  { block: number, from }: Found,
  found: FoundList,
): boolean {
  const joint = tokenAt(block, from - 1)?.norm === 'and' ? from - 2 : isComma(block, from) ? from - 1 : -1;
  const front = joint < 0 ? undefined : found.at({ block: number, from: joint, to: joint + 1 });
  return front?.via === 'name' && pack.kind(front.row) === 'place' && !isCountry(pack, front.row);
}

/** A line that holds nothing else: where a correspondent writes. */
function isAlone(block: ReadBlock, { from, to }: Span): boolean {
  return from === 0 && to === block.tokens.length && block.kind !== 'title' && block.kind !== 'heading';
}

/** "CSKA Moscow", "Paris Saint-Germain": a capital in the name of something else. */
function isPartOfName(block: ReadBlock, from: number): boolean {
  const before = block.tokens[from - 1];
  return before?.shape === 'upper' && block.tokens[from]?.joined === true && before.norm.length > 2;
}

/** The words of a sentence before a place, the nearest first; its article is left out. */
function wordsBefore(block: ReadBlock, from: number): (steps: number) => string {
  const sentence = block.tokens[from]?.sentence;
  const at = tokenAt(block, from - 1)?.norm === 'the' ? from - 1 : from;
  if (isComma(block, at)) return () => ''; // "had been told to leave, Paris said"
  return (steps) => {
    const token = tokenAt(block, at - steps);
    return token && token.sentence === sentence ? token.norm : '';
  };
}

/** Words looked through before a preposition for what it belongs to: "a two-page letter of protest from". */
const NOUN_REACH = 4;

function readBefore(block: ReadBlock, from: number): Reading {
  const before = wordsBefore(block, from);
  const word = before(1);
  const belongsTo = (nouns: ReadonlySet<string>): boolean => {
    for (let steps = 2; steps < 2 + NOUN_REACH; steps += 1) if (nouns.has(before(steps))) return true;
    return false;
  };
  if (PLACE_BEFORE.has(word) || PLACE_VERBS.has(word)) return 'place';
  if (word === 'from' && (DONE_FROM.has(before(2)) || before(2) === 'border')) return 'place';
  if (word === 'for' && LEAVING.has(before(2))) return 'place';
  switch (word) {
    case 'to':
      if (ADDRESSES.has(before(2))) return 'actor';
      return MOTION.has(before(2)) || MOTION.has(before(3)) ? 'place' : 'unclear';
    case 'of':
      return OF_GOVERNMENTS.has(before(2)) ? 'actor' : 'place';
    case 'from':
    case 'on':
    case 'with':
    case 'against':
    case 'towards':
    case 'toward':
      return belongsTo(DEALINGS) ? 'actor' : word === 'from' || word === 'on' ? 'place' : 'unclear';
    case 'without':
      return 'actor';
    case 'between':
      return WAYS.has(before(2)) || WAYS.has(before(3)) ? 'place' : 'actor';
    case 'by':
      return isParticiple(before(2)) || isParticiple(before(3)) || DONE_BY.has(before(2))
        ? 'actor'
        : 'unclear';
    default:
      return ACTOR_BEFORE.has(word) ? 'actor' : 'unclear';
  }
}

function readAfter(block: ReadBlock, to: number): Reading {
  const last = block.tokens[to - 1];
  const next = block.tokens[to];
  if (!last || !next || next.sentence !== last.sentence) return 'unclear';
  const gap = block.text.slice(last.end, next.start);
  if (/^[-‐‑]/.test(gap)) return next.norm === 'based' ? 'place' : 'unclear';
  if (next.norm === "'s") return readPossession(block, to + 1);
  if (!next.joined) {
    const clause = /^\s*,/.test(gap) ? next.norm : '';
    if (clause === 'where') return 'place';
    // "Beijing, which had boycotted the tribunal": whoever does so acts.
    return clause === 'which' && acts(block, to + 1) ? 'actor' : 'unclear';
  }
  if (PLACE_AFTER.has(next.norm)) return 'place';
  return acts(block, to) || isWithAllies(block, to) ? 'actor' : 'unclear';
}

/** "Kyiv and its allies said". */
function isWithAllies({ tokens }: ReadBlock, to: number): boolean {
  return (
    tokens[to]?.norm === 'and' && tokens[to + 1]?.norm === 'its' && ALLIES.has(tokens[to + 2]?.norm ?? '')
  );
}

/** "Moscow's demands", "Moscow's long-standing nuclear ambitions": one of the next words is what governments have. */
function readPossession(block: ReadBlock, from: number): Reading {
  for (let at = from; at < from + 3; at += 1) {
    const token = block.tokens[at];
    if (!token?.joined && at > from) return 'unclear';
    if (token && POSSESSIONS.has(token.norm)) return 'actor';
    if (token && PLACE_AFTER.has(token.norm)) return 'place';
  }
  return 'unclear';
}

/** True when the words that follow a subject say what it does. @param at  the first of them */
function acts({ tokens }: ReadBlock, at: number): boolean {
  let verb = at;
  while (tokens[verb]?.joined && isAdverb(tokens[verb]?.norm ?? '') && verb < at + 2) verb += 1;
  const token = tokens[verb];
  if (!token?.joined || token.shape !== 'lower') return false;
  const { norm } = token;
  if (AUXILIARIES.has(norm)) {
    let next = verb + 1;
    while (isAdverb(tokens[next]?.norm ?? '') && !DOING.has(tokens[next]?.norm ?? '') && next < verb + 3)
      next += 1;
    const doing = tokens[next];
    if (!doing?.joined) return false;
    if (MODALS.has(norm) && doing.shape === 'lower' && !NO_PLANS.has(doing.norm)) return true;
    return DOING.has(doing.norm) || (PERFECT.has(norm) && isPast(doing.norm));
  }
  return isPast(norm) || actsWith(tokens, verb);
}

/** Verbs that need what follows: "closed its embassy", "turned down the offer". */
function actsWith(tokens: readonly Token[], verb: number): boolean {
  const [norm, next, after] = [0, 1, 2].map((i) => tokens[verb + i]?.norm ?? '');
  if (norm === 'turned') return TURNED.has(next ?? '');
  return CLOSES.has(norm ?? '') && next === 'its' && CLOSED.has(after ?? '');
}

function isAdverb(norm: string): boolean {
  return ADVERBS.has(norm) || /..ly$/.test(norm);
}

/** A verb in -ed; the irregular ones are listed. */
function isPast(norm: string): boolean {
  return ACTS.has(norm) || (/..ed$/.test(norm) && !NO_ACTS.has(norm));
}

function isParticiple(norm: string): boolean {
  return isPast(norm) || /(?:en|wn)$/.test(norm);
}

/** Names in a row that are read up to the verb behind them; longer lists are of places. */
const LONGEST_LIST = 8;

/** "Washington and Brussels warned", "Moscow, Beijing and Tehran agreed": who is named beside an actor acts too. */
function pairActs(
  block: ReadBlock,
  number: number,
  { from, to }: Found,
  found: FoundList,
  names = LONGEST_LIST,
): boolean {
  if (names === 0) return false;
  const other = (at: number): Found | undefined => {
    const mention = found.at({ block: number, from: at, to: at + 1 });
    return mention && (mention.via === 'name' || mention.via === 'metonym' || mention.via === 'acronym')
      ? mention
      : undefined;
  };
  const next = block.tokens[to];
  const behind =
    next?.norm === 'and' || isComma(block, to) ? other(next?.norm === 'and' ? to + 1 : to) : undefined;
  if (behind && behind.from !== from) {
    if (readAfter(block, behind.to) === 'actor') return true;
    if (block.tokens[behind.to]?.norm === 'to' && tokenAt(block, from - 1)?.norm === 'for') return true; // "for X and Y to say"
    if (isComma(block, to) || block.tokens[behind.to]?.norm === 'and')
      return pairActs(block, number, behind, found, names - 1);
  }
  const joint = tokenAt(block, from - 1)?.norm === 'and' ? from - 2 : isComma(block, from) ? from - 1 : -1;
  const front = joint >= 0 ? other(joint) : undefined;
  return front !== undefined && (front.via === 'metonym' || readBefore(block, front.from) === 'actor');
}
