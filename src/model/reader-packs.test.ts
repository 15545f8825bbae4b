import { describe, expect, it } from 'vitest';
import { entityId, isEntityId } from './ids';
import { partialDate } from './partial-date';
import {
  type InstalledPack,
  MOST_READER_PACKS,
  NO_READER_PACKS,
  parseReaderPacks,
  type ReaderPacks,
  readerEntityId,
  readerPackOf,
  withMoved,
  withoutPack,
  withPack,
  withSwitched,
} from './reader-packs';

function pack(id: string): InstalledPack {
  const asOf = partialDate('2026');
  return { id, name: id, publisher: '', asOf, entities: 1, on: true, version: `${id} 1`, signedBy: null };
}

/** "a | b": the bundled data stands at the bar. */
function order({ packs, bundledAt }: ReaderPacks): string {
  const ids: string[] = packs.map(({ id }) => id);
  ids.splice(bundledAt, 0, '|');
  return ids.join(' ');
}

const TWO = withPack(withPack(NO_READER_PACKS, pack('a')), pack('b'));

describe('the order', () => {
  it.each<[string, ReaderPacks, string]>([
    ['a new pack comes last, behind the bundled data', TWO, '| a b'],
    ['a pack goes up', withMoved(TWO, 'b', -1), '| b a'],
    ['a pack goes before the bundled data', withMoved(TWO, 'a', -1), 'a | b'],
    ['the bundled data goes down', withMoved(TWO, null, 1), 'a | b'],
    ['the first goes no further', withMoved(TWO, null, -1), '| a b'],
    ['the last goes no further', withMoved(TWO, 'b', 1), '| a b'],
    ['one that is not there goes nowhere', withMoved(TWO, 'c', 1), '| a b'],
    ['one before the bundled data is removed', withoutPack(withMoved(TWO, 'a', -1), 'a'), '| b'],
    ['one behind it is removed', withoutPack(withMoved(TWO, 'a', -1), 'b'), 'a |'],
    [
      'an update keeps its place',
      withPack(withMoved(TWO, 'a', -1), { ...pack('a'), version: 'a 2' }),
      'a | b',
    ],
  ])('%s', (_, all, expected) => {
    expect(order(all)).toBe(expected);
  });

  it('keeps what is switched off', () => {
    expect(withSwitched(TWO, 'a', false).packs.map(({ on }) => on)).toEqual([false, true]);
  });
});

describe('what storage holds', () => {
  it('is read back as it was written', () => {
    expect(parseReaderPacks(JSON.parse(JSON.stringify(withMoved(TWO, 'a', -1))))).toEqual(
      withMoved(TWO, 'a', -1),
    );
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    [
      'packs that are none',
      { packs: [null, 1, { id: 'x' }, { ...pack('A B') }, { ...pack('a'), asOf: 'x' }] },
    ],
    ['__proto__', JSON.parse('{"__proto__":{"packs":[1]}}')],
  ])('%s gives no packs', (_, value) => {
    expect(parseReaderPacks(value)).toEqual(NO_READER_PACKS);
  });

  it('has bounds, and each pack once', () => {
    const packs = Array.from({ length: 50 }, (_, i) => pack(`p${i}`));
    expect(parseReaderPacks({ packs, bundledAt: 99 })).toMatchObject({ bundledAt: MOST_READER_PACKS });
    expect(parseReaderPacks({ packs: [pack('a'), pack('a')], bundledAt: 0 }).packs).toHaveLength(1);
  });
});

it('ids of packs are ids of entities, and say their pack', () => {
  const id = readerEntityId('p'.repeat(40), 'e'.repeat(40));
  expect(isEntityId(id)).toBe(true);
  expect(readerPackOf(id)).toBe('p'.repeat(40));
  expect(readerPackOf(entityId('Q7747'))).toBeNull();
  expect(readerPackOf(entityId('person:dmitry-peskov'))).toBeNull();
});
