import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { say } from '../../language/say';
import type { PanelState } from '../state';

/** Milliseconds of reading after which something may have gone wrong: a reading takes a tenth of this. */
const LONG_MS = 5_000;

/** The page is being read. */
export function Loading({ state }: { state: PanelState }) {
  const long = useSignal(false);
  useEffect(() => {
    const timer = setTimeout(() => (long.value = true), LONG_MS);
    return () => clearTimeout(timer);
  }, [long]);
  return (
    <main class="loading" aria-busy="true">
      <h1>{say('screenReading')}</h1>
      {long.value ? (
        <p class="actions">
          <button type="button" onClick={state.read}>
            {say('tryAgain')}
          </button>
        </p>
      ) : (
        <div class="bars" aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
        </div>
      )}
    </main>
  );
}
