import { OUTLETS, type Reach } from './access';
import type { OptionsState } from './state';

const CHOICES: readonly (readonly [Reach, title: string, text: string])[] = [
  [
    'click',
    'Only when I click its button',
    'No access to any site. A click reads the page you are on, once.',
  ],
  [
    'list',
    `On ${OUTLETS.length} news sites`,
    'Newspapers, agencies and broadcasters of all continents. The browser will show you the list and ask.',
  ],
  [
    'every',
    'On every site',
    'Wherever there is an article. Front pages, webmail, shops and forms are left alone all the same.',
  ],
];

/** Where pages are read without a click; used by the welcome page too. */
export function ReachChoice({ state }: { state: OptionsState }) {
  const access = state.access.value;
  return (
    <section>
      <h2>Where it reads by itself</h2>
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
              <b>{title}</b>
              <span class="small">{text}</span>
            </span>
          </label>
        ))}
      </div>
      {access !== null && access.own.length > 0 && (
        <>
          <p>Sites that you allowed one by one:</p>
          <ul class="hosts">
            {access.own.map((origin) => (
              <li key={origin}>
                {origin.replace(/^\*:\/\/(?:\*\.)?|\/\*$/g, '')}
                <button type="button" onClick={() => state.takeBack(origin)}>
                  Take back
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
