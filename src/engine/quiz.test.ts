import { beforeAll, describe, expect, it } from 'vitest';
import { type SmallData, smallPack } from '../../tests/tools/small-pack';
import { entityId } from '../model/ids';
import { firstDay, partialDate } from '../model/partial-date';
import type { Pack } from '../pack/pack';
import { quizOf } from './quiz';

/** Four presidents one after the other; lines of further terms may be added. */
function data(terms = '', parts: Partial<SmallData> = {}): SmallData {
  return {
    people: ['Ann', 'Bob', 'Cid', 'Dan', 'Eve']
      .map((name, i) => `Q${i + 1} / ${name} Example / politician / RU / / / 50`)
      .join('\n'),
    places: 'Q159 / Russia / country / RU / / / / / 100',
    offices: 'office:president / President of Russia / head-of-state / RU',
    terms: `
      Q1 / office:president / 2000-01-01 / 2004-01-01 / 2022-08-02
      Q2 / office:president / 2004-01-01 / 2008-01-01 / 2022-08-02
      Q3 / office:president / 2008-01-01 / 2012-01-01 / 2022-08-02
      Q4 / office:president / 2012-01-01 / / 2022-08-02
      ${terms}
    `,
    ...parts,
  };
}

const cid = entityId('Q3');
const quiz = async (small: SmallData, met = [cid], seed = 7) => quizOf(await smallPack(small), met, seed);

describe('a quiz', () => {
  it('asks who held an office on a day, with the fact and its source', async () => {
    const [question] = await quiz(data());
    expect(question).toMatchObject({ office: 'President of Russia', role: { start: '2008-01-01' } });
    expect(question?.choices[question.right]?.id).toBe(cid);
    expect(question?.choices).toHaveLength(4);
    expect(question?.role.source.title).toBe('Test source');
  });

  it('is the same for the same seed, and another for others', async () => {
    const days = await Promise.all(
      [1, 1, 2, 3].map(async (seed) => (await quiz(data(), [cid], seed))[0]?.day),
    );
    expect(days[0]).toBe(days[1]);
    expect(new Set(days).size).toBeGreaterThan(1);
  });

  it('keeps from beginnings and ends, and from what a source no longer knows', async () => {
    const dan = entityId('Q4');
    for (let seed = 0; seed < 50; seed += 1) {
      const [question] = await quiz(data(), [dan], seed);
      const day = firstDay(question?.day ?? partialDate('1900'));
      expect(day).toBeGreaterThanOrEqual(firstDay(partialDate('2012-01-31')));
      expect(day).toBeLessThanOrEqual(firstDay(partialDate('2022-07-03')));
    }
  });

  it('asks about a country that was met', async () => {
    expect(await quiz(data(), [entityId('Q159')])).toHaveLength(1);
  });

  it('asks about one office once', async () => {
    expect(await quiz(data(), [cid, entityId('Q1'), entityId('Q159')])).toHaveLength(1);
  });
});

describe('nothing is asked', () => {
  it.each<[string, SmallData, string]>([
    ['where somebody else may have held it', data('Q5 / office:president / 2009 / / 2010-01-01'), 'Q3'],
    ['where a term has no start', data('Q5 / office:president / / / 2010-01-01'), 'Q3'],
    [
      'of an office that two hold at once',
      data('Q5 / office:president / 2001-01-01 / 2003-01-01 / 2022-08-02'),
      'Q3',
    ],
    [
      'where the same office stands under another name, held by another',
      data('Q5 / office:head / 2008-01-01 / 2012-01-01 / 2022-08-02', {
        offices: `
          office:president / President of Russia / head-of-state / RU
          office:head / Head of the Russian State / head-of-state / RU`,
      }),
      'Q3',
    ],
    ['of whoever acted', data('Q5 / office:president / 1996-01-01 / 1999-01-01 / 2022-08-02 / yes'), 'Q5'],
    ['of somebody who held none', data(), 'Q5'],
    ['of what the data does not know', data(), 'Q99'],
  ])('%s', async (_, small, met) => {
    expect(await quiz(small, [entityId(met)])).toEqual([]);
  });

  it('of a place about which positions differ', async () => {
    const small = data('', {
      curated: {
        places: [
          {
            id: 'Q159',
            name: 'Russia',
            kind: 'country',
            country: 'RU',
            positions: [
              { side: 'A', text: 'It is.', source: { title: 'T', publisher: 'P' } },
              { side: 'B', text: 'It is not.', source: { title: 'T', publisher: 'P' } },
            ],
            sources: [{ title: 'Test', publisher: 'Tests' }],
          },
        ],
      },
    });
    expect(await quiz(small)).toEqual([]);
  });
});

describe('with several in the data', () => {
  let pack: Pack;
  beforeAll(async () => {
    pack = await smallPack(data());
  });

  it('offers nobody twice', async () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const [question] = await quizOf(pack, [cid], seed);
      const ids = question?.choices.map(({ id }) => id) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
