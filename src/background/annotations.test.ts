import { describe, expect, it } from 'vitest';
import { tabKey } from '../protocol/contract';
import { annotations } from './annotations';
import { annotationOf, fakeSession } from './fakes.test-help';

function setUp(room?: number) {
  const session = fakeSession(room);
  let claims = 0;
  return { session, kept: annotations(session, () => `claim-${claims++}`) };
}
const ready = (title: string) => ({ state: 'ready', annotation: annotationOf(title) }) as const;

describe('the state of a tab', () => {
  it('is loading from the start of a reading until its outcome', async () => {
    const { kept, session } = setUp();
    const claim = await kept.begin(7, 'one');
    expect(session.stored.get(tabKey(7))).toEqual({ state: 'loading' });
    expect(await kept.finish(claim, ready('Talks'))).toBe(true);
    expect(await kept.stateOf(7)).toEqual(ready('Talks'));
  });

  it('is never the outcome of the reading before, once another has begun', async () => {
    const { kept, session } = setUp();
    await kept.finish(await kept.begin(7, 'one'), ready('Talks'));
    const seen: unknown[] = [];
    const { set } = session;
    session.set = async (items) => {
      await set(items);
      seen.push([(await kept.readingOf(7))?.document, (await kept.stateOf(7))?.state]);
    };
    await kept.begin(7, 'two');
    expect(seen).toEqual([['two', 'loading']]);
  });

  it('is written by the newest reading only', async () => {
    const { kept } = setUp();
    const older = await kept.begin(7, 'one');
    const newer = await kept.begin(7, 'two');
    expect(await kept.finish(newer, ready('New'))).toBe(true);
    expect(await kept.finish(older, ready('Old'))).toBe(false);
    expect(await kept.stateOf(7)).toEqual(ready('New'));
  });

  it('is not written after the tab was left', async () => {
    const { kept, session } = setUp();
    const claim = await kept.begin(7, 'one');
    await kept.forget(7);
    expect(await kept.finish(claim, ready('Late'))).toBe(false);
    expect(session.stored.has(tabKey(7))).toBe(false);
    expect(await kept.readingOf(7)).toBeNull();
  });

  it('survives being forgotten for a reading that it no longer belongs to', async () => {
    const { kept } = setUp();
    const older = await kept.begin(7, 'one');
    await kept.finish(await kept.begin(7, 'two'), ready('New'));
    await kept.forget(7, older);
    expect(await kept.stateOf(7)).toEqual(ready('New'));
  });

  it('survives the background, which starts again with nothing', async () => {
    const { kept, session } = setUp();
    await kept.finish(await kept.begin(7, 'one'), ready('Talks'));
    const again = annotations(session, () => 'another');
    expect(await again.stateOf(7)).toEqual(ready('Talks'));
    expect(await again.readingOf(7)).toMatchObject({ tab: 7, document: 'one' });
  });

  it('keeps tabs apart when many are read at once', async () => {
    const { kept } = setUp();
    const tabs = [1, 2, 3, 4, 5];
    await Promise.all(
      tabs.map(async (tab) => kept.finish(await kept.begin(tab, 'doc'), ready(`Article ${tab}`))),
    );
    for (const tab of tabs) expect(await kept.stateOf(tab)).toEqual(ready(`Article ${tab}`));
  });

  it('is nothing when what is stored has a foreign form', async () => {
    const { kept, session } = setUp();
    session.stored.set(tabKey(7), { state: 'ready', annotation: 'old form' });
    expect(await kept.stateOf(7)).toBeNull();
  });
});

describe('room', () => {
  it('is made by dropping the tab read longest ago', async () => {
    const one = JSON.stringify(ready('x'.repeat(1_000))).length;
    const { kept } = setUp(one * 2.9);
    for (const tab of [1, 2, 3]) await kept.finish(await kept.begin(tab, null), ready('x'.repeat(1_000)));
    expect(await kept.stateOf(1)).toBeNull();
    expect(await kept.readingOf(1)).toBeNull();
    expect((await kept.stateOf(2))?.state).toBe('ready');
    expect((await kept.stateOf(3))?.state).toBe('ready');
  });

  it('that one article alone exceeds says so', async () => {
    const { kept } = setUp(1_000);
    const claim = await kept.begin(1, null);
    expect(await kept.finish(claim, ready('x'.repeat(1_500)))).toBe(true);
    expect(await kept.stateOf(1)).toEqual({ state: 'no-article', reason: 'too-large' });
  });
});
