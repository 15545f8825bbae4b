import type { PlainKey } from '../language/messages';
import { say, sayCount } from '../language/say';
import { OUTLETS, type Reach } from './access';
import type { OptionsState } from './state';

const CHOICES: readonly (readonly [Reach, title: () => string, text: PlainKey])[] = [
  ['click', () => say('reachClick'), 'reachClickText'],
  ['list', () => sayCount('reachList', OUTLETS.length), 'reachListText'],
  ['every', () => say('reachEvery'), 'reachEveryText'],
];

/** Where pages are read without a click; used by the welcome page too. */
export function ReachChoice({ state }: { state: OptionsState }) {
  const access = state.access.value;
  return (
    <section>
      <h2>{say('reach')}</h2>
      <div class="choices">
        {CHOICES.map(([reach, title, text]) => (
          <label key={reach} class="choice" data-on={access?.reach === reach}>
            <input
              type="radio"
              name="reach"
              checked={access?.reach === reach}
              onClick={(event) => {
                event.preventDefault(); // the mark follows the access that there is, not the click
                state.chooseReach(reach);
              }}
            />
            <span>
              <b>{title()}</b>
              <span class="small">{say(text)}</span>
            </span>
          </label>
        ))}
      </div>
      {access !== null && access.own.length > 0 && (
        <>
          <p>{say('reachOwn')}</p>
          <ul class="hosts">
            {access.own.map((origin) => (
              <li key={origin}>
                <span translate={false}>{origin.replace(/^\*:\/\/(?:\*\.)?|\/\*$/g, '')}</span>
                <button type="button" onClick={() => state.takeBack(origin)}>
                  {say('reachTakeBack')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
