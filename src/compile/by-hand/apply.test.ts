import { describe, expect, it } from 'vitest';
import { type SmallData, smallDataset } from '../../../tests/tools/small-pack';
import { WORLD } from '../../../tests/tools/world';
import { applyHandTerms } from './apply';

const applied = (extra: SmallData) => applyHandTerms(smallDataset({ ...WORLD, ...extra }));
const HAND = 'RU / Minister of Sport of Russia / minister / Eva Nova / / 2024-05-14 / / 2025-09 / / test';

describe('applyHandTerms', () => {
  it('adds the people, offices and terms that the tables lack', () => {
    const { data, findings } = applied({ handTerms: HAND });
    expect(findings).toEqual([]);
    expect(data.people.find(({ id }) => id === 'person:eva-nova')).toMatchObject({
      name: 'Eva Nova',
      countries: 'RU',
    });
    expect(data.offices.find(({ name }) => name === 'Minister of Sport of Russia')?.kind).toBe('minister');
    expect(data.terms.find(({ person }) => person === 'person:eva-nova')).toMatchObject({
      start: '2024-05-14',
      as_of: '2025-09',
    });
  });

  it('keeps the spelling of the row as a name of the person', () => {
    const { data } = applied({
      handTerms:
        'RU / Minister of Foreign Affairs of Russia / foreign / Sergej Lawrow / Q58217 / 2004-03-09 / / 2025-09 / / test',
    });
    expect(data.aliases).toContainEqual(
      expect.objectContaining({ entity: 'Q58217', alias: 'Sergej Lawrow', kind: 'name' }),
    );
  });

  it('withdraws a row of the tables', () => {
    const { data, findings } = applied({
      withdrawn: 'Q777 / office:gb-minister / 1995-01-01 / never held it',
    });
    expect(findings).toEqual([]);
    expect(data.terms.filter(({ person }) => person === 'Q777')).toEqual([]);
  });

  it.each<[string, SmallData]>([
    ['not a country', { handTerms: HAND.replace('RU', 'Russia') }],
    ['not a kind of office', { handTerms: HAND.replace('minister /', 'wizard /') }],
    ['not a date', { handTerms: HAND.replace('2024-05-14', '2024-14-05') }],
    ['as of when it is known', { handTerms: HAND.replace('2025-09', '') }],
    ['not an id', { handTerms: HAND.replace('Nova / /', 'Nova / Eva /') }],
    ['a fact needs a source', { handTerms: HAND.replace('test', '') }],
    [
      'write the id',
      {
        handTerms: HAND.replace('Eva Nova', 'Leonid Slutsky').replace('RU', 'RU'),
        people: `${WORLD.people}
      Q2 / Leonid Slutsky / male / 1970 / / RU`,
      },
    ],
    ['stands in', { handTerms: `${HAND}\n${HAND.replace('2024-05-14', '2024-05-12')}` }],
    ['no term of', { withdrawn: 'Q777 / office:gb-minister / 1999 / never held it' }],
  ])('reports a row that is %s', (message, extra) => {
    expect(
      applied(extra)
        .findings.map((finding) => finding.message)
        .join(),
    ).toContain(message);
  });
});
