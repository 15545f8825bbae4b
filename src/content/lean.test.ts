import { expect, it } from 'vitest';
import type { Annotation } from '../model/annotation';
import { lean } from './lean';

/** An annotation as a message brings it: nothing in it is shared. */
function received(): Annotation {
  const mention = (id: string, entity: string, text: string) => ({
    id,
    block: 'b1',
    start: 0,
    end: 5,
    entity,
    kind: 'person',
    via: 'name',
    confidence: 0.9,
    why: [{ text, weight: 1 }],
  });
  return JSON.parse(
    JSON.stringify({ mentions: [mention('m1', 'a', 'x'), mention('m2', 'a', 'x'), mention('m3', 'b', 'y')] }),
  ) as Annotation;
}

it('says what it said, and holds equal reasons once', () => {
  const kept = lean(received());
  expect(kept).toEqual(received());
  const [first, second, third] = kept.mentions;
  expect(second?.why).toBe(first?.why);
  expect(third?.why).not.toBe(first?.why);
});
