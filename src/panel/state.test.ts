import { describe, expect, it, vi } from 'vitest';
import { EVERY_SITE } from '../browser/access';
import type { CardActions } from '../card/around';
import { blockId, entityId, mentionId } from '../model/ids';
import type { Envelope } from '../protocol/ask';
import { tabKey } from '../protocol/contract';
import type { Address } from './route';
import { annotationWith } from './samples.test-help';
import { type PanelBrowser, panelState } from './state';

const putin = entityId('Q7747');
const annotation = annotationWith({
  mentions: [0, 1].map((i) => ({
    id: mentionId(i),
    block: blockId(i),
    start: 0,
    end: 5,
    entity: putin,
    kind: 'person' as const,
    via: 'name' as const,
    confidence: 1,
    why: [],
  })),
});

const entity = {
  id: putin,
  kind: 'person' as const,
  name: 'Vladimir Putin',
  line: 'President of Russia',
  countries: ['RU'],
  mentions: 2,
  salience: 1,
  start: null,
  end: null,
};

/** An event of the browser that a test can fire. */
function browserEvent<A extends unknown[]>() {
  const listeners: ((...args: A) => void)[] = [];
  return {
    addListener: (f: (...args: A) => void) => listeners.push(f),
    fire: (...args: A) => {
      for (const f of listeners) f(...args);
    },
  };
}

function setUp(stored: Record<string, unknown> = {}, urls: Record<number, string> = {}) {
  const granted = new Set<string>();
  const sent: Envelope[] = [];
  const changed = browserEvent<[Record<string, { newValue?: unknown }>, string]>();
  const added = browserEvent<[]>();
  const removed = browserEvent<[]>();
  const local: Record<string, unknown> = {};
  const addressChanged = browserEvent<[]>();
  let hash = '';
  const address: Address = {
    hash: () => hash,
    go: (next) => {
      hash = next;
      addressChanged.fire();
    },
    onChange: addressChanged.addListener,
  };
  const port = { disconnect: () => undefined, onMessage: browserEvent(), onDisconnect: browserEvent() };
  let reply: unknown = { ok: true, value: null };
  const browser = {
    runtime: {
      sendMessage: async (message: Envelope) => {
        sent.push(message);
        return reply;
      },
    },
    storage: {
      onChanged: changed,
      session: { get: async (key: string) => ({ [key]: stored[key] }) },
      local: {
        get: async (key: string) => ({ [key]: local[key] }),
        set: async (values: Record<string, unknown>) => void Object.assign(local, values),
      },
    },
    tabs: { get: async (id: number) => ({ url: urls[id] }), connect: () => port },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => granted.has(one)),
      request: vi.fn(async ({ origins }: { origins: string[] }) => {
        for (const one of origins) granted.add(one);
        added.fire();
        return true;
      }),
      remove: async ({ origins }: { origins: string[] }) => {
        for (const one of origins) granted.delete(one);
        removed.fire();
        return true;
      },
      onAdded: added,
      onRemoved: removed,
    },
  };
  const state = panelState(browser as unknown as PanelBrowser, address, {} as CardActions);
  return {
    state,
    sent,
    granted,
    changed,
    permissions: browser.permissions,
    address,
    local,
    answerWith: (next: unknown) => (reply = next),
  };
}

describe('the page', () => {
  it('follows what storage says of the tab that is shown', async () => {
    const ready = { state: 'ready', annotation };
    const { state, changed } = setUp({ [tabKey(2)]: ready });
    expect(state.page.value).toBeUndefined();
    state.show(1);
    await vi.waitFor(() => expect(state.page.value).toBeNull());
    changed.fire({ [tabKey(1)]: { newValue: { state: 'loading' } } }, 'session');
    expect(state.page.value).toEqual({ state: 'loading' });
    changed.fire({ [tabKey(2)]: { newValue: { state: 'no-access' } } }, 'session'); // another tab
    changed.fire({ [tabKey(1)]: { newValue: { state: 'no-access' } } }, 'local'); // another store
    expect(state.page.value).toEqual({ state: 'loading' });
    state.show(2);
    await vi.waitFor(() => expect(state.page.value).toEqual(ready));
    changed.fire({ [tabKey(2)]: {} }, 'session');
    expect(state.page.value).toBeNull();
  });

  it('is that of the tab shown last, even when the one before answers later', async () => {
    const { state } = setUp({ [tabKey(1)]: { state: 'loading' }, [tabKey(2)]: { state: 'no-access' } });
    state.show(1);
    state.show(2);
    await vi.waitFor(() => expect(state.page.value).toEqual({ state: 'no-access' }));
    await Promise.resolve();
    expect(state.page.value).toEqual({ state: 'no-access' });
  });
});

describe('reveal', () => {
  it('goes from mention to mention and round again', async () => {
    const { state, sent } = setUp();
    state.show(4);
    for (let i = 0; i < 3; i++) state.reveal(annotation, putin);
    expect(sent.map((message) => message.ask)).toEqual(
      ['m0', 'm1', 'm0'].map((mention) => ({ tab: 4, mention })),
    );
    expect(state.shown.value).toEqual({ entity: putin, index: 0 });
  });

  it('says when the page cannot be reached', async () => {
    const { state, answerWith } = setUp();
    state.show(4);
    await vi.waitFor(() => expect(state.page.value).toBeNull());
    answerWith(undefined);
    state.reveal(annotation, putin);
    await vi.waitFor(() => expect(state.lost.value).toBe(true));
  });
});

describe('cards', () => {
  const named = { id: putin, name: 'Vladimir Putin', kind: 'person' } as const;

  it('are asked for once, as of the article’s day', async () => {
    const { state, sent } = setUp();
    const view = state.card(annotation, named);
    expect(view.value.state).toBe('loading');
    await vi.waitFor(() => expect(view.value.state).toBe('no-record'));
    expect(state.card(annotation, named)).toBe(view);
    expect(sent).toEqual([
      {
        to: 'background',
        call: 'card',
        ask: { entity: putin, asOf: '2021-12-23', among: annotation.entities.map(({ id }) => id) },
      },
    ]);
  });

  it('are asked for again after a failure', async () => {
    const { state, sent, answerWith } = setUp();
    answerWith({ ok: false, error: 'no-pack', detail: 'damaged' });
    const view = state.card(annotation, named);
    await vi.waitFor(() => expect(view.value).toMatchObject({ state: 'failed', reason: 'no-pack' }));
    answerWith({ ok: true, value: null });
    state.card(annotation, named);
    await vi.waitFor(() => expect(view.value.state).toBe('no-record'));
    expect(sent).toHaveLength(2);
  });
});

describe('access', () => {
  it('is asked for in the turn of the click, and then the page is read', async () => {
    const { state, sent, permissions } = setUp({}, { 4: 'https://news.example:8443/a' });
    state.show(4);
    const site = { state: 'web', host: 'news.example', pattern: '*://news.example/*' };
    await vi.waitFor(() => expect(state.site.value).toEqual({ ...site, grant: 'none' }));
    state.allow(site.pattern);
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [site.pattern] });
    await vi.waitFor(() => expect(sent).toEqual([{ to: 'background', call: 'read', ask: { tab: 4 } }]));
    await vi.waitFor(() => expect(state.site.value).toEqual({ ...site, grant: 'site' }));
    state.withdraw();
    await vi.waitFor(() => expect(state.site.value).toEqual({ ...site, grant: 'none' }));
  });

  it('to every site is what is given up when that was granted', async () => {
    const { state, granted } = setUp({}, { 4: 'https://news.example/' });
    granted.add(EVERY_SITE);
    state.show(4);
    await vi.waitFor(() => expect(state.site.value).toMatchObject({ grant: 'every' }));
    state.withdraw();
    await vi.waitFor(() => expect(granted.size).toBe(0));
  });

  it.each<[string, Record<number, string>, string]>([
    ['is unknown where the browser hides the address', {}, 'unknown'],
    ['cannot be had on the browser’s own pages', { 4: 'chrome://version' }, 'closed'],
    ['cannot be had to files', { 4: 'file:///a.html' }, 'closed'],
  ])('%s', async (_, urls, expected) => {
    const { state } = setUp({}, urls);
    state.show(4);
    await vi.waitFor(() => expect(state.page.value).toBeNull());
    await vi.waitFor(() => expect(state.site.value.state).toBe(expected));
  });
});

describe('the page of an entity', () => {
  it('is what the address says, and back and forward change it', () => {
    const { state, address } = setUp();
    expect(state.route.value).toBeNull();
    state.goTo(putin);
    expect(address.hash()).toBe('#entity=Q7747');
    expect(state.route.value).toBe(putin);
    address.go('#entity=<script>');
    expect(state.route.value).toBeNull();
  });
});

describe('ties and careers', () => {
  it('are asked once, for the article that is shown', async () => {
    const ready = { state: 'ready', annotation: { ...annotation, entities: [{ ...entity }] } };
    const { state, sent, answerWith } = setUp({ [tabKey(1)]: ready });
    state.show(1);
    await vi.waitFor(() => expect(state.page.value).toEqual(ready));
    const shown = state.page.value?.state === 'ready' ? state.page.value.annotation : annotation;
    const tie = {
      kind: 'office',
      from: putin,
      to: 'Q159',
      label: 'President of Russia',
      start: null,
      source: null,
    };
    answerWith({ ok: true, value: [tie] });
    state.askTies(shown);
    await vi.waitFor(() => expect(state.ties.value).toEqual([tie]));
    state.askTies(shown);
    answerWith({ ok: true, value: [] });
    state.askCareer(shown, putin);
    await vi.waitFor(() => expect(state.career(putin).value).toEqual([]));
    state.askCareer(shown, putin);
    expect(sent.map(({ call }) => call)).toEqual(['ties', 'career']);
  });
});

describe('a choice', () => {
  it('is kept for its article, taken back, and found again', async () => {
    const { state, local } = setUp();
    state.choose(annotation, 'Wang Yi', putin);
    expect(state.choices.value.get('Wang Yi')).toBe(putin);
    await vi.waitFor(() => expect(local.choices).toEqual([['2021-12-23 Talks', [['Wang Yi', putin]]]]));
    state.choose(annotation, 'Wang Yi', null);
    await vi.waitFor(() => expect(local.choices).toEqual([]));
  });
});
