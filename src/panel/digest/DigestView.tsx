import { DigestPage } from './DigestPage';
import type { DigestState } from './digest-state';
import { QuizPage } from './QuizPage';

/** The digest or its quiz, as the address asks. */
export function DigestView({ state }: { state: DigestState }) {
  const view = state.view.value;
  if (view === null) return null;
  return (
    <div class="panel" data-state={view.show}>
      {view.show === 'digest' ? (
        <DigestPage state={state} />
      ) : (
        <QuizPage key={view.seed} seed={view.seed} state={state} />
      )}
    </div>
  );
}
