import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { sourceDetails } from '../../card/wording';
import { listText } from '../../language/lists';
import type { Question } from '../../model/quiz';
import { QUIZ_TEXTS as TEXTS } from './texts';

/**
 * A question with its choices; once one is pressed, what is right, and the fact with its source. The buttons stay where they are, so that
 * neither eye nor focus has to look for them.
 */
export function QuestionView({
  question,
  place,
  isFirst,
  onAnswer,
  onNext,
}: {
  question: Question;
  /** "Question 2 of 6". */
  place: string;
  /** The first comes with its page, and takes no focus. */
  isFirst: boolean;
  onAnswer: (isRight: boolean) => void;
  onNext: () => void;
}) {
  const chosen = useSignal<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
  }, [isFirst]);
  const isAnswered = chosen.value !== null;
  return (
    <section aria-labelledby="question">
      <p class="line">{place}</p>
      <h2 id="question" ref={heading} tabIndex={-1}>
        {TEXTS.question(question)}
      </h2>
      <ul class="choices">
        {question.choices.map(({ id, name }, i) => (
          <li key={id}>
            <button
              type="button"
              class="choice"
              dir="auto"
              aria-pressed={chosen.value === i}
              aria-disabled={isAnswered}
              data-verdict={verdictOf(question, chosen.value, i)}
              onClick={() => {
                if (isAnswered) return;
                chosen.value = i;
                onAnswer(i === question.right);
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {chosen.value !== null && <Verdict question={question} chosen={chosen.value} />}
      </div>
      {isAnswered && (
        <p class="actions">
          <button type="button" class="primary" onClick={onNext}>
            {TEXTS.next}
          </button>
        </p>
      )}
    </section>
  );
}

function verdictOf(
  { right }: Question,
  chosen: number | null,
  choice: number,
): 'right' | 'wrong' | undefined {
  if (chosen === null) return undefined;
  if (choice === right) return 'right';
  return choice === chosen ? 'wrong' : undefined;
}

function Verdict({ question: { choices, right, role }, chosen }: { question: Question; chosen: number }) {
  const name = choices[right]?.name ?? '';
  const { source } = role;
  const { publisher, day } = sourceDetails(source);
  const detail = listText([publisher, day].filter((part) => part !== ''));
  return (
    <div class="verdict">
      <p class="name">{chosen === right ? TEXTS.right : TEXTS.wrong(name)}</p>
      <p>{TEXTS.fact(name, role)}</p>
      <p class="line">
        {source.url === null ? (
          source.title
        ) : (
          <a class="clause" href={source.url} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        )}
        {detail !== '' && `, ${detail}`}
      </p>
    </div>
  );
}
