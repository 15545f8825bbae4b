import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sourceDetails, spanText } from '../../card/wording';
import { dateText } from '../../language/dates';
import { listed } from '../../language/lists';
import { OF_DATA } from '../../language/page';
import { say, woven } from '../../language/say';
import type { Role, Source } from '../../model/card';
import type { Question } from '../../model/quiz';

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
  useLayoutEffect(() => {
    if (!isFirst) heading.current?.focus();
  }, [isFirst]);
  const isAnswered = chosen.value !== null;
  return (
    <section aria-labelledby="question">
      <p class="line">{place}</p>
      <h2 id="question" ref={heading} tabIndex={-1}>
        {woven(
          'quizQuestion',
          <span {...OF_DATA}>{question.office}</span>,
          <span>{dateText(question.day)}</span>,
        )}
      </h2>
      <ul class="choices">
        {question.choices.map(({ id, name }, i) => (
          <li key={id}>
            <button
              type="button"
              class="choice"
              {...OF_DATA}
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
            {say('quizNext')}
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
  const named = <bdi {...OF_DATA}>{name}</bdi>;
  return (
    <div class="verdict">
      <p class="name">{chosen === right ? say('quizRight') : woven('quizWrong', named)}</p>
      <p>
        {woven('quizFact', named, <span {...OF_DATA}>{role.office}</span>, <span>{servedText(role)}</span>)}
      </p>
      <p class="line">
        <SourceLine source={role.source} />
      </p>
    </div>
  );
}

/** "9 March 2004 – 2 June 2010"; of a term that is not known to have ended: "since 9 March 2004, known to 1 May 2026". */
function servedText({ start, end, asOf }: Role): string {
  return end === null && start !== null
    ? say('quizSince', dateText(start), dateText(asOf))
    : spanText(start, end);
}

function SourceLine({ source }: { source: Source }) {
  const { title, url } = source;
  const { publisher, day } = sourceDetails(source);
  return (
    <>
      {listed([
        url === null ? (
          <span {...OF_DATA}>{title}</span>
        ) : (
          <a class="clause" {...OF_DATA} href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        ),
        ...(publisher === '' ? [] : [<span {...OF_DATA}>{publisher}</span>]),
        ...(day === '' ? [] : [day]),
      ])}
    </>
  );
}
