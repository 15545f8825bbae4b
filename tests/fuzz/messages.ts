import { annotations } from '../../src/background/annotations';
import { cardLookUp } from '../../src/background/cards';
import { fakeLog, fakeSession } from '../../src/background/fakes.test-help';
import { wordsLookUp } from '../../src/background/look-up';
import type { PackStore } from '../../src/background/pack-store';
import { pageHandlers } from '../../src/background/page-handlers';
import { panelHandlers } from '../../src/background/panel';
import { router, type Sender } from '../../src/background/router';
import { annotateWith } from '../../src/engine/annotate-with';
import { cardOf } from '../../src/engine/card';
import { careerOf } from '../../src/engine/career';
import { lookUp } from '../../src/engine/look-up';
import { quizOf } from '../../src/engine/quiz';
import { tiesOf } from '../../src/engine/ties';
import type { Pack } from '../../src/pack/pack';
import { answer } from '../../src/protocol/answer';
import type { BackgroundToPage } from '../../src/protocol/contract';
import { backgroundToPageGuards } from '../../src/protocol/guards';
import { articleOfLength } from '../bench/engine/texts';
import { mutated, odd, type Roll } from './odd';
import { type Outcome, Tally } from './report';

const OWN = { id: 'us', pages: 'chrome-extension://us/' };
const TAB = { id: 7 } as NonNullable<Sender['tab']>;
const PAGE: Sender = { id: 'us', url: 'https://news.example/a', tab: TAB, frameId: 0, documentId: 'd1' };
const PANEL: Sender = { id: 'us', url: 'chrome-extension://us/panel.html' };
/** Whom the browser may name as the sender; it names each rightly, so their fields are not changed. */
const SENDERS: readonly Sender[] = [
  ...Array.from({ length: 8 }, () => PAGE),
  ...Array.from({ length: 4 }, () => PANEL),
  { id: 'them', url: 'chrome-extension://them/page.html' },
  { ...PAGE, frameId: 3 },
  { id: 'us', url: 'https://news.example/a' },
  { ...PAGE, url: 'https://news.example/chrome-extension://us/' },
];

const ARTICLE = articleOfLength(1_000);
/** Sound questions, of which bad ones are made. */
const QUESTIONS: readonly unknown[] = [
  { to: 'background', call: 'annotate', ask: ARTICLE },
  { to: 'background', call: 'notArticle', ask: { reason: 'empty' } },
  { to: 'background', call: 'stopped', ask: {} },
  { to: 'background', call: 'card', ask: { entity: 'Q7747', asOf: '2021-12-23', among: ['Q159', 'Q58217'] } },
  { to: 'background', call: 'lookUp', ask: { text: 'Vladimir Putin', asOf: '2021-12-23' } },
  { to: 'background', call: 'needCard', ask: {} },
  { to: 'background', call: 'ties', ask: { entities: ['Q7747', 'Q159'], asOf: '2021-12-23' } },
  { to: 'background', call: 'career', ask: { entity: 'Q7747', asOf: null } },
  { to: 'background', call: 'read', ask: { tab: 7 } },
  { to: 'background', call: 'quiz', ask: { entities: ['Q7747', 'Q159'], seed: 7 } },
  { to: 'background', call: 'keepDigest', ask: { on: true } },
  { to: 'background', call: 'eraseDigest', ask: {} },
  { to: 'background', call: 'reveal', ask: { tab: 7, mention: 'm0' } },
];

/** What the background may tell a page. */
const ORDERS: readonly unknown[] = [
  { to: 'page', call: 'reveal', ask: { mention: 'm0' } },
  { to: 'page', call: 'travel', ask: { to: 'next' } },
  { to: 'page', call: 'lookUp', ask: { text: 'Vladimir Putin' } },
  { to: 'page', call: 'stop', ask: { reason: 'updated' } },
];

/** The worker with its real handlers, real data and storage in memory: every answer is a reply, and a sound question is answered as before. */
export async function fuzzWorker(pack: Pack, count: number, roll: Roll): Promise<Outcome> {
  const tally = new Tally('messages to the worker');
  const listen = worker(pack);
  const before = await soundAnswer(listen);
  for (let i = 0; i < count; i += 1) {
    const message = messageOf(QUESTIONS, roll);
    const sender = SENDERS[roll(SENDERS.length)] ?? PAGE;
    await tally.try(
      async () => outcomeOf(await listen(message, sender), tally, message),
      () => textOf(message),
    );
  }
  if ((await soundAnswer(listen)) !== before)
    tally.fault('a sound article is answered otherwise than before', () => '');
  return tally;
}

/** The page's listener: whatever comes in is answered, and no handler sees a malformed ask. */
export async function fuzzPage(count: number, roll: Roll): Promise<Outcome> {
  const tally = new Tally('messages to the page');
  const done = { ok: true, value: null } as const;
  const listen = answer<BackgroundToPage, unknown>('page', backgroundToPageGuards, {
    reveal: ({ mention }) => (/^m\d+$/.test(mention) ? done : notGuarded()),
    travel: ({ to }) => (to === 'next' || to === 'previous' ? done : notGuarded()),
    lookUp: ({ text }) => (text === null || typeof text === 'string' ? done : notGuarded()),
    stop: ({ reason }) => (reason === 'disabled' || reason === 'updated' ? done : notGuarded()),
  });
  for (let i = 0; i < count; i += 1) {
    const message = messageOf(ORDERS, roll);
    await tally.try(
      async () => outcomeOf(await listen(message, null), tally, message),
      () => textOf(message),
    );
  }
  return tally;
}

function notGuarded(): never {
  throw new Error('a malformed ask came through');
}

function worker(pack: Pack): ReturnType<typeof router> {
  const log = fakeLog();
  const packs: PackStore = { get: async () => ({ ok: true, pack }) };
  const lookUpCard = cardLookUp(packs, cardOf, log);
  return router(
    OWN,
    pageHandlers({
      packs,
      readers: { get: async () => [] },
      kept: annotations(fakeSession(10_000_000), () => crypto.randomUUID()),
      annotate: annotateWith,
      lookUpCard,
      lookUpWords: wordsLookUp(packs, lookUp, log),
      injectCard: async () => ({ ok: true, value: null }),
      documentOf: async () => null,
      onRead: () => undefined,
      log,
    }),
    panelHandlers({
      packs,
      lookUpCard,
      tiesOf,
      careerOf,
      quizOf,
      digest: { keep: async () => undefined, erase: async () => undefined },
      read: async () => ({ ok: true, value: null }),
      send: async () => ({ ok: true, value: null }),
      log,
    }),
    log,
  );
}

async function soundAnswer(listen: ReturnType<typeof router>): Promise<string> {
  return JSON.stringify(await listen(QUESTIONS[0], PAGE));
}

/** A question changed a little, or much; now and then nothing like one. */
function messageOf(sound: readonly unknown[], roll: Roll): unknown {
  if (roll(20) === 0) return odd(roll);
  let message: unknown = sound[roll(sound.length)];
  for (let times = 0; times <= roll(4); times += 1) message = mutated(message, roll);
  return message;
}

function outcomeOf(reply: unknown, tally: Tally, message: unknown): 'refused' | 'taken' {
  if (reply === undefined) return 'refused'; // left alone
  const { ok, error, detail } = reply as { ok?: unknown; error?: unknown; detail?: unknown };
  if (ok === true) return 'taken';
  // What a handler threw is answered as `gone` or `no-pack`: nothing malformed may come so far.
  if (ok !== false || error !== 'bad-request' || typeof detail !== 'string')
    tally.fault(`answered ${String(error)}: ${String(detail)}`, () => textOf(message));
  return 'refused';
}

function textOf(message: unknown): string {
  try {
    return JSON.stringify(message) ?? String(message);
  } catch {
    return 'a message that is no JSON';
  }
}
