import { describe, expect, it } from 'vitest';
import type { PersonCard, Role } from '../model/card';
import { entityId } from '../model/ids';
import { partialDate } from '../model/partial-date';
import { roleGroups } from './role-groups';

const source = { title: 'Wikidata', publisher: 'Wikimedia', asOf: null, url: null };

function role(office: string, start: string, end: string | null, asOf: string, acting = false): Role {
  return {
    office,
    start: partialDate(start),
    end: end === null ? null : partialDate(end),
    acting,
    asOf: partialDate(asOf),
    source,
  };
}

/** The groups in short: `heading: office (span); …` */
function told(asOf: string | null, rolesThen: Role[], rolesNewest: Role[]): string[] {
  const card: PersonCard = {
    kind: 'person',
    id: entityId('Q1'),
    name: 'A',
    what: '',
    background: '',
    factsThen: [],
    facts: [],
    sources: [],
    related: [],
    companions: [],
    since: null,
    wikidata: null,
    asOf: asOf === null ? null : partialDate(asOf),
    born: null,
    died: null,
    rolesThen,
    rolesNewest,
  };
  return roleGroups(card).map(({ heading, lines, note }) =>
    `${heading}: ${lines.map(({ office, span }) => `${office} (${span.join(' · ')})`).join('; ')} ${note}`.trim(),
  );
}

const foreign = role('Foreign Minister', '2004-03-09', null, '2022-12-11');
const chair = role('Chair', '2016-10-05', '2024-02', '2024-03');
const leader = role('Leader', '2022-05-27', null, '2022-12-11');
const stale = role('Member', '2009', null, '2022-11');

describe('roleGroups', () => {
  it.each<[string, string | null, Role[], Role[], string[]]>([
    [
      'a role without end, with the day up to which its source knows',
      '2021-12-23',
      [foreign],
      [foreign],
      ['On 23 December 2021: Foreign Minister (since 9 March 2004 · no end known by 11 December 2022)'],
    ],
    [
      'a later role under the newest known',
      '2021-12-23',
      [foreign],
      [leader],
      [
        'On 23 December 2021: Foreign Minister (since 9 March 2004 · no end known by 11 December 2022)',
        'Newest known, as of 11 December 2022: Leader (since 27 May 2022)',
      ],
    ],
    [
      'the end of a role with what came later, not on the day',
      '2021-12-23',
      [chair],
      [],
      [
        'On 23 December 2021: Chair (since 5 October 2016)',
        'Newest known, as of March 2024: Chair (5 October 2016 until February 2024)',
      ],
    ],
    [
      'nothing as held on a day that the source does not reach',
      '2025-03-01',
      [stale],
      [stale],
      ['Newest known, as of November 2022: Member (since 2009) Not known after that day.'],
    ],
    [
      'the own day of a role that is older than the heading',
      '2021-12',
      [],
      [leader, stale],
      [
        'Newest known, as of 11 December 2022: Leader (since 27 May 2022); Member (since 2009 · as of November 2022)',
      ],
    ],
    [
      'no day without a date',
      null,
      [],
      [leader],
      ['Newest known, as of 11 December 2022: Leader (since 27 May 2022)'],
    ],
    [
      'an acting role',
      '2021',
      [role('Chair', '2020', '2023', '2024', true)],
      [],
      ['In 2021: Acting Chair (since 2020)', 'Newest known, as of 2024: Acting Chair (2020 until 2023)'],
    ],
    ['nothing', '2021', [], [], []],
  ])('tells %s', (_, asOf, then, newest, expected) => {
    expect(told(asOf, then, newest)).toEqual(expected);
  });

  it('never says "now" or "today"', () => {
    const all = told('2021-12-23', [foreign, chair, stale], [leader, foreign]).join(' ');
    expect(all).not.toMatch(/\b(?:now|today|current)/i);
  });
});
