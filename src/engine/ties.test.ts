import { describe, expect, it } from 'vitest';
import { smallPack } from '../../tests/tools/small-pack';
import { entityId } from '../model/ids';
import { partialDate } from '../model/partial-date';
import { careerOf } from './career';
import { tiesOf } from './ties';

const pack = await smallPack({
  places: 'Q159 / Russia / country / RU / / Russian|Russians',
  people: `
    Q7747 / Vladimir Putin / male / 1952-10-07 / / RU
    Q34453 / Boris Yeltsin / male / 1931-02-01 / 2007-04-23 / RU
    Q23530 / Dmitry Medvedev / male / 1965-09-14 / / RU`,
  offices: 'office:ru-president / President of Russia / head-of-state / RU',
  terms: `
    Q34453 / office:ru-president / 1991-07-10 / 1999-12-31 / 2020
    Q7747 / office:ru-president / 1999-12-31 / 2008-05-07 / 2020
    Q23530 / office:ru-president / 2008-05-07 / 2012-05-07 / 2020
    Q7747 / office:ru-president / 2012-05-07 / / 2022-12`,
});
const ids = ['Q7747', 'Q34453', 'Q23530', 'Q159'].map(entityId);
const told = async (day: string): Promise<string[]> =>
  (await tiesOf(pack, ids, partialDate(day))).map(({ kind, from, to }) => `${kind} ${from} ${to}`);

describe('ties', () => {
  it('are those of the day', async () => {
    expect(await told('2000-06-01')).toEqual(['office Q7747 Q159', 'successor Q7747 Q34453']);
    expect(await told('2010-06-01')).toEqual(['office Q23530 Q159', 'successor Q23530 Q7747']);
  });

  it('name nobody whom the article does not', async () => {
    expect(await tiesOf(pack, ids.slice(0, 1), partialDate('2000-06-01'))).toEqual([]);
  });

  it('need a day for offices, and know only what is in the data', async () => {
    expect(await tiesOf(pack, [...ids, entityId('Q1')], null)).toEqual([]);
  });
});

describe('a career', () => {
  it('has every term with who came before and after', () => {
    const posts = careerOf(pack, entityId('Q7747'), null);
    expect(posts.map(({ start, before, after }) => [start, before?.name, after?.name])).toEqual([
      ['1999-12-31', 'Boris Yeltsin', 'Dmitry Medvedev'],
      ['2012-05-07', 'Dmitry Medvedev', undefined],
    ]);
  });

  it('says what came after the article, and names no successor of a later day', () => {
    const posts = careerOf(pack, entityId('Q7747'), partialDate('2007-01-01'));
    expect(posts.map(({ after, later }) => [after, later])).toEqual([
      [null, false],
      [null, true],
    ]);
  });

  it('is empty for whoever is no person', () => {
    expect(careerOf(pack, entityId('Q159'), null)).toEqual([]);
  });
});
