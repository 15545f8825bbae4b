import { type Day, firstDay, fromParts, lastDay, type PartialDate } from '../model/partial-date';
import type { EntityRow, JurisdictionRow, Pack } from '../pack/pack';
import type { Token } from '../text/tokens';
import { type Context, mainCountry } from './context';
import type { Found, FoundList, HitIndex } from './found';
import type { ReadBlock } from './reading';
import type { BlockDates } from './sentence-times';
import { countryAfter, countryBefore, countryOfHit } from './surroundings';
import { CONFIDENCE } from './weights';

/**
 * Events that a text tells by kind, time and country: "the 1973 coup in Chile", "Hungary's 2022 parliamentary election", "last month's
 * referendum" in an article about Britain. Linked where the data holds exactly one such event of that time, else nothing.
 */

/** Nouns of a kind of event, and the kinds that the data calls so. */
const NOUNS: readonly (readonly [nouns: string, kinds: string])[] = [
  ['election elections polls ballot vote', 'election'],
  ['referendum referendums plebiscite vote', 'referendum'],
  ['coup putsch takeover', 'coup'],
  ['revolution uprising revolt rebellion', 'revolution rebellion'],
  ['invasion', 'invasion war'],
  ['war', 'war'],
  ['summit', 'summit'],
  ['massacre massacres', 'massacre attack'],
  ['genocide', 'genocide'],
  ['earthquake quake tsunami', 'disaster earthquake'],
  ['ceasefire armistice', 'ceasefire treaty agreement'],
];

/** Nouns whose word the event's own name must hold: a disaster of that year may be a flood. */
const NAMED_SO = new Set(
  'invasion war revolution uprising revolt rebellion earthquake quake tsunami massacre massacres genocide summit ceasefire armistice'.split(
    ' ',
  ),
);

const KINDS = new Map<string, readonly string[]>();
for (const [nouns, kinds] of NOUNS)
  for (const noun of nouns.split(' ')) KINDS.set(noun, [...(KINDS.get(noun) ?? []), ...kinds.split(' ')]);

/** Words between a year and the noun that say which of several it was. */
const QUALIFIERS = new Set(
  'presidential parliamentary general legislative federal national local regional municipal constitutional independence constituent snap military attempted failed bloodless popular islamic'.split(
    ' ',
  ),
);

/** Qualifiers that are two names of one thing. */
const SAME_AS: Readonly<Record<string, readonly string[]>> = {
  parliamentary: ['parliamentary', 'legislative', 'general', 'federal'],
  legislative: ['parliamentary', 'legislative'],
  general: ['general', 'parliamentary', 'legislative', 'federal'],
  federal: ['federal', 'parliamentary'],
  presidential: ['presidential', 'general'],
};

/** Words between year and noun at most: "the 2016 United States presidential election". */
const MOST_BETWEEN = 5;
/** Times that a country must be named more often than the next one to be the one that an article is about. */
const ONE_COUNTRY_LEAD = 2;

/** What a text says of when: the words that say it, and the days in which the event began. */
type When = { from: number; to: number; first: Day; last: Day };

export function linkDatedEvents(
  pack: Pack,
  blocks: readonly ReadBlock[],
  hits: HitIndex,
  article: { context: Context; date: PartialDate | null; dates: readonly BlockDates[] },
  found: FoundList,
): Found[] {
  const events: Found[] = [];
  const about = mainCountry(article.context, ONE_COUNTRY_LEAD);
  blocks.forEach((block, number) => {
    const dates = datesByWord(block.tokens, article.dates[number] ?? []);
    block.tokens.forEach((token, at) => {
      if (!KINDS.has(token.norm)) return;
      const when = yearAround(block, at) ?? dateAround(block, at, dates);
      if (when === null || isAhead(when, article.date)) return;
      const span = {
        block: number,
        from: Math.min(when.from, qualifiersBefore(block, at)),
        to: Math.max(when.to, at + 1),
      };
      const country = countryNear(pack, block, hits, number, span) ?? about;
      if (country === null) return;
      const row = theOne(pack, country, token.norm, when, qualifiersIn(block.tokens, span), article.date);
      if (row === null || found.at(span)?.row === row) return;
      const place = pack.jurisdictionEntity(country);
      const why = `${token.norm} of that time in ${place === null ? '' : pack.name(place)}: the only one known`;
      events.push({
        ...span,
        row,
        via: 'description',
        confidence: CONFIDENCE.description,
        why: [{ text: why, weight: 0 }],
      });
    });
  });
  return events;
}

/** Where the words before the noun begin that say which of several it was: "presidential" in "French presidential election". */
function qualifiersBefore({ tokens }: ReadBlock, noun: number): number {
  let from = noun;
  while (tokens[from]?.joined && QUALIFIERS.has(tokens[from - 1]?.norm ?? '')) from -= 1;
  return from;
}

/** A year that stands before the noun with at most some words between, or behind it after "of" or "in". */
function yearAround(block: ReadBlock, noun: number): When | null {
  const { tokens } = block;
  for (let at = noun - 1; at >= noun - MOST_BETWEEN - 1; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[noun]?.sentence || tokens[at + 1]?.joined !== true) break;
    const value = yearOf(token);
    if (value !== null) return yearAt(value, at);
    if (!mayStandBetween(token)) break;
  }
  const word = tokens[noun + 1]?.norm;
  const after = tokens[noun + 2];
  const value = after && (word === 'of' || word === 'in') && after.joined ? yearOf(after) : null;
  return value === null ? null : yearAt(value, noun + 2);
}

function yearAt(year: number, at: number): When {
  const date = fromParts(year);
  return { from: at, to: at + 1, first: firstDay(date), last: lastDay(date) };
}

/** Between a time and its noun stand names, possessives and what says which of several: "last month's Kenyan presidential election". */
function mayStandBetween({ shape, norm }: Token): boolean {
  return shape !== 'lower' || QUALIFIERS.has(norm) || norm === "'s";
}

/** A date that stands before the noun with at most some words between, or right behind it: "Sunday's vote", "the coup of 19 August". */
function dateAround({ tokens }: ReadBlock, noun: number, dates: DatesByWord): When | null {
  const near: (DateAt | undefined)[] = [];
  for (let to = Math.max(0, noun - MOST_BETWEEN); to <= noun; to += 1)
    if (tokens.slice(to, noun).every(mayStandBetween)) near.push(dates.ending.get(to));
  near.push(dates.beginning.get(noun + 1));
  if (BEFORE_DATES.has(tokens[noun + 1]?.norm ?? '')) near.push(dates.beginning.get(noun + 2));
  for (const date of near) {
    if (!date || tokens[date.from]?.sentence !== tokens[noun]?.sentence) continue;
    const [opening = '', closing = opening] = date.iso.split('/');
    const [first, last] = [firstDay(opening as PartialDate), lastDay(closing as PartialDate)];
    if (last - first <= MOST_DAYS)
      return { from: date.from, to: date.to, first: first - ZONE_DAYS, last: last + ZONE_DAYS };
  }
  return null;
}

/** A date by its words: token numbers, `to` exclusive. */
type DateAt = { from: number; to: number; iso: string };
type DatesByWord = { beginning: ReadonlyMap<number, DateAt>; ending: ReadonlyMap<number, DateAt> };

/** The dates of a block by the word they begin at and the one they end before; they come in order and do not overlap. */
function datesByWord(tokens: readonly Token[], dates: BlockDates): DatesByWord {
  const beginning = new Map<number, DateAt>();
  const ending = new Map<number, DateAt>();
  let at = 0;
  const moveTo = (offset: number): number => {
    while ((tokens[at]?.start ?? offset) < offset) at += 1;
    return at;
  };
  for (const { start, end, iso } of dates) {
    const date = { from: moveTo(start), to: moveTo(end), iso };
    beginning.set(date.from, date);
    ending.set(date.to, date);
  }
  return { beginning, ending };
}

/** Words that a date behind a noun may have before it. */
const BEFORE_DATES = new Set(['of', 'on', 'in', 'held']);
/** Days of a span that still says which of several it was: a month, and a bit. */
const MOST_DAYS = 45;
/** A day is another one elsewhere in the world. */
const ZONE_DAYS = 1;

function yearOf({ norm, shape }: Token): number | null {
  return shape === 'digits' && /^(?:19|20)[0-9]{2}$/.test(norm) ? Number(norm) : null;
}

/** What lies ahead of the article has not been told of yet. */
function isAhead({ first }: When, date: PartialDate | null): boolean {
  return date !== null && first > lastDay(date);
}

function qualifiersIn(tokens: readonly Token[], { from, to }: { from: number; to: number }): string[] {
  return tokens.slice(from, to).flatMap(({ norm }) => (QUALIFIERS.has(norm) ? [norm] : []));
}

/** A country inside the words, as a possessive or adjective before them, or after "in", "of" behind them. */
function countryNear(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  number: number,
  { from, to }: { from: number; to: number },
): JurisdictionRow | null {
  for (let at = from; at < to; at += 1) {
    const hit = hits.startingAt(number, at);
    const country = hit ? countryOfHit(pack, hit) : null;
    if (country !== null) return country;
  }
  const before = countryBefore(pack, block, hits, number, from);
  if (before !== null) return before;
  const word = block.tokens[to]?.norm;
  if (word !== 'in' && word !== 'of') return null;
  if (word === 'of') return countryAfter(pack, block, hits, number, to)?.country ?? null;
  const at = block.tokens[to + 1]?.norm === 'the' ? to + 2 : to + 1;
  const hit = hits.startingAt(number, at);
  return hit ? countryOfHit(pack, hit) : null;
}

/** The one event of this kind, time and country; null when there is none or more than one. */
function theOne(
  pack: Pack,
  country: JurisdictionRow,
  noun: string,
  { first, last }: When,
  qualifiers: readonly string[],
  date: PartialDate | null,
): EntityRow | null {
  const place = pack.jurisdictionEntity(country);
  const kinds = KINDS.get(noun) ?? [];
  if (place === null) return null;
  const ofYear = pack.eventsOf(place).filter((row) => {
    const start = pack.start(row);
    if (start === null || !kinds.some((kind) => pack.what(row).startsWith(kind))) return false;
    if (date !== null && firstDay(start) > lastDay(date)) return false;
    return firstDay(start) >= first && lastDay(start) <= last;
  });
  const named = NAMED_SO.has(noun)
    ? ofYear.filter((row) => pack.name(row).toLowerCase().includes(noun))
    : ofYear;
  const [only, ...others] = named.filter((row) => fitsQualifiers(pack.name(row).toLowerCase(), qualifiers));
  return only !== undefined && others.length === 0 ? only : null;
}

/** True unless a qualifier of the text is missing from the name. */
function fitsQualifiers(name: string, qualifiers: readonly string[]): boolean {
  return qualifiers.every((word) => {
    const alike = SAME_AS[word];
    return alike === undefined || alike.some((other) => name.includes(other));
  });
}
