import { beforeAll, expect, it } from 'vitest';
import { type SmallData, smallPack } from '../../tests/tools/small-pack';
import { WORLD } from '../../tests/tools/world';
import { blockId } from '../model/ids';
import { parsePartialDate } from '../model/partial-date';
import type { Pack } from '../pack/pack';
import { annotate } from './annotate';

const EVENTS: SmallData = {
  ...WORLD,
  events: `
    Q11 / 2017 French presidential election / election / 2017-05-07 / / FR
    Q12 / 2017 French legislative election / election / 2017-06-18 / / FR
    Q13 / 2016 United Kingdom European Union membership referendum / referendum / 2016-06-23 / / GB
    Q14 / 1991 Soviet coup attempt / coup / 1991-08-19 / 1991-08-22 / SU|RU
    Q15 / 2003 invasion of Ruritania / war / 2003-03-20 / / US
    Q16 / 2021 German federal election / election / 2021-09-26 / / DE
    Q17 / 2024 United States presidential election / election / 2024-11-05 / / US
  `,
};

let pack: Pack;
beforeAll(async () => {
  pack = await smallPack(EVENTS);
});

it.each<[string, string, string[]]>([
  ['The French presidential election of 2017 was close.', '2020', ['presidential election of 2017=Q11']],
  ["France's 2017 presidential election was close.", '2020', ['2017 presidential election=Q11']],
  ['The 2017 presidential election in France was close.', '2020', ['2017 presidential election=Q11']],
  ['The 2017 parliamentary election in France was close.', '2020', ['2017 parliamentary election=Q12']],
  // two that year: which one is not said
  ['The 2017 election in France was close.', '2020', []],
  // the article's own country, where there is only one
  ['Britain left. Britain had held a referendum in 2016.', '2020', ['referendum in 2016=Q13']],
  ['Britain and France spoke of the referendum of 2016.', '2020', []],
  ['The 1991 coup in the Soviet Union failed.', '2020', ['1991 coup=Q14']],
  // not yet, or not that year
  ['The 2024 presidential election in the United States is near.', '2023', []],
  ['The 2020 presidential election in the United States was close.', '2023', []],
  ['Germany voted. The 2021 federal election in Germany was close.', '2022', ['2021 federal election=Q16']],
  // a day or month instead of the year, read against the article's own
  ['France counted. The June 18 election in France was dull.', '2017', ['June 18 election=Q12']],
  ['Britain left. The referendum of 23 June divided Britain.', '2016', ['referendum of 23 June=Q13']],
  ['The June 11 election in France was dull.', '2017', []],
  ['On 18 June the wine of the election in France was red.', '2017', []],
  // a kind of word is not enough: the name must hold it
  ['The 2003 war in the United States.', '2020', []],
  ['The election was close in France.', '2020', []],
])('%s (%s)', (text, year, expected) => {
  const blocks = [{ id: blockId(0), kind: 'paragraph' as const, text }];
  const { mentions } = annotate(pack, {
    title: '',
    date: parsePartialDate(`${year}-12-31`),
    lang: 'en',
    blocks,
  });
  const told = mentions.filter(({ via }) => via === 'description');
  expect(told.map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`)).toEqual(expected);
});
