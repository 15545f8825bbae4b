import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Browser } from '../../browser/api';
import { followKey } from '../../browser/follow-key';
import { DIGEST_KEY, DIGEST_ON_KEY, type Digest, NOTHING_MET, parseDigest } from '../../model/digest';
import type { Question } from '../../model/quiz';
import type { Asker } from '../../protocol/ask';
import type { PanelToBackground } from '../../protocol/contract';
import type { Address } from '../route';
import { DIGEST_HASH, type DigestPlace, digestPlaceIn, quizHash } from './digest-route';

/** A quiz: on its way, here, or out of reach. */
export type QuizView =
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'ready'; questions: readonly Question[] };

/** What is used of the browser's storage. */
export type DigestStorage = {
  local: Pick<Browser['storage']['local'], 'get'>;
  onChanged: Parameters<typeof followKey>[0];
};

/** The reader's digest in the panel: signals over what storage says. Changes are the background's, which writes it too. */
export type DigestState = {
  /** What of it the address asks for; null for the article. */
  view: ReadonlySignal<DigestPlace | null>;
  on: ReadonlySignal<boolean>;
  met: ReadonlySignal<Digest>;
  quiz: ReadonlySignal<QuizView>;
  /** True when the last change was not stored. */
  failed: ReadonlySignal<boolean>;
  keep(on: boolean): void;
  erase(): void;
  /** Asks for the quiz of a seed. */
  askQuiz(seed: number): void;
  goTo(place: DigestPlace | null): void;
};

/** Entities that a quiz is made of, those met last: older news is harder to remember than to look up. */
const MOST_FOR_QUIZ = 300;

export function digestState(
  storage: DigestStorage,
  address: Address,
  ask: Asker<PanelToBackground>,
): DigestState {
  const hash = signal(address.hash());
  const on = signal(false);
  const met = signal<Digest>(NOTHING_MET);
  const quiz = signal<QuizView>({ state: 'loading' });
  const failed = signal(false);
  const forGood = new AbortController().signal; // the panel's own end is the end of it
  address.onChange(() => (hash.value = address.hash()));
  followKey(storage.onChanged, DIGEST_ON_KEY, forGood, (value) => (on.value = value === true));
  followKey(storage.onChanged, DIGEST_KEY, forGood, (value) => (met.value = parseDigest(value)));

  const read = async (): Promise<void> => {
    const stored = await storage.local.get([DIGEST_KEY, DIGEST_ON_KEY]);
    on.value = stored[DIGEST_ON_KEY] === true;
    met.value = parseDigest(stored[DIGEST_KEY]);
  };
  const told = read().catch(() => undefined); // without storage there is no digest

  const change = async (asked: Promise<{ ok: boolean }>): Promise<void> => {
    failed.value = !(await asked).ok;
  };

  return {
    view: computed(() => digestPlaceIn(hash.value)),
    on,
    met,
    quiz,
    failed,
    keep: (next) => void change(ask('keepDigest', { on: next })),
    erase: () => void change(ask('eraseDigest', {})),
    askQuiz(seed) {
      quiz.value = { state: 'loading' };
      void told.then(async () => {
        const entities = met
          .peek()
          .slice(-MOST_FOR_QUIZ)
          .map(({ id }) => id);
        const reply = await ask('quiz', { entities, seed });
        quiz.value = reply.ok ? { state: 'ready', questions: reply.value } : { state: 'failed' };
      });
    },
    goTo(place) {
      address.go(place === null ? '#' : place.show === 'digest' ? DIGEST_HASH : quizHash(place.seed));
    },
  };
}
