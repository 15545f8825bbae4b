import {
  DENSITIES,
  type Density,
  HOVER_DELAY_RANGE_MS,
  MAX_PER_SCREEN_RANGE,
  type Settings,
} from '../settings';
import { ReachChoice } from './ReachChoice';
import { SettingsFile } from './SettingsFile';
import type { OptionsState } from './state';
import { UnwantedList } from './UnwantedList';

const DENSITY_TEXT: Readonly<Record<Density, string>> = {
  every: 'Every mention',
  'first-per-paragraph': 'The first in each paragraph',
  'first-per-article': 'The first in the article',
  none: 'None: cards by command and panel only',
};

/** All settings on one page. */
export function Options({ state }: { state: OptionsState }) {
  const settings = state.settings.value;
  if (settings === null) return null; // a flash of defaults would be wrong
  return (
    <main class="page">
      <h1>Backgrounder settings</h1>
      <p class="said" role="status">
        {state.said.value}
      </p>
      <ReachChoice state={state} />
      <QuietHosts settings={settings} state={state} />
      <Marks settings={settings} state={state} />
      <Cards settings={settings} state={state} />
      <UnwantedList state={state} />
      <SettingsFile state={state} />
      <section>
        <h2>Keys</h2>
        <p>
          Going from name to name and looking a selection up have keys of their own. They are chosen where
          your browser keeps the shortcuts of extensions.
        </p>
      </section>
    </main>
  );
}

type Part = { settings: Settings; state: OptionsState };

function QuietHosts({ settings, state }: Part) {
  if (settings.quietHosts.length === 0) return null;
  return (
    <section>
      <h2>Never by itself</h2>
      <p>These sites are read only when you click the button.</p>
      <ul class="hosts">
        {settings.quietHosts.map((host) => (
          <li key={host}>
            {host}
            <button
              type="button"
              aria-label={`Take ${host} off the list`}
              onClick={() =>
                state.change({ quietHosts: settings.quietHosts.filter((other) => other !== host) })
              }
            >
              Take off
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Marks({ settings, state }: Part) {
  return (
    <section>
      <h2>Marks</h2>
      <fieldset>
        <legend>Which mentions of a name are marked</legend>
        {DENSITIES.map((density) => (
          <label key={density}>
            <input
              type="radio"
              name="density"
              checked={settings.density === density}
              onChange={() => state.change({ density })}
            />
            {DENSITY_TEXT[density]}
          </label>
        ))}
      </fieldset>
      <label class="number">
        At most on one screen
        <input
          type="number"
          {...MAX_PER_SCREEN_RANGE}
          value={settings.maxPerScreen}
          onChange={({ currentTarget }) => {
            if (currentTarget.validity.valid) state.change({ maxPerScreen: currentTarget.valueAsNumber });
          }}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={settings.inLinks}
          onChange={({ currentTarget }) => state.change({ inLinks: currentTarget.checked })}
        />
        Names inside links too
      </label>
    </section>
  );
}

/** Steps of the slider, in milliseconds. */
const DELAY_STEP_MS = 50;

function Cards({ settings, state }: Part) {
  return (
    <section>
      <h2>Cards</h2>
      <label class="number">
        A card shows after resting on a name for
        <span>
          <input
            type="range"
            {...HOVER_DELAY_RANGE_MS}
            step={DELAY_STEP_MS}
            value={settings.hoverDelayMs}
            aria-valuetext={`${settings.hoverDelayMs} milliseconds`}
            onChange={({ currentTarget }) => state.change({ hoverDelayMs: currentTarget.valueAsNumber })}
          />{' '}
          <output>{(settings.hoverDelayMs / 1000).toFixed(2)} s</output>
        </span>
      </label>
    </section>
  );
}
