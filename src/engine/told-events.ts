import { firstDay, lastDay, type PartialDate } from '../model/partial-date';
import type { EntityRow, JurisdictionRow, Pack } from '../pack/pack';
import { fromClauseStart } from './clause-marks';
import type { Context } from './context';
import { isTellingWord, markOf, tellsItself } from './event-marks';
import type { Found, FoundList } from './found';
import { MOMENT, type Moment } from './moments';
import type { ReadBlock } from './reading';
import type { SentenceTimes } from './sentence-times';
import { type Sentence, sentencesOf } from './sentences';
import { isSupposed } from './supposed';
import { Tally } from './telling-tally';
import { countriesTold, NOWHERE, type Word, wordsOf } from './told-words';
import { CONFIDENCE } from './weights';

/**
 * Events that a sentence tells in words of its own: "gunmen killed 130 people in one night in the French capital". What was written about
 * each event is an index of concepts; a sentence that shares rare ones with one event, and with no other, and names its day, tells of it.
 * The less it says of when, the more it must say of what.
 */

/** What a sentence must share with an event. */
type Bar = {
  /** The sum of what the shared concepts tell. */
  concepts: number;
  /** By how much the event must lead the next one. */
  lead: number;
  /** Shared words at least, a name counting once. */
  words: number;
  /** Of them such as are no names at least: places and people alone tell of no event. */
  plain: number;
  /** Share of the sentence's telling words that the event must explain: a report of something else has many others. */
  share: number;
};

/** Bars by what the sentence says of when, set on made sentences and on the stories of one news agency, which tell of few events. */
const BARS: readonly (Bar & { moment: number })[] = [
  { moment: MOMENT.day, concepts: 6.5, lead: 3, words: 3, plain: 1, share: 0.15 },
  { moment: MOMENT.month, concepts: 9, lead: 4, words: 3, plain: 1, share: 0.25 },
  { moment: MOMENT.year, concepts: 11, lead: 5, words: 4, plain: 3, share: 0.4 },
  { moment: 0, concepts: 20, lead: 8, words: 6, plain: 4, share: 0.5 },
];

/** Where no other event comes near, fewer shared words are enough: "gunmen killed 58 foreigners at a temple near Luxor in 1997". */
const CLEAR_BARS: readonly (Bar & { moment: number })[] = [
  { moment: MOMENT.year, concepts: 13, lead: 8, words: 3, plain: 1, share: 0.5 },
  { moment: 0, concepts: 18, lead: 11, words: 4, plain: 2, share: 0.6 },
];

/** What news is about happened in these days before it; a sentence about it need not say when. */
const RECENT_DAYS = 45;
const RECENT: Bar = { concepts: 11, lead: 5, words: 4, plain: 1, share: 0.45 };

/** What a sentence must share with an event of countries that an article about others never names. */
const ELSEWHERE = 28;

/** What a moment is worth beside concepts where events are compared. */
const MOMENT_SHARE = 2;

/** What the day tells on which an event ended. */
const MOST_BY_THE_END = MOMENT.month;
/** What a day tells that is neither an event's first nor its last: what its background dates may be another event. */
const MOST_BY_ANOTHER_DAY = MOMENT.year;

/** Days of a month, less one. */
const MONTH_DAYS = 30;

/** Fewest concepts shared, however rare. */
const FEWEST_CONCEPTS = 3;

/** Days in which an event is news itself. */
const NEWS_DAYS = 7;

/** Concepts of an event that is looked at, as the best or as the next one. */
const LEAST_LOOKED_AT = 4;

type Telling = { event: number; row: EntityRow; concepts: number; words: number; moment: number };

export function linkToldEvents(
  pack: Pack,
  blocks: readonly ReadBlock[],
  times: SentenceTimes,
  { context, date }: { context: Context; date: PartialDate | null },
  found: FoundList,
  described: readonly Found[],
): Found[] {
  const tally = new Tally(pack.toldEvents.length);
  const about = countriesTold(pack, context);
  return blocks.flatMap((block, number) => {
    const told = new Set<EntityRow>();
    return sentencesOf(block).flatMap((sentence): Found[] => {
      const words = wordsOf(pack, block, number, sentence, found, about);
      const groups = groupsOf(words);
      if (groups < FEWEST_CONCEPTS) return [];
      const moments = times.momentsOf(number, sentence);
      if (sumOf(words) < leastConcepts(moments)) return [];
      const { best, next } = tellingsOf(pack, words, moments, date, tally);
      if (!best || told.has(best.row)) return [];
      const shared = words
        .filter(({ at, events }) => at !== NOWHERE && events.includes(best.event))
        .sort((a, b) => a.at - b.at);
      const plain = shared.filter(({ at }) => block.tokens[at]?.shape === 'lower').length;
      const isDated = moments.some(({ weight }) => weight >= MOMENT.month) || isOfMarkets(block, sentence);
      if (!isTold(pack, best, next, { groups, plain, isDated }, date)) return [];
      if (isBefore(pack, best.event, moments)) return [];
      if (best.concepts < ELSEWHERE && isElsewhere(pack, context, best.row)) return [];
      if (isNamed(found, number, sentence, best.row)) return [];
      const why = [{ text: `the sentence tells of ${pack.name(best.row)}`, weight: round(best.concepts) }];
      if (best.moment > 0) why.push({ text: 'and says when it was', weight: best.moment });
      const own = shared.filter((word) => !isOfAnother(pack, found, described, number, word.at, best.row));
      if (own.length === 0) return []; // all that it would be marked by is another event's
      const plainly = own.filter(({ at }) => isTellingWord(block, number, at, found));
      const span = [own, plainly]
        .filter(({ length }) => length > 0)
        .map((some) =>
          markOf(pack, block, number, sentence, best.row, some, found, isNews(pack, block, best.row, date)),
        )
        .flatMap((mark) => [mark, fromClauseStart(block, mark, found)])
        .find((mark) => tellsItself(block, mark, found));
      if (span === undefined || isSupposed(block, span)) return [];
      told.add(best.row);
      return [{ ...span, row: best.row, via: 'description', confidence: CONFIDENCE.description, why }];
    });
  });
}

/** The two events that a sentence most likely tells of, the likelier first. */
function tellingsOf(
  pack: Pack,
  words: readonly Word[],
  moments: readonly Moment[],
  date: PartialDate | null,
  tally: Tally,
): { best: Telling | undefined; next: Telling | undefined } {
  tally.clear();
  count(words, tally);
  const last = date === null ? Number.POSITIVE_INFINITY : lastDay(date);
  let best: Telling | undefined;
  let next: Telling | undefined;
  for (const event of tally.touched()) {
    const concepts = tally.weights[event] ?? 0;
    const shared = tally.counts[event] ?? 0;
    if (shared < FEWEST_CONCEPTS || concepts < LEAST_LOOKED_AT) continue;
    const row = pack.toldEvents[event];
    const start = row === undefined ? null : pack.start(row);
    if (row === undefined || start === null || firstDay(start) > last) continue;
    const telling = { event, row, concepts, words: shared, moment: momentAt(pack, event, moments) };
    if (best === undefined || worth(telling) > worth(best)) [best, next] = [telling, best];
    else if (next === undefined || worth(telling) > worth(next)) next = telling;
  }
  return { best, next };
}

/**
 * Counts what words tell of each event. Of an event that shares the fewest concepts at least, one is none of the two that most events
 * share: where only these are counted, no event need be begun with.
 */
function count(words: readonly Word[], tally: Tally): void {
  const [first, second] = commonGroups(words);
  const isCommon = ({ group, at }: Word): boolean => at === NOWHERE || group === first || group === second;
  for (const word of words) if (!isCommon(word)) tally.begin(word);
  for (const word of words) if (isCommon(word)) tally.goOn(word);
}

/** The two groups of words, one after the other, that most events share; one less than the fewest concepts shared. */
function commonGroups(words: readonly Word[]): [number, number] {
  let first = NOWHERE;
  let second = NOWHERE;
  let most = 0;
  let next = 0;
  for (let i = 0; i < words.length; ) {
    const group = words[i]?.group ?? 0;
    let events = 0;
    for (; words[i]?.group === group; i += 1)
      if (words[i]?.at !== NOWHERE) events += words[i]?.events.length ?? 0;
    if (events > most) {
      second = first;
      next = most;
      first = group;
      most = events;
    } else if (events > next) {
      second = group;
      next = events;
    }
  }
  return [first, second];
}

/** What a sentence's moments tell of an event that had days of its own. */
function momentAt(pack: Pack, event: number, moments: readonly Moment[]): number {
  if (moments.length === 0) return 0;
  const { from, to, own } = pack.daysTold(event);
  let most = 0;
  for (const { first, last, weight } of moments)
    for (let i = 0; weight > most && i < from.length; i += 1) {
      if ((from[i] ?? 0) > last || (to[i] ?? 0) < first) continue;
      const mayTell =
        i === 0 ? mostOf((to[i] ?? 0) - (from[i] ?? 0)) : i < own ? MOST_BY_THE_END : MOST_BY_ANOTHER_DAY;
      most = Math.max(most, Math.min(weight, mayTell));
    }
  return most;
}

/**
 * Whether a sentence is of a day, and of no time since an event began: "The queen appointed Liz Truss on Tuesday" tells what was before her
 * death, however much the death's background says of it.
 */
function isBefore(pack: Pack, event: number, moments: readonly Moment[]): boolean {
  const [start = Number.NEGATIVE_INFINITY] = pack.daysTold(event).from;
  return moments.some(({ weight }) => weight >= MOMENT.day) && moments.every(({ last }) => last < start);
}

/** What a moment tells at most of an event of which only the month, or the year, is known. */
function mostOf(days: number): number {
  return days === 0 ? MOMENT.day : days <= MONTH_DAYS ? MOMENT.month : MOMENT.year;
}

function worth({ concepts, moment }: Telling): number {
  return concepts + MOMENT_SHARE * moment;
}

/**
 * Whether a sentence tells the likeliest event.
 *
 * @param groups  names and words of the sentence that tell of any event
 * @param plain  words that tell of this one and are no names
 * @param isDated  whether the sentence names a day or a month, or tells of one: if not the event's, it is about something else
 */
function isTold(
  pack: Pack,
  best: Telling,
  next: Telling | undefined,
  { groups, plain, isDated }: { groups: number; plain: number; isDated: boolean },
  date: PartialDate | null,
): boolean {
  const lead = worth(best) - (next ? worth(next) : 0);
  const passes = (bar: Bar): boolean =>
    best.concepts >= bar.concepts &&
    lead >= bar.lead &&
    best.words >= bar.words &&
    plain >= bar.plain &&
    best.words >= groups * bar.share;
  const start = pack.start(best.row);
  const age = date === null || start === null ? null : firstDay(date) - lastDay(start);
  if (age !== null && age >= 0 && age <= RECENT_DAYS && passes(RECENT)) return true;
  const barOf = (bars: typeof BARS): Bar | undefined => bars.find(({ moment }) => best.moment >= moment);
  const [bar, clear] = [barOf(BARS), barOf(CLEAR_BARS)];
  if (bar !== undefined && passes(bar)) return true;
  return clear !== undefined && (best.moment > 0 || !isDated) && passes(clear);
}

/** Whether an event is what a headline is about: "Princes held in purge hours after Lebanese PM quits". */
function isNews(pack: Pack, { kind }: ReadBlock, row: EntityRow, date: PartialDate | null): boolean {
  const start = pack.start(row);
  return kind === 'title' && date !== null && start !== null && firstDay(date) - lastDay(start) <= NEWS_DAYS;
}

/** A sentence of these moments whose words all together tell less tells no event. */
function leastConcepts(moments: readonly Moment[]): number {
  const most = moments.reduce((so, { weight }) => Math.max(so, weight), 0);
  let least = RECENT.concepts;
  for (const { moment, concepts } of [...BARS, ...CLEAR_BARS])
    if (moment <= most) least = Math.min(least, concepts);
  return least;
}

/** Words of a day's prices: "The index was down 1.66 points". */
const OF_MARKETS = new Set(['points', 'index', 'shares', 'futures', 'traders']);
const FEWEST_OF_MARKETS = 2;

function isOfMarkets({ tokens }: ReadBlock, { from, to }: Sentence): boolean {
  return tokens.slice(from, to).filter(({ norm }) => OF_MARKETS.has(norm)).length >= FEWEST_OF_MARKETS;
}

function sumOf(words: readonly Word[]): number {
  let sum = 0;
  for (const { weight } of words) sum += weight;
  return sum;
}

/** How many names and other words of a sentence tell of any event. */
function groupsOf(words: readonly Word[]): number {
  const groups = new Set<number>();
  for (const { group, at } of words) if (at !== NOWHERE) groups.add(group);
  return groups.size;
}

/** Whether an article names countries, and none of an event's; or not both of two that stand in its name: "China–United States trade war". */
function isElsewhere(pack: Pack, { countries }: Context, row: EntityRow): boolean {
  const own = pack.countries(row);
  if (countries.size === 0 || own.length === 0) return false;
  const isNamed = (country: JurisdictionRow): boolean => countries.has(country);
  const isBetween = own.length === 2 && pack.name(row).includes('–');
  return isBetween ? !own.every(isNamed) : !own.some(isNamed);
}

/** Whether a sentence names the event that it tells: then its name is the mark. */
function isNamed(found: FoundList, block: number, { from, to }: Sentence, row: EntityRow): boolean {
  for (let at = from; at < to; at += 1)
    if (found.at({ block, from: at, to: at + 1 })?.row === row) return true;
  return false;
}

/**
 * Whether a word already means another event, by name or as described: "the worst massacre since World War Two" tells of no massacre by
 * its last words.
 */
function isOfAnother(
  pack: Pack,
  found: FoundList,
  described: readonly Found[],
  block: number,
  at: number,
  row: EntityRow,
): boolean {
  const named = found.at({ block, from: at, to: at + 1 });
  if (named && named.row !== row && pack.kind(named.row) === 'event') return true;
  return described.some(
    (other) => other.row !== row && other.block === block && other.from <= at && at < other.to,
  );
}

function round(weight: number): number {
  return Math.round(weight * 10) / 10;
}
