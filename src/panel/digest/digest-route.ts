import { MOST_SEED } from '../../model/quiz';

/** What of the digest an address asks for: its list, or the quiz of a seed. */
export type DigestPlace = { show: 'digest' } | { show: 'quiz'; seed: number };

/** The address of the digest, in the panel. */
export const DIGEST_HASH = '#digest';

/** The place that an address asks for; null for any other, and for a seed that is none. */
export function digestPlaceIn(hash: string): DigestPlace | null {
  if (hash === DIGEST_HASH) return { show: 'digest' };
  const seed = /^#quiz=([0-9]{1,10})$/.exec(hash)?.[1];
  return seed === undefined || Number(seed) > MOST_SEED ? null : { show: 'quiz', seed: Number(seed) };
}

/** The address of a quiz: the same seed asks the same, as long as the digest is the same. */
export function quizHash(seed: number): string {
  return `#quiz=${seed}`;
}
