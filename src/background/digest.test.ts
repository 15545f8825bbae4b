import { describe, expect, it } from 'vitest';
import type { Annotation } from '../model/annotation';
import { DIGEST_KEY } from '../model/digest';
import { entityId } from '../model/ids';
import { partialDate } from '../model/partial-date';
import { dayOf, digestKeeper } from './digest';
import { annotationOf, fakeSession } from './fakes.test-help';

const lavrov = entityId('Q58217');
const OPEN = { isPrivate: false };

function article(title: string, ...ids: string[]): Annotation {
  const entities = ids.map((id) => ({
    id: entityId(id),
    kind: 'person' as const,
    name: `Name of ${id}`,
    line: '',
    countries: [],
    mentions: 1,
    salience: 1,
    start: null,
    end: null,
  }));
  return { ...annotationOf(title), entities };
}

function setUp({ on = true } = {}) {
  const local = fakeSession();
  const session = fakeSession();
  let today = partialDate('2025-03-12');
  const keeper = () => digestKeeper({ local, session }, () => today);
  if (on) void local.set({ 'digest-on': true });
  return {
    local,
    session,
    /** As after the browser ended the background's script and started it again. */
    keeper,
    digest: keeper(),
    later: (day: string) => (today = partialDate(day)),
    stored: () => local.stored.get(DIGEST_KEY),
  };
}

describe('the digest', () => {
  it('keeps nothing until the reader wants it', async () => {
    const { digest, local, session } = setUp({ on: false });
    await digest.add(article('Talks', 'Q58217'), OPEN);
    expect([...local.stored.keys(), ...session.stored.keys()]).toEqual([]);
    await digest.keep(true);
    await digest.add(article('Talks', 'Q58217'), OPEN);
    expect(local.stored.has(DIGEST_KEY)).toBe(true);
  });

  it('keeps nothing of a private window, wherever', async () => {
    const { digest, local, session } = setUp();
    await digest.add(article('Talks', 'Q58217'), { isPrivate: true });
    expect([...local.stored.keys()]).toEqual(['digest-on']);
    expect(session.stored.size).toBe(0);
  });

  it('keeps entity, day and number of articles, and nothing of the article', async () => {
    const { digest, stored } = setUp();
    await digest.add(article('Talks in Geneva', 'Q58217'), OPEN);
    expect(stored()).toEqual([
      {
        id: 'Q58217',
        kind: 'person',
        name: 'Name of Q58217',
        days: [{ day: '2025-03-12', articles: 1 }],
      },
    ]);
  });

  it('counts an article once, however often it is read, and what it says later too', async () => {
    const { digest, keeper, stored } = setUp();
    await digest.add(article('Talks', 'Q58217'), OPEN);
    await keeper().add(article('Talks', 'Q58217', 'Q7747'), OPEN);
    expect(stored()).toMatchObject([
      { id: 'Q58217', days: [{ articles: 1 }] },
      { id: 'Q7747', days: [{ articles: 1 }] },
    ]);
  });

  it('says what was seen before, today and on other days', async () => {
    const { digest, later } = setUp();
    await digest.add(article('One', 'Q58217'), OPEN);
    expect(await digest.seenBefore(lavrov)).toBeNull();
    await digest.add(article('Two', 'Q58217'), OPEN);
    expect(await digest.seenBefore(lavrov)).toEqual({ days: 0, last: null, today: 1 });
    later('2025-03-20');
    await digest.add(article('Three', 'Q58217'), OPEN);
    expect(await digest.seenBefore(lavrov)).toEqual({ days: 1, last: '2025-03-12', today: 0 });
  });

  it('says nothing while it is switched off, and keeps what it holds', async () => {
    const { digest, later, stored } = setUp();
    await digest.add(article('One', 'Q58217'), OPEN);
    later('2025-03-20');
    await digest.keep(false);
    expect(await digest.seenBefore(lavrov)).toBeNull();
    expect(stored()).toHaveLength(1);
  });

  it('forgets everything, and what it had counted', async () => {
    const { digest, local, session } = setUp();
    await digest.add(article('One', 'Q58217'), OPEN);
    await digest.erase();
    expect([...local.stored.keys()]).toEqual(['digest-on']);
    expect(session.stored.size).toBe(0);
    await digest.add(article('Two', 'Q58217'), OPEN);
    expect(await digest.seenBefore(lavrov)).toBeNull();
  });

  it('loses nothing when articles come at once', async () => {
    const { digest, stored } = setUp();
    await Promise.all(['Q1', 'Q2', 'Q3'].map((id) => digest.add(article(id, id), OPEN)));
    expect(stored()).toHaveLength(3);
  });

  it('bears whatever storage holds', async () => {
    const { digest, local, session, stored } = setUp();
    await local.set({ [DIGEST_KEY]: [null, { id: '<b>' }] });
    await session.set({ 'digest-counted': [{ article: 7 }, 'x'] });
    await digest.add(article('One', 'Q58217'), OPEN);
    expect(stored()).toHaveLength(1);
  });
});

it('takes the day where the reader is', () => {
  expect(dayOf(new Date(2025, 2, 9, 23, 59))).toBe('2025-03-09');
});
