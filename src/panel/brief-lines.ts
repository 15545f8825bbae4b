import { spanText } from '../card/wording';
import { dateText } from '../language/dates';
import { say } from '../language/say';
import type { Annotation, EntitySummary } from '../model/annotation';
import type { EntityId } from '../model/ids';
import { comparePartialDates, firstDay, lastDay } from '../model/partial-date';
import { groupsOf } from './groups';
import { timelineOf } from './timeline-order';

/** A piece of a line: an entity with what is said of it, or a date of the article. */
export type Clause = {
  entity: EntityId | null;
  name: string;
  detail: string;
  /** The detail is a date, not words of the data. */
  isDated: boolean;
  /** The name of the reader's own pack that it is from. */
  readerPack?: string | undefined;
};

/** One line of the briefing: what it is about, and its clauses. */
export type Line = { label: string; clauses: Clause[] };

/** Clauses a line: more are a list, and lists stand below. */
const MOST_PEOPLE = 4;
const MOST_PLACES = 5;
const MOST_ORGANISATIONS = 3;
const MOST_EVENTS = 4;
const MOST_AHEAD = 3;

/** Days before the article in which something of the background is news that the reader may have missed. */
const LATELY_DAYS = 60;

/** Entities that weigh less than this share of the article's first one are named in passing. */
const IN_PASSING = 0.08;

/**
 * The article in a few lines, made of the dataset's facts alone: who with which role that day, where, which organisations, which events it
 * refers to, what happened shortly before, which days ahead it names.
 *
 * @returns three to six lines; fewer for an article with little in it
 */
export function briefingOf(annotation: Annotation): Line[] {
  const byKind = new Map(groupsOf(annotation).map(({ kind, entities }) => [kind, entities]));
  const told = (
    kind: EntitySummary['kind'],
    most: number,
    detail: (one: EntitySummary) => string,
  ): Clause[] =>
    (byKind.get(kind) ?? [])
      .filter(({ salience }, i) => i === 0 || salience >= IN_PASSING)
      .slice(0, most)
      .map((one) => ({
        entity: one.id,
        name: one.name,
        detail: detail(one),
        isDated: kind === 'event',
        readerPack: one.readerPack,
      }));
  const lines: Line[] = [
    { label: say('briefWho'), clauses: told('person', MOST_PEOPLE, ({ line }) => line) },
    { label: say('briefWhere'), clauses: told('place', MOST_PLACES, () => '') },
    { label: say('briefOrganisations'), clauses: told('organisation', MOST_ORGANISATIONS, whatOf) },
    {
      label: say('briefRefersTo'),
      clauses: told('event', MOST_EVENTS, ({ start, end }) => spanText(start, end)),
    },
    { label: say('briefLately'), clauses: latelyOf(annotation) },
    { label: say('briefAhead'), clauses: aheadOf(annotation) },
  ];
  return lines.filter(({ clauses }) => clauses.length > 0);
}

/** A government is told by its name; of others the reader may want to know what they are. */
function whatOf({ line }: EntitySummary): string {
  return line === 'national government' ? '' : line;
}

/** The newest event behind the article that it does not name itself. */
function latelyOf({ background, date }: Annotation): Clause[] {
  if (date === null) return [];
  const [newest] = background
    .filter(
      ({ mentioned, later, start }) => !mentioned && !later && isLately(firstDay(date) - lastDay(start)),
    )
    .sort((a, b) => comparePartialDates(b.start, a.start));
  if (newest === undefined) return [];
  return [
    {
      entity: newest.id,
      name: newest.name,
      detail: spanText(newest.start, newest.end),
      isDated: true,
      readerPack: newest.readerPack,
    },
  ];
}

function isLately(days: number): boolean {
  return days >= 0 && days <= LATELY_DAYS;
}

function aheadOf(annotation: Annotation): Clause[] {
  return timelineOf(annotation)
    .ahead.flatMap((moment) => (moment.kind === 'named-date' && !moment.about ? moment : []))
    .slice(0, MOST_AHEAD)
    .map(({ start, end }) => ({ entity: null, name: spanText(start, end), detail: '', isDated: false }));
}

/** How old the article and the data are: "Read as of 10 January 2022, from data to 22 August 2026." */
export function ageText({ date, pack }: Annotation): string {
  const data = dateText(pack.asOf);
  return date === null ? say('ageNoDate', data) : say('ageAsOf', dateText(date), data);
}
