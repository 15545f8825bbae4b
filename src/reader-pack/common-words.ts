/** Words that stand in nearly every text: no name and no short form of one. */
const FUNCTION_WORDS =
  'a about above across after again against ago all almost along already also although always am among an and another any anybody ' +
  'anyone anything are around as at away back be became because become been before behind being below between both but by came can ' +
  'cannot come could did do does doing done down during each either else enough even ever every everybody everyone everything few ' +
  'for former from full further get give given go goes going gone got had half has have having he hence her here hers herself him ' +
  'himself his how however i if in indeed instead into is it its itself just keep last later least less let like made make many may ' +
  'me might mine more moreover most mr mrs ms much must my myself near nearly neither never new next no nobody none nor not nothing ' +
  'now of off often on once one only onto or other others our ours ourselves out over own per perhaps put quite rather really s said ' +
  'same saw say says see seem seemed seen several shall she should since so some somebody someone something soon still such t take ' +
  'taken than that the their theirs them themselves then there therefore these they thing things this those though through thus to ' +
  'today together told tomorrow too took toward under until up upon us use used using very was we well went were what whatever when ' +
  'where whether which while who whole whom whose why will with within without would yes yesterday yet you your yours yourself';

/** Words that begin sentences and fill headlines, days, months and numbers: they may be part of a name, but are none by themselves. */
const EVERYDAY_WORDS =
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november ' +
  'december spring summer autumn winter day days week weeks month months year years time times morning evening night two three four ' +
  'five six seven eight nine ten hundred thousand million billion first second third man men woman women child children boy girl people ' +
  'person family friend mother father son daughter wife husband home house work job money world country state city town village street ' +
  'road school university hospital church police court law war peace government president minister mayor council councillor chairman ' +
  'chair director member leader party group company business market bank news report reports article story statement question answer ' +
  'problem issue case point part place side way end start plan policy deal talks meeting vote election campaign right left good bad big ' +
  'small great high low long short old young early late real true free open close white black red blue green know think want need look ' +
  'find tell ask feel try leave call mean help show move live believe bring happen write sit stand lose pay meet run turn play hold hear ' +
  'water food air fire earth sun sea north south east west health power life death number name public local national international ' +
  'sir dr prof lord lady king queen the prime it';

const functionWords: ReadonlySet<string> = new Set(FUNCTION_WORDS.split(' '));
const everydayWords: ReadonlySet<string> = new Set([...functionWords, ...EVERYDAY_WORDS.split(' ')]);

/** True when a name is made of words that stand in nearly every text, and of nothing else: "the", "It was". */
export function isAnyText(words: readonly string[]): boolean {
  return words.every((word) => functionWords.has(word));
}

/** True for an everyday word alone ("Police"), and for function words. */
export function isEverydayWord(words: readonly string[]): boolean {
  return (words.length === 1 && everydayWords.has(words[0] ?? '')) || isAnyText(words);
}
