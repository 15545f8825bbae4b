import { describe, expect, it } from 'vitest';
import { smallDataset } from '../../../tests/tools/small-pack';
import { chainLengths } from '../chains';
import type { CuratedEvent } from '../curated';
import { checkCurated } from './curated';

const WORDS = Array.from({ length: 45 }, (_, i) => `word${i}`).join(' ');

function event(id: string, more: Partial<CuratedEvent> = {}): CuratedEvent {
  const sources = [{ title: 'T', publisher: 'P' }];
  return { id: `event:${id}`, name: `Event ${id}`, kind: 'treaty', start: '2000', sources, ...more };
}

const PLACES = 'Q159 / Russia / country / RU';
const codes = (events: CuratedEvent[], reviewed = ''): string[] =>
  checkCurated(smallDataset({ places: PLACES, reviewed, curated: { events } })).map(({ code }) => code);

describe('records written by hand', () => {
  it('passes a sound one', () => {
    const sound = event('a', {
      aliases: ['Treaty of A'],
      countries: ['RU'],
      places: ['Moscow', 'Q159'],
      background: `${WORDS}.`,
      links: [{ relation: 'led-to', event: 'event:b' }],
    });
    expect(codes([sound, event('b', { start: '2001' })])).toEqual([]);
  });

  it.each<[string, CuratedEvent[]]>([
    ['unknown-reference', [event('a', { countries: ['XX'] })]],
    ['unknown-reference', [event('a', { places: ['Q404'] })]],
    ['unknown-reference', [event('a', { links: [{ relation: 'led-to', event: 'event:none' }] })]],
    ['unknown-reference', [event('a', { describe: [{ pattern: 'a b', needs: ['Q404'] }] })]],
    ['no-source', [event('a', { sources: [] })]],
    ['length', [event('a', { background: 'Too short.' })]],
    ['loaded-word', [event('a', { background: `${WORDS} brutal.` })]],
    ['shared-sentence', [event('a', { background: `${WORDS}.` }), event('b', { background: `${WORDS}.` })]],
    ['ends-before-start', [event('a', { end: '1999' })]],
    ['early-description', [event('a', { describe: [{ pattern: 'a b', to: '1998' }] })]],
    ['everyday-alias', [event('a', { aliases: ['the annexation'] })]],
    [
      'order',
      [event('a', { links: [{ relation: 'led-to', event: 'event:b' }] }), event('b', { start: '1990' })],
    ],
    [
      'order',
      [event('a', { links: [{ relation: 'followed', event: 'event:b' }] }), event('b', { start: '2010' })],
    ],
    [
      'outside-parent',
      [
        event('a', { links: [{ relation: 'part-of', event: 'event:b' }] }),
        event('b', { start: '2001', end: '2003' }),
      ],
    ],
    [
      'cycle',
      [
        event('a', { links: [{ relation: 'led-to', event: 'event:b' }] }),
        event('b', { links: [{ relation: 'led-to', event: 'event:a' }] }),
      ],
    ],
  ])('reports %s', (code, events) => {
    expect(codes(events)).toContain(code);
  });

  it('passes what a reviewer found right', () => {
    const alias = event('a', { aliases: ['gilets jaunes'] });
    const word = event('b', { background: `${WORDS} regime.` });
    const reviewed = `everyday-alias / event:a gilets jaunes / only they are called so
      loaded-word / event:b regime / the treaty’s own word`;
    expect(codes([alias, word], reviewed)).toEqual([]);
  });
});

it('counts the steps before and after an event', () => {
  const chain = [
    event('a', { links: [{ relation: 'led-to', event: 'event:b' }] }),
    event('b'),
    event('c', { links: [{ relation: 'followed', event: 'event:b' }] }),
    event('d'),
  ];
  expect([...chainLengths(chain).values()]).toEqual([2, 2, 2, 0]);
});
