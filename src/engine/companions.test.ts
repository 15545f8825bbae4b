import { beforeAll, describe, expect, it } from 'vitest';
import { smallPack } from '../../tests/tools/small-pack';
import { entityId } from '../model/ids';
import { partialDate } from '../model/partial-date';
import type { Pack } from '../pack/pack';
import { surroundingsOf } from './companions';

let pack: Pack;
beforeAll(async () => {
  pack = await smallPack({
    places: `
      Q159 / Russia / country / RU / / Russian / state
      Q30 / United States / country / US / / American / state
      Q142 / France / country / FR / / French / state
    `,
    people: `
      Q7747 / Vladimir Putin / male / 1952-10-07 / / RU
      Q58217 / Sergey Lavrov / male / 1950-03-21 / / RU
      Q6279 / Joe Biden / male / 1942-11-20 / / US
    `,
    events: `
      Q1 / Summit in Geneva / summit / 2021-06-16 / / RU|US / RU|US
      Q2 / Later talks / summit / 2022-01-10 / / RU|US / RU|US
      Q3 / Election in France / election / 2017 / / FR / FR
    `,
  });
});

const ARTICLE = ['Q6279', 'Q142', 'Q7747', 'Q159', 'Q30', 'Q1', 'Q2', 'Q3', 'Q99999'].map(entityId);

function around(id: string) {
  const row = pack.find(entityId(id));
  if (row === null) throw new Error(`no ${id}`);
  const { companions, before, later } = surroundingsOf(pack, row, ARTICLE, partialDate('2021-12-23'));
  return {
    companions: companions.map(({ name }) => name),
    before: before.map(({ name }) => name),
    later: later.map(({ name }) => name),
  };
}

describe('what an article holds around', () => {
  it.each([
    [
      'a person: the country, then who serves it; events by their day',
      'Q58217',
      ['Russia', 'Vladimir Putin'],
      ['Summit in Geneva'],
      ['Later talks'],
    ],
    ['a country: who serves it', 'Q30', ['Joe Biden'], ['Summit in Geneva'], ['Later talks']],
    [
      'an event: who takes part, then who belongs to them; no other events',
      'Q1',
      ['Russia', 'United States', 'Joe Biden', 'Vladimir Putin'],
      [],
      [],
    ],
  ])('%s', (_, id, companions, before, later) => {
    expect(around(id)).toEqual({ companions, before, later });
  });
});
