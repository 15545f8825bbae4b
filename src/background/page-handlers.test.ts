import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../model/article';
import { entityId, mentionId } from '../model/ids';
import { PackError } from '../pack/open';
import type { Pack } from '../pack/pack';
import { annotations } from './annotations';
import { MOST_PLACES } from './bounded';
import { cardLookUp } from './cards';
import { annotationOf, fakeLog, fakeSession } from './fakes.test-help';
import { wordsLookUp } from './look-up';
import { packStore } from './pack-store';
import { type PageDeps, pageHandlers } from './page-handlers';

const pack = {} as Pack; // handed on untouched
const article: Article = { title: 'Talks', date: null, lang: 'en', blocks: [] };
const found = { id: entityId('Q7747'), kind: 'person', name: '', line: '' } as const;
const sender = { tab: 7, documentId: 'd1', shown: true, isPrivate: false };

function setUp(change: Partial<PageDeps> & { open?: () => Promise<Pack> } = {}) {
  const log = fakeLog();
  const kept = annotations(fakeSession(), () => crypto.randomUUID());
  const packs = packStore(change.open ?? (async () => pack), log);
  const handlers = pageHandlers({
    packs,
    kept,
    readers: { get: async () => [] },
    annotate: (_pack, _readers, { title }) => annotationOf(title),
    lookUpCard: cardLookUp(packs, async () => null, log),
    lookUpWords: wordsLookUp(packs, (_, text) => [{ ...found, name: text }], log),
    injectCard: async () => ({ ok: true, value: null }),
    documentOf: async () => 'one',
    onRead: () => undefined,
    log,
    ...change,
  });
  return { handlers, kept, log, packs };
}

describe('annotate', () => {
  it('answers the page and keeps the annotation for the panel', async () => {
    const { handlers, kept } = setUp();
    const annotation = annotationOf('Talks');
    expect(await handlers.annotate(article, sender)).toEqual({ ok: true, value: annotation });
    expect(await kept.stateOf(7)).toEqual({ state: 'ready', annotation });
    expect(await kept.readingOf(7)).toMatchObject({ document: 'one' });
  });

  it('keeps no reasons: the panel shows none, and they are most of an annotation', async () => {
    const why = [{ text: 'a title before the name', weight: 3 }];
    const mentions = annotationOf('Talks').mentions.map((mention) => ({ ...mention, why }));
    const { handlers, kept } = setUp({ annotate: () => ({ ...annotationOf('Talks'), mentions }) });
    expect(await handlers.annotate(article, sender)).toMatchObject({ value: { mentions: [{ why }] } });
    expect(await kept.stateOf(7)).toMatchObject({ annotation: { mentions: [{ why: [] }] } });
  });

  it('keeps the first mentions of an article that has too many, and says so', async () => {
    const [mention] = annotationOf('Names').mentions;
    const { handlers, kept } = setUp({
      annotate: () => ({
        ...annotationOf('Names'),
        mentions: [...Array(MOST_PLACES + 1).keys()].flatMap((number) =>
          mention === undefined ? [] : { ...mention, id: mentionId(number) },
        ),
      }),
    });
    const reply = await handlers.annotate(article, sender);
    if (!reply.ok) throw new Error(reply.detail);
    expect(reply.value.mentions.map(({ id }) => id)).toEqual(
      [...Array(MOST_PLACES).keys()].map((number) => mentionId(number)),
    );
    expect(await kept.stateOf(7)).toEqual({ state: 'ready', annotation: reply.value, cut: true });
  });

  it('answers the page where storage is full, and logs it', async () => {
    const log = fakeLog();
    const kept = annotations(fakeSession(0), () => 'a claim');
    const { handlers } = setUp({ kept, log });
    const reply = await handlers.annotate({ ...article, title: 'Talks' }, sender);
    expect(reply).toEqual({ ok: true, value: annotationOf('Talks') });
    expect(log.entries).toEqual([expect.stringContaining('quota')]);
  });

  it('keeps and tells nothing of a page that is not shown', async () => {
    const onRead = vi.fn();
    const { handlers, kept } = setUp({ onRead });
    expect(await handlers.annotate(article, { ...sender, shown: false })).toMatchObject({ ok: true });
    expect(await kept.stateOf(7)).toBeNull();
    expect(onRead).not.toHaveBeenCalled();
    await handlers.annotate(article, sender);
    expect(onRead).toHaveBeenCalledExactlyOnceWith(annotationOf('Talks'), sender);
  });

  it('says what is wrong with the pack, and opens it anew the next time', async () => {
    const open = vi
      .fn<() => Promise<Pack>>()
      .mockRejectedValueOnce(new PackError('checksum', 'The data pack is damaged.'))
      .mockResolvedValueOnce(pack);
    const { handlers, kept, log } = setUp({ open });
    const detail = 'The data pack is damaged.';
    expect(await handlers.annotate(article, sender)).toEqual({ ok: false, error: 'no-pack', detail });
    expect(await kept.stateOf(7)).toEqual({ state: 'no-pack', detail });
    expect(log.entries).toEqual([`the data pack does not open: checksum: ${detail}`]);
    expect(await handlers.annotate(article, sender)).toMatchObject({ ok: true });
    expect((await kept.stateOf(7))?.state).toBe('ready');
  });

  it('does not leave the reader waiting when the engine fails', async () => {
    const { handlers, kept, log } = setUp({
      annotate: () => {
        throw new RangeError('out of bounds');
      },
    });
    expect(await handlers.annotate(article, sender)).toMatchObject({ ok: false, error: 'no-pack' });
    expect((await kept.stateOf(7))?.state).toBe('no-pack');
    expect(log.entries).toHaveLength(1);
  });
});

it('keeps why a page holds no article', async () => {
  const { handlers, kept } = setUp();
  expect(await handlers.notArticle({ reason: 'no-body' }, sender)).toEqual({ ok: true, value: null });
  expect(await kept.stateOf(7)).toEqual({ state: 'no-article', reason: 'no-body' });
});

it('keeps that a page is followed no more, beside what was found on it', async () => {
  const { handlers, kept } = setUp();
  await handlers.stopped({}, sender);
  expect(await kept.stateOf(7)).toBeNull();
  await handlers.annotate(article, sender);
  await handlers.stopped({}, { ...sender, shown: false });
  expect(await kept.stateOf(7)).not.toHaveProperty('stopped');
  await handlers.stopped({}, sender);
  expect(await kept.stateOf(7)).toEqual({ state: 'ready', annotation: annotationOf('Talks'), stopped: true });
});

it('keeps nothing of a document that has left the tab', async () => {
  let shown = 'one';
  const { handlers, kept } = setUp({ documentOf: async () => shown });
  await handlers.annotate(article, sender);
  shown = 'two';
  await handlers.stopped({}, sender);
  expect(await kept.stateOf(7)).not.toHaveProperty('stopped');
});

it('answers a card that cannot be read with no-pack, and logs it', async () => {
  const log = fakeLog();
  const damaged = () => Promise.reject(new PackError('checksum', 'records-003.bin is damaged.'));
  const lookUp = cardLookUp(
    packStore(async () => pack, log),
    damaged,
    log,
  );
  expect(await lookUp({ entity: entityId('Q7747'), asOf: null })).toEqual({
    ok: false,
    error: 'no-pack',
    detail: 'records-003.bin is damaged.',
  });
  expect(log.entries).toHaveLength(1);
});

it('looks words up', async () => {
  const { handlers } = setUp();
  const ask = { text: 'Putin', asOf: null };
  expect(await handlers.lookUp(ask, sender)).toEqual({ ok: true, value: [{ ...found, name: 'Putin' }] });
  const { handlers: without } = setUp({ open: () => Promise.reject(new Error('no such file')) });
  expect(await without.lookUp(ask, sender)).toMatchObject({ ok: false, error: 'no-pack' });
});

it('opens the pack once for several callers', async () => {
  const open = vi.fn(async () => pack);
  const store = packStore(open, fakeLog());
  await Promise.all([store.get(), store.get()]);
  await store.get();
  expect(open).toHaveBeenCalledOnce();
});
