import { say } from '../language/say';
import type { OptionsState } from './state';

/** What the reader does not want marked, each with a button that takes it back; nothing while there is none. */
export function UnwantedList({ state }: { state: OptionsState }) {
  const { muted, hidden } = state.unwanted.value;
  if (muted.length === 0 && hidden.length === 0) return null;
  return (
    <section>
      <h2>{say('unwanted')}</h2>
      {muted.length > 0 && (
        <>
          <p>{say('unwantedMuted')}</p>
          <ul class="hosts muted">
            {muted.map((entity) => (
              <li key={entity.id}>
                <bdi lang="en">{entity.name}</bdi>
                <button
                  type="button"
                  aria-label={say('unwantedMarkName', entity.name)}
                  onClick={() => state.unmute(entity)}
                >
                  {say('unwantedMarkAgain')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {hidden.length > 0 && (
        <>
          <p>{say('unwantedHidden')}</p>
          <ul class="hosts hidden-once">
            {hidden.map((entry) => (
              <li key={`${entry.id} ${entry.article}`}>
                <bdi lang="en">{entry.name === '' ? entry.id : entry.name}</bdi>
                <button
                  type="button"
                  aria-label={say('unwantedMarkNameThere', entry.name === '' ? entry.id : entry.name)}
                  onClick={() => state.unhide(entry)}
                >
                  {say('unwantedMarkThere')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
