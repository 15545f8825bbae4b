import type { DateMention } from '../model/annotation';
import { type Day, firstDay, fromDay, type PartialDate } from '../model/partial-date';
import { lowerBound } from '../pack/lower-bound';
import { countedMoments, datedMoments, MOMENT, type Moment } from './moments';
import type { ReadBlock } from './reading';
import { type Sentence, sentenceAt } from './sentences';

/** The dates of one block, in order, not overlapping. */
export type BlockDates = readonly Omit<DateMention, 'block'>[];

/** When the sentences of an article say that things happened. */
export class SentenceTimes {
  readonly #blocks: readonly ReadBlock[];
  readonly #dates: readonly BlockDates[];
  readonly #today: PartialDate | null;
  readonly #moments = new Map<string, Moment[]>();

  /** @param dates  the dates of each block */
  constructor(blocks: readonly ReadBlock[], dates: readonly BlockDates[], today: PartialDate | null) {
    this.#blocks = blocks;
    this.#dates = dates;
    this.#today = today;
  }

  /** The moments that a sentence names or counts back to. */
  momentsOf(number: number, { from, to }: Sentence): Moment[] {
    const key = `${number}:${from}`;
    const known = this.#moments.get(key);
    const block = this.#blocks[number];
    if (known || !block) return known ?? [];
    const dates = datesIn(block, this.#dates[number] ?? [], { from, to });
    const moments = [
      ...datedMoments(dates.filter((date) => !isBound(block.text, date.start))),
      ...datedMoments(dates.filter((date) => isBound(block.text, date.start))).map((moment) => ({
        ...moment,
        isOfAnother: true,
      })),
      ...countedMoments(block, from, to, this.#today),
    ];
    this.#moments.set(key, moments);
    return moments;
  }

  /**
   * Days before the article's own of which the sentence around a word may speak: "Seventeen years ago a drifter shot the American
   * president" means the president of that day.
   */
  earlierDays(number: number, at: number): PartialDate[] {
    const block = this.#blocks[number];
    if (!block || this.#today === null) return [];
    const sentence = sentenceAt(block, at);
    if (!sentence) return [];
    const today = firstDay(this.#today);
    return this.momentsOf(number, sentence)
      .filter(
        ({ first, last, weight, isOfAnother }) =>
          !isOfAnother && weight >= MOMENT.year && middle(first, last) < today - STILL_TODAY_DAYS,
      )
      .flatMap(({ first, last }) => [fromDay(first), fromDay(Math.min(last, today))]);
  }
}

/** The dates of a block, in order, that lie within a sentence. */
function datesIn({ tokens }: ReadBlock, dates: BlockDates, { from, to }: Sentence): BlockDates {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  const first = lowerBound(dates.length, (middle) => (dates[middle]?.start ?? start) < start);
  const behind = lowerBound(dates.length, (middle) => (dates[middle]?.end ?? end + 1) <= end);
  return dates.slice(first, behind);
}

/** A date that bounds a time: "for the first time since 1945" is told of today. */
function isBound(text: string, start: number): boolean {
  return /\b(?:since|after|until|before)\s+(?:the\s+)?$/i.test(
    text.slice(Math.max(0, start - BOUND_REACH), start),
  );
}
/** UTF-16 units in which such a word and an article stand before a date. */
const BOUND_REACH = 12;

/** News of the last days speaks of those who hold office now. */
const STILL_TODAY_DAYS = 3;

function middle(first: Day, last: Day): Day {
  return Math.floor((first + last) / 2);
}
