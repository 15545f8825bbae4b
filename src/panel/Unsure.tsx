import { useSignal } from '@preact/signals';
import type { Annotation, UnsureName } from '../model/annotation';
import { Detail } from './Detail';
import type { PanelState } from './state';

/** Names that were left unmarked, with whom they might mean: the reader may know better. */
export function Unsure({ annotation, state }: { annotation: Annotation; state: PanelState }) {
  const names = annotation.unsure.filter(({ candidates }) => candidates.length > 0);
  if (names.length === 0) return null;
  return (
    <details class="group since unsure">
      <summary>
        Not sure <span class="count">{names.length}</span>
      </summary>
      <p class="line">Names that may be somebody in the data, but not surely enough to be marked.</p>
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
        <legend class="name" dir="auto">
          {name.text} <span class="count">{name.because === 'too-close' ? 'one of several' : 'perhaps'}</span>
        </legend>
        {name.candidates.map(({ entity, name: full, line }) => (
          <label key={entity}>
            <input
              type="radio"
              name={`unsure-${name.text}`}
              checked={chosen?.entity === entity}
              onChange={() => state.choose(annotation, name.text, entity)}
            />
            <span>
              <span dir="auto">{full}</span>
              <span class="line">{line}</span>
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
          <span>Somebody else</span>
        </label>
      </fieldset>
      {chosen !== undefined && (
        <>
          <p class="line">
            Your own choice for this article.{' '}
            <button type="button" class="clause" onClick={() => (opened.value = !opened.value)}>
              {opened.value ? 'Hide the card' : 'Show the card'}
            </button>
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
