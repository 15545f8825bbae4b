import { saveJson } from '../browser/save-file';
import { say } from '../language/say';
import { MOST_UNITS } from './settings-file';
import type { OptionsState } from './state';

/** Taking the settings to another browser, bringing them from one, and beginning anew. */
export function SettingsFile({ state }: { state: OptionsState }) {
  return (
    <section>
      <h2>{say('takeAlong')}</h2>
      <p class="actions">
        <button type="button" onClick={() => saveJson(state.exported(), 'backgrounder-settings.json')}>
          {say('saveSettings')}
        </button>
        <label class="button">
          {say('useSettings')}
          <input
            type="file"
            class="unseen"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              currentTarget.value = ''; // the same file may be chosen again
              // What is too long is not read at all.
              void file
                ?.slice(0, 4 * (MOST_UNITS + 1))
                .text()
                .then(state.importFrom);
            }}
          />
        </label>
        <button type="button" onClick={state.reset}>
          {say('reset')}
        </button>
      </p>
    </section>
  );
}
