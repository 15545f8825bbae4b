import type { PlainKey } from '../language/messages';
import { language, say } from '../language/say';
import {
  DENSITIES,
  type Density,
  HOVER_DELAY_RANGE_MS,
  MAX_PER_SCREEN_RANGE,
  type Settings,
} from '../settings';
import { Packs } from './packs/Packs';
import type { PacksState } from './packs/state';
import { ReachChoice } from './ReachChoice';
import { SettingsFile } from './SettingsFile';
import type { OptionsState } from './state';
import { UnwantedList } from './UnwantedList';

const DENSITY_TEXT: Readonly<Record<Density, PlainKey>> = {
  every: 'densityEvery',
  'first-per-paragraph': 'densityParagraph',
  'first-per-article': 'densityArticle',
  none: 'densityNone',
};

/** All settings on one page. */
export function Options({ state, packs }: { state: OptionsState; packs: PacksState }) {
  const settings = state.settings.value;
  if (settings === null) return null; // a flash of defaults would be wrong
  return (
    <main class="page">
      <h1>{say('optionsTitle')}</h1>
      <p class="said" role="status">
        {state.said.value}
      </p>
      <ReachChoice state={state} />
      <QuietHosts settings={settings} state={state} />
      <Marks settings={settings} state={state} />
      <Cards settings={settings} state={state} />
      <UnwantedList state={state} />
      <SettingsFile state={state} />
      <Packs state={packs} />
      <section>
        <h2>{say('keys')}</h2>
        <p>{say('keysHint')}</p>
      </section>
    </main>
  );
}

type Part = { settings: Settings; state: OptionsState };

function QuietHosts({ settings, state }: Part) {
  if (settings.quietHosts.length === 0) return null;
  return (
    <section>
      <h2>{say('quiet')}</h2>
      <p>{say('quietHint')}</p>
      <ul class="hosts">
        {settings.quietHosts.map((host) => (
          <li key={host}>
            <span translate={false}>{host}</span>
            <button
              type="button"
              aria-label={say('quietTakeOffSite', host)}
              onClick={() =>
                state.change({ quietHosts: settings.quietHosts.filter((other) => other !== host) })
              }
            >
              {say('quietTakeOff')}
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
      <h2>{say('marks')}</h2>
      <fieldset>
        <legend>{say('density')}</legend>
        {DENSITIES.map((density) => (
          <label key={density}>
            <input
              type="radio"
              name="density"
              checked={settings.density === density}
              onChange={() => state.change({ density })}
            />
            {say(DENSITY_TEXT[density])}
          </label>
        ))}
      </fieldset>
      <label class="number">
        {say('maxPerScreen')}
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
        {say('inLinks')}
      </label>
    </section>
  );
}

/** Steps of the slider, in milliseconds. */
const DELAY_STEP_MS = 50;

/** "0.40s" or "0.40 seconds". */
function secondsText(ms: number, unitDisplay: 'narrow' | 'long'): string {
  return new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: 'second',
    unitDisplay,
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(ms / 1000);
}

function Cards({ settings, state }: Part) {
  return (
    <section>
      <h2>{say('cards')}</h2>
      <label class="number">
        {say('delay')}
        <span>
          <input
            type="range"
            {...HOVER_DELAY_RANGE_MS}
            step={DELAY_STEP_MS}
            value={settings.hoverDelayMs}
            aria-valuetext={secondsText(settings.hoverDelayMs, 'long')}
            onChange={({ currentTarget }) => state.change({ hoverDelayMs: currentTarget.valueAsNumber })}
          />{' '}
          <output>{secondsText(settings.hoverDelayMs, 'narrow')}</output>
        </span>
      </label>
    </section>
  );
}
