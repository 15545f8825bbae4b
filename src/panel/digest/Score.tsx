import { useLayoutEffect, useRef } from 'preact/hooks';
import { numberText, say } from '../../language/say';
import type { DigestState } from './digest-state';
import { newSeed } from './new-seed';

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
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="score">
      <h2 id="score" ref={heading} tabIndex={-1}>
        {say('quizEnd')}
      </h2>
      <p class="score">{say('quizScore', numberText(right), numberText(count))}</p>
      <p class="actions">
        <button type="button" class="primary" onClick={() => goTo({ show: 'quiz', seed: newSeed() })}>
          {say('quizAnother')}
        </button>
        <button type="button" onClick={onAgain}>
          {say('quizAgain')}
        </button>
      </p>
    </section>
  );
}
