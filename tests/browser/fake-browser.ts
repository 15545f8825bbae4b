/**
 * Stands for `src/browser/page-api` when the content script runs in a plain page: the background's replies come from
 * `window.replies`, and what was sent is kept in `window.sent`.
 */

import { registerCardUi } from '../../src/content/card-slot';
import type { Mention } from '../../src/model/annotation';
import type { Article } from '../../src/model/article';
import type { Candidate } from '../../src/model/candidate';
import type { Card } from '../../src/model/card';
import { blockId, entityId, mentionId } from '../../src/model/ids';
import type { Envelope } from '../../src/protocol/ask';
import type { Settings } from '../../src/settings';

type Listener = (message: unknown, sender: unknown) => unknown;

declare global {
  interface Window {
    /** Names to find in the article and what they mean. */
    names: { name: string; entity: string; kind: Mention['kind'] }[];
    cards: Record<string, Card | null>;
    /** What looked-up words may mean. */
    candidates: Record<string, Candidate[]>;
    sent: Envelope[];
    settings: Partial<Settings>;
    /** Changes settings while the page is open, as the options page does. */
    choose(settings: Partial<Settings>): void;
    /** What was written to storage. */
    stored: Record<string, unknown>;
    /** Delivers a message from the background. */
    deliver(message: unknown): unknown;
    /** Makes the script an orphan, as an update of the extension does. */
    orphan(): void;
  }
}

const listeners = new Set<Listener>();
let id: string | undefined = 'fake';
window.sent ??= [];
window.stored ??= {};
window.deliver = (message) => [...listeners].map((listener) => listener(message, {}))[0];
window.orphan = () => {
  id = undefined;
};

function mentionsIn({ blocks }: Article): Mention[] {
  const mentions: Mention[] = [];
  blocks.forEach((block, index) => {
    for (const { name, entity, kind } of window.names) {
      const plain = block.text.replace(/[\s\u00a0]/g, ' ');
      for (let start = plain.indexOf(name); start >= 0; start = plain.indexOf(name, start + 1)) {
        mentions.push({
          id: mentionId(mentions.length),
          block: blockId(index),
          start,
          end: start + name.length,
          entity: entityId(entity),
          kind,
          via: 'name',
          confidence: 1,
          why: [],
        });
      }
    }
  });
  return mentions;
}

async function reply({ call, ask }: Envelope): Promise<unknown> {
  if (call === 'needCard') {
    const { cardUi } = await import('../../src/content/card-ui');
    registerCardUi(globalThis, cardUi);
  }
  if (call === 'annotate') {
    const article = ask as Article;
    return {
      ok: true,
      value: { date: article.date, mentions: mentionsIn(article), entities: [], background: [], pack: null },
    };
  }
  if (call === 'card') return { ok: true, value: window.cards[(ask as { entity: string }).entity] ?? null };
  if (call === 'lookUp') return { ok: true, value: window.candidates[(ask as { text: string }).text] ?? [] };
  return { ok: true, value: null };
}

/** Settings that a test has changed since. */
type Changes = Record<string, { newValue?: unknown }>;
const followers = new Set<(changes: Changes) => void>();
window.choose = (settings) => {
  Object.assign(window.settings, settings);
  for (const follower of followers) follower({ settings: { newValue: stored() } });
};

/** No delay and every mention, unless the test says otherwise: most tests are about something else. */
const stored = (): Partial<Settings> => ({ hoverDelayMs: 0, density: 'every', ...window.settings });

export const pageBrowser = () => ({
  id: () => id,
  send: async (message: Envelope) => {
    window.sent.push(message);
    return reply(message);
  },
  hear: (listener: Listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  hearPorts: () => () => undefined, // no panel is open
  storage: {
    local: {
      get: async () => ({ settings: stored(), ...window.stored }),
      set: async (items: Record<string, unknown>) => void Object.assign(window.stored, items),
    },
    sync: { get: async () => ({}) },
    onChanged: {
      addListener: (follower: (changes: Changes) => void) => followers.add(follower),
      removeListener: (follower: (changes: Changes) => void) => followers.delete(follower),
    },
  },
});
