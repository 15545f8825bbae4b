import { describe, expect, it } from 'vitest';
import type { KeyEvents } from '../../browser/follow-key';
import type { Asker, Envelope } from '../../protocol/ask';
import type { PanelToBackground } from '../../protocol/contract';
import { digestPlaceIn } from './digest-route';
import { digestState } from './digest-state';

describe('the address', () => {
  it.each<[string, ReturnType<typeof digestPlaceIn>]>([
    ['#digest', { show: 'digest' }],
    ['#quiz=7', { show: 'quiz', seed: 7 }],
    ['#quiz=4294967295', { show: 'quiz', seed: 4_294_967_295 }],
    ['#quiz=4294967296', null],
    ['#quiz=-1', null],
    ['#quiz=', null],
    ['#digestive', null],
    ['#entity=Q1', null],
    ['', null],
  ])('%s', (hash, expected) => expect(digestPlaceIn(hash)).toEqual(expected));
});

const met = { id: 'Q58217', kind: 'person', name: 'Lavrov', days: [{ day: '2025-03-12', articles: 1 }] };

function setUp(stored: Record<string, unknown>, reply: unknown = { ok: true, value: [] }) {
  let hash = '';
  const moved: (() => void)[] = [];
  const changed: Parameters<KeyEvents['addListener']>[0][] = [];
  const asked: Pick<Envelope, 'call' | 'ask'>[] = [];
  const state = digestState(
    {
      local: { get: async () => stored },
      onChanged: { addListener: (f) => void changed.push(f), removeListener: () => undefined },
    },
    {
      hash: () => hash,
      go: (next) => {
        hash = next;
        for (const f of moved) f();
      },
      onChange: (f) => void moved.push(f),
    },
    (async (call: string, ask: unknown) => {
      asked.push({ call, ask });
      return reply;
    }) as unknown as Asker<PanelToBackground>,
  );
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return {
    state,
    asked,
    settled,
    change: (changes: object) => changed.forEach((f) => void f({ ...changes }, 'local')),
  };
}

describe('the digest in the panel', () => {
  it('follows what storage says, as far as it is well-formed', async () => {
    const { state, settled, change } = setUp({ digest: [met, { id: '<b>' }], 'digest-on': true });
    await settled();
    expect(state.on.value).toBe(true);
    expect(state.met.value.map(({ id }) => id)).toEqual(['Q58217']);
    change({ digest: {}, 'digest-on': { newValue: 'yes' } });
    expect(state.on.value).toBe(false);
    expect(state.met.value).toEqual([]);
  });

  it('leaves changes to the background, and says when one failed', async () => {
    const { state, asked, settled } = setUp({}, { ok: false, error: 'gone', detail: '' });
    state.keep(true);
    state.erase();
    await settled();
    expect(asked).toEqual([
      { call: 'keepDigest', ask: { on: true } },
      { call: 'eraseDigest', ask: {} },
    ]);
    expect(state.failed.value).toBe(true);
  });

  it('asks for the quiz of a seed once it knows what was met', async () => {
    const { state, asked, settled } = setUp({ digest: [met] });
    state.askQuiz(7);
    await settled();
    expect(asked).toEqual([{ call: 'quiz', ask: { entities: ['Q58217'], seed: 7 } }]);
    expect(state.quiz.value).toEqual({ state: 'ready', questions: [] });
  });

  it('has addresses of its own', () => {
    const { state } = setUp({});
    state.goTo({ show: 'quiz', seed: 3 });
    expect(state.view.value).toEqual({ show: 'quiz', seed: 3 });
    state.goTo(null);
    expect(state.view.value).toBeNull();
  });
});
