import { OFFICE_KINDS, type OfficeKind } from '../model/entity';
import { chainLengths } from './chains';
import { firstDayOf, lastDayOf } from './date-fields';
import { groupBy } from './group';
import type { Dataset } from './read';
import { items, type Row } from './tables';

/** The countries most in the world's news: what must be known of them first. */
export const NEWS_COUNTRIES =
  'AE AF AR AT AU BD BE BG BR BY CA CH CL CN CO CU CZ DE DK DZ EG ES ET FI FR GB GE GR HU ID IE IL IN IQ IR IT JO JP KE KP KR KZ LB LY MA MM MX MY NG NL NO NZ PE PH PK PL PS PT QA RO RS RU SA SD SE SG SY TH TR TW UA US VE VN YE ZA'.split(
    ' ',
  );

/** The five offices asked for; a country without the office apart (presidential systems) has no gap there. */
const TOP_OFFICES: readonly OfficeKind[] = [
  'head-of-state',
  'head-of-government',
  'foreign',
  'defence',
  'finance',
];

/** Heads of state who govern themselves: no head of government is missed there. */
const NO_HEAD_OF_GOVERNMENT = new Set(
  'AF AR BR CH CL CO CY GH ID IR KE MX NG PH TR US VE ZA AE SY PA CR EC UY PY BO GT HN SV NI DO'.split(' '),
);

const PAST_DAYS = ['2005-06-01', '2015-06-01', '2021-12-23'];

/** How much the data knows, for the terminal: counts by decade, country and kind, then who held the top offices when. */
export function coverageReport(data: Dataset, today: string): string {
  const offices = new Map(data.offices.map((office) => [office.id, office]));
  const kindOf = (term: Row<'terms'>): string => offices.get(term.office)?.kind ?? 'other';
  const countryOf = (term: Row<'terms'>): string => offices.get(term.office)?.jurisdiction ?? '';
  const dated = data.terms.filter((term) => term.start !== '' || term.end !== '');
  const byHand = data.terms.filter((term) => term.file !== undefined).length;
  const lines = [
    `people ${data.people.length}, terms ${data.terms.length}, of them dated ${dated.length}, by hand ${byHand}`,
    '',
    `born, by decade: ${counted(data.people.map((row) => decadeOf(row.born)))}`,
    `terms begun, by decade: ${counted(data.terms.map((term) => decadeOf(term.start)))}`,
    `terms by kind: ${ranked(data.terms.map(kindOf), OFFICE_KINDS.length)}`,
    `terms by country: ${ranked(data.terms.map(countryOf), 80)}`,
    'people by country: ' +
      ranked(
        data.people.flatMap((row) => items(row.countries)),
        80,
      ),
    '',
  ];
  const holders = holdersTable(data, offices);
  const gaps: string[] = [];
  for (const country of NEWS_COUNTRIES)
    for (const kind of TOP_OFFICES) {
      if (kind === 'head-of-government' && NO_HEAD_OF_GOVERNMENT.has(country)) continue;
      const cells = [today, ...PAST_DAYS].map((day) => {
        const who = holders(country, kind, day);
        if (who === '') gaps.push(`${country} ${kind} ${day}`);
        return `${day.slice(0, 4)}: ${who || '—'}`;
      });
      lines.push(`${country} ${kind.padEnd(18)} ${cells.join(' | ')}`);
    }
  lines.push('', `gaps: ${gaps.length === 0 ? 'none' : gaps.join(', ')}`, '', ...curatedLines(data));
  return lines.join('\n');
}

/** Steps that a chain of events must have to tell how one came to another. */
const STEPS = 3;

/** How much is written by hand, and how many of the tables' events nobody has written about. */
function curatedLines({ curated, curatedAt, events }: Dataset): string[] {
  const regionOf = (id: string): string =>
    (curatedAt.get(id)?.file ?? '').replace(/^.*\/|(?:-to-1999|-since-2000)?\.json$/g, '');
  const chained = [...chainLengths(curated.events).values()].filter((steps) => steps >= STEPS).length;
  const contested = [...curated.events, ...curated.places].filter(
    ({ positions = [] }) => positions.length > 0,
  );
  const { people, organisations, places } = curated;
  return [
    `by hand: events ${curated.events.length}, people ${people.length}, organisations ${organisations.length}, places ${places.length}; events of the tables ${events.length}`,
    `events by region: ${counted(curated.events.map(({ id }) => regionOf(id)))}`,
    `events by decade: ${counted(curated.events.map(({ start = '' }) => decadeOf(start)))}`,
    `events by kind: ${ranked(
      curated.events.map(({ kind }) => kind),
      30,
    )}`,
    `contested ${contested.length}, described ${curated.events.filter(({ describe = [] }) => describe.length > 0).length}, in chains of ${STEPS} steps and more ${chained}`,
  ];
}

/** Who held an office of a kind in a country on a day; the newest known before it says as of when. */
function holdersTable(
  data: Dataset,
  offices: ReadonlyMap<string, Row<'offices'>>,
): (country: string, kind: OfficeKind, day: string) => string {
  const names = new Map(data.people.map((row) => [row.id, row.name]));
  for (const record of data.curated.people) names.set(record.id, record.name);
  const chains = groupBy(data.terms, (term) => {
    const office = offices.get(term.office);
    return office ? `${office.jurisdiction} ${office.kind}` : '';
  });
  return (country, kind, day) => {
    const asked = firstDayOf(day) ?? 0;
    const begun = (chains.get(`${country} ${kind}`) ?? []).filter(
      (term) => (firstDayOf(term.start || term.as_of) ?? 0) <= asked,
    );
    const covering = begun.filter((term) => term.end === '' || (lastDayOf(term.end) ?? 0) >= asked);
    const sure = covering.filter((term) => term.end !== '' || (lastDayOf(term.as_of) ?? 0) >= asked);
    const name = (term: Row<'terms'>): string => names.get(term.person) ?? term.person;
    if (sure.length > 0) return [...new Set(sure.map(name))].join(' + ');
    const newest = Math.max(...covering.map((term) => lastDayOf(term.as_of) ?? 0));
    return [
      ...new Set(
        covering
          .filter((term) => lastDayOf(term.as_of) === newest)
          .map((term) => `${name(term)} [as of ${term.as_of}]`),
      ),
    ].join(' + ');
  };
}

function decadeOf(date: string): string {
  return date === '' ? 'unknown' : `${date.slice(0, 3)}0s`;
}

function counted(values: readonly string[]): string {
  return [...groupBy(values, (value) => value)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, all]) => `${value} ${all.length}`)
    .join(', ');
}

function ranked(values: readonly string[], most: number): string {
  return [...groupBy(values, (value) => value)]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([value, all]) => `${value || 'none'} ${all.length}`)
    .join(', ');
}
