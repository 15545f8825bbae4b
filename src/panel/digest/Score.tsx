import { useEffect, useRef } from 'preact/hooks';
import type { DigestState } from './digest-state';
import { newSeed } from './new-seed';
import { QUIZ_TEXTS as TEXTS } from './texts';

/** How a quiz went, and what next. */
export function Score({
  right,
  count,
  onAgain,
  goTo,
}: {
  right: number;
  count: number;
  onAgain: () => void;
  goTo: DigestState['goTo'];
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="score">
      <h2 id="score" ref={heading} tabIndex={-1}>
        {TEXTS.end}
      </h2>
      <p class="score">{TEXTS.score(right, count)}</p>
      <p class="actions">
        <button type="button" class="primary" onClick={() => goTo({ show: 'quiz', seed: newSeed() })}>
          {TEXTS.another}
        </button>
        <button type="button" onClick={onAgain}>
          {TEXTS.again}
        </button>
      </p>
    </section>
  );
}
