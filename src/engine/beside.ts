import type { Gender, Pack } from '../pack/pack';
import { addressBefore, OWNERS } from './address';
import {
  HONORIFICS,
  NOT_NOW,
  ONCE,
  OTHER_CALLINGS,
  PROFESSIONS,
  RELATIVES,
  type Title,
  type TitleAt,
  TRADES,
  titleBefore,
  titleFrom,
} from './cues';
import type { HitIndex } from './found';
import { type Home, homeAfter, homeBefore, homeOfHit } from './homes';
import { isComma, type ReadBlock, type Span, startsSentence, tokenAt } from './reading';
import type { SpelledOffices } from './spelled-offices';

/**
 * `isInFront` where it stands right before the name, as a title would: "lawyer William Hague"; `isOfAKind` where it is told which: "a criminal
 * lawyer".
 */
export type Calling = { word: string; profession: boolean; isInFront?: true; isOfAKind?: true };

/** What stands beside one occurrence of a name. */
export type Beside = {
  /** The title before or after it, if any. */
  title: Title | null;
  /** Where the title is said to be held; `elsewhere` for what the data does not know. */
  home: Home | 'elsewhere' | null;
  /** The title is said of another time. */
  former: boolean;
  /** A calling that is no office, and whether officials have it too. */
  calling: Calling | null;
  /** Offices of people of the name that stand there in the words of the data. */
  spelled: SpelledOffices | null;
  /** The age that is told of the bearer, in years. */
  age: number | null;
  /** Introduced as news introduces people of a place, and not officials: "their daughter, …", "Dr …", "…, of Exeter,". */
  local: boolean;
  /** Whether a woman or a man is addressed: "Mrs", "Sir". */
  address: Gender | null;
  /** Behind the name, where a title stands before it too: "Judge Richard Goldstone, the tribunal's chief prosecutor". */
  also: Called | null;
};

const NOTHING: Called = { title: null, home: null, former: false, calling: null };

/** Furthest a title may stand behind the comma after a name, in words: ", until now the Russian foreign minister". */
const TITLE_REACH = 6;

/** What stands beside an occurrence of a person's name. */
export function besideName(pack: Pack, block: ReadBlock, hits: HitIndex, name: Span): Beside {
  const before = calledInFront(pack, block, hits, name);
  const after = behind(pack, block, hits, name);
  const { title, home, former, calling } = before ?? after ?? beforeComma(pack, block, hits, name) ?? NOTHING;
  return {
    title,
    home,
    former,
    calling,
    spelled: null,
    age: ageBehind(block, name),
    local: isLocal(block, name),
    address: addressBefore(block, name),
    also: before?.title && after?.title ? after : null,
  };
}

/** What a name's bearer is called, as part of what stands beside it. */
export type Called = Pick<Beside, 'title' | 'home' | 'former' | 'calling'>;

/** The same as `besideName`, of that only. */
export function calledBeside(pack: Pack, block: ReadBlock, hits: HitIndex, name: Span): Called {
  return (
    calledInFront(pack, block, hits, name) ??
    behind(pack, block, hits, name) ??
    beforeComma(pack, block, hits, name) ??
    NOTHING
  );
}

function calledInFront(pack: Pack, block: ReadBlock, hits: HitIndex, name: Span): Called | null {
  return isNoRelation(block, name.to)
    ? { ...NOTHING, calling: { word: 'no relation', profession: false } }
    : inFront(pack, block, hits, name);
}

/** Forms of address of people in their work, and words for relatives. */
const LOCAL_BEFORE = new Set([
  ...RELATIVES,
  ...'dr rev cllr pc det insp sgt supt neighbour neighbor couple friend friends colleague'.split(' '),
]);
/** What people of a place do: "who keeps the post office". */
const LOCAL_DOING = new Set(
  'keep keeps kept run runs ran own owns owned live lives lived work works worked teach teaches taught drive drives drove sell sells sold'.split(
    ' ',
  ),
);
/** Words behind a name within which "no relation" stands. */
const RELATION_REACH = 14;

function isLocal(block: ReadBlock, { from, to }: Span): boolean {
  const { text, tokens } = block;
  const [before, next, second] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  const isNear = (token: typeof before): boolean => token?.sentence === tokens[from]?.sentence;
  if (before && isNear(before) && LOCAL_BEFORE.has(before.norm)) return true;
  if (!next || !isNear(next)) return false;
  const gap = text.slice(tokens[to - 1]?.end, next.start);
  // "Jack Lew, of Exeter,"
  if (/^\s*,/.test(gap) && next.norm === 'of' && second !== undefined && second.shape === 'title')
    return true;
  if (next.norm === 'who' && LOCAL_DOING.has(second?.norm ?? '')) return true;
  for (let at = to; at < to + RELATION_REACH && isNear(tokens[at]); at += 1)
    if (isNoRelation(block, at)) return true;
  return false;
}

/** "Margaret Beckett, no relation to the former minister", "who is not related to the minister". */
export function isNoRelation({ tokens }: ReadBlock, at: number): boolean {
  const [first, second] = [tokens[at]?.norm, tokens[at + 1]?.norm];
  return (
    (first === 'no' && second === 'relation') ||
    (first === 'not' && second === 'related') ||
    first === 'unrelated'
  );
}

/** "Foreign Minister Sergei Lavrov", "striker John Smith". */
function inFront(pack: Pack, block: ReadBlock, hits: HitIndex, name: Span): Called | null {
  if (!block.tokens[name.from]?.joined) return null;
  // "Foreign Secretary Lord Cameron"
  const isAddressed =
    HONORIFICS.has(tokenAt(block, name.from - 1)?.norm ?? '') && block.tokens[name.from - 1]?.joined;
  const local = localHead(block, name.from);
  if (local) return { ...NOTHING, calling: local };
  const before = titleBefore(block, isAddressed ? name.from - 1 : name.from) ?? titleBefore(block, name.from);
  if (before) return titled(pack, block, hits, name.block, before);
  const word = tokenAt(block, name.from - 1)?.norm ?? '';
  const done = tokenAt(block, name.from - 2)?.norm ?? '';
  if (word === 'by' && DONE_BY.has(done))
    return { ...NOTHING, calling: { word: `${done} by`, profession: false, isInFront: true } };
  const isCalled = word === 'named' || word === 'called';
  if (isCalled && SOMEBODY.has(done) && tokenAt(block, name.from - 3)?.norm === 'a')
    return { ...NOTHING, calling: { word: `a ${done} ${word}`, profession: false, isInFront: true } };
  const at = isCalled ? name.from - 2 : name.from - 1;
  const calling = isRank(block, at)
    ? null
    : callingOf(tokenAt(block, at)?.norm ?? '', tokenAt(block, at - 1)?.norm);
  return calling && { ...NOTHING, calling: { ...calling, isInFront: true } };
}

/** "A woman called Theresa May". */
const SOMEBODY = new Set(['man', 'woman', 'girl', 'boy', 'person', 'youth']);

/** "club secretary", "police chief" before a name, a comma between them or not. */
function localHead(block: ReadBlock, from: number): Beside['calling'] {
  const [before, word] = [tokenAt(block, from - 2)?.norm ?? '', tokenAt(block, from - 1)?.norm ?? ''];
  if (!block.tokens[from - 1]?.joined || startsSentence(block, from - 1)) return null; // "… at the hospital. President Biden"
  return SOCIETIES.has(before) || LOCAL_CHIEFS.has(before) ? callingOf(word, before) : null;
}

/** "Captain Ibrahim Traore": soldiers who seize power keep their rank; a team's captain is written small. */
function isRank({ tokens }: ReadBlock, at: number): boolean {
  return tokens[at]?.norm === 'captain' && tokens[at]?.shape === 'title';
}

/** "Lithuania's prime minister, Kazimiera Prunskiene,", "the mayor of Seoul, Park Won-soon,": only where it says of what. */
function beforeComma(pack: Pack, block: ReadBlock, hits: HitIndex, name: Span): Called | null {
  if (!isComma(block, name.from)) return null;
  const local = localHead(block, name.from);
  if (local) return { ...NOTHING, calling: local };
  const before = titleBefore(block, name.from);
  if (before) {
    const called = titled(pack, block, hits, name.block, before);
    const isTheOne = before.title.unique && THE_ONE.has(tokenAt(block, before.from - 1)?.norm ?? '');
    return called.home === null && !isTheOne ? null : called;
  }
  const calling = isOfEquals(block, name.from) ? null : callingOf(tokenAt(block, name.from - 1)?.norm ?? '');
  if (calling) return { ...NOTHING, calling };
  const placed = callingOfPlace(block, name.from);
  if (placed) return { ...NOTHING, calling: placed };
  const of = hits.endingAt(name.block, name.from);
  if (!of) return null;
  const the = tokenAt(block, of.from - 1)?.norm === 'the' ? of.from - 1 : of.from;
  const title = tokenAt(block, the - 1)?.norm === 'of' ? titleBefore(block, the - 1) : null;
  if (!title || !isHeld(block, title)) return null;
  return {
    ...NOTHING,
    title: title.title,
    home: homeOfHit(pack, of) ?? 'elsewhere',
    former: isFormer(block, title.from),
  };
}

/** Words before an office of which there is one: "its finance minister, Brian Lenihan,". */
const THE_ONE = new Set(['the', 'its', 'their']);

/** "his neighbour, Patrice Talon": what one leader is to another. */
function isOfEquals({ tokens }: ReadBlock, name: number): boolean {
  return NEIGHBOURS.has(tokens[name - 1]?.norm ?? '') && OWNERS.has(tokens[name - 2]?.norm ?? '');
}
const NEIGHBOURS = new Set(['neighbour', 'neighbor']);

/** Words from a calling to the comma before a name: "the head teacher of Talbot Primary School, Ann Taylor". */
const CALLING_REACH = 7;

/** The calling of whoever works for, or at, something with a name. */
function callingOfPlace({ tokens }: ReadBlock, name: number): Beside['calling'] {
  for (let at = name - 1; at > name - CALLING_REACH; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[name]?.sentence) return null;
    if (token.norm === 'of' || token.norm === 'at') return callingOf(tokens[at - 1]?.norm ?? '');
    if (token.shape === 'lower' && token.norm !== 'the') return null;
  }
  return null;
}

/** A title before a name, with its home. */
function titled(pack: Pack, block: ReadBlock, hits: HitIndex, number: number, at: TitleAt): Called {
  const home = homeBefore(pack, block, hits, number, at.from);
  return {
    ...NOTHING,
    title: isHeld(block, at) ? at.title : null,
    home: home?.home ?? null,
    former: isFormer(block, home?.from ?? at.from),
  };
}

/** "Paul Martin is prime minister of Canada". */
const COPULAS = new Set(['is', 'was', 'became', 'becomes', 'remains']);

/** ", the Russian foreign minister,", ", once the singer of a band,", "(chairman of the bank)". */
function behind(pack: Pack, block: ReadBlock, hits: HitIndex, name: Span): Called | null {
  const last = block.tokens[name.to - 1];
  const next = block.tokens[name.to];
  if (!last || !next) return null;
  // Said outright, "sells" and "plays" are also what officials do.
  if (next.joined && TRADES.has(next.norm))
    return { ...NOTHING, calling: { word: next.norm, profession: !OF_TEAMS.has(next.norm) } };
  const ofTown = next.norm === 'of' ? callingBehindTown(block, name.to) : null;
  if (ofTown) return { ...NOTHING, calling: ofTown };
  const who = isAge(block, name.to) ? name.to + 1 : name.to;
  const doing = block.tokens[who]?.norm === 'who' ? (block.tokens[who + 1]?.norm ?? '') : '';
  if (TRADES.has(doing) || DEALS.has(doing) || (KEEPS.has(doing) && isShop(block, who + 2)))
    return { ...NOTHING, calling: { word: doing, profession: false } };
  const isCopula = next.joined && COPULAS.has(next.norm);
  if (!isCopula && !/^\s*[,(–—-]/.test(block.text.slice(last.end, next.start))) return null;
  // "…, 62, a retired bus driver,": the age stands before what is told
  const begin = isCopula || isAge(block, name.to) ? name.to + 1 : name.to;
  let former = false;
  // "…, denied any designs on his neighbour's coast": what follows is what was done, and calls nobody anything
  const isDeed =
    !isCopula && /ed$/.test(block.tokens[begin]?.norm ?? '') && block.tokens[begin]?.norm !== 'retired';
  for (let at = begin; at < begin + TITLE_REACH; at += 1) {
    const token = block.tokens[at];
    if (!token || token.sentence !== last.sentence || (at > begin && !token.joined && token.norm !== "'s"))
      return null;
    if (ONCE.has(token.norm) || (token.norm === 'one' && block.tokens[at + 1]?.norm === 'time'))
      former = true;
    if (isRetired(block, at)) return { ...NOTHING, calling: { word: 'retired', profession: false } };
    // "Mali's Assimi Goita, Burkina Faso's Captain Traore": a capital is the next one's.
    const calling =
      former || isDeed || token.shape !== 'lower' ? null : callingOf(token.norm, block.tokens[at - 1]?.norm);
    const title = titleFrom(block, at, false);
    if (title && isHeld(block, title)) {
      const after = homeAfter(pack, block, hits, name.block, title.to);
      const home =
        after === null
          ? (homeBefore(pack, block, hits, name.block, at)?.home ?? null)
          : after === 'elsewhere'
            ? after
            : after.home;
      return { ...NOTHING, title: title.title, home, former };
    }
    if (calling) {
      const isOfAKind = at > begin + 1 && ARTICLES.has(block.tokens[begin]?.norm ?? '');
      return { ...NOTHING, calling: isOfAKind ? { ...calling, isOfAKind } : calling };
    }
  }
  return null;
}
const ARTICLES = new Set(['a', 'an']);

/** What officials retire from; "a retired schoolteacher" is none of them. */
const RETIRED_OFFICIALS = new Set(
  (
    'general admiral colonel major brigadier marshal commander captain army navy air military officer soldier judge justice diplomat ambassador ' +
    'politician senator lawmaker congressman civil intelligence police bishop cardinal archbishop law professor four three two'
  ).split(' '),
);

function isRetired({ tokens }: ReadBlock, at: number): boolean {
  if (tokens[at]?.norm !== 'retired' || tokens[at - 1]?.norm !== 'a') return false;
  const [noun, second] = [tokens[at + 1], tokens[at + 2]];
  return noun?.shape === 'lower' && ![noun, second].some((token) => RETIRED_OFFICIALS.has(token?.norm ?? ''));
}

/** ", 62," behind a name. */
function isAge({ text, tokens }: ReadBlock, at: number): boolean {
  const token = tokens[at];
  return token?.shape === 'digits' && token.norm.length === 2 && /^\s*,/.test(text.slice(token.end));
}

/** Behind "who" of private people alone: "Paul Martin, who trades bonds"; a president may trade blows. */
const DEALS = new Set(['trades', 'milks', 'farms', 'grows', 'raises', 'herds', 'ploughs']);

/** "who owns three hardware stores": within so many words what private people own and run. */
const KEEPS = new Set('owns own runs run keeps keep manages works work'.split(' '));
const SHOP_WORDS = 5;
const SHOPS = new Set(
  (
    'shop shops store stores stall kiosk restaurant restaurants bakery bar pub cafe garage farm farms hotel guesthouse salon gym takeaway ' +
    'pharmacy workshop dairy vineyard orchard taxi lorry truck'
  ).split(' '),
);

function isShop({ tokens }: ReadBlock, from: number): boolean {
  return tokens
    .slice(from, from + SHOP_WORDS)
    .some(({ norm, sentence }) => sentence === tokens[from]?.sentence && SHOPS.has(norm));
}

/** Words of a town's name at most, and words behind its comma among which a calling stands: "of Ames, a retired plumber". */
const TOWN_REACH = 3;
const CALLING_BEHIND = 4;

function callingBehindTown({ tokens }: ReadBlock, of: number): Beside['calling'] {
  let at = of + 1;
  while (at <= of + TOWN_REACH && tokens[at]?.shape === 'title' && tokens[at]?.joined) at += 1;
  if (at === of + 1 || tokens[at]?.joined !== false || tokens[at]?.sentence !== tokens[of]?.sentence)
    return null;
  for (let word = at; word < at + CALLING_BEHIND && (word === at || tokens[word]?.joined); word += 1) {
    const calling = callingOf(tokens[word]?.norm ?? '');
    if (calling) return calling;
  }
  return null;
}

/** Callings of two words of which the second alone is a profession. */
const HEADS_OF_SCHOOLS = new Set(['teacher', 'master', 'mistress']);

/** What only players and their coaches are told to have done. */
const OF_TEAMS = new Set(['played', 'coaches', 'coached']);

/** What trainers, riders and artists do: "a 20-1 shot trained by Liz Truss". */
const DONE_BY = new Set(
  'trained ridden coached painted directed composed choreographed refereed umpired'.split(' '),
);

/** Chiefs of something local. */
const LOCAL_CHIEFS = new Set(['police', 'fire']);
/** Societies whose chairmen and secretaries are private people: "the club secretary". */
const SOCIETIES = new Set('club branch parish society troop choir school hospital company shop'.split(' '));
const HEADS_OF_SOCIETIES = new Set(
  'secretary chairman chairwoman chair treasurer president director'.split(' '),
);

/** "a dinner lady". */
const SERVING = new Set(['dinner', 'tea', 'cleaning', 'lollipop']);

function callingOf(word: string, before = ''): Beside['calling'] {
  if (SOCIETIES.has(before) && HEADS_OF_SOCIETIES.has(word))
    return { word: `${before} ${word}`, profession: false };
  if (LOCAL_CHIEFS.has(before) && word === 'chief') return { word: `${before} ${word}`, profession: false };
  if (before === 'head' && HEADS_OF_SCHOOLS.has(word))
    return { word: `${before} ${word}`, profession: false };
  if (OTHER_CALLINGS.has(word)) return { word, profession: false };
  if (word === 'lady' && SERVING.has(before)) return { word: `${before} ${word}`, profession: false };
  if (before === 'retired' && PROFESSIONS.has(word)) return { word: `${before} ${word}`, profession: false };
  return PROFESSIONS.has(word) ? { word, profession: true } : null;
}

/** "John Smith, 54, said"; "Wang Yi, a 26-year-old rider". */
export function ageBehind(block: ReadBlock, { from, to }: Span): number | null {
  const { text, tokens } = block;
  const gap = text.slice(tokens[to - 1]?.end, tokens[to]?.start);
  if (!/^\s*[,(]\s*$/.test(gap) || tokens[to]?.sentence !== tokens[from]?.sentence) return null;
  const at = ['a', 'an', 'aged', 'now', 'then'].includes(tokens[to]?.norm ?? '') ? to + 1 : to;
  const age = tokens[at];
  if (age?.shape !== 'digits' || age.norm.length > 2) return null;
  const isOld = tokens[at + 1]?.norm === 'year' && tokens[at + 2]?.norm === 'old';
  return isOld || /^\s*[,).]/.test(text.slice(age.end)) ? Number(age.norm) : null;
}

/** "deputy" and "shadow" make a title another office. */
function isHeld(block: ReadBlock, { from }: TitleAt): boolean {
  const word = tokenAt(block, from - 1)?.norm ?? '';
  return !['deputy', 'vice', 'assistant', 'shadow', 'junior'].includes(word);
}

/** "former" before a title or before the country in front of it. */
function isFormer(block: ReadBlock, from: number): boolean {
  return NOT_NOW.has(tokenAt(block, from - 1)?.norm ?? '');
}
