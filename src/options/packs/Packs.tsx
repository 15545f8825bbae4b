import { OF_DATA } from '../../language/page';
import { say, woven } from '../../language/say';
import type { InstalledPack, ReaderPacks } from '../../model/reader-packs';
import { About } from './About';
import { Looked } from './Looked';
import type { PacksState } from './state';

/** The reader's own packs: their order, what is in use, and adding one. */
export function Packs({ state }: { state: PacksState }) {
  const all = state.packs.value;
  if (all === null) return null;
  return (
    <section class="packs">
      <h2>{say('packs')}</h2>
      <p>{say('packsHint')}</p>
      {all.packs.length > 0 && <Order all={all} state={state} />}
      <p class="actions">
        <label class="button">
          {say('packAdd')}
          <input
            type="file"
            class="unseen"
            accept=".json,.csv,application/json,text/csv"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              currentTarget.value = ''; // the same file may be chosen again
              if (file !== undefined) void state.choose(file);
            }}
          />
        </label>
      </p>
      <p class="said" role="status">
        {state.said.value}
      </p>
      <Looked state={state} />
      <Keys all={all} state={state} />
    </section>
  );
}

type Part = { all: ReaderPacks; state: PacksState };

function Order({ all, state }: Part) {
  const rows: (InstalledPack | null)[] = [...all.packs];
  rows.splice(all.bundledAt, 0, null);
  return (
    <>
      <p class="small">{say('packsOrder')}</p>
      <ol class="pack-order">
        {rows.map((pack, place) => {
          const name = pack?.name ?? say('packsBundled');
          return (
            <li key={pack?.id ?? ''} data-pack={pack?.id ?? 'bundled'}>
              {pack === null ? (
                <span class="pack-name">{name}</span>
              ) : (
                <Installed pack={pack} all={all} state={state} />
              )}
              <span class="pack-buttons">
                {pack !== null && (
                  <button
                    type="button"
                    aria-label={say('packRemoveNamed', name)}
                    onClick={() => void state.remove(pack.id)}
                  >
                    {say('packRemove')}
                  </button>
                )}
                <button
                  type="button"
                  aria-label={say('packUp', name)}
                  disabled={place === 0}
                  onClick={() => state.move(pack?.id ?? null, -1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  aria-label={say('packDown', name)}
                  disabled={place === rows.length - 1}
                  onClick={() => state.move(pack?.id ?? null, 1)}
                >
                  ↓
                </button>
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Installed({ pack, all, state }: Part & { pack: InstalledPack }) {
  const { id, name, publisher, entities, asOf, on, signedBy } = pack;
  const key = all.keys.find((one) => one.key === signedBy);
  return (
    <label class="pack-name">
      <input
        type="checkbox"
        checked={on}
        aria-label={say('packUse', name)}
        onChange={({ currentTarget }) => state.switchTo(id, currentTarget.checked)}
      />
      <span>
        <bdi {...OF_DATA}>{name}</bdi>
        <span class="small">
          <About publisher={publisher} entities={entities} asOf={asOf} fingerprint={key?.fingerprint} />
        </span>
        {state.missing.value.has(id) && <strong class="small">{say('packMissing')}</strong>}
      </span>
    </label>
  );
}

function Keys({ all, state }: Part) {
  if (all.keys.length === 0) return null;
  return (
    <>
      <h3>{say('packKeys')}</h3>
      <ul class="hosts">
        {all.keys.map(({ key, fingerprint, name }) => (
          <li key={key}>
            <span>
              <code translate={false}>{fingerprint}</code>
              <span class="small">{woven('packKeyOf', <bdi {...OF_DATA}>{name}</bdi>)}</span>
            </span>
            <button
              type="button"
              aria-label={say('packForgetKey', name)}
              onClick={() => state.forgetKey(key)}
            >
              {say('packForget')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
