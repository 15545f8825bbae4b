import { MONTH_NAMES } from '../../model/partial-date';

/** Month by folded name or usual abbreviation, 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, i): [string, number] => [name.toLowerCase(), i + 1]),
  ...MONTH_NAMES.map((name, i): [string, number] => [name.slice(0, 3).toLowerCase(), i + 1]),
  ['sept', 9],
]);

/** Months whose names are also verbs or given names: only with a day, a year or a preposition beside them. */
export const AMBIGUOUS_MONTHS = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'dec',
  'apr',
  'jun',
  'sep',
  'august',
  'april',
  'june',
]);

/** ISO weekday by name, Monday 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].flatMap(
    (name, i): [string, number][] => [
      [name, i + 1],
      [name.slice(0, 3), i + 1],
    ],
  ),
);

/** Small numbers as newspapers spell them; "a" and "an" are one. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
]);

/** First month of each season of the northern half, as newspapers of both halves name it for their readers. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Words that open a place in time; a mention begins with them. */
export const OPENERS = new Set([
  'on',
  'in',
  'at',
  'since',
  'until',
  'till',
  'by',
  'during',
  'before',
  'after',
  'from',
]);

/** Prepositions after which a bare number of four digits is a year. */
export const BEFORE_YEARS = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'during',
  'before',
  'after',
  'from',
  'through',
  'early',
  'mid',
  'late',
  'around',
  'about',
  'circa',
  'like',
]);

/** Openers that belong to the mention, as "on" in "on Thursday"; the others bound it. */
export const OWN_OPENERS = new Set(['on', 'in', 'at']);

/** Words that put what follows into the future. */
export const FUTURE = new Set([
  'will',
  'would',
  'should',
  'could',
  'may',
  'might',
  'shall',
  'must',
  'due',
  'scheduled',
  'expected',
  'expects',
  'planned',
  'plans',
  'plan',
  'set',
  'slated',
  'upcoming',
  'next',
  'coming',
  'wants',
  'hopes',
  'intends',
  'll',
  'likely',
  'proposed',
]);

/** Words that put what follows into the past. */
export const PAST = new Set([
  'said',
  'told',
  'announced',
  'was',
  'were',
  'had',
  'has',
  'did',
  'signed',
  'met',
  'ended',
  'began',
  'came',
  'took',
  'stressed',
  'added',
  'wrote',
  'warned',
  'killed',
  'died',
  'won',
  'lost',
  'voted',
  'published',
  'reported',
  'declared',
  'became',
  'left',
  'arrived',
  'spoke',
  'held',
  'called',
  'ago',
  'since',
  'issued',
  ...'went fell rose saw broke shot struck fled sent brought made gave got found fought sank blew flew drove ran sat stood swept spent'.split(
    ' ',
  ),
]);

/** Verbs of what is on the calendar: "On Wednesday the talks move to Brussels". */
export const PRESENT = new Set(
  (
    'is are move moves meet meets vote votes begin begins start starts open opens hold holds go goes travel travels face faces ' +
    'head heads gather gathers convene convenes return returns visit visits decide decides take takes turn turns ' +
    'leave leaves depart departs fly flies arrive arrives host hosts run runs play plays'
  ).split(' '),
);

/** Nouns after a date that make it the name of something: "September 11 attacks", "July 20 plot". */
export const NAMED_AFTER_DATES = new Set([
  'attacks',
  'attack',
  'movement',
  'plot',
  'revolution',
  'uprising',
  'massacre',
  'coalition',
  'bloc',
  'terrorist',
  'hijackings',
]);

/** Decades by name, for the century of the article or the one before. */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

/** Days of the year that have a name. */
export const FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["new year 's eve", [12, 31]],
  ["new year 's day", [1, 1]],
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
]);

/** Prepositions after which a weekday lies ahead, and after which it lies behind. */
export const BEFORE_AHEAD = new Set(['from', 'by', 'until', 'till', 'before', 'for', 'than']);
export const BEFORE_BEHIND = new Set(['after', 'since', 'following', 'during']);

/** What a weekday has ahead of it: "Sunday's election". */
export const AHEAD_OF_US = new Set(
  'election elections poll polls vote ballot runoff round referendum summit meeting debate final match showdown deadline'.split(
    ' ',
  ),
);

/** Singular and plural of what dates are counted in. */
const UNITS = 'day week fortnight month year decade century'
  .split(' ')
  .flatMap((unit) => [unit, `${unit}s`, unit.replace(/y$/, 'ies')]);

/** What may stand second in a date behind a number. */
const AFTER_NUMBERS: ReadonlySet<string> = new Set([
  ...UNITS,
  ...NUMBERS.keys(),
  ...MONTHS.keys(),
  'quarter',
  'of',
]);

/**
 * Words with which a date may begin, and what may then stand second; null for anything. All other words begin none. Numbers in
 * digits may stand first and second.
 */
export const BEGINNINGS: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ...[...NUMBERS.keys()].map((number): [string, ReadonlySet<string>] => [number, AFTER_NUMBERS]),
  ...[
    ...MONTHS.keys(),
    ...WEEKDAYS.keys(),
    ...SEASONS.keys(),
    ...DECADES.keys(),
    ...'this last next early mid late earlier later today tonight yesterday tomorrow half new christmas boxing'.split(
      ' ',
    ),
  ].map((word): [string, null] => [word, null]),
  ['in', new Set(NUMBERS.keys())],
  ['that', new Set(UNITS)],
  ...['beginning', 'start', 'end'].map((edge): [string, ReadonlySet<string>] => [edge, new Set(['of'])]),
  [
    'the',
    new Set([
      ...SEASONS.keys(),
      ...DECADES.keys(),
      ...'same next following previous day early mid late beginning start end first second third fourth last final'.split(
        ' ',
      ),
    ]),
  ],
]);
