import type { OfficeKind } from '../model/entity';
import type { ReadBlock } from './reading';

/** What the words of a title say about the office. */
export type Title = {
  kinds: readonly OfficeKind[];
  /** When not empty, the office's own name must hold one of these folded words: a "president" is no "king". */
  words: readonly string[];
  /** How those who head organisations are called so: the office's name must hold one of these, any when empty; null when none are. */
  heads: readonly string[] | null;
  /** True when people who never held such an office are called so too: "rebel leader", "the firm's chairman". */
  vague: boolean;
  /** True for an office of which a country or organisation has one at a time. */
  unique: boolean;
  /** The country whose office it is, wherever it is spoken of: "the pope", "the taoiseach". */
  country: string | null;
  /** How it reads in a reason. */
  text: string;
};

type Entry = {
  phrases: string;
  kinds: readonly OfficeKind[];
  words?: string;
  heads?: string;
  vague?: boolean;
  country?: string;
};

/**
 * Titles as newspapers write them, folded. A phrase stands for one office of its country or organisation at a time; titles that
 * many hold at once (senator, deputy, general) only help to choose among people of one name.
 */
const UNIQUE_TITLES: readonly Entry[] = [
  {
    phrases: 'president',
    kinds: ['head-of-state', 'head-of-government'],
    words: 'president',
    heads: 'president',
  },
  { phrases: 'prime minister|premier|pm|head of government', kinds: ['head-of-government'] },
  { phrases: 'taoiseach', kinds: ['head-of-government'], country: 'IE' },
  { phrases: 'chancellor', kinds: ['head-of-government', 'finance'], words: 'chancellor' },
  {
    phrases: 'king|queen|monarch|emperor|sultan|emir|grand duke',
    kinds: ['head-of-state'],
    words: 'king queen monarch emperor sultan emir duke',
  },
  { phrases: 'pope|pontiff', kinds: ['head-of-state'], words: 'pope', country: 'VA' },
  { phrases: 'supreme leader', kinds: ['head-of-state'], words: 'supreme' },
  { phrases: 'head of state', kinds: ['head-of-state'] },
  { phrases: 'chief executive', kinds: ['head-of-government', 'head-of-state'], words: 'executive' },
  { phrases: 'vice president', kinds: ['vice-head-of-state'] },
  {
    phrases:
      'foreign minister|foreign affairs minister|minister of foreign affairs|minister for foreign affairs|minister of external affairs|external affairs minister|top diplomat',
    kinds: ['foreign'],
  },
  {
    phrases: 'foreign policy chief|high representative',
    kinds: ['foreign', 'organisation-head'],
    words: 'foreign',
    heads: 'representative',
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
      'finance minister|minister of finance|treasury secretary|secretary of the treasury|chancellor of the exchequer|finance chief|treasurer',
    kinds: ['finance'],
  },
  {
    phrases:
      'interior minister|minister of the interior|minister of interior|home secretary|home affairs minister|home minister',
    kinds: ['interior'],
  },
  { phrases: 'justice minister|minister of justice|justice secretary|attorney general', kinds: ['justice'] },
  { phrases: 'health minister|health secretary|minister of health', kinds: ['minister'], words: 'health' },
  {
    phrases: 'education minister|education secretary|minister of education',
    kinds: ['minister'],
    words: 'education',
  },
  {
    phrases: 'environment minister|environment secretary|minister of the environment',
    kinds: ['minister'],
    words: 'environment',
  },
  {
    phrases: 'oil minister|petroleum minister|minister of oil|minister of petroleum',
    kinds: ['minister'],
    words: 'oil petroleum',
  },
  {
    phrases: 'trade minister|commerce secretary|trade secretary',
    kinds: ['minister'],
    words: 'trade commerce',
  },
  { phrases: 'agriculture minister|agriculture secretary', kinds: ['minister'], words: 'agriculture' },
  {
    phrases: 'transport minister|transport secretary',
    kinds: ['minister'],
    words: 'transport transportation',
  },
  { phrases: 'culture minister|culture secretary', kinds: ['minister'], words: 'culture' },
  { phrases: 'business secretary|business minister', kinds: ['minister'], words: 'business' },
  {
    phrases: 'energy minister|energy secretary|secretary of energy',
    kinds: ['minister'],
    words: 'energy petroleum',
  },
  { phrases: 'information minister', kinds: ['minister'], words: 'information' },
  {
    phrases: 'labour minister|labor minister|labour secretary|labor secretary',
    kinds: ['minister'],
    words: 'labour labor employment',
  },
  {
    phrases: 'crown prince',
    kinds: ['other', 'vice-head-of-state', 'deputy-head-of-government'],
    words: 'crown',
  },
  {
    phrases: 'central bank governor|central bank chief|central bank head',
    kinds: ['central-bank'],
    heads: 'governor president chair chairman',
  },
  { phrases: 'national security adviser|national security advisor', kinds: ['security-adviser'] },
  { phrases: 'secretary general', kinds: ['organisation-head'], heads: 'secretary' },
  { phrases: 'director general|managing director', kinds: ['organisation-head'], heads: 'director manager' },
  {
    phrases: 'chief prosecutor',
    kinds: ['other', 'judge', 'organisation-head'],
    words: 'prosecutor',
    heads: 'prosecutor',
  },
];

const SHARED_TITLES: readonly Entry[] = [
  {
    phrases: 'deputy prime minister|vice premier|first deputy prime minister',
    kinds: ['deputy-head-of-government'],
  },
  { phrases: 'speaker', kinds: ['speaker'], heads: 'speaker president' },
  { phrases: 'governor', kinds: ['governor', 'central-bank'], heads: 'governor' },
  { phrases: 'mayor', kinds: ['mayor'] },
  { phrases: 'ambassador|amb|permanent representative', kinds: ['ambassador'] },
  {
    phrases: 'envoy|special envoy|special representative',
    kinds: ['ambassador', 'other'],
    words: 'ambassador envoy representative negotiator coordinator observer',
  },
  {
    phrases: 'prosecutor general|prosecutor',
    kinds: ['justice', 'other', 'judge', 'organisation-head'],
    words: 'prosecutor attorney',
    heads: 'prosecutor',
  },
  {
    phrases: 'minister|secretary|economy minister',
    kinds: ['minister', 'foreign', 'defence', 'finance', 'interior', 'justice'],
  },
  {
    phrases: 'senator|sen',
    kinds: ['legislator', 'committee-chair', 'speaker', 'party-leader'],
    words: 'senator senate senators majority minority whip',
  },
  {
    phrases:
      'congressman|congresswoman|representative|rep|mp|lawmaker|deputy|legislator|member of parliament|mep|delegate',
    kinds: ['legislator', 'committee-chair', 'speaker', 'party-leader'],
  },
  { phrases: 'spokesman|spokeswoman|spokesperson|press secretary', kinds: ['spokesperson'] },
  {
    phrases: 'chairman|chairwoman|chair',
    vague: true,
    heads: 'chair chairman chairwoman chairperson',
    kinds: ['committee-chair', 'organisation-head', 'party-leader', 'central-bank'],
  },
  {
    phrases: 'director',
    vague: true,
    heads: 'director',
    kinds: ['organisation-head', 'intelligence'],
  },
  {
    phrases: 'head|chief|boss|commissioner',
    vague: true,
    heads: '',
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
    heads: '',
    kinds: ['head-of-state', 'head-of-government', 'party-leader'],
  },
  {
    phrases:
      'gen|general|lt gen|admiral|adm|marshal|lt col|col|colonel|commander|army chief|military chief|chief of staff|armed forces chief',
    vague: true,
    kinds: ['military', 'defence', 'head-of-state', 'head-of-government'],
  },
  { phrases: 'judge|justice', kinds: ['judge'] },
  { phrases: 'gov', kinds: ['governor'] },
];

/** Callings of people who are no officials: a namesake is meant. */
export const OTHER_CALLINGS: ReadonlySet<string> = new Set(
  // sport
  (
    'coach manager striker midfielder defender goalkeeper captain footballer golfer boxer wrestler swimmer gymnast skater ' +
    'weightlifter rower sprinter runner cyclist skier driver batsman bowler pitcher quarterback lineman linebacker fielder ' +
    'player players champion jockey skipper referee umpire trainer winger ' +
    // stage, page and screen
    'actor actress singer rapper guitarist drummer pianist violinist cellist soprano tenor composer songwriter comedian ' +
    'novelist painter sculptor filmmaker photographer cartoonist dancer ballerina chef designer model dj musician magician ' +
    // work
    'baker barber bartender bricklayer builder butcher butler carpenter cashier cleaner clerk cobbler cook courier cowboy ' +
    'electrician fisherman florist gardener girl grocer hairdresser janitor jeweller labourer lifeguard locksmith maid ' +
    'mason mechanic midwife milkman miner nurse optician paramedic plumber porter postman receptionist rider roofer sailor ' +
    'salesman saleswoman seamstress seller shepherd shoemaker shopkeeper stoker tailor trucker undertaker vendor waiter ' +
    'waitress weaver welder widow widower dentist psychiatrist headmaster headmistress headteacher therapist vicar chaplain coroner ' +
    'councillor cllr councilman councilwoman alderman steward stewardess ' +
    'caretaker barista usher bouncer deckhand childminder bookkeeper guide tutor accountant ' +
    'trader dealer importer exporter landlord landlady tenant hawker blacksmith goldsmith housewife carer bookseller guard guards ' +
    'pathologist constable pc trooper firefighter organist librarian taxi pensioner retiree tourist passenger neighbour neighbor resident ' +
    // and what happens to people
    'student postgraduate undergraduate pupil schoolboy schoolgirl teenager toddler pensioner retiree resident villager ' +
    'tourist backpacker hiker motorist passenger commuter witness victim bystander'
  ).split(' '),
);

/** What private people are told to do for a living: "who sells chestnuts". */
export const TRADES: ReadonlySet<string> = new Set(
  (
    'sells sold bakes baked cooks cooked drives drove repairs repaired mends tunes tuned cleans cleaned paints sews waits sings sang ' +
    'dances acts plays played coaches coached fishes farms weaves cuts washes delivers'
  ).split(' '),
);

/** Callings that officials have too: lawyers and economists become ministers. */
export const PROFESSIONS = new Set(
  (
    'owner author poet producer conductor analyst economist professor scientist researcher surgeon doctor teacher farmer ' +
    'reporter correspondent columnist journalist lawyer banker businessman businesswoman engineer physician activist ' +
    'historian psychologist consultant lecturer solicitor barrister architect editor detective inspector sergeant superintendent'
  ).split(' '),
);

/** Words for relatives, before whose names they stand. */
export const RELATIVES: readonly string[] =
  'wife husband son daughter sons daughters sister brother mother father uncle aunt niece nephew cousin widow widower'.split(
    ' ',
  );

/** Words before a title that say the office is not held now. */
export const NOT_NOW = new Set(
  'former ex then late ousted deposed toppled exiled overthrown fugitive possible potential likely incoming next future previous past onetime designate elect deputy vice assistant shadow junior would aspiring self'.split(
    ' ',
  ),
);

/** Words that put a title or a calling that follows into somebody's past: "once the singer of a band", "until now the minister". */
export const ONCE = new Set('former ex once onetime previously formerly until turned then late'.split(' '));

/** Words before a place where things happen. */
export const PLACE_BEFORE = new Set(
  'in at near outside round around past behind over opposite across inside throughout into visit visiting visited leave leaving left via downtown central eastern western northern southern greater arrived'.split(
    ' ',
  ),
);

/** Plain forms of address before a name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr prof rev sir dame lord lady baroness viscount sheikh sheik sayyid ayatollah hojatoleslam imam mullah begum ' +
    'comrade ratu prince princess crown datuk seri tun tan sri tengku daw u haji herr frau monsieur madame don dona signor'
  ).split(' '),
);

/** Titles by their phrase; most words begin or end none, and are told by these sets at once. */
type Tables = {
  phrases: ReadonlyMap<string, Title>;
  longest: number;
  firstWords: ReadonlySet<string>;
  lastWords: ReadonlySet<string>;
};

function titlesOf(entries: readonly Entry[], unique: boolean): Title[] {
  const list = (words: string): string[] => (words === '' ? [] : words.split(' '));
  return entries.flatMap(({ phrases, kinds, words = '', heads, vague = false, country = null }) =>
    phrases.split('|').map((text) => ({
      kinds,
      words: list(words),
      heads: heads === undefined ? null : list(heads),
      vague,
      unique,
      country,
      text,
    })),
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

/** False for most words, which begin no title. */
export function mayBeginTitle({ tokens }: ReadBlock, at: number): boolean {
  return ANY.firstWords.has(tokens[at]?.norm ?? '');
}

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

/** Surnames that are everyday words too: at the beginning of a sentence they mean somebody only before what people do. */
export const EVERYDAY_SURNAMES: ReadonlySet<string> = new Set(
  (
    'ban banks bell black bond brown bush cash church cook cross dean drew duke fisher fox frost gates gold gore grant grey green ' +
    'hall hill holder hope hunt king knight kohl lamb land law long lord love major march marsh may mills miller moon noble page ' +
    'park pence pike pole pope pound power price prior rice rose rush sands sharp short silver small steel stone straw strong ' +
    'swift sharon wall ward waters west white wise wolf wood young'
  ).split(' '),
);
/** What people do right after their name. */
export const DOES: ReadonlySet<string> = new Set(
  (
    's said says told tells has had is was will would could should may might must can did does also who himself herself and ' +
    'asked added announced warned called wants wanted won lost left met visited took made became argued insisted denied ' +
    'rejected promised agreed spoke went came gave thanked praised urged pledged vowed signed faces faced leads led ran ' +
    'resigned clings knew knows thinks thought believes sees saw wrote writes opposes supports backed replied answered'
  ).split(' '),
);
/** What headlines say that people do, and no thing of such a name. */
export const HEADLINE_DOES: ReadonlySet<string> = new Set(
  (
    'accuses admits agrees appoints arrives asks attacks backs bans blames blasts calls cancels claims concedes condemns considers ' +
    'defends delays denies dismisses drops ends faces flies gets gives hails hits insists invites joins keeps launches leaves loses ' +
    'makes meets names offers opens opposes orders plans pledges praises promises proposes quits rejects resigns rules says seeks ' +
    'sees sends sets signs slams speaks stands suffers takes tells threatens tries unveils urges vetoes visits vows wants warns wins'
  ).split(' '),
);
