import { useSignal } from '@preact/signals';
import { saveJson } from '../../browser/save-file';
import { say } from '../../language/say';
import { digestFile } from '../../model/digest';
import type { DigestState } from './digest-state';
import { Erase } from './Erase';
import { MetList } from './MetList';
import { newSeed } from './new-seed';

/** Whom and what the reader met, and what may be done with that. */
export function DigestPage({ state }: { state: DigestState }) {
  const said = useSignal('');
  const met = state.met.value;
  const on = state.on.value;
  return (
    <main class="digest">
      <button type="button" class="back" onClick={() => state.goTo(null)}>
        <span aria-hidden="true">‹</span> {say('backToArticle')}
      </button>
      <h1>{say('digest')}</h1>
      <label class="keep">
        <input
          type="checkbox"
          checked={on}
          aria-describedby="keeps"
          onClick={(event) => {
            event.preventDefault(); // the box follows what was stored, not the click
            state.keep(!on);
          }}
        />
        {say('digestKeep')}
      </label>
      <p class="line" id="keeps">
        {say('digestKeeps')}
      </p>
      <p class="said" role="status">
        {state.failed.value ? say('notStored') : said.value}
      </p>
      {met.length === 0 ? (
        <p class="line nothing">{say(on ? 'digestNothingYet' : 'digestNothing')}</p>
      ) : (
        <>
          {!on && <p class="line nothing">{say('digestPaused')}</p>}
          <div class="take-away">
            <button
              type="button"
              class="primary"
              onClick={() => state.goTo({ show: 'quiz', seed: newSeed() })}
            >
              {say('digestQuiz')}
            </button>
            <button type="button" onClick={() => saveJson(digestFile(met), 'reading-digest.json')}>
              {say('saveJson')}
            </button>
            <Erase
              count={met.length}
              onErase={() => {
                state.erase();
                said.value = say('digestErased');
              }}
            />
          </div>
          <MetList met={met} />
        </>
      )}
    </main>
  );
}
