import type { Match } from '../../src/card/around';
import type { View } from '../../src/card/CardView';
import type { PackInfo } from '../../src/model/annotation';
import type { Card, Companion, PersonCard, Role, Source } from '../../src/model/card';
import { entityId } from '../../src/model/ids';
import { partialDate } from '../../src/model/partial-date';

/** One state of the card, as the gallery shows it. */
export type State = {
  name: string;
  view: View;
  /** Forced scheme; that of the look when left out. */
  scheme?: 'light' | 'dark';
  /** As on a screen of 320 px. */
  narrow?: boolean;
  /** The card that this one was opened from. */
  back?: string;
  /** Already muted. */
  muted?: boolean;
  /** False where the browser gives no clipboard. */
  copies?: boolean;
  /** Selectors of what is pressed once the card is drawn, in order. */
  press?: string[];
};

export const PACK: PackInfo = {
  version: 3,
  asOf: partialDate('2026-08-22'),
  people: 132_072,
  organisations: 8_052,
  places: 2_262,
  events: 14_172,
};

const day = partialDate('2021-12-23');

const wikidata: Source = {
  title: 'Wikidata',
  publisher: 'Wikimedia',
  asOf: partialDate('2022-12-11'),
  url: 'https://www.wikidata.org/',
};
const list: Source = {
  title: 'Heads of state and government',
  publisher: 'World Leaders, CIA',
  asOf: partialDate('2022-11'),
  url: null,
};
const book: Source = { title: 'Not One Inch', publisher: 'Yale University Press', asOf: null, url: null };

function role(office: string, start: string | null, end: string | null, asOf = '2022-12-11'): Role {
  return {
    office,
    start: start === null ? null : partialDate(start),
    end: end === null ? null : partialDate(end),
    acting: false,
    asOf: partialDate(asOf),
    source: wikidata,
  };
}

const nothing = {
  background: '',
  factsThen: [],
  facts: [],
  sources: [wikidata],
  related: [],
  companions: [],
  since: null,
  wikidata: null,
  asOf: day,
};
const companion = (id: string, kind: Companion['kind'], name: string, line: string): Companion => ({
  id: entityId(id),
  kind,
  name,
  line,
});
const putin = companion('Q7747', 'person', 'Vladimir Putin', 'President of Russia');
const russia = companion('Q159', 'place', 'Russia', 'country');
const nato = companion('Q7184', 'organisation', 'NATO', 'military alliance');
const foreignMinister = role('Minister of Foreign Affairs of Russia', '2004-03-09', null);

const lavrov: PersonCard = {
  ...nothing,
  kind: 'person',
  id: entityId('Q58217'),
  name: 'Sergey Lavrov',
  what: 'Russian diplomat and politician',
  wikidata: 'Q58217',
  born: partialDate('1950-03-21'),
  died: null,
  rolesThen: [foreignMinister],
  rolesNewest: [foreignMinister],
  background:
    'A career diplomat, he was Russia’s ambassador to the United Nations from 1994 to 2004 and has been foreign minister since. In December 2021 his ministry published draft treaties that would have ruled out any further enlargement of NATO.',
  related: [
    {
      id: entityId('event:russian-troop-build-up'),
      name: 'Russian troop build-up around Ukraine',
      relation: 'before',
      start: partialDate('2021-03'),
    },
    {
      id: entityId('event:russian-draft-treaties-2021'),
      name: 'Russian draft treaties on security guarantees',
      relation: 'before',
      start: partialDate('2021-12-17'),
    },
  ],
  companions: [
    russia,
    putin,
    companion(
      'org:mfa',
      'organisation',
      'Ministry of Foreign Affairs of Russia',
      'foreign ministry of Russia',
    ),
  ],
  since: {
    text: 'In February 2022 he told the Security Council of Russia that the answers of NATO and the United States fell short.',
    source: wikidata,
    events: [
      {
        id: entityId('event:invasion'),
        name: 'Russian invasion of Ukraine',
        relation: 'followed',
        start: partialDate('2022-02-24'),
      },
    ],
  },
};

const slutsky: PersonCard = {
  ...lavrov,
  id: entityId('Q2037108'),
  name: 'Leonid Slutsky',
  what: 'Russian politician',
  wikidata: 'Q2037108',
  born: partialDate('1968-01-04'),
  background: '',
  related: [],
  companions: [russia],
  since: null,
  rolesThen: [
    role('Chair of the State Duma Committee on International Affairs', '2016-10-05', null),
    role('Member of the State Duma', '2000-01', null),
  ],
  rolesNewest: [role('Leader of the Liberal Democratic Party of Russia', '2022-05-27', null)],
  facts: [{ label: 'Party', value: 'Liberal Democratic Party of Russia', source: wikidata }],
};

const since: PersonCard = {
  ...lavrov,
  id: entityId('person:example'),
  name: 'Annemarie Musterfrau-Beispielhausen',
  what: 'invented politician',
  asOf: partialDate('2025-03-01'),
  born: partialDate('1962'),
  wikidata: null,
  background: '',
  related: [],
  companions: [],
  since: null,
  rolesThen: [role('Member of the Bundestag', null, null, '2022-11')],
  rolesNewest: [role('Member of the Bundestag', null, null, '2022-11')],
};

const talks: Card = {
  ...nothing,
  kind: 'event',
  id: entityId('event:russian-draft-treaties-2021'),
  name: 'Russian draft treaties on security guarantees',
  what: 'diplomatic proposal',
  start: partialDate('2021-12-17'),
  end: null,
  positions: [],
  background:
    'Russia’s foreign ministry published two draft agreements, one with the United States and one with NATO. They asked for a halt to the Alliance’s enlargement and for its forces to return to where they stood in 1997.',
  sources: [wikidata, list],
  related: [
    {
      id: entityId('event:russian-troop-build-up'),
      name: 'Russian troop build-up around Ukraine',
      relation: 'led here',
      start: partialDate('2021-03'),
    },
  ],
  companions: [russia, nato, companion('Q30', 'place', 'United States', 'country')],
  since: {
    text: '',
    source: null,
    events: [
      {
        id: entityId('event:talks'),
        name: 'Security talks in Geneva',
        relation: 'followed',
        start: partialDate('2022-01-10'),
      },
    ],
  },
};

const assurances: Card = {
  ...nothing,
  kind: 'event',
  id: entityId('event:nato-assurances-1990'),
  name: 'Dispute over assurances on NATO expansion',
  what: 'contested claim',
  start: partialDate('1990'),
  end: partialDate('1991'),
  background:
    'Whether Soviet leaders were promised in 1990 that NATO would not move east of Germany is disputed.',
  positions: [
    {
      side: 'Russia',
      text: 'Western leaders gave spoken assurances in 1990 and broke them by admitting new members from 1999 on.',
      source: wikidata,
    },
    {
      side: 'NATO and the United States',
      text: 'No such promise was made or written down, and each state is free to choose its alliances.',
      source: book,
    },
  ],
  sources: [book],
};

const osce: Card = {
  ...nothing,
  kind: 'organisation',
  id: entityId('Q81299'),
  name: 'Organization for Security and Co-operation in Europe',
  what: 'regional security organisation',
  wikidata: 'Q81299',
  founded: partialDate('1975-08-01'),
  dissolved: null,
  background: 'Its 57 states cover North America, Europe and Central Asia. Decisions are taken by consensus.',
  facts: [
    { label: 'Seat', value: 'Vienna', source: wikidata },
    { label: 'Head', value: 'Helga Schmid, Secretary General (as of 11 December 2022)', source: wikidata },
  ],
  members: [
    ...[
      'Albania',
      'Andorra',
      'Armenia',
      'Austria',
      'Azerbaijan',
      'Belarus',
      'Belgium',
      'Bosnia and Herzegovina',
    ],
    ...[
      'Bulgaria',
      'Canada',
      'Croatia',
      'Cyprus',
      'Czech Republic',
      'Denmark',
      'Estonia',
      'Finland',
      'France',
    ],
  ].map((name, index) => ({ id: entityId(`Q${index + 1}`), name, since: null })),
  companions: [russia, companion('Q212', 'place', 'Ukraine', 'country')],
};

const geneva: Card = {
  ...nothing,
  kind: 'place',
  id: entityId('Q71'),
  name: 'Geneva',
  what: 'city in Switzerland',
  wikidata: 'Q71',
  facts: [{ label: 'Country', value: 'Switzerland', source: wikidata }],
  positions: [],
};

const treaty: Source = { title: 'The North Atlantic Treaty', publisher: 'NATO', asOf: null, url: null };

const hungary: Card = {
  ...nothing,
  kind: 'place',
  id: entityId('Q28'),
  name: 'Hungary',
  what: 'country',
  wikidata: 'Q28',
  factsThen: [
    {
      label: 'President',
      value: 'János Áder',
      source: list,
      entity: entityId('Q57467'),
      detail: 'since 2012',
    },
    { label: 'Prime Minister', value: 'Viktor Orbán', source: list, entity: entityId('Q57641') },
    {
      label: 'Minister of Foreign Affairs and Trade',
      value: 'Péter Szijjártó',
      source: wikidata,
      entity: entityId('Q685293'),
    },
    { label: 'Capital', value: 'Budapest', source: wikidata, entity: entityId('place:budapest') },
    {
      label: 'Member of',
      value: 'European Union',
      source: treaty,
      entity: entityId('Q458'),
      detail: 'since 2004',
    },
    { label: 'Member of', value: 'NATO', source: treaty, entity: entityId('Q7184'), detail: 'since 1999' },
  ],
  positions: [],
};

const kremlin: Card = {
  ...nothing,
  kind: 'organisation',
  id: entityId('org:government-ru'),
  name: 'Government of Russia',
  what: 'national government',
  founded: partialDate('1991-12-25'),
  dissolved: null,
  factsThen: [{ label: 'Prime Minister', value: 'Mikhail Mishustin', source: list, detail: 'since 2020' }],
  members: [],
  sources: [wikidata, list],
  companions: [russia, putin],
};

const crimea: Card = {
  ...nothing,
  kind: 'place',
  id: entityId('Q7835'),
  name: 'Crimea',
  what: 'peninsula on the Black Sea',
  wikidata: 'Q7835',
  background: 'Russia took control of the peninsula in February and March 2014 and declared it annexed.',
  positions: [
    { side: 'Ukraine', text: 'Crimea is Ukrainian territory under occupation.', source: wikidata },
    { side: 'Russia', text: 'Crimea joined Russia after a vote of its people in March 2014.', source: book },
  ],
  facts: [{ label: 'Countries', value: 'Ukraine', source: wikidata }],
  sources: [wikidata, book],
};

const longName: PersonCard = {
  ...since,
  asOf: day,
  id: entityId('person:long'),
  name: 'Maximilian Ferdinand Johann Jacob Philipp Leopold Joseph Sylvester Freiherr von und zu Musterhausen',
  what: 'invented politician whose every name and office is far too long for one line',
  rolesThen: [
    {
      ...role(
        'Parliamentary State Secretary for Reconstruction, Donaudampfschifffahrtsgesellschaft and Inter-Agency Affairs',
        '2009-10-28',
        null,
      ),
      acting: true,
    },
  ],
  rolesNewest: [],
  facts: [
    {
      label: 'Parliamentary group',
      value: 'Arbeitsgemeinschaft-Unabhängiger-Bürgerinnenvereinigungen',
      source: wikidata,
    },
  ],
};

const rightToLeft: PersonCard = {
  ...lavrov,
  id: entityId('person:rtl'),
  name: 'مصطفى الكاظمي',
  what: 'رئيس وزراء العراق',
  born: partialDate('1967'),
  wikidata: null,
  background: 'سياسي عراقي تولى رئاسة الوزراء من عام 2020 إلى عام 2022.',
  rolesThen: [role('Prime Minister of Iraq', '2020-05-07', '2022-10-27')],
  rolesNewest: [],
  related: [],
  companions: [companion('Q796', 'place', 'العراق', 'country')],
  since: null,
};

const named = { name: 'Sergei Lavrov', kind: 'person' } as const;
const card = (of: Card, match?: Match): View => ({ state: 'card', card: of, ...(match && { match }) });

const byName: Match = {
  text: 'Sergei Lavrov',
  via: 'name',
  why: [
    { text: 'how often news means this person by the name', weight: 1.4 },
    { text: 'held the office of “Foreign Minister” that day', weight: 2.2 },
    { text: 'a country served is named in the article', weight: 0.6 },
    { text: 'the name is also a common word or name', weight: -0.3 },
    {
      text: 'Sergei Lavrov, Russian football player: called “Foreign Minister”, which they were not',
      weight: 0,
      rejected: entityId('Q999'),
    },
  ],
};
const byOffice: Match = {
  text: 'the Russian foreign minister',
  via: 'office',
  why: [{ text: 'Minister of Foreign Affairs of Russia that day', weight: 0 }],
};
const byPlace: Match = {
  text: 'Moscow',
  via: 'metonym',
  why: [{ text: '“Moscow” acts here: it stands for Government of Russia', weight: 0 }],
};

const MORE = '.card-more > summary';

/** Every state of the card. */
export const STATES: readonly State[] = [
  { name: 'person', view: card(lavrov, byName) },
  { name: 'person-later-role', view: card(slutsky) },
  {
    name: 'readers-pack',
    view: card({ ...slutsky, wikidata: null, readerPack: 'Springfield town council' }),
  },
  { name: 'by-office', view: card(lavrov, byOffice) },
  { name: 'unknown-since', view: card(since) },
  { name: 'no-date', view: card({ ...slutsky, asOf: null, rolesThen: [] }) },
  { name: 'event', view: card(talks) },
  { name: 'disputed', view: card(assurances) },
  { name: 'organisation', view: card(osce) },
  { name: 'place', view: card(geneva) },
  { name: 'country', view: card(hungary) },
  { name: 'place-disputed', view: card(crimea) },
  { name: 'metonym', view: card(kremlin, byPlace), press: ['.card-why > summary'] },
  { name: 'since-then-open', view: card(lavrov, byName), press: ['.card-since > summary'] },
  { name: 'why-open', view: card(lavrov, byName), press: ['.card-why > summary'] },
  { name: 'menu-open', view: card(lavrov, byName), press: [MORE] },
  { name: 'copied', view: card(slutsky), press: [MORE, '.card-copy button'] },
  { name: 'copy-refused', view: card(slutsky), press: [MORE, '.card-copy button'], copies: false },
  { name: 'muted', view: card(slutsky), press: [MORE], muted: true },
  { name: 'report', view: card(slutsky), press: [MORE, '.card-act:last-of-type'] },
  { name: 'back', view: card(talks), back: 'Sergey Lavrov' },
  { name: 'no-record', view: { state: 'no-record', ...named } },
  { name: 'loading', view: { state: 'loading', ...named } },
  { name: 'failed', view: { state: 'failed', reason: 'gone', ...named } },
  { name: 'long-name', view: card(longName), back: longName.name },
  { name: 'right-to-left', view: card(rightToLeft) },
  { name: 'dark', view: card(slutsky), scheme: 'dark' },
  { name: 'dark-disputed', view: card(assurances), scheme: 'dark' },
  { name: 'narrow', view: card(slutsky), narrow: true },
];
