import type { EntityRow, JurisdictionRow, Pack } from '../pack/pack';
import { type Context, mainCountry, OWN_STORY_LEAD } from './context';
import { CountriesSpokenOf } from './countries-spoken-of';
import type { FoundList, HitIndex } from './found';
import { homeBefore } from './homes';
import { type ReadBlock, type Span, startsSentence, tokenAt } from './reading';
import { bodyOf, ofUnitedNations } from './state-bodies';
import { CONFIDENCE } from './weights';

/**
 * Bodies of a state that a story calls by what they are: "the Supreme Court", "Senate Republicans", "the Foreign Ministry", "the Security
 * Council". They are those of the country that stands before them, or of the one that the article is about, or of the one of whose the
 * article has named such a body; what another owner may stand before, as in "the Colorado Supreme Court", is nobody's that is known here.
 */

/** As newspapers write them, folded. */
const BODIES: readonly (readonly string[])[] = (
  'house of representatives|house of commons|house of lords|supreme court|constitutional court|constitutional council|national assembly|' +
  'federal assembly|state duma|state department|justice department|treasury department|defense department|defence department|' +
  'foreign ministry|defence ministry|defense ministry|interior ministry|finance ministry|justice ministry|ministry of defence|' +
  'ministry of defense|foreign office|home office|treasury|central bank|senate|congress'
)
  .split('|')
  .map((phrase) => phrase.split(' '));

/** Those of the United Nations. */
const OF_THE_UN: readonly (readonly string[])[] = ['security council', 'general assembly'].map((phrase) =>
  phrase.split(' '),
);

const ALL_BODIES = [...OF_THE_UN, ...BODIES];

/** Words by which any of them begins: most words begin none. */
const FIRST_WORDS = new Set(ALL_BODIES.map(([first = '']) => first));

/** Times that a country must be named for its bodies to go without its name, where none of them is named. */
const FEWEST_NAMED = 2;

/** Links bodies of states, and of the United Nations, that go without whose they are. */
export function linkBodies(
  pack: Pack,
  blocks: readonly ReadBlock[],
  hits: HitIndex,
  context: Context,
  found: FoundList,
): void {
  if (context.sport) return;
  const named = new Set(found.all().map(({ row }) => row));
  const main = ownCountry(pack, context, named);
  const bodies = bodiesNamed(pack, blocks, hits);
  // After "Ohio's Supreme Court", "the Supreme Court" may be that one.
  const others = new Set(bodies.filter(({ owner }) => owner === 'unknown').map(({ words }) => words));
  const spokenOf = new CountriesSpokenOf(pack, blocks, hits);
  for (const { block, span, words, owner } of bodies) {
    if (block.lettering === 'capitals' || found.at(span) || goesOn(block, span.to)) continue;
    if (owner === 'unknown' || isOfSecretary(block, span.from)) continue;
    if (owner === null && others.has(words)) continue;
    const isElsewhere =
      owner === null && main !== null && hasEveryCountry(words) && spokenOf.isElsewhere(span, main);
    const story = { main: isElsewhere ? null : main, context, named };
    const row = OF_THE_UN.includes(words)
      ? ofUnitedNations(pack, words, owner, story)
      : bodyOf(pack, words, owner, story);
    if (row === null) continue;
    const why = [{ text: `short for ${pack.name(row)}, in an article about whose it is`, weight: 0 }];
    found.add({ ...span, row, via: 'short-form', confidence: CONFIDENCE.shortForm, why });
  }
}

/** A body that stands in the text; `owner` is the country before it, null where nothing is, `unknown` for one that is no country here. */
type Body = {
  block: ReadBlock;
  span: Span;
  words: readonly string[];
  owner: JurisdictionRow | 'unknown' | null;
};

function bodiesNamed(pack: Pack, blocks: readonly ReadBlock[], hits: HitIndex): Body[] {
  const bodies: Body[] = [];
  blocks.forEach((block, number) => {
    for (let from = 0; from < block.tokens.length; from += 1) {
      const words = bodyAt(block, from);
      if (words === null) continue;
      const span = { block: number, from, to: from + words.length };
      bodies.push({ block, span, words, owner: ownerBefore(pack, block, hits, number, from) });
    }
  });
  return bodies;
}

/** Bodies that every country has, and every story may speak of. */
function hasEveryCountry(words: readonly string[]): boolean {
  return words.includes('ministry') || words.includes('bank');
}

/** The country that a story is about: named far more often than any other, and twice or by one of its bodies. */
function ownCountry(pack: Pack, context: Context, named: ReadonlySet<EntityRow>): JurisdictionRow | null {
  const country = mainCountry(context, OWN_STORY_LEAD);
  if (country === null || (context.countries.get(country) ?? 0) >= FEWEST_NAMED) return country;
  const isNamed = [...named].some(
    (row) => pack.kind(row) === 'organisation' && pack.countries(row).includes(country),
  );
  return isNamed ? country : null;
}

/** The words of a body that is named at a word, each with its capital. */
function bodyAt({ tokens }: ReadBlock, from: number): readonly string[] | null {
  const first = tokens[from];
  if (!first || !FIRST_WORDS.has(first.norm) || (first.shape !== 'title' && first.shape !== 'lower'))
    return null;
  const isSmall = first.shape === 'lower';
  const isHere = (words: readonly string[]): boolean =>
    words.every((word, i) => {
      const token = tokens[from + i];
      const isWritten = token?.shape === 'title' || word === 'of' || (isSmall && token?.shape === 'lower');
      return token?.norm === word && isWritten && (i === 0 || token.joined);
    });
  const words = ALL_BODIES.find(isHere) ?? null;
  return words !== null && isSmall && !(SMALL.has(words.join(' ')) && tokens[from - 1]?.norm === 'the')
    ? null
    : words;
}

/** Those that British papers write small: "the foreign ministry", and which no part of a state has. */
const SMALL = new Set([
  'state department',
  'foreign ministry',
  'foreign office',
  'defence ministry',
  'interior ministry',
  'finance ministry',
]);

/** Words behind a body that begin no longer name: "Senate Republicans". */
const BEHIND = new Set(
  'republicans republican democrats democrat majority minority gop leader leaders speaker chairman spokesman spokeswoman'.split(
    ' ',
  ),
);

/** "the Supreme Court of Texas", "the Senate Judiciary Committee": something else that goes by more words. */
function goesOn({ tokens, lettering }: ReadBlock, to: number): boolean {
  const next = tokens[to];
  if (!next?.joined || next.sentence !== tokens[to - 1]?.sentence) return false;
  if (next.norm === 'of') return true;
  if (lettering === 'title-case')
    return COMMITTEES.has(next.norm) || COMMITTEES.has(tokens[to + 1]?.norm ?? '');
  return next.shape !== 'lower' && next.norm !== "'s" && !BEHIND.has(next.norm);
}
/** Where every word has a capital, only what ends like this is a longer name: "Senate Judiciary Committee Votes". */
const COMMITTEES = new Set(['committee', 'subcommittee', 'panel', 'caucus', 'campus']);

/** Bodies of a part of a country are called the same, and so are bonds: "the 30-year Treasury". */
const OF_A_PART = new Set(
  'state provincial regional local federal county city territorial shadow own year month'.split(' '),
);
/** What may begin a sentence before a body. */
const OPENINGS = new Set(
  'the in at on but and when as if while after before for with by from both senior since'.split(' '),
);

/** What is done to bodies in headlines, with a capital: "Russia and China Block Security Council Action". */
const HEADLINE_VERBS = new Set(
  'block blocks ask asks tell tells urge urges call calls convene convenes defy defies chair chairs address addresses to at in by of'.split(
    ' ',
  ),
);

/** The country before a body; null where nothing stands there that owns it, `unknown` for an owner that is no country here. */
function ownerBefore(
  pack: Pack,
  block: ReadBlock,
  hits: HitIndex,
  number: number,
  from: number,
): JurisdictionRow | 'unknown' | null {
  const before = tokenAt(block, from - 1);
  if (!before || before.sentence !== block.tokens[from]?.sentence) return null;
  const home = homeBefore(pack, block, hits, number, from);
  if (home) return home.home.jurisdiction ?? 'unknown';
  if (before.norm === "'s" || OF_A_PART.has(before.norm)) return 'unknown';
  const isCapital = before.shape !== 'lower' && before.shape !== 'digits';
  if (!block.tokens[from]?.joined || !isCapital || before.norm === 'the') return null;
  if (block.lettering === 'title-case' && HEADLINE_VERBS.has(before.norm)) return null;
  return startsSentence(block, from - 1) && OPENINGS.has(before.norm) ? null : 'unknown';
}

/** "secretary of the Security Council": states have those. */
function isOfSecretary(block: ReadBlock, from: number): boolean {
  const [title = '', of, the] = [3, 2, 1].map((back) => tokenAt(block, from - back)?.norm);
  return SECRETARIES.has(title) && of === 'of' && the === 'the';
}
const SECRETARIES = new Set(['secretary', 'head', 'chief', 'chairman']);
