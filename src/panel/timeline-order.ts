import { spanText } from '../card/wording';
import { say } from '../language/say';
import type { Annotation, BackgroundEvent, DateMention } from '../model/annotation';
import { comparePartialDates, firstDay, lastDay, type PartialDate, partialDate } from '../model/partial-date';

/** A date that the article names, however often. */
export type NamedDate = {
  kind: 'named-date';
  iso: string;
  start: PartialDate;
  end: PartialDate | null;
  about: boolean;
  times: number;
};

/** Something with a place in time. */
export type Moment = NamedDate | ({ kind: 'event' } & BackgroundEvent);

/** The moments around an article, each part oldest first. */
export type Timeline = {
  /** Up to and on the article's day; everything when the article has no date. */
  before: Moment[];
  /** After the article's day, but named by the article itself. */
  ahead: Moment[];
  /** What the article could not know. */
  later: Moment[];
};

/**
 * The article's own dates and the events behind it, in one order.
 *
 * Left out of the dates: the article's own day, which has its own line, and the days on which an event stands.
 */
export function timelineOf({ date, dates, background }: Annotation): Timeline {
  const taken = new Set<string | null>([date, ...background.map((event) => event.start)]);
  const named = namedDates(dates).filter((moment) => !taken.has(moment.iso));
  const events = background.map((event): Moment => ({ kind: 'event', ...event }));
  const isAhead = (moment: Moment): boolean => date !== null && firstDay(moment.start) > lastDay(date);
  const isLater = (moment: Moment): boolean => moment.kind === 'event' && moment.later;
  const all = [...named, ...events].sort(byStart);
  return {
    before: all.filter((moment) => !isLater(moment) && !isAhead(moment)),
    ahead: all.filter((moment) => !isLater(moment) && isAhead(moment)),
    later: all.filter(isLater),
  };
}

/** "21 December 2021", "1990–1999", "about January 2022". */
export function momentText(moment: Moment): string {
  const text = spanText(moment.start, moment.end);
  return moment.kind === 'named-date' && moment.about ? say('about', text) : text;
}

function namedDates(dates: readonly DateMention[]): NamedDate[] {
  const byIso = new Map<string, NamedDate>();
  for (const { iso, precision } of dates) {
    const known = byIso.get(iso);
    if (known !== undefined) {
      known.times += 1;
      known.about &&= precision === 'about';
      continue;
    }
    const [start = '', end] = iso.split('/');
    byIso.set(iso, {
      kind: 'named-date',
      iso,
      start: partialDate(start),
      end: end === undefined ? null : partialDate(end),
      about: precision === 'about',
      times: 1,
    });
  }
  return [...byIso.values()];
}

/** On one day, what happened stands before the article's mere naming of the day. */
function byStart(a: Moment, b: Moment): number {
  return comparePartialDates(a.start, b.start) || rank(a) - rank(b);
}

function rank(moment: Moment): number {
  return moment.kind === 'event' ? 0 : 1;
}
