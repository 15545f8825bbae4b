import { describe, expect, it } from 'vitest';
import { entityId } from '../model/ids';
import { type Stop, trailAfter } from './trail';

const stop = (id: string): Stop => ({ id: entityId(id), name: id });
const [a, b, c] = [stop('Q1'), stop('Q2'), stop('Q3')];

describe('trailAfter', () => {
  it.each<[string, Stop[], Stop | null, Stop, Stop[]]>([
    ['the first card has nothing behind it', [], null, a, []],
    ['a second card has the first behind it', [], a, b, [a]],
    ['a third has both', [a], b, c, [a, b]],
    ['back by one', [a, b], c, b, [a]],
    ['back to the first, however far', [a, b], c, a, []],
    ['the same card again', [a], b, b, [a]],
  ])('%s', (_, trail, from, to, expected) => expect(trailAfter(trail, from, to)).toEqual(expected));
});
