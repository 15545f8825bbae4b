import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { numberText, say } from '../../language/say';
import type { DigestState } from './digest-state';
import { QuestionView } from './QuestionView';
import { Score } from './Score';

/** What stands in place of the questions. */
const WITHOUT_QUESTIONS = { loading: 'quizLoading', failed: 'dataNotOpened', ready: 'quizNone' } as const;

/** One quiz: its questions one by one, and how it went. */
export function QuizPage({ seed, state }: { seed: number; state: DigestState }) {
  const at = useSignal(0);
  const right = useSignal(0);
  useEffect(() => state.askQuiz(seed), [seed, state]);
  const quiz = state.quiz.value;
  const questions = quiz.state === 'ready' ? quiz.questions : [];
  const question = questions[at.value];
  return (
    <main class="digest quiz">
      <button type="button" class="back" onClick={() => state.goTo({ show: 'digest' })}>
        <span aria-hidden="true">‹</span> {say('digest')}
      </button>
      <h1>{say('quiz')}</h1>
      {questions.length === 0 && <p role="status">{say(WITHOUT_QUESTIONS[quiz.state])}</p>}
      {question !== undefined && (
        <QuestionView
          key={at.value}
          question={question}
          place={say('quizPlace', numberText(at.value + 1), numberText(questions.length))}
          isFirst={at.value === 0}
          onAnswer={(isRight) => (right.value += isRight ? 1 : 0)}
          onNext={() => (at.value += 1)}
        />
      )}
      {questions.length > 0 && question === undefined && (
        <Score
          right={right.value}
          count={questions.length}
          onAgain={() => {
            right.value = 0;
            at.value = 0;
          }}
          goTo={state.goTo}
        />
      )}
    </main>
  );
}
