import type { OfficeKind } from '../model/entity';
import type { ReadBlock } from './reading';

/** What the words of a title say about the office. */
export type Title = {
  kinds: readonly OfficeKind[];
  /** When not empty, the office's own name must hold one of these folded words: a "president" is no "king". */
  words: readonly string[];
  /** True when people who never held such an office are called so too: "rebel leader", "the firm's chairman". */
  vague: boolean;
  /** True for an office of which a country or organisation has one at a time. */
  unique: boolean;
  /** How it reads in a reason. */
  text: string;
};

type Entry = { phrases: string; kinds: readonly OfficeKind[]; words?: string; vague?: boolean };

/**
 * Titles as newspapers write them, folded. A phrase stands for one office of its country or organisation at a time; titles that
 * many hold at once (senator, deputy, general) only help to choose among people of one name.
 */
const UNIQUE_TITLES: readonly Entry[] = [
  { phrases: 'president', kinds: ['head-of-state', 'head-of-government'], words: 'president' },
  { phrases: 'prime minister|premier|pm|head of government', kinds: ['head-of-government'] },
  { phrases: 'chancellor', kinds: ['head-of-government'], words: 'chancellor' },
  {
    phrases: 'king|queen|monarch|emperor|sultan|emir|grand duke',
    kinds: ['head-of-state'],
    words: 'king queen monarch emperor sultan emir duke',
  },
  { phrases: 'pope|pontiff', kinds: ['head-of-state'], words: 'pope' },
  { phrases: 'supreme leader', kinds: ['head-of-state'], words: 'supreme' },
  { phrases: 'head of state', kinds: ['head-of-state'] },
  { phrases: 'vice president', kinds: ['vice-head-of-state'] },
  {
    phrases:
      'foreign minister|foreign affairs minister|minister of foreign affairs|minister for foreign affairs|minister of external affairs|external affairs minister|top diplomat|foreign policy chief',
    kinds: ['foreign'],
  },
  { phrases: 'foreign secretary', kinds: ['foreign'], words: 'secretary' },
  { phrases: 'secretary of state', kinds: ['foreign'], words: 'secretary' },
  {
    phrases:
      'defence minister|defense minister|minister of defence|minister of defense|defence secretary|defense secretary|secretary of defense|defence chief|defense chief',
    kinds: ['defence'],
  },
  {
    phrases:
      'finance minister|minister of finance|treasury secretary|treasury secretary|secretary of the treasury|chancellor of the exchequer|finance chief|treasurer',
    kinds: ['finance'],
  },
  {
    phrases:
      'interior minister|minister of the interior|minister of interior|home secretary|home affairs minister|home minister',
    kinds: ['interior'],
  },
  { phrases: 'justice minister|minister of justice|justice secretary|attorney general', kinds: ['justice'] },
  { phrases: 'central bank governor|central bank chief|central bank head', kinds: ['central-bank'] },
  { phrases: 'national security adviser|national security advisor', kinds: ['security-adviser'] },
  {
    phrases: 'secretary general|director general|managing director|high representative|chief prosecutor',
    kinds: ['organisation-head', 'foreign'],
  },
];

const SHARED_TITLES: readonly Entry[] = [
  {
    phrases: 'deputy prime minister|vice premier|first deputy prime minister',
    kinds: ['deputy-head-of-government'],
  },
  { phrases: 'speaker', kinds: ['speaker'] },
  { phrases: 'governor', kinds: ['governor', 'central-bank'] },
  { phrases: 'mayor', kinds: ['mayor'] },
  { phrases: 'ambassador|envoy|permanent representative', kinds: ['ambassador'] },
  {
    phrases:
      'minister|secretary|health minister|trade minister|economy minister|education minister|energy minister|culture minister|transport minister|oil minister|agriculture minister|environment minister|information minister|labour minister|labor minister',
    kinds: ['minister', 'foreign', 'defence', 'finance', 'interior', 'justice'],
  },
  {
    phrases:
      'senator|sen|congressman|congresswoman|representative|rep|mp|lawmaker|deputy|legislator|member of parliament|mep|delegate',
    kinds: ['legislator', 'committee-chair', 'speaker', 'party-leader'],
  },
  { phrases: 'spokesman|spokeswoman|spokesperson|press secretary', kinds: ['spokesperson'] },
  {
    phrases: 'chairman|chairwoman|chair|head|chief|director|boss|commissioner',
    vague: true,
    kinds: [
      'committee-chair',
      'organisation-head',
      'party-leader',
      'central-bank',
      'intelligence',
      'military',
    ],
  },
  {
    phrases: 'leader|party leader|opposition leader',
    vague: true,
    kinds: ['head-of-state', 'head-of-government', 'party-leader'],
  },
  {
    phrases: 'gen|general|admiral|marshal|col|colonel|commander|army chief',
    vague: true,
    kinds: ['military', 'defence', 'head-of-state', 'head-of-government'],
  },
  { phrases: 'judge|justice', kinds: ['judge'] },
  { phrases: 'gov', kinds: ['governor'] },
];

/** Words that call a person something no official is by office; a namesake is meant. */
export const OTHER_CALLINGS = new Set(
  (
    'coach manager striker midfielder defender goalkeeper captain footballer golfer boxer sprinter cyclist driver batsman ' +
    'bowler pitcher quarterback player champion actor actress singer rapper guitarist drummer comedian novelist author poet ' +
    'painter director filmmaker producer photographer chef designer model dj musician pianist conductor analyst economist ' +
    'professor scientist researcher surgeon doctor teacher farmer resident student witness victim pensioner shopkeeper ' +
    'reporter correspondent columnist jockey skipper referee umpire trainer winger forward'
  ).split(' '),
);

/** Words before a title that say the office is not held now. */
export const NOT_NOW = new Set(
  'former ex then late outgoing incoming next future previous past onetime designate elect deputy vice assistant shadow junior would aspiring self'.split(
    ' ',
  ),
);

/** Words before a place where things happen. */
export const PLACE_BEFORE = new Set(
  'in at near outside around across inside throughout into visit visiting visited leave leaving left via downtown central eastern western northern southern greater arrived'.split(
    ' ',
  ),
);

/** Plain forms of address before a name. */
export const HONORIFICS = new Set(
  'mr mrs ms miss dr prof sir dame lord lady sheikh sheik sayyid ayatollah comrade'.split(' '),
);

/** Titles by their phrase; most words begin or end none, and are told by these sets at once. */
type Tables = {
  phrases: ReadonlyMap<string, Title>;
  longest: number;
  firstWords: ReadonlySet<string>;
  lastWords: ReadonlySet<string>;
};

function titlesOf(entries: readonly Entry[], unique: boolean): Title[] {
  return entries.flatMap(({ phrases, kinds, words = '', vague = false }) =>
    phrases
      .split('|')
      .map((text) => ({ kinds, words: words === '' ? [] : words.split(' '), vague, unique, text })),
  );
}

function tableOf(titles: readonly Title[]): Tables {
  const words = titles.map(({ text }) => text.split(' '));
  return {
    phrases: new Map(titles.map((title) => [title.text, title])),
    longest: Math.max(...words.map(({ length }) => length)),
    firstWords: new Set(words.map((list) => list[0] ?? '')),
    lastWords: new Set(words.map((list) => list.at(-1) ?? '')),
  };
}

const UNIQUE = tableOf(titlesOf(UNIQUE_TITLES, true));
const ANY = tableOf([...titlesOf(SHARED_TITLES, false), ...titlesOf(UNIQUE_TITLES, true)]);

/** A title in the text: token numbers, `to` exclusive. */
export type TitleAt = { title: Title; from: number; to: number };

/** The longest title that begins at a word; only those held by one person at a time when `unique`. */
export function titleFrom(block: ReadBlock, from: number, unique: boolean): TitleAt | null {
  const { phrases, longest, firstWords } = unique ? UNIQUE : ANY;
  if (!firstWords.has(block.tokens[from]?.norm ?? '')) return null;
  let found: TitleAt | null = null;
  let phrase = '';
  for (let at = from; at < block.tokens.length && at < from + longest; at += 1) {
    const token = block.tokens[at];
    if (!token || token.norm === "'s" || (at > from && !token.joined)) break;
    phrase = at === from ? token.norm : `${phrase} ${token.norm}`;
    const title = phrases.get(phrase);
    if (title) found = { title, from, to: at + 1 };
  }
  return found;
}

/** The longest title that ends just before a word: "Foreign Minister" in "Foreign Minister Sergei Lavrov". */
export function titleBefore(block: ReadBlock, to: number): TitleAt | null {
  if (!ANY.lastWords.has(block.tokens[to - 1]?.norm ?? '')) return null;
  let found: TitleAt | null = null;
  let phrase = '';
  for (let at = to - 1; at >= 0 && at >= to - ANY.longest; at -= 1) {
    const token = block.tokens[at];
    if (!token || token.norm === "'s") break;
    if (at < to - 1 && block.tokens[at + 1]?.joined !== true) break;
    phrase = at === to - 1 ? token.norm : `${token.norm} ${phrase}`;
    const title = ANY.phrases.get(phrase);
    if (title) found = { title, from: at, to };
  }
  return found;
}
