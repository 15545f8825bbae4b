import type { Reason } from '../model/annotation';
import type { OfficeKind } from '../model/entity';
import type { PartialDate } from '../model/partial-date';
import type { EntityRow, JurisdictionRow, Pack } from '../pack/pack';
import { NOT_NOW, type Title, titleFrom } from './cues';
import type { FoundList, HitIndex } from './found';
import { type ReadBlock, startsSentence, tokenAt } from './reading';
import { holderOn } from './roles';
import { countryAfter, countryBefore } from './surroundings';
import { CONFIDENCE } from './weights';

/** A description of an office-holder: words of a block, the country, the title. */
type Description = { block: number; from: number; to: number; country: JurisdictionRow; title: Title };

/**
 * Links offices that stand for their holder: "the Russian leader", "the head of the Russian Foreign Ministry", "president of
 * France", "Israel's prime minister", each on the article's day. Titles that belong to a name beside them are that name's.
 */
export function linkOffices(
  pack: Pack,
  blocks: readonly ReadBlock[],
  hits: HitIndex,
  date: PartialDate | null,
  found: FoundList,
): void {
  if (date === null) return;
  blocks.forEach((block, number) => {
    for (let at = 0; at < block.tokens.length; at += 1) {
      const description = describeAt(pack, block, hits, number, at);
      if (!description || titlesAName(block, hits, description, found)) continue;
      const holder = holderOn(pack, description.country, description.title, date);
      if (!holder) continue;
      const why: Reason[] = [{ text: `${pack.office(holder.term.office).name} that day`, weight: 0 }];
      const { from, to } = description;
      found.add({
        block: number,
        from,
        to,
        row: holder.person,
        via: 'office',
        confidence: CONFIDENCE.office,
        why,
      });
    }
  });
}

/** A title with its country that begins at a word, if any. */
function describeAt(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  number: number,
  at: number,
): Description | null {
  return (
    ministryHead(pack, block, hits, number, at) ??
    adjectiveAndTitle(pack, block, hits, number, at) ??
    titleOfCountry(pack, block, hits, number, at)
  );
}

/** "Russian president", "Israel's prime minister", "the US secretary of state", "the NATO secretary general". */
function adjectiveAndTitle(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  number: number,
  at: number,
): Description | null {
  const hit = hits.startingAt(number, at);
  if (!hit) return null;
  const afterName = tokenAt(block, hit.to)?.norm === "'s" ? hit.to + 1 : hit.to;
  const country =
    countryBefore(pack, block, hits, number, afterName) ?? organisationOf(pack, hit.entities[0]?.row);
  if (country === null || !block.tokens[afterName]?.joined) return null;
  const title = titleOrLeader(pack, block, afterName, country);
  if (!title || excluded(block, at)) return null;
  return { block: number, from: at, to: title.to, country, title: title.title };
}

/** "president of Russia", "prime minister of the United Kingdom". */
function titleOfCountry(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  number: number,
  at: number,
): Description | null {
  const title = titleFrom(block, at, true) ?? leaderWord(block, at);
  if (!title) return null;
  const of = countryAfter(pack, block, hits, number, title.to);
  if (!of || excluded(block, at) || countryBefore(pack, block, hits, number, at) !== null) return null;
  const meant = titleOrLeader(pack, block, at, of.country);
  return meant && { block: number, from: at, to: of.to, country: of.country, title: meant.title };
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
  if (
    !HEAD_WORDS.has(tokenAt(block, at)?.norm ?? '') ||
    tokenAt(block, at + 1)?.norm !== 'of' ||
    excluded(block, at)
  )
    return null;
  const from = tokenAt(block, at + 2)?.norm === 'the' ? at + 3 : at + 2;
  const hit = hits.startingAt(number, from);
  if (!hit) return null;
  const ministry = hit.entities.map(({ row }) => row).find((row) => pack.kind(row) === 'organisation');
  const words = block.tokens.slice(from, Math.max(hit.to, from + MINISTRY_REACH)).map((token) => token.norm);
  const ending = ministryIn(words);
  const [own] = ministry === undefined ? [] : pack.countries(ministry);
  const country = own ?? countryBefore(pack, block, hits, number, hit.to);
  if (!ending || country === null || country === undefined) return null;
  const title = {
    kinds: [ending.kind],
    words: [],
    vague: false,
    unique: true,
    text: `head of the ${ending.name}`,
  };
  return { block: number, from: at, to: Math.max(hit.to, from + ending.to), country, title };
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

type MeantTitle = { title: Title; to: number };

/** The unique title at a word; "leader" is the head of state or of government, as the data says for the country. */
function titleOrLeader(
  pack: Pack,
  block: ReadBlock,
  at: number,
  country: JurisdictionRow,
): MeantTitle | null {
  const title = titleFrom(block, at, true);
  if (title) return title;
  const leader = leaderWord(block, at);
  if (!leader) return null;
  const leads = pack.leads(country);
  return leads === null
    ? null
    : { to: leader.to, title: { kinds: [leads], words: [], vague: false, unique: true, text: 'leader' } };
}

function leaderWord(block: ReadBlock, at: number): MeantTitle | null {
  const norm = tokenAt(block, at)?.norm;
  return norm === 'leader'
    ? { to: at + 1, title: { kinds: [], words: [], vague: false, unique: true, text: 'leader' } }
    : null;
}

/** "former", "deputy", "opposition" and the like before the description, or "-elect" and "candidate" after a title. */
function excluded(block: ReadBlock, from: number): boolean {
  const before = tokenAt(block, from - 1);
  return (
    before !== undefined && NOT_NOW.has(before.norm) && before.norm !== 'then' && !startsSentence(block, from)
  );
}

/** Words after a title that make it another office or nobody's yet. */
export const UNMAKING = new Set(
  'elect designate candidate candidates hopeful nominee spokesman spokeswoman spokesperson office residence palace aide adviser advisor'.split(
    ' ',
  ),
);

/** True when the title belongs to the name beside it, or is part of a longer phrase. */
function titlesAName(
  block: ReadBlock,
  hits: HitIndex,
  { block: number, to }: Description,
  found: FoundList,
): boolean {
  const next = block.tokens[to];
  const last = block.tokens[to - 1];
  if (!next || !last || next.sentence !== last.sentence) return false;
  if (next.joined && UNMAKING.has(next.norm)) return true;
  const between = block.text.slice(last.end, next.start);
  if (
    next.joined &&
    next.norm !== "'s" &&
    /^(title|mixed)$/.test(next.shape) &&
    block.lettering === 'sentence'
  )
    return true;
  if (next.joined && found.at({ block: number, from: to, to: to + 1 })) return true;
  // "the Russian president, Vladimir Putin," names him at once: the name is marked, and the title with it would say it twice.
  return (
    /^\s*,\s*$/.test(between) &&
    hits.startingAt(number, to)?.entities.length !== undefined &&
    found.at({ block: number, from: to, to: to + 1 })?.via === 'name'
  );
}

/** The jurisdiction that an organisation is, when it has offices: "NATO secretary general". */
function organisationOf(pack: Pack, row: EntityRow | undefined): JurisdictionRow | null {
  if (row === undefined || pack.kind(row) !== 'organisation') return null;
  return pack.jurisdictionOf(row);
}
