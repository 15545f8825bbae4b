import { POSTING } from '../pack/format';
import type { JurisdictionRow, Pack } from '../pack/pack';
import type { Hit } from './candidates';
import { HONORIFICS, NOT_NOW, PLACE_BEFORE, titleBefore, titleFrom } from './cues';
import type { HitIndex } from './found';
import { type ReadBlock, type Span, startsSentence, tokenAt } from './reading';

/** Capitalised words that stand beside names without belonging to them. */
const NOT_NAMES = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december jan feb mar apr jun jul aug sep sept oct nov dec i the a an in on ' +
    'at but and when as after before if while since although however meanwhile earlier later today yesterday that this ' +
    'these those he she it we they his her its their our my both neither either only even for from with without by to of or ' +
    'then so because though until once where under despite like unlike did does has had is was are were will would can could ' +
    'should may might yet still also not nor no what which who why how whether there here now again among between within ' +
    'against over about into through during last next every each all most many some such more across around outside near ' +
    'presidents ministers premiers chancellors senators ambassadors kings queens princes generals governors mayors secretaries ' +
    'congressmen lawmakers justices judges admirals colonels marshals commanders commissioners representatives deputies secretaries reps sens govs gens ' +
    'messrs popes emirs sheikhs captain captains capt brigadier major maj commodore corporal cpl sergeant sgt lieutenant lt cmdr brig counsellor counselor adviser advisor rapporteur ombudsman whip comrade archbishop bishop cardinal patriarch per via than whose democrat democratic republican conservative labour liberal socialist communist nationalist populist centrist mps meps peers businessman financier tycoon banker billionaire millionaire overnight'
  ).split(' '),
);

/** What stands before a name without belonging to it, though behind one it may: "in Congress Jeffords", "House Republicans". */
const NOT_NAMES_BEFORE = new Set(
  'congress parliament senate house government cabinet commons lords knesset duma bundestag diet'.split(' '),
);

/** Capitalised words that begin a sentence and describe what follows: "Visiting Moscow", "Neighbouring Jordan", "Recently". */
const DESCRIBES = /....(?:ing|ly|ed)$/;

/** The country whose name or adjective ends just before a word, a possessive between them allowed: "Russian", "Israel's". */
export function countryBefore(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  number: number,
  to: number,
): JurisdictionRow | null {
  const at = tokenAt(block, to - 1)?.norm === "'s" ? to - 1 : to;
  if (block.tokens[at]?.joined === false && block.tokens[at]?.norm !== "'s") return null;
  const hit = hits.endingAt(number, at);
  return hit ? countryOfHit(pack, hit) : null;
}

/** The one country that a hit names or is the adjective of. */
export function countryOfHit(pack: Pack, hit: Hit): JurisdictionRow | null {
  let only: JurisdictionRow | null = null;
  for (const country of hit.demonyms) {
    if (only !== null && only !== country) return null;
    only = country;
  }
  for (const { row } of hit.entities) {
    const country = pack.countries(row)[0];
    if (country === undefined || pack.jurisdictionEntity(country) !== row) continue;
    if (only !== null && only !== country) return null;
    only = country;
  }
  return only;
}

/** The country after a title: "president of Russia", "minister for the United States". */
export function countryAfter(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  number: number,
  from: number,
): { country: JurisdictionRow; to: number } | null {
  if (tokenAt(block, from)?.norm !== 'of') return null;
  const at = tokenAt(block, from + 1)?.norm === 'the' ? from + 2 : from + 1;
  const hit = hits.startingAt(number, at);
  const country = hit && hit.entities.length > 0 ? countryOfHit(pack, hit) : null;
  return hit && country !== null ? { country, to: hit.to } : null;
}

/**
 * True when a name seems to be part of a longer one that nobody here knows: "Vladimir Putin Street", "Michael Jordan" for the
 * country, "Peter John Smith". Only running sentences can tell; headlines in capitals cannot.
 */
export function partOfLongerName(pack: Pack, block: ReadBlock, hits: HitIndex, span: Span): boolean {
  if (isHyphenedOn(block, hits, span) || isBeforeNickname(block, span)) return true;
  if (block.lettering !== 'sentence') return false;
  return unknownNameBefore(pack, block, hits, span) || unknownNameAfter(pack, block, hits, span);
}

/** "Douglas Hurd-Ellis": a full name that a hyphen leads on. */
function isHyphenedOn({ text, tokens }: ReadBlock, hits: HitIndex, { block, from, to }: Span): boolean {
  const [last, after] = [tokens[to - 1], tokens[to]];
  if (to - from < 2 || !last || after?.shape !== 'title' || isKnown(hits.startingAt(block, to))) return false;
  return /^[-‐‑]$/.test(text.slice(last.end, after.start));
}

/** `Mohamad "Bob" Hasan`: a given name before the name that somebody goes by. */
function isBeforeNickname({ text, tokens }: ReadBlock, { from, to }: Span): boolean {
  const [last, nick, family] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (to - from !== 1 || !last || nick?.shape !== 'title' || family?.shape !== 'title') return false;
  return (
    OPENS_NICKNAME.test(text.slice(last.end, nick.start)) &&
    CLOSES_NICKNAME.test(text.slice(nick.end, family.start))
  );
}
const OPENS_NICKNAME = /^\s*["“'‘]\s*$/;
const CLOSES_NICKNAME = /^\s*["”'’]\s*$/;

/** Things that are named for people: "the Ronald Reagan airport", "the Kennedy school". */
const NAMED_FOR_PEOPLE = new Set(
  (
    'airport street avenue boulevard road square park bridge stadium arena university college school hospital clinic library ' +
    'museum foundation institute center centre prize award medal trophy cup carrier frigate destroyer submarine ship theatre ' +
    'theater mosque church cathedral cemetery building tower dam mountain lake station statue monument biopic musical fruit ' +
    'plant factory dealership showroom'
  ).split(' '),
);

/** Capitalised words between a name and the thing: "Ronald Reagan Washington National Airport". */
const MOST_BETWEEN_THING = 3;

function namesAThingBehind({ tokens }: ReadBlock, to: number): boolean {
  for (let at = to; at <= to + MOST_BETWEEN_THING; at += 1) {
    const token = tokens[at];
    if (!token?.joined || token.shape !== 'title') return false;
    if (NAMED_FOR_PEOPLE.has(token.norm)) return true;
  }
  return false;
}

/** What is a person's own though it stands after "the" and the name: "the Clinton administration". */
const WITH_ARTICLE = new Set(
  'administration government cabinet campaign presidency era camp team doctrine plan family years regime white transition ticket inauguration trial case affair'.split(
    ' ',
  ),
);

/** Ships, and what else takes a person's name after it. */
const BEFORE_NAMESAKES = new Set([
  'carrier',
  'frigate',
  'destroyer',
  'submarine',
  'ship',
  'vessel',
  'liner',
  'uss',
  'hms',
  'ss',
  'rms',
  'usns',
  'ins',
  'hmas',
  'hmcs',
  'mv',
  'rv',
]);

/** True when a person's name stands here for a thing that is named after the person. */
export function namesAThing(block: ReadBlock, { from, to }: Span): boolean {
  const after = block.tokens[to];
  const before = block.tokens[from - 1];
  if (after?.joined && NAMED_FOR_PEOPLE.has(after.norm)) return true;
  if (namesAThingBehind(block, to)) return true;
  if (
    before?.norm === 'the' &&
    !(after?.joined && WITH_ARTICLE.has(after.norm)) &&
    !isTitleAlone(block, { from, to })
  )
    return true;
  if (before?.joined !== undefined && BEFORE_NAMESAKES.has(before.norm)) return true;
  return isAirport(block, { from, to });
}

/** People who are called by a title and an article: "the Dalai Lama". */
const TITLES_ALONE = new Set(['dalai lama', 'panchen lama', 'aga khan', 'karmapa']);

function isTitleAlone({ tokens }: ReadBlock, { from, to }: { from: number; to: number }): boolean {
  const words = tokens.slice(from, to).map(({ norm }) => norm);
  return TITLES_ALONE.has(words.filter((norm) => norm !== "'s").join(' '));
}

/** Airports that go by a person's name alone, at which people land: "at Charles de Gaulle". */
const AIRPORTS = new Set([
  'charles de gaulle',
  'ben gurion',
  'john f kennedy',
  'indira gandhi',
  'jomo kenyatta',
  'imam khomeini',
  'simon bolivar',
  'jorge chavez',
  'benito juarez',
  'murtala muhammed',
  'nnamdi azikiwe',
  'ninoy aquino',
  'leonardo da vinci',
  'julius nyerere',
  'vaclav havel',
  'franz josef strauss',
  'helmut schmidt',
  'willy brandt',
  'queen alia',
  'sabiha gokcen',
  'king khalid',
]);
const BEFORE_AIRPORTS = new Set(['at', 'from', 'to', 'into', 'near', 'outside', 'via', 'through']);

function isAirport({ tokens }: ReadBlock, { from, to }: { from: number; to: number }): boolean {
  if (!BEFORE_AIRPORTS.has(tokens[from - 1]?.norm ?? '')) return false;
  return AIRPORTS.has(
    tokens
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' '),
  );
}

/** True for the last word of a full name that nobody here knows: "Michael Jordan". */
export function isSurnameOfUnknown(pack: Pack, block: ReadBlock, hits: HitIndex, span: Span): boolean {
  return (
    block.lettering === 'sentence' &&
    unknownNameBefore(pack, block, hits, span) &&
    !unknownNameAfter(pack, block, hits, span)
  );
}

/** True when a name seems to go on behind the words that are known: "Vladimir Putin Street". */
export function goesOn(pack: Pack, block: ReadBlock, hits: HitIndex, span: Span): boolean {
  return block.lettering === 'sentence' && unknownNameAfter(pack, block, hits, span);
}

function unknownNameBefore(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  { block: number, from, to }: Span,
): boolean {
  const before = block.tokens[from - 1];
  if (!before || !block.tokens[from]?.joined || !isNameWord(before.shape)) return false;
  if (NOT_NAMES.has(before.norm) || NOT_NAMES_BEFORE.has(before.norm)) return false;
  if (HONORIFICS.has(before.norm) || NOT_NOW.has(before.norm)) return false;
  const gap = block.text.slice(before.end, block.tokens[from]?.start);
  if (titleBefore(block, from) || /\s\./.test(gap)) return false; // " . " ends a sentence of tokenised text
  const known = hits.endingAt(number, from);
  if (isKnown(known) && !(known && to - from === 1 && isGivenName(pack, block, known, gap))) return false;
  if (!/^\s+$/.test(gap)) return !PREFIXES.has(before.norm);
  return !startsSentence(block, from - 1) || !DESCRIBES.test(before.norm);
}

function unknownNameAfter(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  { block: number, from, to }: Span,
): boolean {
  const last = block.tokens[to - 1];
  const after = block.tokens[to];
  if (!last || !after?.joined || after.norm === "'s" || after.shape === 'digits') return false;
  // "Wu'er Kaixi"
  if (after.shape === 'lower') return /^['’ʼ]$/.test(block.text.slice(last.end, after.start));
  if (after.sentence !== last.sentence) return false;
  if (/\s[-–—]+\s/.test(block.text.slice(last.end, after.start))) return false; // a dash between blanks begins something else
  const behind = block.text.slice(after.start, after.end);
  if (to - from > 1 && GENERATIONS.test(behind)) return false; // "Robert Mueller III"; the younger Donald Trump is another
  if (to - from > 2 && after.norm === 'jr') return false; // "Henry M. Paulson Jr."
  if (behind === 'I' && isPlaceOnly(pack, hits.startingAt(number, from))) return false; // "In Turkey I paid"
  if (REGNAL.test(behind)) return !REGNAL.test(block.text.slice(last.start, last.end));
  if (NOT_NAMES.has(after.norm)) return false;
  if (!isNameWord(after.shape)) return false;
  if (isKnown(hits.startingAt(number, to)) || titleFrom(block, to, false)) return false;
  // A hyphen between names is a pair ("US-Russia"), one before a word that no name begins with is the same name's ("Song-Ho").
  return true;
}

function isPlaceOnly(pack: Pack, hit: Hit | undefined): boolean {
  return (
    hit !== undefined &&
    hit.entities.length > 0 &&
    hit.entities.every(({ row }) => pack.kind(row) === 'place')
  );
}

/** True for a name in full; a word that is only somebody's surname explains nothing: "Song" in "Li Song Ho". */
function isKnown(hit: Hit | undefined): boolean {
  return (
    hit !== undefined &&
    (hit.demonyms.length > 0 || hit.entities.some(({ flags }) => !(flags & POSTING.surname)))
  );
}

/**
 * A place of one word straight before a surname is a given name, unless a preposition says that something happened there: "Salvador
 * Allende", but "in Paris Macron". Two names that somebody else is known by are given names too: "Julio Cesar Chavez" beside Hugo Chavez.
 */
function isGivenName(
  pack: Pack,
  { tokens }: ReadBlock,
  { from, to, entities, demonyms }: Hit,
  gap: string,
): boolean {
  if (demonyms.length > 0 || tokens[from]?.shape !== 'title') return false;
  // A hyphen makes two people of them: "the Angela Merkel-Sarkozy plan".
  if (to - from > 1) return !gap.includes('-') && entities.every(({ row }) => pack.kind(row) === 'person');
  if (!entities.every(({ row }) => pack.kind(row) === 'place')) return false;
  return !BEFORE_PLACES.has(tokens[from - 1]?.norm ?? '');
}

/** Words before a place that something happened at, or came from. */
const BEFORE_PLACES = new Set([
  ...PLACE_BEFORE,
  'to',
  'from',
  'of',
  'for',
  'with',
  'between',
  'and',
  'after',
  'since',
  'by',
]);

/** The number of a monarch or pope: "Queen Elizabeth I" is not the second. */
const REGNAL = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3})$/;

/** Numbers that are part of a long name without telling whose: few officials' fathers held an office. Monarchs and popes have one name. */
const GENERATIONS = /^(?:III|IV)$/;

/** What a hyphen may put before a name that is meant all the same: "Anti-Putin", but not "Jean-Marie". */
const PREFIXES = new Set(['anti', 'pro', 'ex', 'pre', 'post', 'non', 'us', 'eu', 'un']);

function isNameWord(shape: string): boolean {
  return shape === 'title' || shape === 'mixed';
}
