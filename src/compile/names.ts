import type { OfficeKind } from '../model/entity';
import { LONGEST_NAME, SHORTEST_SMALL } from '../pack/find-names';
import { POSTING } from '../pack/format';
import type { Posting } from '../pack/names';
import { FIRST_PARTICLES } from '../text/particles';
import { shorterNames, surnamesOf } from '../text/surnames';
import { foldedWords } from '../text/tokens';
import { spellingsOf } from './spellings/spellings';
import type { AliasKind, Entity, World } from './world';

/** Offices whose holders newspapers name by title and surname alone: "President Clinton". */
const KNOWN_BY_SURNAME: ReadonlySet<OfficeKind> = new Set([
  'head-of-state',
  'head-of-government',
  'vice-head-of-state',
  'foreign',
  'defence',
  'finance',
  'interior',
  'organisation-head',
  'speaker',
  'central-bank',
]);

const FLAG: Readonly<Record<AliasKind, number>> = {
  name: 0,
  acronym: POSTING.acronym,
  short: POSTING.short,
  common: POSTING.common,
};

/**
 * The postings of every name of the world.
 *
 * @param rowOf           entity id → entity row
 * @param jurisdictionOf  country code → jurisdiction row
 * @returns `names`: folded words joined by a space → what they may mean, by target; keys sorted. `small`: the first words of names
 *   that texts also write small from the start: of events ("the fall of Kabul"), short forms ("the alliance"), particles ("bin Salman")
 */
export function namePostings(
  world: World,
  rowOf: ReadonlyMap<string, number>,
  jurisdictionOf: ReadonlyMap<string, number>,
): { names: Map<string, Posting[]>; small: Set<string> } {
  const names = new Map<string, Map<string, Posting>>();
  const small = new Set(FIRST_PARTICLES);
  const add = (words: readonly string[], target: number, flags: number): void => {
    if (words.length === 0 || words.length > LONGEST_NAME) return;
    const key = words.join(' ');
    const postings = names.get(key) ?? new Map<string, Posting>();
    names.set(key, postings);
    const slot = `${target} ${flags & POSTING.demonym}`;
    const known = postings.get(slot);
    // The freest way to match wins: a full name needs less evidence than a surname.
    if (!known || bound(flags) < bound(known.flags)) postings.set(slot, { target, flags });
  };
  const wordsOf = new Map([...world.entities.values()].map(({ id, name }) => [id, foldedWords(name)]));
  const frequency = nameFrequency(world, wordsOf);
  const bySurname = new Set(
    world.terms
      .filter((t) => KNOWN_BY_SURNAME.has(world.offices.get(t.office)?.kind ?? 'other'))
      .map((t) => t.person),
  );
  for (const entity of world.entities.values()) {
    const row = rowOf.get(entity.id);
    if (row === undefined) continue;
    const spellings = new Map<string, AliasKind>([
      ...entity.aliases,
      [entity.name, ownNameKind(entity.kind, entity.name, entity.aliases)],
    ]);
    for (const [spelling, kind] of spellings) {
      const words = spelling === entity.name ? (wordsOf.get(entity.id) ?? []) : foldedWords(spelling);
      if (
        kind === 'acronym' &&
        !entity.curated &&
        entity.kind === 'organisation' &&
        SHOUTED.has(words.join(' '))
      )
        continue;
      if (entity.kind === 'event' || kind === 'short') addSmall(small, words[0]);
      add(words, row, FLAG[kind] | (entity.kind === 'person' ? flagsOfPerson(entity, words, frequency) : 0));
      if (entity.kind === 'person')
        for (const variant of initialsJoined(spelling, words))
          add(variant, row, FLAG[kind] | flagsOfPerson(entity, words, frequency));
      // "The Times" needs its article; "the United States" does not.
      if (words[0] === 'the' && words.length > 2) add(words.slice(1), row, FLAG[kind]);
    }
    if (entity.kind === 'person' && bySurname.has(entity.id))
      for (const spelling of spellings.keys()) {
        const country = entity.countries[0] ?? null;
        for (const surname of surnamesOf(spelling, country)) add(surname.split(' '), row, POSTING.surname);
        for (const words of shorterNames(spelling, country))
          add(words, row, flagsOfPerson(entity, words, frequency));
      }
  }
  for (const country of world.countries.values()) {
    const row = jurisdictionOf.get(country.code);
    if (row === undefined) continue;
    for (const demonym of country.demonyms) add(foldedWords(demonym), row, POSTING.demonym);
  }
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    names: new Map(
      sorted.map(([key, postings]) => [
        key,
        [...postings.values()].sort((a, b) => a.target - b.target || a.flags - b.flags),
      ]),
    ),
    small,
  };
}

/** "F. W. de Klerk" is also "F.W." and "FW de Klerk", and the other way round. */
function initialsJoined(spelling: string, words: readonly string[]): string[][] {
  const dotted = /(?<![A-Z.])(?:[A-Z]\.){2,3}(?![A-Z])/.exec(spelling)?.[0].replaceAll('.', '').toLowerCase();
  const at = dotted === undefined ? -1 : words.indexOf(dotted);
  if (dotted !== undefined && at >= 0) return [[...words.slice(0, at), ...dotted, ...words.slice(at + 1)]];
  const first = words.findIndex((word, i) => word.length === 1 && words[i + 1]?.length === 1);
  if (first < 0) return [];
  let end = first;
  while (words[end]?.length === 1) end += 1;
  return [[...words.slice(0, first), words.slice(first, end).join(''), ...words.slice(end)]];
}

/** Words with which the names of events begin in titles only. */
const NEVER_SMALL = new Set(
  'about after against before between beyond can down from here into just like might off only over since than that then there these they this those through under until what when where which while with would every want'.split(
    ' ',
  ),
);

function addSmall(small: Set<string>, word = ''): void {
  if ((word.length >= SHORTEST_SMALL && !NEVER_SMALL.has(word)) || word === 'the') small.add(word);
}

/** Words of headlines in capitals, for which obscure organisations' letters would be taken. */
const SHOUTED = new Set(
  (
    'and cup the for its are all can may her his out new one two per net set fan aid act art ice oil sea sun war win won top men but not has had was ' +
    'it is at in on of to be by we he as or no so up an if my do go am me hi ad air bar bus car day end eye far fun gas gun hot ' +
    'hit how job key law led let lot low man map mass now off old our own pay per put ran red run saw say see she six ten too try use via way why yes yet ' +
    'you cash deal gold goal hope lead long lost more most open past plan poll race rate real rise safe said sale save says soon stop talk team tell than that ' +
    'them they this time took turn vote want week will with work year stars star clean clear peace trust'
  ).split(' '),
);

/** Flags that say how a name may be matched, without those that only say how well. */
function bound(flags: number): number {
  return flags & ~(POSTING.primary | POSTING.rare);
}

/** How much a person's name says about who is meant. */
function flagsOfPerson(entity: Entity, words: readonly string[], frequency: NameFrequency): number {
  const shared = words.length === 1 || frequency.isCommon(words);
  const primary = titlesOf(entity).has(words.join(' '));
  return (
    (shared ? POSTING.common : 0) |
    (primary ? POSTING.primary : 0) |
    (frequency.isRare(words) ? POSTING.rare : 0)
  );
}

const titles = new WeakMap<Entity, Set<string>>();

/** The title of a person's article as newspapers spell it; none where it tells the person apart from others of the name. */
function titlesOf(entity: Entity): Set<string> {
  const known = titles.get(entity);
  if (known) return known;
  const { wikipedia, countries } = entity;
  const plain =
    wikipedia === '' || /[(,]/.test(wikipedia) ? [] : [wikipedia, ...spellingsOf(wikipedia, countries)];
  const found = new Set(plain.map((title) => foldedWords(title).join(' ')));
  titles.set(entity, found);
  return found;
}

/** Shares of the data's people who have a first word, and a last word, from which a name of two words is anybody's: "Mike Johnson". */
const COMMON_FIRST = 1 / 800;
const COMMON_LAST = 1 / 3_000;
/** In few data no word is common. */
const FEWEST_OF_A_NAME = 8;
/** Bearers of a name that would be expected among the data's people by chance, under which it is rare. */
const RARE_EXPECTED = 0.02;
/** Fewer people say nothing about how rare a word is. */
const FEWEST_PEOPLE = 10_000;

/** How common names are among people. The data's people stand for all: they come from every country. */
type NameFrequency = {
  /** True for a name of two words, both borne by many. */
  isCommon(words: readonly string[]): boolean;
  /** True for a name that hardly two people bear. */
  isRare(words: readonly string[]): boolean;
};

function nameFrequency(world: World, wordsOf: ReadonlyMap<string, readonly string[]>): NameFrequency {
  let people = 0;
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const { id, kind } of world.entities.values()) {
    if (kind !== 'person') continue;
    people += 1;
    const words = wordsOf.get(id) ?? [];
    const [given = '', surname = ''] = [words[0], words[words.length - 1]];
    first.set(given, (first.get(given) ?? 0) + 1);
    last.set(surname, (last.get(surname) ?? 0) + 1);
  }
  const of = (words: readonly string[]): [number, number] => [
    first.get(words[0] ?? '') ?? 0,
    last.get(words.at(-1) ?? '') ?? 0,
  ];
  return {
    isCommon: (words) => {
      const [given, surname] = of(words);
      return (
        words.length === 2 &&
        given >= Math.max(FEWEST_OF_A_NAME, people * COMMON_FIRST) &&
        surname >= Math.max(FEWEST_OF_A_NAME, people * COMMON_LAST)
      );
    },
    isRare: (words) => {
      const [given, surname] = of(words);
      const expected = (Math.max(1, given) * Math.max(1, surname)) / people;
      return words.length > 1 && people >= FEWEST_PEOPLE && expected < RARE_EXPECTED;
    },
  };
}

/** An organisation whose own name is an acronym is matched as one. */
function ownNameKind(kind: string, name: string, aliases: ReadonlyMap<string, AliasKind>): AliasKind {
  const listed = aliases.get(name);
  if (listed) return listed;
  return kind === 'organisation' && /^[A-Z0-9]{2,8}$/.test(name) ? 'acronym' : 'name';
}
