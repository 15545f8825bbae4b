import { describe, expect, it } from 'vitest';
import { type SmallData, smallDataset } from '../../../tests/tools/small-pack';
import type { Row } from '../tables';
import { HandPeople } from './people';

const DATA: SmallData = {
  people: `
    Q1 / Cho Hyun / male / 1957 / / KR
    Q2 / Cho Hye-yeon / female / 1985 / / KR
    Q3 / John Smith / male / 1950-01-01 / 1990-01-01 / GB
    Q4 / John Smith / male / 1960 / / GB
    Q5 / Pablo Casado Blanco / male / 1981 / / ES
    Q6 / Kim Il-chol / male / / / KP
    Q7 / Pak Kim / male / / / KP
    Q8 / Young Person / female / 1999 / / FR
    Q9 / Serhii Marchenko / male / / / UA
    person:ann-example / Ann Example / female / / / US
  `,
  aliases: `
    Q2 / Cho Hyun-jung / name
    Q7 / Kim Jong-gak / name
  `,
  offices: `
    office:kp-defence / Minister of Defence of North Korea / defence / KP
    office:ua-finance / Minister of Finance of Ukraine / finance / UA
  `,
  terms: `
    Q7 / office:kp-defence / 2012-04 / 2012-11 / 2022
    Q9 / office:ua-finance / 2020-03-30 / / 2022
  `,
};

function handRow(text: string): Row<'handTerms'> {
  const [jurisdiction = '', kind = '', person = '', start = '', id = ''] = text
    .split('/')
    .map((f) => f.trim());
  return {
    jurisdiction,
    office: 'An Office',
    kind,
    person,
    id,
    start,
    end: '',
    as_of: '2025',
    acting: '',
    source: 'test',
    line: 2,
  };
}

const resolve = (text: string): string => {
  const who = new HandPeople(smallDataset(DATA)).resolve(handRow(text));
  return 'oneOf' in who ? `one of ${who.oneOf.join(' ')}` : `${who.id}${who.isNew ? ' new' : ''}`;
};

describe('whom a row written by hand means', () => {
  it.each([
    // the one who is known by the name and served the country
    ['KR / foreign / Cho Hyun / 2025', 'Q1'],
    ['US / minister / Ann Example / 2025', 'person:ann-example'],
    // a namesake abroad is somebody else
    ['FR / foreign / Cho Hyun / 2025', 'person:cho-hyun new'],
    // the dead and the children do not serve
    ['GB / minister / John Smith / 1995', 'Q4'],
    ['FR / minister / Young Person / 2010', 'person:young-person new'],
    // two who could: a person decides
    ['GB / minister / John Smith / 1985', 'one of Q3 Q4'],
    ['GB / minister / John Smith / 1985 / Q3', 'Q3'],
    // another name that a table has is no proof, unless they held such an office
    ['KR / foreign / Cho Hyun-jung / 2025', 'one of Q2'],
    ['KP / defence / Kim Jong-gak / 2012-04', 'Q7'],
    // a like name in the same office from the same weeks
    ['UA / finance / Sergii Marchenko / 2020-04', 'Q9'],
    ['UA / finance / Sergii Marchenko / 2014-04', 'person:sergii-marchenko new'],
    // a longer name of the country that holds all the words
    ['ES / party-leader / Pablo Casado / 2018', 'one of Q5'],
    ['ES / party-leader / Pablo Casado / 2018 / person:pablo-casado', 'person:pablo-casado new'],
  ])('%s → %s', (row, expected) => {
    expect(resolve(row)).toBe(expected);
  });

  it('makes one new person of a name and country', () => {
    const people = new HandPeople(smallDataset(DATA));
    const ids = [
      'IT / minister / Eva Nuova / 2020',
      'IT / finance / Eva Nuova / 2022',
      'AT / minister / Eva Nuova / 2020',
    ]
      .map((row) => people.resolve(handRow(row)))
      .map((who) => ('id' in who ? who.id : ''));
    expect(ids).toEqual(['person:eva-nuova', 'person:eva-nuova', 'person:eva-nuova-at']);
  });
});
