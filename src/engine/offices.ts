import type { Reason } from '../model/annotation';
import type { OfficeKind } from '../model/entity';
import { firstDay, type PartialDate } from '../model/partial-date';
import type { Pack, Term } from '../pack/pack';
import { belongsTo, isPredicate, isUnmade } from './constructions';
import { type Context, isParty } from './context';
import { mayBeginTitle, type Title, titleFrom } from './cues';
import type { FoundList, HitIndex } from './found';
import {
  BETWEEN,
  type Home,
  holderOn,
  homeAfter,
  homeBefore,
  homeOfHit,
  MOST_BETWEEN,
  officesFor,
} from './homes';
import { type ReadBlock, tokenAt } from './reading';
import { leftLately } from './roles';
import type { SentenceTimes } from './sentence-times';
import { CONFIDENCE } from './weights';

/** A description of an office-holder: words of a block, where the office is, the title. */
type Description = { block: number; from: number; to: number; home: Home; title: Title };

/**
 * Links offices that stand for their holder: "the Russian leader", "the head of the Russian Foreign Ministry", "president of
 * France", "Israel's new prime minister", "the WHO chief", each on the article's day. Titles that belong to a name beside them are
 * that name's; titles that somebody gets, loses or plays mean nobody, and so does an office that changed hands since the day that the
 * sentence speaks of.
 */
export function linkOffices(
  pack: Pack,
  blocks: readonly ReadBlock[],
  hits: HitIndex,
  { context, date, times }: { context: Context; date: PartialDate | null; times: SentenceTimes },
  found: FoundList,
): void {
  if (date === null) return;
  const named = new Set(found.all().map(({ row }) => row));
  blocks.forEach((block, number) => {
    for (let at = 0; at < block.tokens.length; at += 1) {
      if (!hits.startingAt(number, at) && !mayBeginTitle(block, at)) continue;
      const description = describeAt(pack, block, hits, number, at, date);
      if (
        !description ||
        isPredicate(block, at) ||
        isUnmade(block, description) ||
        goesOnAsNoun(block, description)
      )
        continue;
      if (isForeignParty(pack, description.home, context)) continue;
      const belongs = belongsTo(pack, block, hits, found, description);
      const holder =
        belongs.to === 'name behind' ? null : holderOn(pack, description.home, description.title, date);
      if (!holder || (belongs.to === 'name before' && belongs.row !== holder.person)) continue;
      if (isActing(block, description) && !holder.term.acting) continue;
      const isMeantToday = times
        .earlierDays(number, at)
        .every((day) => holderOn(pack, description.home, description.title, day)?.person === holder.person);
      if (!isMeantToday && belongs.to === 'nobody') continue;
      if (isJustIn(holder.term, date)) {
        if (leaves(block, description)) continue; // "Iran's president dies": the one before
        const before = leftLately(
          pack,
          officesFor(pack, description.home, description.title),
          holder.person,
          date,
        );
        if (belongs.to === 'nobody' && !isNew(block, description) && before.some((row) => named.has(row)))
          continue;
      }
      const why: Reason[] = [{ text: `${pack.office(holder.term.office).name} that day`, weight: 0 }];
      const { from, to } = description;
      const row = holder.person;
      found.add({ block: number, from, to, row, via: 'office', confidence: CONFIDENCE.office, why });
    }
  });
}

/** A party of a country that the article never names. */
function isForeignParty(pack: Pack, { organisation }: Home, { countries }: Context): boolean {
  if (organisation === null || !isParty(pack, organisation)) return false;
  const own = pack.countries(organisation);
  return own.length > 0 && !own.some((country) => countries.has(country));
}

/** "Nigeria's acting president" is not whom he stands in for. */
function isActing({ tokens }: ReadBlock, { from, to }: Description): boolean {
  return [tokens[from - 1], ...tokens.slice(from, to)].some((token) => token?.norm === 'acting');
}

/** Days in office within which news of who left it may still speak of "the president". */
const JUST_IN_DAYS = 7;

function isJustIn({ start }: Term, date: PartialDate): boolean {
  return start !== null && Math.abs(firstDay(date) - firstDay(start)) <= JUST_IN_DAYS;
}

/** What holders do, or what is done to them, when they leave. */
const LEAVES = new Set(
  (
    'dies died dead killed assassinated shot resigns resigned quits quit steps stepped ousted toppled overthrown sacked fired flees ' +
    'fled loses lost concedes conceded withdraws withdrew'
  ).split(' '),
);
/** "had ousted her predecessor": then it is another who left. */
const DONE_TO_OTHERS = new Set(['had', 'has']);
/** Words behind an office within which its holder leaves: "has been found dead". */
const LEAVES_REACH = 4;

function leaves({ tokens }: ReadBlock, { to }: Description): boolean {
  const sentence = tokens[to - 1]?.sentence;
  return tokens
    .slice(to, to + LEAVES_REACH)
    .some(
      (token, i) =>
        token.sentence === sentence &&
        LEAVES.has(token.norm) &&
        !DONE_TO_OTHERS.has(tokens[to + i - 1]?.norm ?? ''),
    );
}

/** "the new Indonesian president", "Indonesia's new president". */
function isNew({ tokens }: ReadBlock, { from, to }: Description): boolean {
  return tokens.slice(Math.max(0, from - 1), to).some(({ norm }) => norm === 'new' || norm === 'newly');
}

/** Parts of an organisation that have heads of their own: "the head of the Red Cross delegation". */
const PARTS_OF_BODIES = new Set(
  (
    'delegation delegations office mission team branch chapter bureau operation operations division department unit section programme ' +
    'program committee panel task regional country local forces force troops peacekeepers'
  ).split(' '),
);

function goesOnAsNoun({ tokens }: ReadBlock, { from, to }: Description): boolean {
  const next = tokens[to];
  const isOf = tokens.slice(from, to).some(({ norm }) => norm === 'of');
  return isOf && next?.joined === true && PARTS_OF_BODIES.has(next.norm);
}

/** A title with its home that begins at a word, if any. */
function describeAt(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  number: number,
  at: number,
  date: PartialDate,
): Description | null {
  return (
    ministryHead(pack, block, hits, number, at) ??
    homeAndTitle(pack, block, hits, number, at, date) ??
    titleOfHome(pack, block, hits, number, at, date)
  );
}

/** "Russian president", "Israel's new prime minister", "the US Treasury secretary", "the NATO chief". */
function homeAndTitle(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  number: number,
  from: number,
  date: PartialDate,
): Description | null {
  if (isOwned(block, from)) return null;
  for (const hit of hits.allStartingAt(number, from)) {
    const home = homeOfHit(pack, hit);
    if (!home) continue;
    let at = tokenAt(block, hit.to)?.norm === "'s" ? hit.to + 1 : hit.to;
    for (let words = 0; words < MOST_BETWEEN && BETWEEN.has(tokenAt(block, at)?.norm ?? ''); words += 1) {
      if (block.tokens[at]?.joined !== true) return null;
      at += 1;
    }
    const title = block.tokens[at]?.joined === true ? titleIn(pack, block, at, home, date) : null;
    // "the UN's head of peacekeeping" heads a part of it.
    if (title && block.tokens[title.to]?.joined && tokenAt(block, title.to)?.norm === 'of') return null;
    if (title) return { block: number, from, to: title.to, home, title: title.title };
  }
  return null;
}

/** "the court's South Korean president" heads the court. */
function isOwned({ tokens }: ReadBlock, from: number): boolean {
  return tokens[from - 1]?.norm === "'s" && tokens[from - 2]?.shape === 'lower';
}

/** "president of Russia", "the head of the IMF". */
function titleOfHome(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  number: number,
  at: number,
  date: PartialDate,
): Description | null {
  const title = titleFrom(block, at, false);
  const of = title ? homeAfter(pack, block, hits, number, title.to) : null;
  if (!of || of === 'elsewhere' || homeBefore(pack, block, hits, number, at) !== null) return null;
  const meant = titleIn(pack, block, at, of.home, date);
  return meant && { block: number, from: at, to: of.to, home: of.home, title: meant.title };
}

type MeantTitle = { title: Title; to: number };

/**
 * The title at a word that one person at a time holds in a home; "leader" of a country is the head of state or of government, as
 * the data says.
 */
function titleIn(pack: Pack, block: ReadBlock, at: number, home: Home, date: PartialDate): MeantTitle | null {
  const unique = titleFrom(block, at, true);
  if (unique && officesFor(pack, home, unique.title).length > 0) return unique;
  const shared = titleFrom(block, at, false);
  if (!shared) return null;
  if (home.organisation !== null && shared.title.heads !== null)
    return officesFor(pack, home, shared.title).length > 0 ? shared : null;
  if (shared.title.text !== 'leader' || home.jurisdiction === null) return null;
  const leads = pack.leads(home.jurisdiction, date);
  return leads === null ? null : { to: shared.to, title: { ...shared.title, kinds: [leads], unique: true } };
}

/** Ministries by the words after their country, and the office at their head. */
const MINISTRIES: Readonly<Record<string, OfficeKind>> = {
  'foreign ministry': 'foreign',
  'ministry of foreign affairs': 'foreign',
  'state department': 'foreign',
  'foreign office': 'foreign',
  'defence ministry': 'defence',
  'defense ministry': 'defence',
  'defense department': 'defence',
  'ministry of defence': 'defence',
  'finance ministry': 'finance',
  'interior ministry': 'interior',
};

const HEAD_WORDS = new Set(['head', 'chief', 'boss']);

/** "head of the Russian Foreign Ministry". */
function ministryHead(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  number: number,
  at: number,
): Description | null {
  if (!HEAD_WORDS.has(tokenAt(block, at)?.norm ?? '') || tokenAt(block, at + 1)?.norm !== 'of') return null;
  const from = tokenAt(block, at + 2)?.norm === 'the' ? at + 3 : at + 2;
  const hit = hits.startingAt(number, from);
  if (!hit) return null;
  const ministry = hit.entities.map(({ row }) => row).find((row) => pack.kind(row) === 'organisation');
  const words = block.tokens.slice(from, Math.max(hit.to, from + MINISTRY_REACH)).map((token) => token.norm);
  const ending = ministryIn(words);
  const [own] = ministry === undefined ? [] : pack.countries(ministry);
  const jurisdiction = own ?? homeOfHit(pack, hit)?.jurisdiction ?? null;
  if (!ending || jurisdiction === null) return null;
  const title: Title = {
    kinds: [ending.kind],
    words: [],
    heads: null,
    vague: false,
    unique: true,
    country: null,
    text: `head of the ${ending.name}`,
  };
  const home = { jurisdiction, organisation: null };
  return { block: number, from: at, to: Math.max(hit.to, from + ending.to), home, title };
}

/** The first ministry that the words name, and how many words it takes to its end. */
function ministryIn(words: readonly string[]): { name: string; kind: OfficeKind; to: number } | null {
  for (const [name, kind] of Object.entries(MINISTRIES)) {
    const parts = name.split(' ');
    const from = words.findIndex((_, i) => parts.every((part, k) => words[i + k] === part));
    if (from >= 0) return { name, kind, to: from + parts.length };
  }
  return null;
}

/** Words from the country to the end of "Foreign Ministry". */
const MINISTRY_REACH = 5;
