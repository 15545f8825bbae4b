import { describe, expect, it } from 'vitest';
import {
  DIGEST_LIMITS,
  type Digest,
  digestFile,
  MOST_OF_ARTICLE,
  NOTHING_MET,
  parseDigest,
  seenBefore,
  withArticle,
} from './digest';
import { entityId } from './ids';
import { fromDay, partialDate } from './partial-date';

const day = partialDate;
const putin = { id: entityId('Q7747'), kind: 'person' as const, name: 'Vladimir Putin' };
const nato = { id: entityId('Q7184'), kind: 'organisation' as const, name: 'NATO' };
const read = (...articles: [string, (typeof putin | typeof nato)[]][]): Digest =>
  articles.reduce<Digest>((digest, [on, met]) => withArticle(digest, day(on), met), NOTHING_MET);

describe('a digest', () => {
  it('counts articles by day, and puts what was met last at the end', () => {
    const digest = read(['2025-03-10', [putin, nato]], ['2025-03-12', [putin]], ['2025-03-12', [putin]]);
    expect(digest.map(({ name }) => name)).toEqual(['NATO', 'Vladimir Putin']);
    expect(digest[1]?.days).toEqual([
      { day: '2025-03-10', articles: 1 },
      { day: '2025-03-12', articles: 2 },
    ]);
  });

  it('keeps days in order when the clock was set back', () => {
    expect(
      read(['2025-03-12', [putin]], ['2025-03-10', [putin]])[0]?.days.map((one) => String(one.day)),
    ).toEqual(['2025-03-10', '2025-03-12']);
  });

  it.each<[string, [string, (typeof putin)[]][], ReturnType<typeof seenBefore>]>([
    ['nothing of what is met for the first time', [['2025-03-20', [putin]]], null],
    ['nothing of what was never met', [], null],
    [
      'the days before and the last of them',
      [
        ['2025-03-10', [putin]],
        ['2025-03-12', [putin]],
        ['2025-03-20', [putin]],
      ],
      { days: 2, last: day('2025-03-12'), today: 0 },
    ],
    [
      'the other articles of today',
      [
        ['2025-03-20', [putin]],
        ['2025-03-20', [putin]],
      ],
      { days: 0, last: null, today: 1 },
    ],
  ])('says %s', (_, articles, expected) => {
    expect(seenBefore(read(...articles), putin.id, day('2025-03-20'))).toEqual(expected);
  });

  it('forgets whatever was met longest ago', () => {
    const many = Array.from({ length: DIGEST_LIMITS.entities + 1 }, (_, i) => ({
      ...putin,
      id: entityId(`Q${i + 1}`),
    }));
    let digest = NOTHING_MET;
    for (let i = 0; i < many.length; i += MOST_OF_ARTICLE)
      digest = withArticle(digest, day('2025-03-10'), many.slice(i, i + MOST_OF_ARTICLE));
    expect(digest).toHaveLength(DIGEST_LIMITS.entities);
    expect(digest[0]?.id).toBe('Q2');
  });

  it('forgets the earliest days', () => {
    const first = 45_000; // some day of 2023
    const days = Array.from({ length: DIGEST_LIMITS.days }, (_, i) => ({
      day: fromDay(first + i),
      articles: 1,
    }));
    const full = parseDigest([{ ...putin, days }]);
    expect(full[0]?.days).toHaveLength(DIGEST_LIMITS.days);
    const next = withArticle(full, fromDay(first + DIGEST_LIMITS.days), [putin]);
    expect(next[0]?.days).toHaveLength(DIGEST_LIMITS.days);
    expect(next[0]?.days[0]?.day).toBe(fromDay(first + 1));
  });

  it('takes no more of an article than was read about', () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ ...putin, id: entityId(`Q${i + 1}`) }));
    expect(withArticle(NOTHING_MET, day('2025-03-10'), many)).toHaveLength(MOST_OF_ARTICLE);
  });
});

describe('what storage holds', () => {
  const days = [{ day: '2025-03-10', articles: 1 }];

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'digest'],
    ['an object', { 0: { ...putin, days } }],
    ['null', [null]],
    ['no entity', [{ ...putin, id: '<script>', days }]],
    ['no kind', [{ ...putin, kind: 'ship', days }]],
    ['no name', [{ ...putin, name: 7, days }]],
    ['no days', [{ ...putin, days: [] }]],
    ['a month for a day', [{ ...putin, days: [{ day: '2025-03', articles: 1 }] }]],
    ['a day that no month has', [{ ...putin, days: [{ day: '2025-02-30', articles: 1 }] }]],
    ['no count', [{ ...putin, days: [{ day: '2025-03-10', articles: -1 }] }]],
  ])('is left out where it is %s', (_, stored) => {
    expect(parseDigest(stored)).toEqual([]);
  });

  it('comes back as it was written, without what does not belong there', () => {
    const digest = read(['2025-03-10', [putin]]);
    const stored = JSON.parse(JSON.stringify(digest.map((one) => ({ ...one, address: 'https://x' }))));
    expect(parseDigest(stored)).toEqual(digest);
    expect(JSON.parse(digestFile(digest))).toMatchObject({ format: 'backgrounder-digest', met: digest });
  });

  it('counts a day that stands twice once', () => {
    expect(parseDigest([{ ...putin, days: [...days, ...days] }])[0]?.days).toEqual(days);
  });
});
