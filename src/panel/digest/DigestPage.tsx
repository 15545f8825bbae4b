import { useSignal } from '@preact/signals';
import { saveJson } from '../../browser/save-file';
import { digestFile } from '../../model/digest';
import type { DigestState } from './digest-state';
import { Erase } from './Erase';
import { MetList } from './MetList';
import { newSeed } from './new-seed';
import { DIGEST_TEXTS as TEXTS } from './texts';

/** Whom and what the reader met, and what may be done with that. */
export function DigestPage({ state }: { state: DigestState }) {
  const said = useSignal('');
  const met = state.met.value;
  const on = state.on.value;
  return (
    <main class="digest">
      <button type="button" class="back" onClick={() => state.goTo(null)}>
        <span aria-hidden="true">‹</span> {TEXTS.back}
      </button>
      <h1>{TEXTS.title}</h1>
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
        {TEXTS.keep}
      </label>
      <p class="line" id="keeps">
        {TEXTS.keeps}
      </p>
      <p class="said" role="status">
        {state.failed.value ? TEXTS.failed : said.value}
      </p>
      {met.length === 0 ? (
        <p class="line nothing">{on ? TEXTS.nothingOn : TEXTS.nothingOff}</p>
      ) : (
        <>
          {!on && <p class="line nothing">{TEXTS.paused}</p>}
          <div class="take-away">
            <button
              type="button"
              class="primary"
              onClick={() => state.goTo({ show: 'quiz', seed: newSeed() })}
            >
              {TEXTS.quiz}
            </button>
            <button type="button" onClick={() => saveJson(digestFile(met), 'reading-digest.json')}>
              {TEXTS.save}
            </button>
            <Erase
              count={met.length}
              onErase={() => {
                state.erase();
                said.value = TEXTS.erased;
              }}
            />
          </div>
          <MetList met={met} />
        </>
      )}
    </main>
  );
}
