import { describe, expect, it, vi } from 'vitest';
import type { Candidate } from '../model/candidate';
import { partialDate } from '../model/partial-date';
import type { Question } from '../model/quiz';
import type { Reply } from '../protocol/contract';
import { fakeLog } from './fakes.test-help';
import { router, type Sender } from './router';

const OWN = { id: 'us', pages: 'chrome-extension://us/' };
const done: Reply<null> = { ok: true, value: null };
const card = { to: 'background', call: 'card', ask: { entity: 'Q7747', asOf: partialDate('2021-12') } };
const tab = (id: number, incognito = false) => ({ id, incognito }) as NonNullable<Sender['tab']>;
const page: Sender = { id: 'us', url: 'https://news.example/a', tab: tab(7), frameId: 0, documentId: 'd1' };
const panel: Sender = { id: 'us', url: 'chrome-extension://us/panel.html' };

function setUp() {
  const log = fakeLog();
  const ofPage = {
    annotate: vi.fn(() => ({ ok: false, error: 'no-pack', detail: '' }) as const),
    notArticle: vi.fn(() => done),
    stopped: vi.fn(() => done),
    card: vi.fn(() => done),
    lookUp: vi.fn((): Reply<Candidate[]> => ({ ok: true, value: [] })),
    needCard: vi.fn(() => done),
  };
  const none = { ok: true as const, value: [] };
  const ofPanel = {
    card: vi.fn(() => done),
    ties: vi.fn(() => none),
    career: vi.fn(() => none),
    read: vi.fn(() => done),
    reveal: vi.fn(() => done),
    keepDigest: vi.fn(() => done),
    eraseDigest: vi.fn(() => done),
    quiz: vi.fn((): Reply<Question[]> => ({ ok: true, value: [] })),
  };
  return { log, ofPage, ofPanel, listen: router(OWN, ofPage, ofPanel, log) };
}

describe('router', () => {
  it('tells the handler which document asks', async () => {
    const { listen, ofPage } = setUp();
    expect(await listen(card, page)).toEqual(done);
    expect(ofPage.card).toHaveBeenCalledExactlyOnceWith(card.ask, {
      tab: 7,
      documentId: 'd1',
      shown: true,
      isPrivate: false,
    });
  });

  it.each([
    ['in a private window', tab(7, true)],
    ['where the browser does not say', { id: 7 } as NonNullable<Sender['tab']>],
  ])('takes a page for private %s', async (_, of) => {
    const { listen, ofPage } = setUp();
    await listen(card, { ...page, tab: of });
    expect(ofPage.card).toHaveBeenCalledWith(card.ask, expect.objectContaining({ isPrivate: true }));
  });

  it('knows a page that is loaded behind the one shown', async () => {
    const { listen, ofPage } = setUp();
    await listen(card, { ...page, documentLifecycle: 'prerender' });
    expect(ofPage.card).toHaveBeenCalledWith(card.ask, expect.objectContaining({ shown: false }));
  });

  it.each<[string, Sender]>([
    ['beside the page', panel],
    ['in a tab of its own', { ...panel, url: `${panel.url}?tabId=3`, tab: tab(9), frameId: 0 }],
  ])('hears the panel %s', async (_, sender) => {
    const { listen, ofPanel, ofPage } = setUp();
    expect(await listen(card, sender)).toEqual(done);
    expect(await listen({ to: 'background', call: 'read', ask: { tab: 7 } }, sender)).toEqual(done);
    expect(ofPanel.card).toHaveBeenCalledOnce();
    expect(ofPage.card).not.toHaveBeenCalled();
  });

  it.each<[string, unknown, Sender]>([
    ['a malformed question', { ...card, ask: { entity: 'nobody', asOf: null } }, page],
    ['a call that does not exist', { ...card, call: 'forget' }, page],
    ['a panel’s call from a page', { to: 'background', call: 'read', ask: { tab: 7 } }, page],
    [
      'a page’s call from the panel',
      { to: 'background', call: 'notArticle', ask: { reason: 'empty' } },
      panel,
    ],
    ['a frame', card, { ...page, frameId: 3 }],
    ['something without a tab', card, { id: 'us', url: 'https://news.example/a' }],
    ['an address that only looks like ours', card, { id: 'us', url: 'https://x/chrome-extension://us/' }],
  ])('answers bad-request to %s and logs it', async (_, message, sender) => {
    const { listen, log, ofPage, ofPanel } = setUp();
    expect(await listen(message, sender)).toMatchObject({ ok: false, error: 'bad-request' });
    expect(log.entries).toHaveLength(1);
    for (const handler of [...Object.values(ofPage), ...Object.values(ofPanel)])
      expect(handler).not.toHaveBeenCalled();
  });

  it('leaves other extensions and other receivers alone', () => {
    const { listen } = setUp();
    expect(listen(card, { ...page, id: 'them' })).toBeUndefined();
    expect(listen({ ...card, to: 'page' }, page)).toBeUndefined();
  });
});
