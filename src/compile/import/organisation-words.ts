/** Names that many bodies bear: they say which one is meant only together with a country. */
export const GENERIC_NAME =
  /^(?:the )?(?:(?:ministry|department|office) of [\p{L} ]+|(?:national |federal |state |supreme |general |legislative |constitutional |house of |chamber of |council of |great |people'?s |consultative )*(?:assembly|parliament|senate|congress|council|court|bank|government|guard|army|navy|air force|police|party|republic|deputies|representatives|commons|lords|states|ministers|union|commission|committee|cabinet|diet)|central bank|coast guard|armed forces|military|security council|ruling party|communist party|socialist party|republican party|democratic party|labou?r party|liberal party|conservative party|green party|the greens|people'?s party|national party|democrats|republicans|progressive party|social democratic party|christian democratic party|foreign ministry|defen[cs]e ministry|interior ministry|justice department)$/iu;

/** Ordinary words, and names of places and people, that are also names of parties, papers and channels. */
export const BORROWED_WORDS: ReadonlySet<string> = new Set(
  `unity solidarity justice future forward freedom renewal hope progress rally alliance union reform order labour labor
  liberals conservatives democrats republicans greens action change now together movement victory peace people nation
  national homeland fatherland motherland independence liberty equality truth vision dawn light sun time times mirror
  metro star globe mail express standard independent guardian observer post herald tribune sky dave living radio news
  world today life market money choice accord agreement bridge bond base block bloc link front force power pirates
  pirate volt momentum spring tomorrow spirit soul heart faith path road way left right centre center green blue red
  white orange rainbow sunrise opportunity initiative consensus concord compromise coalition convergence cooperation
  democracy democratic development direction dignity energy europe european family federation for free gazette
  generation group harmony health heritage home house identity island islands justicia law league legacy legion
  liberation lead level local majority minority model modern monarchist new north south east west one open orient our
  own pact patriot patriots pensioners platform pole popular proud public reason recovery region republic resistance
  resolve respect responsibility restore revival revolution rise rural safe salvation save security self servant
  share social socialists society sovereignty stability strength support survival swing syndicate team temple thunder
  tradition trust turning union united universal value verde voice vote voters watch welfare will women work workers
  youth zeal civic citizens citizen civil smer order ora most dom nova mercury quartz variety fortune forbes focus
  le monde politico slate vice nature science people complex channel discovery history comedy central paramount lifetime
  hbo syfy bravo arena prima alpha mega antenna star dawn jasper`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Rows of the raw table that are no organisations of the kind it says, or that news does not mean by that name. */
export const NOT_ORGANISATIONS: ReadonlySet<string> = new Set([
  'C-SPAN',
  'Member of the European Parliament',
  'Wagner',
  'BBC Two',
  'BBC Three',
  'BBC Four',
  'CBBC',
  'Stratfor',
  'Artificial Intelligence Act',
  'Cartoon Network',
  'Nickelodeon',
  'Disney Channel',
  'Discovery Channel',
  'HBO',
  'Rotary International',
  'Universal Esperanto Association',
  'militsiya',
  'The Family',
]);
