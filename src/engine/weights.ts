/**
 * Every number that tunes linking, with the reason for it. A person's score is a sum of these; a mention is made when the score
 * reaches `threshold` and leads the next candidate by `margin`. Set by hand on news stories with known links; see docs/linking.md.
 */
export const WEIGHTS = {
  /** A person with the highest prior (255) gets this much before reading: not enough alone for an unknown, enough for a leader. */
  prior: 3.2,
  /** The title beside the name is an office that the person held that day: the strongest evidence there is. */
  titleHeld: 3,
  /** The title fits an office that the person held at another time, or on a day that the data cannot settle. */
  titleHeldOnce: 1.6,
  /** The title beside the name fits no office the person ever held, though it names one: likely a namesake. */
  titleForeign: -1.6,
  /** … but in a country that the person did serve: tables lack offices more often than one country has two officials of a name. */
  titleForeignAtHome: -0.3,
  /** … where the name tells much, and the data knows of nobody in that office that day: likely the person in an office the tables lack. */
  titleUnknownAtHome: 0.8,
  /** The title is a head's of something that the data does not know, and the person, whose name others bear, holds no office that day. */
  titleElsewhere: -0.8,
  /** The title is that of an office which somebody else surely held that day. */
  titleAnothers: -1.6,
  /** The title names a country that the person never served. */
  titleOtherCountry: -2.2,
  /** "striker", "actress": a namesake. */
  otherCalling: -6,
  /** "economist", "doctor": officials are called so too. */
  profession: -1.4,
  /** … but of a minister or a head of state in office news says that, not what the person was before. */
  professionInOffice: -3.2,
  /** … and with nothing of the office anywhere: "William Cohen, a criminal lawyer" beside no Secretary of Defense. */
  professionAlone: -4.6,
  /** The article names a country that the person served. */
  countryNamed: 0.9,
  /** … and does so at least three times. */
  countryOften: 0.5,
  /** No country that the person served is named anywhere: news of officials says where. Less so of leaders; see LEADERS_ABSENCE. */
  countryAbsent: -1.3,
  /** No title fits, and neither a country nor an organisation that the person served is named: so news speaks of private people.
   * Not of leaders, and not where hardly anybody else bears the name. */
  unplaced: -1.6,
  /** … and it is introduced as news introduces people of a place: "their daughter", "Dr", ", of Exeter,". Then whoever bears it. */
  local: -2.4,
  /** An age follows the name, and nothing tells whether it is the person's: so news introduces private people, seldom officials. */
  age: -0.8,
  /** … that is the person's on that day. */
  ageFits: 0.6,
  /** … that is not. */
  ageOfAnother: -5,
  /** The person held an office on the article's day. */
  inOffice: 0.9,
  /** The person left office less than ten years before: still quoted. */
  recentlyInOffice: 0.2,
  /** All the person's offices began more than three years later: then the name was nobody's yet. */
  notYetKnown: -1.2,
  /** The person's last known office ended more than thirty years before the article's day. */
  longAgo: -1.2,
  /** The person died more than a year before, and others go by the name: of two of a name, the living one is meant. */
  dead: -0.5,
  /** … and a calling stands behind the name, as behind those who are alive: "said Michel Debré, a heating engineer". */
  calledAfterDeath: -2.5,
  /** … or the name is the last part of theirs, which a child may bear: "Reza Pahlavi" is the son of Mohammad Reza Pahlavi. */
  deadOtherName: -1.5,
  /** A name of three words or more is seldom shared. */
  longName: 0.4,
  /** The name is the one the person is best known by, not one of several spellings. */
  ownName: 0.5,
  /** Somebody else who goes by this name leads a country that day, and the whole world knows. */
  notTheLeader: -1,
  /** Somebody else who is in office that day is best known by this name. */
  otherName: -0.6,
  /** The English Wikipedia's article of this very name, without an addition, is this person's: nobody better known bears it. */
  primary: 1.3,
  /** Both words of the name are so seldom among the data's people that hardly anybody else bears it. */
  rare: 0.5,
  /** … and the bearer is in office that day in a country or organisation that the article names. */
  rareInOffice: 0.6,
  /** No office above a seat in parliament (see OBSCURE_PRIOR): private people of such names outnumber them, so a title must speak. */
  obscure: -1.2,
  /** The article has no date: whether offices fit cannot be told. */
  undated: -0.6,
  /** Sports pages are full of namesakes. */
  sport: -2,
  /** The name is also a common word, or one that many people bear ("Mike Johnson"): it takes a title that fits. */
  commonName: -2,
} as const;

/** Share of `sport`, `obscure` and `notYetKnown` for a name that is rare and whose encyclopaedia's article is this person's: athletes become deputies. */
export const SINGULAR_SHARE = 0.3;

/** Share of `longAgo` for a name that hardly anybody else bears: Brezhnev is still he. */
export const RARE_SHARE = 0.5;

/** Share of `countryAbsent` that the best known (prior 255) are spared: Emmanuel Macron needs no France beside him. */
export const LEADERS_ABSENCE = 0.7;

/** From this prior on a name alone is enough, wherever it stands: heads of the states most in the news. */
export const EVERYWHERE_PRIOR = 190;

/** People of a lower prior are known to few: deputies, envoys and ministers of long ago without an encyclopaedia's page. */
export const OBSCURE_PRIOR = 48;

/** Score from which a person is linked. Raised until no wrong link was left on the development stories. */
export const THRESHOLD = 2.3;

/** Lead over the next candidate that a link needs; closer calls are left unmarked. */
export const MARGIN = 1.1;

/** Days a year, for spans of years. */
export const YEAR_DAYS = 365.25;

/** People speak and are spoken of as officials from this age on, in years. */
export const YOUNGEST_OFFICIAL_YEARS = 18;

/** Confidence shown for a score: 0.5 at no evidence, above 0.88 from the threshold on. */
export function confidenceOf(score: number): number {
  return Math.round((1 / (1 + Math.exp(-score))) * 1000) / 1000;
}

/** Confidence of mentions that construction alone decides. */
export const CONFIDENCE = {
  /** A named organisation, place or event with one meaning. */
  name: 0.95,
  /** One of several places of the name, chosen by prior or country. */
  chosen: 0.85,
  /** A spelling that the data lacks, of the one who held the office beside it. */
  soundAlike: 0.9,
  /** An office on a day of which the data is sure. */
  office: 0.93,
  /** "the president" once it is clear which. */
  bareOffice: 0.85,
  /** A surname after its full name. */
  surname: 0.92,
  /** The surname of somebody who leads a country that day, in an article that gives no full name. */
  leader: 0.88,
  /** "the Alliance" after NATO. */
  shortForm: 0.9,
  /** A capital that acts. */
  metonym: 0.88,
  /** An event that the text describes. */
  description: 0.85,
} as const;
