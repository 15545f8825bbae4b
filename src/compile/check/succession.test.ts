import { expect, it } from 'vitest';
import { type SmallData, smallDataset } from '../../../tests/tools/small-pack';
import { checkSuccession } from './succession';

const BASE: SmallData = {
  people: `
    Q1 / Ann Example / female / / / RR
    Q2 / Bob Example / male / / / RR
  `,
  offices: `
    office:head / Prime Minister of Ruritania / head-of-government / RR
    office:premier / Premier of Ruritania / head-of-government / RR
    office:seat / Member of the Diet of Ruritania / legislator / RR
  `,
};

it.each<[string, string, number]>([
  [
    'one after the other',
    'Q1 / office:head / 2001-01-01 / 2003-01-01 / 2022 | Q2 / office:head / 2003-01-01 / 2004 / 2022',
    0,
  ],
  [
    'two at once',
    'Q1 / office:head / 2001-01-01 / 2003-06-01 / 2022 | Q2 / office:head / 2003-01-01 / 2004 / 2022',
    1,
  ],
  [
    'two at once under two names',
    'Q1 / office:head / 2001-01-01 / 2003-06-01 / 2022 | Q2 / office:premier / 2003-01-01 / 2004 / 2022',
    1,
  ],
  [
    'some days of handover',
    'Q1 / office:head / 2001-01-01 / 2003-01-30 / 2022 | Q2 / office:head / 2003-01-01 / 2004 / 2022',
    0,
  ],
  ['years that may fit', 'Q1 / office:head / 2001 / 2003 / 2022 | Q2 / office:head / 2003 / 2004 / 2022', 0],
  [
    'an acting holder beside',
    'Q1 / office:head / 2001-01-01 / 2005-01-01 / 2022 | Q2 / office:head / 2003 / 2004 / 2022 / acting',
    0,
  ],
  [
    'one person twice',
    'Q1 / office:head / 2001-01-01 / 2005-01-01 / 2022 | Q1 / office:premier / 2003 / 2004 / 2022',
    0,
  ],
  [
    'an open term that its source saw beside the next',
    'Q1 / office:head / 2001-01-01 / / 2022 | Q2 / office:head / 2003-01-01 / 2004-01-01 / 2022',
    1,
  ],
  [
    'members of a parliament',
    'Q1 / office:seat / 2001-01-01 / 2005-01-01 / 2022 | Q2 / office:seat / 2002 / 2004 / 2022',
    0,
  ],
])('%s', (_, terms, findings) => {
  const data = smallDataset({ ...BASE, terms: terms.split('|').join('\n') });
  expect(checkSuccession(data)).toHaveLength(findings);
});

it('passes what a reviewer found right', () => {
  const terms = `Q1 / office:head / 2001-01-01 / 2003-06-01 / 2022
    Q2 / office:head / 2003-01-01 / 2004 / 2022`;
  const reviewed = 'two-holders / RR:head-of-government Q1 Q2 / two governments claimed to be the lawful one';
  expect(checkSuccession(smallDataset({ ...BASE, terms, reviewed }))).toEqual([]);
});
