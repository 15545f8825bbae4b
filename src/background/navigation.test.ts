import { describe, expect, it, vi } from 'vitest';
import { annotations } from './annotations';
import { annotationOf, fakeSession } from './fakes.test-help';
import { navigationListener } from './navigation';

async function tabReadAs(document: string | null) {
  const kept = annotations(fakeSession(), () => crypto.randomUUID());
  await kept.finish(await kept.begin(7, document), { state: 'ready', annotation: annotationOf('Talks') });
  return kept;
}

describe('navigation', () => {
  it.each<[string, string | null, string, string | null, 'kept' | 'forgotten']>([
    ['another document', 'one', 'loading', 'two', 'forgotten'],
    ['a document we may not read', 'one', 'loading', null, 'forgotten'],
    ['another document, seen late', 'one', 'complete', 'two', 'forgotten'],
    ['history.replaceState, which Chromium calls loading', 'one', 'loading', 'one', 'kept'],
    ['the end of loading', 'one', 'complete', 'one', 'kept'],
    ['a load after a page that could not be read', null, 'loading', null, 'forgotten'],
    ['the end of loading a page that could not be read', null, 'complete', null, 'kept'],
  ])('%s', async (_, read, status, shown, outcome) => {
    const kept = await tabReadAs(read);
    await navigationListener(kept, async () => shown)(7, { status });
    expect(await kept.readingOf(7)).toEqual(outcome === 'kept' ? expect.anything() : null);
  });

  it('asks nothing of tabs that were never read, nor for a new title', async () => {
    const kept = await tabReadAs('one');
    const shown = vi.fn(async () => 'two');
    const listener = navigationListener(kept, shown);
    await listener(8, { status: 'loading' });
    await listener(7, {});
    expect(shown).not.toHaveBeenCalled();
    expect(await kept.readingOf(7)).not.toBeNull();
  });

  it('leaves a reading alone that began while the tab was being asked', async () => {
    const kept = await tabReadAs('one');
    await navigationListener(kept, async () => {
      await kept.begin(7, 'two');
      return 'two';
    })(7, { status: 'loading' });
    expect(await kept.readingOf(7)).toMatchObject({ document: 'two' });
  });
});
