import { hashOfWord } from './hash';
import { Recent } from './recent';

/**
 * What a word tells, whichever form or synonym the writer chose: "lorry" and "truck", "shot", "killing" and "assassinated". Crude on
 * purpose: words that share a concept only have to be likely to tell of the same thing.
 */

/** Words that tell nothing of what happened: grammar, time, and what every report says. */
const SILENT = new Set(
  (
    'a about above across after again against ago all almost along already also although always am among an and another any ' +
    'anybody anything are around as at away back be became because become been before began begin behind being below beside ' +
    'between beyond both but by came can cannot could day days decade decades did do does doing done down during each eight ' +
    'either else end enough even ever every everybody everything few first five for four from full ' +
    'gave get give go goes going gone got had half has have having he her here hers him himself his hour hours how hundred ' +
    'hundreds if in including inside into is it its itself just keep kept know known last late later least left less let like ' +
    'little long made make makes making man many may me men might million millions minute minutes month months more most much ' +
    'must my near nearly never new next nine no nobody none nor not nothing now of off often old on once one only onto or other ' +
    'others our out outside over own part past people perhaps place put quite rather reported same said saw say saying says ' +
    'second see seen set seven several shall she should since six so some somebody something sometimes soon still such ' +
    'take taken takes tell ten than that the their them themselves then there these they thing things this those though ' +
    'thousand thousands three through thus till time times to today together told too took toward towards tomorrow ' +
    'two under until up upon us use used using very was way we week weeks well went were what when where whether which while ' +
    'who whole whom whose why will with within without woman women would year years yesterday yet you your ' +
    'january february march april june july august september october november december monday tuesday wednesday thursday ' +
    'friday saturday sunday mr mrs ms dr dollar dollars billion billions percent cent pay pays paid cost costs company country according spokesman spokeswoman official officials news report reports statement'
  ).split(' '),
);

/** Concepts of words that rules of endings do not bring together: each line the concept, then stems and words. */
const ALIKE: readonly string[] = [
  'kill killing assassinat assassin murder slay slain slaughter shot shoot shooting shooter gun gunn gunman gunmen sniper dead death die massacr execut hang behead butcher victim corps drown mow lynch',
  'attack assault raid storm ambush assailant attacker offensiv onslaught',
  'bomb bombing bomber blast detonat explod explos explosion explosiv blew blow',
  'quak earthquak tremor magnitud epicentr seismic',
  'truck lorry van',
  'plane airlin airliner aircraft airplan jet jumbo boeing airbus cessna flight passenger warplan',
  'crash wreck',
  'ship ferry vessel boat destroyer trawler tanker submarin frigat flagship warship cruiser corvet',
  'sink sank sunk capsiz founder',
  'train tube railway metro subway underground carriag',
  'elect election poll ballot vote voter referendum plebiscit landslid',
  'treaty accord agree agreement pact deal settlement protocol memorandum',
  'coup putsch overthrow overthrew thrown oust toppl depos takeover junta unseat',
  'rebel insurgent insurgency guerrilla rebellion uprising revolt rising',
  'protest protester demonstrat demonstr march marcher rally',
  'cyclon hurrican typhoon storms gale',
  'flee fled exil',
  'resign quit abdicat stepped',
  'seiz captur occup overran overrun conquer',
  'hostag captiv kidnap abduct',
  'poison novichok polonium sarin nerv',
  'spy agent espionag defector',
  'nuclear atom atomic warhead',
  'reactor plant meltdown melt',
  'drug narcotic cocain cartel',
  'leader ruler dictator strongman despot',
  'independ independenc secession seced breakaway separat separatist secessionist',
  'reunif reunit unify unif',
  'soldier troop servicemen marin commando army military paratrooper infantry',
  'police policemen policeman officer',
  'parliament chamber assembly legislatur lawmaker deputies',
  'king monarch thron crown royal palac monarchy',
  'pope pontiff vatican',
  'jail prison imprison cell detain detention arrest arrested',
  'trial tribunal court judg convict sentenc verdict acquit guilty jury juror',
  'tunnel pipe pipelin',
  'oil crud petroleum barrel',
  'currency devalu peso roubl rubl baht float',
  'famin starv starvation hunger',
  'epidemic pandemic outbreak virus coronavirus influenza',
  'volcano volcanic erupt eruption lava',
  'wav tsunami waves',
  'flood dam reservoir torrent delug monsoon',
  'fir blaz burn burnt flam inferno arson',
  'wall border frontier barrier',
  'church cathedral mosqu templ shrin worshipper pray prayer',
  'school pupil student schoolgirl schoolchildren girl classroom campus teenager schoolmat',
  'reporter journalist columnist editor newspaper weekly blogger',
  'film cinema movi',
  'spac shuttl rocket astronaut cosmonaut spacecraft',
  'bank lender investor bankrupt bankruptcy',
  'tariff duty duties levies',
  'vanish disappear missing disappearanc',
  'spill slick aground',
  'leak disclos disclosur reveal revelation whistleblower',
  'swap exchang',
  'bailout bail-out rescu',
  'abus tortur ill-treat',
  'cult sect',
  'islamist jihadist islamic militant',
  'missil',
  'rig rigg fraud fraudulent disputed',
  'impeach impeachment remov',
  'warm greenhous climat emission',
  'mine miner pit',
  'nightclub club disco discotheque bar',
  'concert gig theatr music',
  'airport runway',
  'stadium footbal soccer',
  'crush stamped trampl',
  'tower skyscraper building block storey',
  'collaps fell',
  'refugee migrant asylum',
  'shah ayatollah',
  'speech address',
  'summit meet meeting met',
  'abortion pregnancy',
  'banknot demonetis rupee',
  'curfew crackdown',
  'embassy mission consulat',
  'scot scottish scotland',
  'dane danish denmark',
  'swede swedish sweden',
  'pole polish poland',
  'turk turkish turkey',
  'briton british britain',
  'spaniard spanish spain',
  'dutch netherland',
  'afghan afghanistan',
  'iraqi iraq',
  'chines china',
  'french franc frenchmen',
  'burma burmes myanmar',
  'tamil tamils',
  'uzbek uzbekistan',
  'kazakh kazakhstan',
  'kyrgyz kyrgyzstan',
  'thai thailand thais',
  'greek greec',
  'czech czechs',
  'serb serbian serbia',
  'croat croatian croatia',
  'slovak slovakia',
  'finn finnish finland',
  'norwegian norway',
  'swiss switzerland',
  'arab arabs',
  'israeli israel',
  'palestinian palestin',
  'lebanes lebanon',
  'jew jewish',
  'saudi saudis riyadh',
  'filipino philippin',
  'vietnames vietnam',
  'japanes japan',
  'peruvian peru',
  'congoles congo',
  'cypriot cyprus',
  'ukrainian ukrain',
  'irish ireland',
  'welsh wales',
  'german germany',
  '11 eleven',
  '12 twelve',
  '13 thirteen',
  '14 fourteen',
  '15 fifteen',
  '16 sixteen',
  '17 seventeen',
  '18 eighteen',
  '19 nineteen',
  '20 twenty',
  '30 thirty',
  '40 forty',
  '50 fifty',
  '60 sixty',
  '70 seventy',
  '80 eighty',
  '90 ninety',
];

const CONCEPTS = new Map(
  ALIKE.flatMap((line): [string, string][] => {
    const [concept = '', ...words] = line.split(' ');
    return [concept, ...words].map((word) => [word, concept]);
  }),
);

/** Words whose concepts are kept at hand. */
const MOST_RECENT = 8_192;
const recent = new Recent<string, Concept | null>(MOST_RECENT);

/** What a word tells. */
export type Concept = {
  text: string;
  /** By which the pack looks it up. */
  key: number;
  /** A number in digits, however the text writes it: "eleven". */
  isNumber: boolean;
};

/** The concept of a folded word; null for words that tell nothing. */
export function conceptOf(norm: string): Concept | null {
  return recent.of(norm, readConcept);
}

function readConcept(norm: string): Concept | null {
  const text = conceptTextOf(norm);
  return text === null ? null : { text, key: hashOfWord(text) >>> 0, isNumber: /^\d+$/.test(text) };
}

function conceptTextOf(norm: string): string | null {
  if (SILENT.has(norm) || /^(?:1[89]|20)\d\d$/.test(norm) || norm.length < 2 || /^\d$/.test(norm))
    return null;
  const stem = stemOf(norm);
  return CONCEPTS.get(norm) ?? CONCEPTS.get(stem) ?? stem;
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ies|ied)$/, 'y'],
  [/(?:sses|ssed|ssing)$/, 'ss'],
  [/(?<=x|ch|sh|s|z)es$/, ''],
  [/(?<![su])s$/, ''],
  [/(?<=..)(?:ations?|ators?|ating|ated|ate)$/, ''],
  [/(?<=...)(?:ences?|ances?|ents?|ants?|ments?)$/, ''],
  [/(?<=...)(?:ions?)$/, ''],
  [/(?<=...)(?:ing|ed)$/, ''],
];

/** Without its grammatical ending, near enough. */
function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let stem = word;
  for (const [ending, instead] of ENDINGS) stem = stem.replace(ending, instead);
  return stem.replace(/([b-df-hj-kmnp-rtvwx])\1$/, '$1').replace(/(?<=..)e$/, '');
}
