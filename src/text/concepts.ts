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
    'either eleven else end enough even ever every everybody everything few fifteen fifty first five for forty four from full ' +
    'gave get give go goes going gone got had half has have having he her here hers him himself his hour hours how hundred ' +
    'hundreds if in including inside into is it its itself just keep kept know known last late later least left less let like ' +
    'little long made make makes making man many may me men might million millions minute minutes month months more most much ' +
    'must my near nearly never new next nine no nobody none nor not nothing now of off often old on once one only onto or other ' +
    'others our out outside over own part past people perhaps place put quite rather reported same said saw say saying says ' +
    'second see seen set seven several shall she should since six sixty so some somebody something sometimes soon still such ' +
    'take taken takes tell ten than that the their them themselves then there these they thing things thirty this those though ' +
    'thousand thousands three through thus till time times to today together told too took toward towards tomorrow twelve twenty ' +
    'two under until up upon us use used using very was way we week weeks well went were what when where whether which while ' +
    'who whole whom whose why will with within without woman women would year years yesterday yet you your ' +
    'january february march april june july august september october november december monday tuesday wednesday thursday ' +
    'friday saturday sunday mr mrs ms dr according spokesman spokeswoman official officials news report reports statement'
  ).split(' '),
);

/** Concepts of words that rules of endings do not bring together: each line the concept, then stems and words. */
const ALIKE: readonly string[] = [
  'kill killing assassinat assassin murder slay slain slaughter shot shoot shooting shooter gun gunn gunman gunmen sniper dead death die massacr execut hang behead',
  'attack assault raid storm ambush',
  'bomb bombing bomber blast explod explos explosion blew blow detonat',
  'quak earthquak tremor',
  'truck lorry van',
  'plane airlin airliner aircraft airplan jet jumbo boeing airbus cessna flight',
  'crash wreck',
  'ship ferry vessel boat destroyer trawler tanker submarin frigat flagship warship cruiser',
  'sink sank sunk capsiz',
  'train tube railway metro subway underground',
  'elect election poll ballot vote voter referendum plebiscit',
  'treaty accord agree agreement pact deal settlement',
  'coup putsch overthrow overthrew oust toppl depos takeover',
  'rebel insurgent insurgency guerrilla rebellion uprising revolt rising',
  'protest protester demonstrat demonstr march marcher rally',
  'cyclon hurrican typhoon',
  'flee fled flight',
  'resign quit',
  'seiz captur occup overran overrun conquer',
  'hostag captiv kidnap abduct',
  'poison novichok polonium sarin nerv',
  'spy agent espionag defector',
  'nuclear atom atomic',
  'reactor plant',
  'drug narcotic cocain',
  'leader ruler dictator strongman despot',
  'independ independenc seced secession breakaway',
  'reunif reunit unify unif',
  'soldier troop servicemen marin commando army military',
  'police policemen policeman officer',
  'parliament chamber assembly legislatur lawmaker',
  'king monarch throne crown royal palac',
  'pope pontiff vatican',
  'jail prison imprison cell detain',
  'trial tribunal court judg convict sentenc verdict acquit',
  'tunnel pipe pipelin',
  'oil crude petroleum',
  'currency devalu peso roubl ruble baht',
  'famin starv starvation hunger',
  'epidemic pandemic outbreak virus',
  'volcano erupt eruption lava',
  'wav tsunami',
  'flood dam reservoir',
  'fire blaz burn burnt',
  'wall border frontier',
  'church cathedral mosqu templ shrin',
  'school pupil student schoolgirl schoolchildren girl',
  'reporter journalist columnist editor newspaper',
  'film cinema movi',
  'spac shuttl rocket astronaut cosmonaut spacecraft',
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
];

const CONCEPTS = new Map(
  ALIKE.flatMap((line): [string, string][] => {
    const [concept = '', ...words] = line.split(' ');
    return [concept, ...words].map((word) => [word, concept]);
  }),
);

/** Concepts of the words read last: an article repeats its words, and news repeats them from article to article. */
const known = new Map<string, string | null>();
/** More words than these are forgotten, all at once. */
const MOST_KNOWN = 8_192;

/** The concept of a folded word; null for words that tell nothing. */
export function conceptOf(norm: string): string | null {
  const before = known.get(norm);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const concept = readConcept(norm);
  known.set(norm, concept);
  return concept;
}

function readConcept(norm: string): string | null {
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
