import { describe, expect, it } from 'vitest';
import { blockId, entityId, mentionId } from '../model/ids';
import { partialDate } from '../model/partial-date';
import type { Post, Tie } from '../model/tie';
import { barsOf } from './career-bars';
import { choicesFor, withChoices } from './choices';
import { byCountry, countryName } from './countries';
import { filtered, groupsOf } from './groups';
import { PRESENCE_SLOTS, presenceOf } from './presence';
import { entityIn, hashOf } from './route';
import { annotationWith, entityNamed, eventOn } from './samples.test-help';
import { layOut } from './ties-layout';
import { timelineOf } from './timeline-order';
import { scaleOf } from './timeline-scale';

const one = entityId('Q7747');

describe('the filter', () => {
  const groups = groupsOf(
    annotationWith({
      entities: [
        entityNamed('person:a', 'person', {
          name: 'Recep Tayyip Erdoğan',
          line: 'President of Turkey',
          countries: ['TR'],
        }),
        entityNamed('place:b', 'place', { name: 'Geneva', countries: ['CH'] }),
      ],
    }),
  );
  it.each([
    ['', 2],
    ['erdogan', 1],
    ['president turkey', 1],
    ['switzerland', 1],
    ['nobody', 0],
  ])('%j finds %i', (sought, count) => {
    expect(filtered(groups, sought).flatMap(({ entities }) => entities)).toHaveLength(count);
  });
});

describe('countries', () => {
  it.each([
    ['RU', 'Russia'],
    ['SU', 'Soviet Union'],
    ['XK', 'Kosovo'],
    ['Q7184', 'Elsewhere'],
    [undefined, 'Elsewhere'],
  ])('%s is %s', (code, name) => expect(countryName(code)).toBe(name));

  it('put the country with most people first and the others last', () => {
    const groups = byCountry(
      [['org:x'], ['FR'], ['RU'], ['RU']].map((countries, i) =>
        entityNamed(`person:p${i}`, 'person', { countries }),
      ),
    );
    expect(groups.map(({ country }) => country)).toEqual(['Russia', 'France', 'Elsewhere']);
  });
});

it('shows in which part of an article an entity is mentioned', () => {
  const mention = (i: number, block: number) => ({
    id: mentionId(i),
    block: blockId(block),
    start: 0,
    end: 1,
    entity: one,
    kind: 'person' as const,
    via: 'name' as const,
    confidence: 1,
    why: [],
  });
  const slots = presenceOf(annotationWith({ mentions: [mention(0, 0), mention(1, 9)] }), one, 10);
  expect(slots).toHaveLength(PRESENCE_SLOTS);
  expect([slots[0], slots[Math.floor(0.9 * PRESENCE_SLOTS)], slots.reduce((a, b) => a + b, 0)]).toEqual([
    1, 1, 2,
  ]);
});

describe('the address', () => {
  it.each<[string, string | null]>([
    ['#entity=Q7747', 'Q7747'],
    ['#entity=event%3Atalks', 'event:talks'],
    ['', null],
    ['#entity=javascript:', null],
    [`#entity=${'Q1'.repeat(200)}`, null],
  ])('%s is %s', (hash, id) => expect(entityIn(hash)).toBe(id));
  it('leads to where it says', () => expect(entityIn(hashOf(entityId('event:talks')))).toBe('event:talks'));
});

describe('choices', () => {
  const article = annotationWith({ title: 'Talks' });
  it.each([null, 'x', [null], [['a']], [['a', [['b', 'not an id']]]], [[1, []]]])(
    'are none in %j',
    (stored) => expect(choicesFor(stored, article).size).toBe(0),
  );
  it('of other articles stay', () => {
    const first = withChoices([], annotationWith({ title: 'Other' }), new Map([['Kim', one]]));
    const both = withChoices(first, article, new Map([['Wang Yi', one]]));
    expect(choicesFor(both, annotationWith({ title: 'Other' })).get('Kim')).toBe(one);
    expect(choicesFor(both, article).get('Wang Yi')).toBe(one);
  });
});

describe('ties', () => {
  const tie = (from: string, to: string): Tie => ({
    kind: 'office',
    from: entityId(from),
    to: entityId(to),
    label: 'President of',
    start: null,
    source: null,
  });
  it('are drawn only between entities of the article', () => {
    const known = new Map([
      [entityId('Q1'), { name: 'A', kind: 'person' as const }],
      [entityId('Q2'), { name: 'B', kind: 'place' as const }],
    ]);
    const { left, right, edges } = layOut([tie('Q1', 'Q2'), tie('Q1', 'Q3')], known);
    expect([left.length, right.length, edges.length]).toEqual([1, 1, 1]);
  });
});

describe('the scale of the timeline', () => {
  const { before } = timelineOf(annotationWith({ background: [eventOn('1991-12'), eventOn('2021-06-16')] }));
  it('shows all, or only what lies near the article', () => {
    const date = partialDate('2021-12-23');
    expect(scaleOf(before, date, 'all').marks).toHaveLength(2);
    const { marks, article, ticks } = scaleOf(before, date, 'year');
    expect(marks).toHaveLength(1);
    expect(article).toBeGreaterThan(marks[0]?.to ?? 1);
    expect(ticks.length).toBeGreaterThan(1);
  });
  it('is empty without moments', () => expect(scaleOf([], null, 'all').marks).toEqual([]));
});

it('puts the posts of a career on one scale', () => {
  const post = (start: string, end: string | null) =>
    ({
      start: partialDate(start),
      end: end === null ? null : partialDate(end),
      asOf: partialDate('2020'),
    }) as Post;
  const bars = barsOf([post('2000', '2009'), post('2010', null)]);
  expect(bars.map(({ from }) => Math.round(from * 100))).toEqual([0, 48]);
  expect(bars.at(-1)?.to).toBe(1);
});
