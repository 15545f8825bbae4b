import { useSignal } from '@preact/signals';
import { OF_DATA } from '../language/page';
import { numberText, say, woven } from '../language/say';
import type { Annotation, UnsureName } from '../model/annotation';
import { Detail } from './Detail';
import { PackLine } from './PackLine';
import type { PanelState } from './state';

/** Names that were left unmarked, with whom they might mean: the reader may know better. */
export function Unsure({ annotation, state }: { annotation: Annotation; state: PanelState }) {
  const names = annotation.unsure.filter(({ candidates }) => candidates.length > 0);
  if (names.length === 0) return null;
  return (
    <details class="group since unsure">
      <summary>
        {say('unsure')} <span class="count">{numberText(names.length)}</span>
      </summary>
      <p class="line">{say('unsureHint')}</p>
      <ul class="rows">
        {names.map((name) => (
          <UnsureRow key={name.text} name={name} annotation={annotation} state={state} />
        ))}
      </ul>
    </details>
  );
}

function UnsureRow({
  name,
  annotation,
  state,
}: {
  name: UnsureName;
  annotation: Annotation;
  state: PanelState;
}) {
  const opened = useSignal(false);
  const chosen = name.candidates.find(({ entity }) => entity === state.choices.value.get(name.text));
  return (
    <li class="row unsure-row">
      <fieldset>
        <legend class="name">
          <bdi lang="en">{name.text}</bdi>{' '}
          <span class="count">
            {name.because === 'too-close' ? say('unsureOneOf') : say('unsurePerhaps')}
          </span>
        </legend>
        {name.candidates.map(({ entity, name: full, line, readerPack }) => (
          <label key={entity}>
            <input
              type="radio"
              name={`unsure-${name.text}`}
              checked={chosen?.entity === entity}
              onChange={() => state.choose(annotation, name.text, entity)}
            />
            <span>
              <span {...OF_DATA}>{full}</span>
              <span class="line" {...OF_DATA}>
                {line}
              </span>
              {readerPack !== undefined && <PackLine name={readerPack} />}
            </span>
          </label>
        ))}
        <label>
          <input
            type="radio"
            name={`unsure-${name.text}`}
            checked={chosen === undefined}
            onChange={() => state.choose(annotation, name.text, null)}
          />
          <span>{say('unsureOther')}</span>
        </label>
      </fieldset>
      {chosen !== undefined && (
        <>
          <p class="line">
            {woven(
              'unsureOwn',
              <button type="button" class="clause" onClick={() => (opened.value = !opened.value)}>
                {opened.value ? say('hideCard') : say('showCard')}
              </button>,
            )}
          </p>
          {opened.value && (
            <Detail
              id={`unsure-${chosen.entity}`}
              entity={{ id: chosen.entity, name: chosen.name, kind: 'person' }}
              annotation={annotation}
              state={state}
            />
          )}
        </>
      )}
    </li>
  );
}
