import { expect, it } from 'vitest';
import { smallPack } from '../../tests/tools/small-pack';
import { WORLD } from '../../tests/tools/world';
import { blockId } from '../model/ids';
import { parsePartialDate } from '../model/partial-date';
import { annotate } from './annotate';

const SOURCES = [{ title: 'Test', publisher: 'Tests' }];

/** The events that a text describes, as the words marked and the id. */
async function describedIn(text: string): Promise<string[]> {
  const events = [
    {
      id: 'event:spring',
      name: 'Prague Spring',
      kind: 'reform',
      start: '1968',
      describe: [{ pattern: 'soviet invasion of czechoslovakia' }],
      background: 'Ended by an invasion.',
      sources: SOURCES,
    },
    {
      id: 'event:afghan-war',
      name: 'Soviet–Afghan War',
      kind: 'war',
      start: '1979',
      describe: [{ pattern: 'soviet … invasion … afghanistan' }],
      background: 'Begun by an invasion.',
      sources: SOURCES,
    },
  ];
  const pack = await smallPack({ ...WORLD, curated: { ...WORLD.curated, events } });
  const { mentions } = annotate(pack, {
    title: '',
    date: parsePartialDate('2008-08-12'),
    lang: 'en',
    blocks: [{ id: blockId(0), kind: 'paragraph', text }],
  });
  return mentions
    .filter(({ via }) => via === 'description')
    .map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);
}

it('marks the same words for one event, the one whose pattern they fill most closely', async () => {
  expect(
    await describedIn(
      'They spoke of the Soviet invasion of Czechoslovakia forty years ago this month and of the one in Afghanistan.',
    ),
  ).toEqual(['Soviet invasion of Czechoslovakia=event:spring']);
  expect(await describedIn('They spoke of the Soviet invasion of Afghanistan.')).toEqual([
    'Soviet invasion of Afghanistan=event:afghan-war',
  ]);
});
