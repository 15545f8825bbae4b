import { beforeAll, describe, expect, it } from 'vitest';
import { smallPack } from '../../tests/tools/small-pack';
import { WORLD } from '../../tests/tools/world';
import { partialDate } from '../model/partial-date';
import type { Pack } from '../pack/pack';
import { lookUp } from './look-up';

let pack: Pack;
beforeAll(async () => {
  pack = await smallPack(WORLD);
});

const IN_2021 = partialDate('2021-12-23');
const IN_2014 = partialDate('2014-05-01');

describe('lookUp', () => {
  it.each([
    ['a full name', 'Sergei Lavrov', IN_2021, ['Q58217']],
    ['in small letters', 'sergei lavrov', IN_2021, ['Q58217']],
    ['shouted', 'SERGEI LAVROV', IN_2021, ['Q58217']],
    ['with space and marks around it', ' “Sergei Lavrov,” ', IN_2021, ['Q58217']],
    ['broken over a line', 'Sergei\nLavrov', IN_2021, ['Q58217']],
    ['in a possessive', 'Putin’s', IN_2021, ['Q7747']],
    ['a surname', 'Lavrov', IN_2021, ['Q58217']],
    ['an acronym in small letters', 'nato', IN_2021, ['Q7184']],
    ['a short one', 'us', IN_2021, ['Q30']],
    ['a demonym', 'Russian', IN_2021, ['Q159']],
    ['a short form', 'the Alliance', IN_2021, ['Q7184']],
    ['the longest name in a passage', 'met Sergei Lavrov in Geneva', IN_2021, ['Q58217']],
    ['the holder of an office that day first', 'Wang Yi', IN_2021, ['Q83106', 'Q9083']],
    ['several of one name', 'Georgia', null, ['Q230', 'Q1428']],
    ['nobody', 'John Doe', IN_2021, []],
    ['no word', '…', IN_2021, []],
  ])('%s: %s', (_, text, date, ids) => {
    expect(lookUp(pack, text, date).map(({ id }) => id)).toEqual(ids);
  });

  it('tells of each what it was on the day', () => {
    expect(lookUp(pack, 'Angela Merkel', IN_2014)).toEqual([
      { id: 'Q567', kind: 'person', name: 'Angela Merkel', line: 'Chancellor of Germany' },
    ]);
  });
});
