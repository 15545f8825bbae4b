import type { JurisdictionRow, OfficeRow, Pack } from '../pack/pack';
import { foldedWords } from '../text/tokens';
import { atHand } from './at-hand';
import type { Hit } from './candidates';
import { NOT_NOW } from './cues';
import type { HitIndex } from './found';
import { type ReadBlock, tokenAt } from './reading';
import { countryAfter, countryBefore } from './surroundings';

/** Words of an office that name it without its country; fewer are the title of many, as "chief executive" is. */
const TELLING_WORDS = 3;
/** Words that an office beside a name has at least; shorter ones are titles, which cues.ts knows. */
const FEWEST_WORDS = 2;

/** Offices whose words are kept at hand: an article names the same people again and again. */
const MOST_OFFICES = 2_048;

/** Offices in the words of the data; `former` when they are said of another time. */
export type SpelledOffices = { offices: ReadonlySet<OfficeRow>; former: boolean };

/**
 * The offices that stand beside a name in the words of the data, of those that people of the name ever held: "Chief Justice of
 * Pakistan Yahya Afridi", "Brooke Rollins, the secretary of agriculture". They are more than a list of titles can hold.
 *
 * @returns null when there is none
 */
export function spelledOffices(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  name: Hit,
): SpelledOffices | null {
  const offices = new Set<OfficeRow>();
  let former = false;
  const beside = wordsBeside(block, name);
  if (beside.length === 0) return null;
  for (const { row } of name.entities) {
    if (pack.kind(row) !== 'person') continue;
    for (const { office } of pack.termsOfPerson(row)) {
      if (offices.has(office) || !mayBeBeside(smallName(pack)(office), beside)) continue;
      const at = inFront(pack, block, hits, name, office) ?? behind(pack, block, hits, name, office);
      if (at === null) continue;
      offices.add(office);
      former ||= NOT_NOW.has(tokenAt(block, at - 1)?.norm ?? '');
    }
  }
  return offices.size > 0 ? { offices, former } : null;
}

/** Words between a name's comma and an office behind it: ", the Central African Republic's chief justice". */
const MOST_BEFORE_OFFICE = 6;

/** The words of which an office beside a name has at least one: the one before it, and the first few behind its comma. */
function wordsBeside({ text, tokens }: ReadBlock, { from, to }: Hit): string[] {
  const before = tokens[from]?.joined || hasComma({ text, tokens }, from) ? tokens[from - 1] : undefined;
  const behind = tokens[to]?.joined === false ? tokens.slice(to, to + MOST_BEFORE_OFFICE) : [];
  return [...(before ? [before] : []), ...behind].flatMap(({ norm }) => (norm.length > 2 ? norm : []));
}

/** False is certain, and most offices are told apart by it: their words need not be folded. */
function mayBeBeside(office: string, words: readonly string[]): boolean {
  return words.some((word) => office.includes(word));
}

const smallName = atHand(MOST_OFFICES, (pack, row: OfficeRow) => pack.office(row).name.toLowerCase());

/** Where an office begins that ends at a name: "Secretary of Energy Chris Wright", or before a comma, "Pakistan's chief justice, Yahya Afridi". */
function inFront(pack: Pack, block: ReadBlock, hits: HitIndex, name: Hit, office: OfficeRow): number | null {
  const isStraight = block.tokens[name.from]?.joined === true;
  if (!isStraight && !hasComma(block, name.from)) return null;
  const { whole, bare, jurisdiction } = wordsOf(pack)(office);
  const of = ofCountryBefore(pack, block, hits, name, jurisdiction);
  for (const words of bare) {
    const at = of === null ? null : startOf(block, words, of);
    if (at !== null) return at;
    const straight = startOf(block, words, name.from);
    const isTold =
      straight !== null &&
      ((isStraight && isTelling(words)) ||
        countryBefore(pack, block, hits, name.block, straight) === jurisdiction);
    if (isTold) return straight;
  }
  return startOf(block, whole, name.from);
}

function hasComma({ text, tokens }: Pick<ReadBlock, 'text' | 'tokens'>, at: number): boolean {
  return /^\s*,\s*$/.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start));
}

/** Where "of Pakistan" begins that ends at a name. */
function ofCountryBefore(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  { block: number, from }: Hit,
  jurisdiction: JurisdictionRow,
): number | null {
  const hit = hits.endingAt(number, from);
  if (!hit) return null;
  const of = tokenAt(block, hit.from - 1)?.norm === 'the' ? hit.from - 2 : hit.from - 1;
  const after = countryAfter(pack, block, hits, number, of);
  return after?.country === jurisdiction && after.to === from ? of : null;
}

/** Where an office begins behind the comma after a name: ", chief justice of Pakistan", ", the Pakistani chief justice". */
function behind(pack: Pack, block: ReadBlock, hits: HitIndex, name: Hit, office: OfficeRow): number | null {
  const next = block.tokens[name.to];
  if (!next || next.joined || next.sentence !== block.tokens[name.from]?.sentence) return null;
  const { whole, bare, jurisdiction } = wordsOf(pack)(office);
  const first = next.norm === 'the' ? name.to + 1 : name.to;
  if (endOf(block, whole, first) !== null) return first;
  const country = hits.startingAt(name.block, first);
  const isOwn = country && countryBefore(pack, block, hits, name.block, country.to) === jurisdiction;
  for (const words of bare) {
    const end = endOf(block, words, isOwn ? country.to : first);
    if (end === null) continue;
    if (
      isOwn ||
      isTelling(words) ||
      countryAfter(pack, block, hits, name.block, end)?.country === jurisdiction
    )
      return first;
  }
  return null;
}

/** An office's words, folded; and its names without the country or organisation that it is of, as the data has it and turned round. */
type OfficeWords = { whole: string[]; bare: string[][]; jurisdiction: JurisdictionRow };

const wordsOf = atHand(MOST_OFFICES, (pack, row: OfficeRow): OfficeWords => {
  const { name, jurisdiction } = pack.office(row);
  const whole = foldedWords(name);
  const place = pack.jurisdictionEntity(jurisdiction);
  const bare = withoutHome(whole.join(' '), place === null ? '' : foldedWords(pack.name(place)).join(' '));
  const names = [bare, ...turned(bare)].map((words) => words.split(' '));
  return { whole, bare: names.filter(({ length }) => length >= FEWEST_WORDS), jurisdiction };
});

function withoutHome(office: string, home: string): string {
  if (home === '') return office;
  for (const ending of [` of ${home}`, ` of the ${home}`])
    if (office.endsWith(ending)) return office.slice(0, -ending.length);
  return office.startsWith(`${home} `) ? office.slice(home.length + 1) : office;
}

/** "deputy minister of foreign affairs" as newspapers turn it: "deputy foreign affairs minister", "deputy foreign minister". */
function turned(office: string): string[] {
  const [, rank = '', head, field = ''] = HEAD_OF_FIELD.exec(office) ?? [];
  if (head === undefined) return [];
  return [...new Set([field, field.replace(/ affairs$/, '')])].map((words) => `${rank}${words} ${head}`);
}
const HEAD_OF_FIELD =
  /^((?:first |senior )?(?:deputy |vice |assistant |under )?)(\w+) (?:of|for) (?:the )?(\w+(?: \w+){0,2})$/;

function isTelling(words: readonly string[]): boolean {
  return words.length >= TELLING_WORDS;
}

/** Where words begin that end before a token; possessives in the text are passed over. */
function startOf({ tokens }: ReadBlock, words: readonly string[], to: number): number | null {
  let at = to;
  for (let word = words.length - 1; word >= 0; word -= 1) {
    at -= tokens[at - 1]?.norm === "'s" ? 2 : 1;
    const token = tokens[at];
    if (!token || token.norm !== words[word] || token.sentence !== tokens[to]?.sentence) return null;
  }
  return at;
}

/** The token after words that begin at one. */
function endOf({ tokens }: ReadBlock, words: readonly string[], from: number): number | null {
  let at = from;
  for (const word of words) {
    if (at > from && tokens[at]?.norm === "'s") at += 1;
    const token = tokens[at];
    if (!token || token.norm !== word || token.sentence !== tokens[from]?.sentence) return null;
    at += 1;
  }
  return at;
}
