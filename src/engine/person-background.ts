import { firstDay, formatPartialDate, lastDay, type PartialDate } from '../model/partial-date';
import type { EntityRow, Pack, Term } from '../pack/pack';
import { covers, rankOf, startOfService } from './roles';

/** Offices of the day that the text names, and those before it. */
const MOST_CURRENT = 2;
const MOST_EARLIER = 3;

/**
 * A person's background told from facts alone, in the same sentences for every country: "Russian politician, born 21 March 1950.
 * Minister of Foreign Affairs of Russia since 9 March 2004 (as of August 2022). Earlier: …". Nothing later than the day is told.
 *
 * @param asOf  the article's day; null: everything known
 */
export function backgroundOf(pack: Pack, person: EntityRow, asOf: PartialDate | null): string {
  const begun = byRank(
    pack,
    pack.termsOfPerson(person).filter((term) => asOf === null || mayHaveBegun(term, asOf)),
  );
  const current = begun.filter((term) =>
    asOf === null
      ? term.end === null
      : covers(term, asOf) !== 'no' && !endsUnknownBefore(term, asOf) && !wasSeenLongBefore(term, asOf),
  );
  const named = new Set(current.slice(0, MOST_CURRENT).map((term) => nameOf(pack, term)));
  const earlier = begun.filter((term) => !current.includes(term) && !named.has(nameOf(pack, term)));
  return [
    introduction(pack, person, asOf),
    ...current.slice(0, MOST_CURRENT).map((term) => `${capital(currentText(pack, term, asOf))}.`),
    earlierText(pack, earlier),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** "Russian politician, born 21 March 1950." */
function introduction(pack: Pack, person: EntityRow, asOf: PartialDate | null): string {
  const born = pack.start(person);
  const end = pack.end(person);
  const died = end !== null && (asOf === null || firstDay(end) <= lastDay(asOf)) ? end : null;
  const life = [
    born === null ? '' : `born ${formatPartialDate(born)}`,
    died === null ? '' : `died ${formatPartialDate(died)}`,
  ].filter((part) => part !== '');
  const parts = [pack.what(person), ...life].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${capital(parts.join(', '))}.`;
}

/** "Minister of Foreign Affairs of Russia since 9 March 2004 (as of August 2022)". */
function currentText(pack: Pack, term: Term, asOf: PartialDate | null): string {
  const start = startOfService(pack, term);
  const since = start === null ? '' : ` since ${formatPartialDate(start)}`;
  // An end that came after the article is told with what came later.
  const known = term.end === null || asOf === null ? ` (as of ${formatPartialDate(term.asOf)})` : '';
  return `${nameOf(pack, term)}${since}${known}`;
}

/** "Earlier: Prime Minister of Russia, 2008–2012; Mayor of Tehran, 2003–2005." */
function earlierText(pack: Pack, terms: readonly Term[]): string {
  const offices = new Map<string, Term[]>();
  for (const term of terms) {
    const name = nameOf(pack, term);
    offices.set(name, [...(offices.get(name) ?? []), term]);
  }
  const told = [...offices].slice(0, MOST_EARLIER).map(([name, held]) => {
    const starts = held.flatMap(({ start }) => start ?? []).sort();
    const ends = held.flatMap(({ end }) => end ?? []).sort();
    return `${name}${yearsText(starts[0] ?? null, ends.at(-1) ?? null, held)}`;
  });
  return told.length === 0 ? '' : `Earlier: ${told.join('; ')}.`;
}

/** ", 2008–2012", ", from 2019", ", as of 2019": years are enough for what came before. */
function yearsText(start: PartialDate | null, end: PartialDate | null, held: readonly Term[]): string {
  const [from, to] = [start?.slice(0, 4), end?.slice(0, 4)];
  const intervals = held.length > 1 ? ', at intervals' : '';
  if (from && to) return from === to ? `, ${from}` : `, ${from}–${to}${isOneSpan(held) ? '' : intervals}`;
  if (from) return `, from ${from}`;
  if (to) return `, until ${to}`;
  return `, as of ${(held[0]?.asOf ?? '').slice(0, 4)}`;
}

/** Longest pause between two terms that are told as one span, in days: parliaments re-open after weeks. */
const PAUSE_DAYS = 200;

function isOneSpan(held: readonly Term[]): boolean {
  const spans = held
    .flatMap(({ start, end }) => (start && end ? { from: firstDay(start), to: lastDay(end) } : []))
    .sort((a, b) => a.from - b.from);
  return spans.every((span, i) => {
    const before = spans[i - 1];
    return before === undefined || span.from - before.to <= PAUSE_DAYS;
  });
}

function nameOf(pack: Pack, term: Term): string {
  const { name } = pack.office(term.office);
  return term.acting ? `acting ${name}` : name;
}

/** A term without a start counts from the day on which its source found it. */
function mayHaveBegun(term: Term, asOf: PartialDate): boolean {
  return firstDay(term.start ?? term.asOf) <= lastDay(asOf);
}

/** A coarse end ("2012") that may lie before the day is told with what came earlier. */
function endsUnknownBefore(term: Term, asOf: PartialDate): boolean {
  return term.end !== null && firstDay(term.end) < firstDay(asOf);
}

/** Days for which a list of that day still tells who is in office. */
const LIST_DAYS = 366;

/** A term known only from a list of a day long past is told with what came earlier. */
function wasSeenLongBefore({ start, end, asOf: seen }: Term, asOf: PartialDate): boolean {
  return start === null && end === null && firstDay(asOf) - lastDay(seen) > LIST_DAYS;
}

/** Most important first; of one rank the newest first. */
function byRank(pack: Pack, terms: Term[]): Term[] {
  const began = (term: Term): number => firstDay(term.start ?? term.asOf);
  return terms.sort(
    (a, b) => rankOf(pack.office(a.office).kind) - rankOf(pack.office(b.office).kind) || began(b) - began(a),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
