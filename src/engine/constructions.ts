import type { EntityRow, Pack } from '../pack/pack';
import { NOT_NOW } from './cues';
import type { FoundList, HitIndex } from './found';
import { isComma, type ReadBlock, type Span, startsSentence, tokenAt } from './reading';

/**
 * What the words around a description of an office make of it: whether it means its holder, belongs to a name beside it, or is
 * something that somebody becomes, seeks or plays.
 */

/** Words before an office that somebody gets, loses, seeks or plays. */
const BEFORE_PREDICATES = new Set(
  (
    'become becomes became becoming elected elect named appointed nominated chosen declared sworn made called considered ' +
    'play plays played playing portray portrays portrayed impersonate is was are were be been being remain remains remained'
  ).split(' '),
);
/** … and what may stand between. */
const ADVERBS = new Set('now still also then again not currently once in the'.split(' '));
/** Words that make a description one of several, or nobody's yet. */
const INDEFINITE = new Set(
  'a an any every another each no some first second third last only whichever'.split(' '),
);
/** What somebody does before "as" and an office; elsewhere a sentence goes on there: "as the Chinese president flew home". */
const BEFORE_AS = new Set(
  (
    'sworn elected reelected inaugurated appointed installed confirmed named chosen nominated resigned resign resigns quit quits ' +
    'stepped steps step dismissed sacked fired ousted removed served serves serve serving took takes take taken acted acts acting ' +
    'replaced replaces succeeded succeeds known term terms years stint role position post job capacity duties started began career retired retires return returned chair'
  ).split(' '),
);
/** Words between such a verb and "as". */
const AS_REACH = 6;

/** What is held, sought or left, before "of" and "for". */
const POSTS = new Set(
  'post posts job role office position title duties powers rank presidency seat'.split(' '),
);
const CONTESTS = new Set(
  'run runs running ran race bid bids campaign stand stands standing stood vie vying candidate candidates nominee favourite favorite contender'.split(
    ' ',
  ),
);

/** What the first of their kind are. */
const OF_THE_FIRST = new Set('woman female black elected civilian muslim catholic jewish'.split(' '));

/** In quotation marks: 'hailed as "the president of Yugoslavia"'. */
function isQuoted({ text, tokens }: ReadBlock, from: number): boolean {
  const first = tokens[from - 1]?.norm === 'the' ? from - 1 : from;
  return /["“„«‘`]\s*$/.test(text.slice(tokens[first - 1]?.end, tokens[first]?.start));
}

/** True for a description that does not mean the one who holds the office. @param from  its first word */
export function isPredicate(block: ReadBlock, from: number): boolean {
  const sentence = block.tokens[from]?.sentence;
  const before = (steps: number): string => {
    const token = tokenAt(block, from - steps);
    return token && token.sentence === sentence ? token.norm : '';
  };
  if (INDEFINITE.has(before(1))) return true;
  if (before(1) === 'the' && INDEFINITE.has(before(2))) return true;
  if (before(1) === 'then' && (before(2) === 'the' || before(2) === 'a')) return true; // "the then German chancellor"
  const isTied = tokenAt(block, from)?.joined === true; // "with the deadline past, Israel's prime minister"
  if (isTied && NOT_NOW.has(before(1)) && before(1) !== 'then' && !startsSentence(block, from)) return true;
  let at = 1;
  while (at < 4 && ADVERBS.has(before(at))) at += 1;
  // "become the first woman president of Mexico"
  if (OF_THE_FIRST.has(before(1)) && INDEFINITE.has(before(2))) return true;
  if (BEFORE_PREDICATES.has(before(at))) return true;
  if (before(at) === 'as' && isQuoted(block, from)) return true;
  if (before(at) === 'as')
    for (let back = at + 1; back <= at + AS_REACH; back += 1) if (BEFORE_AS.has(before(back))) return true;
  return (
    (before(at) === 'of' && POSTS.has(before(at + 1))) ||
    (before(at) === 'for' && CONTESTS.has(before(at + 1)))
  );
}

/** Words after a title that make it another office or nobody's yet. */
const UNMAKING = new Set(
  (
    'elect designate candidate candidates hopeful nominee spokesman spokeswoman spokesperson office residence palace aide adviser advisor ' +
    // "the World Bank chief economist", "the UN chief prosecutor"
    'economist scientist executive negotiator inspector prosecutor justice strategist diplomat envoy correspondent representative ' +
    'investigator counsel analyst lawyer medical financial operating whip'
  ).split(' '),
);

/** True when what follows a title makes it something else: "president-elect", "chancellor-in-waiting", "prime minister's office". */
export function isUnmade(block: ReadBlock, { to }: Span): boolean {
  const next = block.tokens[to];
  const last = block.tokens[to - 1];
  if (!next?.joined || !last || next.sentence !== last.sentence) return false;
  if (last.norm === 'chief' && next.norm === 'of' && tokenAt(block, to + 1)?.norm === 'staff') return true;
  return UNMAKING.has(next.norm) || /^[-‐‑–]/.test(block.text.slice(last.end, next.start));
}

/** What may stand between a name's comma and the office that is told of it. */
const BEFORE_APPOSITIONS = new Set('the now currently then until recently once still'.split(' '));

/** Whose a description is: a name's right behind it, the name's before its comma (null when nobody here knows it), or nobody's. */
export type Belongs = { to: 'nobody' } | { to: 'name behind' } | { to: 'name before'; row: EntityRow | null };

/** Whether a description belongs to a name beside it: "Russian President Vladimir Putin", "Ivan Petrov, the Russian president,". */
export function belongsTo(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  found: FoundList,
  { block: number, from, to }: Span,
): Belongs {
  if (isNameAt(pack, block, hits, found, number, to)) return { to: 'name behind' };
  let at = from;
  while (at > 0 && BEFORE_APPOSITIONS.has(tokenAt(block, at - 1)?.norm ?? '')) at -= 1;
  if (!isComma(block, at) || !isClosed(block, to)) return { to: 'nobody' };
  const mention = found.at({ block: number, from: at - 1, to: at });
  if (mention)
    return pack.kind(mention.row) === 'person' ? { to: 'name before', row: mention.row } : { to: 'nobody' };
  return endsUnknownName(pack, block, hits, number, at) ? { to: 'name before', row: null } : { to: 'nobody' };
}

/** Words that go on with an apposition: "the Ecuadorean president who proposed it". */
const GOES_ON = new Set([
  'who',
  'and',
  'whose',
  'since',
  'until',
  'from',
  'for',
  'in',
  'at',
  'under',
  'during',
]);

/** True when an apposition may end before a word: at a comma, the end of the sentence, or where it goes on. */
function isClosed({ text, tokens }: ReadBlock, to: number): boolean {
  const [last, next] = [tokens[to - 1], tokens[to]];
  if (!last || !next || next.sentence !== last.sentence) return true;
  return GOES_ON.has(next.norm) || /^\s*[,;:)–—.]/.test(text.slice(last.end, next.start));
}

/** A name right behind the description, or behind a comma after it. */
function isNameAt(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  found: FoundList,
  number: number,
  at: number,
): boolean {
  const next = block.tokens[at];
  const last = block.tokens[at - 1];
  if (!next || !last || next.sentence !== last.sentence || next.norm === "'s") return false;
  const mention = found.at({ block: number, from: at, to: at + 1 });
  if (next.joined) {
    if (mention) return true;
    return isCapital(next.shape) && block.lettering === 'sentence';
  }
  // "from (Patriotic Union of Kurdistan chief) Jalal Talabani": an agency's own words
  const isInserted = /^\s*\)\s*$/.test(block.text.slice(last.end, next.start));
  if (!isComma(block, at) && !isInserted) return false;
  if (mention) return mention.via === 'name' && pack.kind(mention.row) === 'person';
  // A comma and two words that may be somebody's name; a place behind a comma is where something is said.
  return isCapital(next.shape) && goesOnAsName(block, at) && !isThing(pack, hits, number, at);
}

function goesOnAsName({ tokens }: ReadBlock, at: number): boolean {
  const second = tokens[at + 1];
  return second?.joined === true && isCapital(second.shape);
}

/** Two words that end before a word and may be the name of somebody whom nobody here knows. */
function endsUnknownName(pack: Pack, block: ReadBlock, hits: HitIndex, number: number, to: number): boolean {
  const [before, last] = [block.tokens[to - 2], block.tokens[to - 1]];
  if (!before || !last?.joined || !isCapital(last.shape) || !isCapital(before.shape)) return false;
  const hit = hits.endingAt(number, to);
  return !hit || hit.entities.some(({ row }) => pack.kind(row) === 'person');
}

function isThing(pack: Pack, hits: HitIndex, number: number, at: number): boolean {
  const hit = hits.startingAt(number, at);
  return hit !== undefined && !hit.entities.some(({ row }) => pack.kind(row) === 'person');
}

function isCapital(shape: string): boolean {
  return shape === 'title' || shape === 'mixed';
}
