import type { SmallData } from './small-pack';

/** A small world with the traps of the real one, for tests of the engine: facts as the project's tables have them. */
export const WORLD: SmallData = {
  places: `
    Q159 / Russia / country / RU / / Russian|Russians / state
    Q30 / United States / country / US / / American|Americans / state
    Q142 / France / country / FR / / French / state
    Q183 / Germany / country / DE / / German|Germans / government
    Q145 / United Kingdom / country / GB / / British / government
    Q801 / Israel / country / IL / / Israeli|Israelis / government
    Q148 / China / country / CN / / Chinese / state
    Q810 / Jordan / country / JO / / Jordanian / state
    Q212 / Ukraine / country / UA / / Ukrainian / state
    Q15180 / Soviet Union / former-country / SU / / Soviet / / 1922 / 1991
    Q230 / Georgia / country / GE / / Georgian / government
    Q1428 / Georgia (U.S. state) / region / US
    Q49238 / Gainesville / city / US
    Q649 / Moscow / city / RU / RU
    Q61 / Washington / city / US / US
    Q90 / Paris / city / FR / FR
    Q239 / Brussels / city / BE
    Q71 / Geneva / city / CH
    place:kremlin / Kremlin / seat / RU
  `,
  organisations: `
    Q7184 / North Atlantic Treaty Organization / igo / / 1949
    Q7817 / World Health Organization / un_body / / 1948
    org:state-duma / State Duma / chamber / RU
    org:government-ru / Government of Russia / government / RU
    org:government-us / Government of the United States / government / US
    org:government-fr / Government of France / government / FR
    org:ru-foreign-ministry / Ministry of Foreign Affairs of Russia / ministry / RU
    org:brussels-institutions / NATO or the European Union / igo
  `,
  people: `
    Q7747 / Vladimir Putin / male / 1952-10-07 / / RU / Vladimir Putin
    Q58217 / Sergey Lavrov / male / 1950-03-21 / / RU / Sergey Lavrov
    Q6279 / Joe Biden / male / 1942-11-20 / / US / Joe Biden
    Q1124 / Bill Clinton / male / 1946-08-19 / / US / Bill Clinton
    Q567 / Angela Merkel / female / 1954-07-17 / / DE / Angela Merkel
    Q61053 / Olaf Scholz / male / 1958-06-14 / / DE / Olaf Scholz
    Q23505 / George H. W. Bush / male / 1924-06-12 / 2018-11-30 / US / George H. W. Bush
    Q207 / George W. Bush / male / 1946-07-06 / / US / George W. Bush
    Q83106 / Wang Yi / male / 1953-10-19 / / CN / Wang Yi
    Q9083 / Wang Yi / male / 1958-01-01 / / CN
    Q2037108 / Leonid Slutsky / male / 1968-01-04 / / RU
    Q3052772 / Emmanuel Macron / male / 1977-12-21 / / FR / Emmanuel Macron
    Q57553 / Theresa May / female / 1956-10-01 / / GB / Theresa May
    Q777 / John Smith / male / 1960-01-01 / / GB
  `,
  offices: `
    office:ru-president / President of Russia / head-of-state / RU
    office:ru-minister-of-foreign-affairs / Minister of Foreign Affairs of Russia / foreign / RU
    office:ru-duma-committee / Chair of the State Duma Committee on International Affairs / committee-chair / RU
    office:us-president / President of the United States / head-of-state / US
    office:de-chancellor / Chancellor of Germany / head-of-government / DE
    office:fr-president / President of France / head-of-state / FR
    office:cn-minister-of-foreign-affairs / Minister of Foreign Affairs of China / foreign / CN
    office:cn-npc / Member of the National People's Congress / legislator / CN
    office:gb-prime-minister / Prime Minister of the United Kingdom / head-of-government / GB
    office:gb-minister / Minister of State for Paper Clips of the United Kingdom / minister / GB
  `,
  terms: `
    Q7747 / office:ru-president / 2012-05-07 / / 2022-08-02
    Q58217 / office:ru-minister-of-foreign-affairs / 2004-03-09 / / 2022-12-11
    Q2037108 / office:ru-duma-committee / 2016-10-05 / / 2022-08-02
    Q6279 / office:us-president / 2021-01-20 / 2025-01-20 / 2026-06-15
    Q1124 / office:us-president / 1993-01-20 / 2001-01-20 / 2026-06-15
    Q23505 / office:us-president / 1989-01-20 / 1993-01-20 / 2026-06-15
    Q207 / office:us-president / 2001-01-20 / 2009-01-20 / 2026-06-15
    Q567 / office:de-chancellor / 2005-11-22 / 2021-12-08 / 2021-12-08
    Q61053 / office:de-chancellor / 2021-12-08 / 2025-05-06 / 2025-05-06
    Q3052772 / office:fr-president / 2017-05-14 / / 2022-08-02
    Q83106 / office:cn-minister-of-foreign-affairs / 2013-03-16 / 2022-12-30 / 2023-01-10
    Q9083 / office:cn-npc / 2013-03-05 / 2018-03-05 / 2022-08-02
    Q57553 / office:gb-prime-minister / 2016-07-13 / 2019-07-24 / 2026-06-19
    Q777 / office:gb-minister / 1995-01-01 / 1997-05-02 / 2026-06-19
  `,
  aliases: `
    Q58217 / Sergei Lavrov / name
    Q30 / US / acronym
    Q1428 / Georgia / common
    Q30 / America / name
    Q15180 / USSR / acronym
    Q145 / Britain / name
    Q7184 / NATO / acronym
    Q7184 / North Atlantic Alliance / name
    Q7184 / Alliance / short
    Q7817 / WHO / acronym
    Q159 / Russian Federation / name
    org:ru-foreign-ministry / Russian Foreign Ministry / name
  `,
  events: `
    Q1 / Annexation of Crimea / annexation / 2014-03-18 / / RU|UA / / Annexation of Crimea / 80
    Q2 / Russian invasion of Ukraine / war / 2022-02-24 / / RU|UA / / Russian invasion of Ukraine / 100
  `,
  curated: {
    places: [
      {
        id: 'Q239',
        name: 'Brussels',
        kind: 'city',
        standsFor: ['org:brussels-institutions'],
        sources: [{ title: 'Test', publisher: 'Tests' }],
      },
      {
        id: 'place:kremlin',
        name: 'Kremlin',
        kind: 'seat',
        country: 'RU',
        standsFor: ['org:government-ru'],
        sources: [{ title: 'Test', publisher: 'Tests' }],
      },
    ],
    events: [
      {
        id: 'event:enlargement-of-nato',
        name: 'Enlargement of NATO',
        kind: 'enlargement',
        start: '1999',
        participants: ['Q7184'],
        describe: [
          { pattern: 'nato|north_atlantic_alliance eastward*|eastern expan*|enlarg*|mov*' },
          { pattern: 'eastward expansion of nato' },
        ],
        background: 'States that joined NATO after 1999.',
        sources: [{ title: 'Member countries', publisher: 'NATO' }],
      },
    ],
  },
};
