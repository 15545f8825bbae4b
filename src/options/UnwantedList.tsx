import type { OptionsState } from './state';

/** What the reader does not want marked, each with a button that takes it back; nothing while there is none. */
export function UnwantedList({ state }: { state: OptionsState }) {
  const { muted, hidden } = state.unwanted.value;
  if (muted.length === 0 && hidden.length === 0) return null;
  return (
    <section>
      <h2>Not marked</h2>
      {muted.length > 0 && (
        <>
          <p>These are marked nowhere.</p>
          <ul class="hosts muted">
            {muted.map((entity) => (
              <li key={entity.id}>
                <bdi>{entity.name}</bdi>
                <button
                  type="button"
                  aria-label={`Mark ${entity.name} again`}
                  onClick={() => state.unmute(entity)}
                >
                  Mark again
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {hidden.length > 0 && (
        <>
          <p>
            These are not marked in one article each, as you said that it does not mean them. Of the article
            only a hash of its address is kept.
          </p>
          <ul class="hosts hidden-once">
            {hidden.map((entry) => (
              <li key={`${entry.id} ${entry.article}`}>
                <bdi>{entry.name === '' ? entry.id : entry.name}</bdi>
                <button
                  type="button"
                  aria-label={`Mark ${entry.name === '' ? entry.id : entry.name} there again`}
                  onClick={() => state.unhide(entry)}
                >
                  Mark there again
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
