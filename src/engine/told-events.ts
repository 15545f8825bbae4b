import { type Day, firstDay, lastDay, type PartialDate } from '../model/partial-date';
import type { EntityRow, Pack } from '../pack/pack';
import { conceptOf } from '../text/concepts';
import { hashOfWord } from '../text/hash';
import { foldedWords, type Token } from '../text/tokens';
import type { Found, FoundList } from './found';
import { MOMENT, type Moment } from './moments';
import { datelineEnd, type ReadBlock, type Span } from './reading';
import type { SentenceTimes } from './sentence-times';
import { type Sentence, sentencesOf } from './sentences';
import { CONFIDENCE } from './weights';

/**
 * Events that a sentence tells in words of its own: "gunmen killed 130 people in one night in the French capital". What was written about
 * each event is an index of concepts; a sentence that shares rare ones with one event, and with no other, and names its day, tells of it.
 * The less it says of when, the more it must say of what.
 */

/** What a sentence must share with an event, by what it says of when: the sum of `rarity`, and the lead over the next event. */
const BARS: readonly { moment: number; concepts: number; lead: number }[] = [
  { moment: MOMENT.day, concepts: 8, lead: 4 },
  { moment: MOMENT.month, concepts: 9.5, lead: 4 },
  { moment: MOMENT.year, concepts: 15, lead: 6 },
  { moment: 0, concepts: 26, lead: 12 },
];

/** What news is about happened in these days before it; a sentence about it need not say when. */
const RECENT_DAYS = 45;
/** What that tells of when: as much as the month. */
const RECENT = { concepts: 14, lead: 6 };

/** What a moment is worth beside concepts where events are compared. */
const MOMENT_SHARE = 2;

/** A person's name is several rare words; together they tell this much, for people take part in many events. */
const MOST_BY_A_PERSON = 3;

/** Fewest concepts shared, however rare. */
const FEWEST_CONCEPTS = 3;

/** Concepts of an event that is looked at, as the best or as the next one. */
const LEAST_LOOKED_AT = 4;

/** Words that a mark spans at most. */
const LONGEST_MARK = 14;

/** A word of a sentence that tells something. */
type Word = { at: number; concept: number; weight: number };

type Telling = { event: number; row: EntityRow; concepts: number; moment: number };

export function linkToldEvents(
  pack: Pack,
  blocks: readonly ReadBlock[],
  times: SentenceTimes,
  date: PartialDate | null,
  found: FoundList,
): Found[] {
  const tally = new Tally(pack.toldEvents.length);
  return blocks.flatMap((block, number) => {
    const told = new Set<EntityRow>();
    return sentencesOf(block).flatMap((sentence): Found[] => {
      const words = wordsOf(pack, block, number, sentence, found);
      if (words.length < FEWEST_CONCEPTS) return [];
      const [best, next] = tellingsOf(pack, words, times.momentsOf(number, sentence), date, tally);
      if (!best || told.has(best.row) || !isTold(pack, best, next, date)) return [];
      told.add(best.row);
      const why = [{ text: `the sentence tells of ${pack.name(best.row)}`, weight: round(best.concepts) }];
      if (best.moment > 0) why.push({ text: 'and says when it was', weight: best.moment });
      const shared = words.filter(({ concept }) => pack.eventsTelling(concept).includes(best.event));
      const span =
        namedStretch(pack, block, number, sentence, best.row, found) ?? spanOf(block, number, shared, found);
      return [{ ...span, row: best.row, via: 'description', confidence: CONFIDENCE.description, why }];
    });
  });
}

/** The words of a sentence that tell something, each concept once, by how few events tell it. */
function wordsOf(
  pack: Pack,
  block: ReadBlock,
  number: number,
  { from, to }: Sentence,
  found: FoundList,
): Word[] {
  const words: Word[] = [];
  const byPerson = new Map<Found, number>();
  const seen = new Set<string>();
  for (let at = from === 0 ? datelineEnd(block) : from; at < to; at += 1) {
    const text = conceptOf(block.tokens[at]?.norm ?? '');
    if (text === null || seen.has(text)) continue;
    seen.add(text);
    const concept = hashOfWord(text) >>> 0;
    const events = pack.eventsTelling(concept).length;
    if (events === 0) continue;
    const rarity = Math.log(pack.toldEvents.length / events);
    const weight = personsShare(pack, found.at({ block: number, from: at, to: at + 1 }), rarity, byPerson);
    words.push({ at, concept, weight });
  }
  return words;
}

/** Sums by event, kept from sentence to sentence so that none has to be made for each. */
class Tally {
  readonly weights: Float64Array;
  readonly counts: Uint16Array;
  /** Events that have any, in no order. */
  readonly touched: number[] = [];

  constructor(events: number) {
    this.weights = new Float64Array(events);
    this.counts = new Uint16Array(events);
  }

  add(event: number, weight: number): void {
    const count = this.counts[event] ?? 0;
    if (count === 0) this.touched.push(event);
    this.counts[event] = count + 1;
    this.weights[event] = (this.weights[event] ?? 0) + weight;
  }

  clear(): void {
    for (const event of this.touched) {
      this.counts[event] = 0;
      this.weights[event] = 0;
    }
    this.touched.length = 0;
  }
}

/** The two events that a sentence most likely tells of, the likelier first. */
function tellingsOf(
  pack: Pack,
  words: readonly Word[],
  moments: readonly Moment[],
  date: PartialDate | null,
  tally: Tally,
): Telling[] {
  tally.clear();
  for (const { concept, weight } of words)
    for (const event of pack.eventsTelling(concept)) tally.add(event, weight);
  const last = date === null ? null : lastDay(date);
  const tellings: Telling[] = [];
  for (const event of tally.touched) {
    const concepts = tally.weights[event] ?? 0;
    if ((tally.counts[event] ?? 0) < FEWEST_CONCEPTS || concepts < LEAST_LOOKED_AT) continue;
    const row = pack.toldEvents[event];
    const start = row === undefined ? null : pack.start(row);
    if (row === undefined || start === null || (last !== null && firstDay(start) > last)) continue;
    tellings.push({ event, row, concepts, moment: momentAt(start, moments) });
  }
  return tellings.sort((a, b) => worth(b) - worth(a)).slice(0, 2);
}

/** The weight of a word, less what the rest of a person's name has told already. */
function personsShare(
  pack: Pack,
  mention: Found | undefined,
  rarity: number,
  told: Map<Found, number>,
): number {
  if (!mention || pack.kind(mention.row) !== 'person') return rarity;
  const before = told.get(mention) ?? 0;
  const weight = Math.min(rarity, MOST_BY_A_PERSON - before);
  told.set(mention, before + weight);
  return weight;
}

/** What a sentence's moments tell of an event that began on a day. */
function momentAt(start: PartialDate, moments: readonly Moment[]): number {
  const [first, last]: [Day, Day] = [firstDay(start), lastDay(start)];
  return Math.max(
    0,
    ...moments.map((moment) => (first <= moment.last && last >= moment.first ? moment.weight : 0)),
  );
}

function worth({ concepts, moment }: Telling): number {
  return concepts + MOMENT_SHARE * moment;
}

function isTold(pack: Pack, best: Telling, next: Telling | undefined, date: PartialDate | null): boolean {
  const lead = worth(best) - (next ? worth(next) : 0);
  const passes = (bar: { concepts: number; lead: number }): boolean =>
    best.concepts >= bar.concepts && lead >= bar.lead;
  const start = pack.start(best.row);
  const age = date === null || start === null ? null : firstDay(date) - lastDay(start);
  if (age !== null && age <= RECENT_DAYS && passes(RECENT)) return true;
  const bar = BARS.find(({ moment }) => best.moment >= moment);
  return bar !== undefined && passes(bar);
}

/** Words of an event's own name that must stand together to be its mark, and letters that they have at least in all. */
const FEWEST_OF_NAME = 2;
const LEAST_LETTERS_OF_NAME = 10;

/** The longest stretch of a sentence that the event's own name holds too: "earthquake and tsunami" of a longer sentence. */
function namedStretch(
  pack: Pack,
  { tokens }: ReadBlock,
  number: number,
  sentence: Sentence,
  row: EntityRow,
  found: FoundList,
): Span | null {
  const name = foldedWords(pack.name(row));
  let best: Span | null = null;
  for (let from = sentence.from; from < sentence.to; from += 1)
    for (
      let start = name.indexOf(tokens[from]?.norm ?? '');
      start >= 0;
      start = name.indexOf(name[start] ?? '', start + 1)
    ) {
      let length = 0;
      while (from + length < sentence.to && tokens[from + length]?.norm === name[start + length]) length += 1;
      if (length >= FEWEST_OF_NAME && length > (best ? best.to - best.from : 0))
        best = { block: number, from, to: from + length };
    }
  if (!best) return null;
  let { from, to } = best;
  while (from < to && isSilent(tokens[from])) from += 1;
  while (from < to && isSilent(tokens[to - 1])) to -= 1;
  from = found.at({ block: number, from, to: from + 1 })?.from ?? from; // never half a name
  to = found.at({ block: number, from: to - 1, to })?.to ?? to;
  best = { block: number, from, to };
  const inside = found.at({ block: number, from, to: from + 1 });
  if (inside && inside.from <= from && inside.to >= to) return null; // a name in it, not the event's own
  const words = tokens.slice(from, to).filter(({ norm }) => conceptOf(norm) !== null);
  const letters = words.reduce((sum, { norm }) => sum + norm.length, 0);
  return words.length >= FEWEST_OF_NAME && letters >= LEAST_LETTERS_OF_NAME ? best : null;
}

/** Words that begin and end no mark: grammar, and the days of dates. */
function isSilent(token: Token | undefined): boolean {
  return token === undefined || token.shape === 'digits' || conceptOf(token.norm) === null;
}

/** Share of what a stretch tells below which its first or last clause is left out of the mark. */
const LEAST_CLAUSE = 0.25;

/** The stretch of at most LONGEST_MARK words that tells most, without clauses at its ends that tell little, and never half a name. */
function spanOf(block: ReadBlock, number: number, words: readonly Word[], found: FoundList): Span {
  let best: readonly Word[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const from = words[first]?.at ?? 0;
    const stretch = words.slice(first).filter(({ at }) => at - from < LONGEST_MARK);
    if (weightOf(stretch) > weightOf(best)) best = stretch;
  }
  const least = weightOf(best) * LEAST_CLAUSE;
  const clauses = clausesOf(block, best);
  while (clauses.length > 1 && weightOf(clauses[0] ?? []) < least) clauses.shift();
  while (clauses.length > 1 && weightOf(clauses.at(-1) ?? []) < least) clauses.pop();
  const kept = clauses.flat().length < FEWEST_CONCEPTS ? best : clauses.flat();
  const [first, last] = [kept[0]?.at ?? 0, kept.at(-1)?.at ?? 0];
  const from = found.at({ block: number, from: first, to: first + 1 })?.from ?? first;
  const to = found.at({ block: number, from: last, to: last + 1 })?.to ?? last + 1;
  return { block: number, from, to };
}

function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** The words clause by clause, as commas and "and" part them. */
function clausesOf({ text, tokens }: ReadBlock, words: readonly Word[]): Word[][] {
  const clauses: Word[][] = [];
  words.forEach((word, i) => {
    const before = words[i - 1];
    const between = before === undefined ? '' : text.slice(tokens[before.at]?.end, tokens[word.at]?.start);
    if (before === undefined || /[,;:–—()]|\band\b/.test(between)) clauses.push([word]);
    else clauses.at(-1)?.push(word);
  });
  return clauses;
}

function round(weight: number): number {
  return Math.round(weight * 10) / 10;
}
