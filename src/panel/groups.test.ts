import { describe, expect, it } from 'vitest';
import type { EntitySummary, Mention } from '../model/annotation';
import type { EntityKind } from '../model/entity';
import { type BlockId, entityId, mentionId } from '../model/ids';
import { groupsOf } from './groups';
import { mentionsOf } from './mentions';
import { annotationWith } from './samples.test-help';

const summary = (name: string, kind: EntityKind, salience: number, mentions = 1): EntitySummary => ({
  id: entityId(`person:${name.toLowerCase()}`),
  kind,
  name,
  line: '',
  countries: [],
  mentions,
  salience,
  start: null,
  end: null,
});

describe('groups', () => {
  it('stand in a fixed order, the most salient entity first, without empty ones', () => {
    const annotation = annotationWith({
      entities: [
        summary('Kyiv', 'place', 1),
        summary('Lavrov', 'person', 0.2),
        summary('Putin', 'person', 0.9),
        summary('Treaty', 'event', 0.5),
      ],
    });
    expect(
      groupsOf(annotation).map(({ title, entities }) => [title, entities.map((one) => one.name)]),
    ).toEqual([
      ['People', ['Putin', 'Lavrov']],
      ['Places', ['Kyiv']],
      ['Events', ['Treaty']],
    ]);
  });

  it('break ties by mentions, then by name', () => {
    const annotation = annotationWith({
      entities: [summary('B', 'person', 0.5), summary('C', 'person', 0.5, 4), summary('A', 'person', 0.5)],
    });
    expect(groupsOf(annotation)[0]?.entities.map((one) => one.name)).toEqual(['C', 'A', 'B']);
  });
});

it('lists the mentions of one entity in reading order, the tenth block after the second', () => {
  const putin = entityId('Q7747');
  const mention = (id: number, block: string, start: number, entity = putin): Mention => ({
    id: mentionId(id),
    block: block as BlockId,
    start,
    end: start + 5,
    entity,
    kind: 'person',
    via: 'name',
    confidence: 1,
    why: [],
  });
  const annotation = annotationWith({
    mentions: [
      mention(0, 'b10', 0),
      mention(1, 'b2', 40),
      mention(2, 'b2', 3),
      mention(3, 'b0', 0, entityId('Q212')),
    ],
  });
  expect(mentionsOf(annotation, putin).map((one) => one.id)).toEqual(['m2', 'm1', 'm0']);
});
