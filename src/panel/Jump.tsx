import { numberText, say } from '../language/say';
import type { Annotation, EntitySummary } from '../model/annotation';
import { mentionsOf } from './mentions';
import type { PanelState } from './state';

/** How often an entity is mentioned; each press shows the next mention in the text. */
export function Jump({
  entity,
  annotation,
  state,
}: {
  entity: EntitySummary;
  annotation: Annotation;
  state: PanelState;
}) {
  const total = mentionsOf(annotation, entity.id).length;
  if (total === 0) return null;
  const shown = state.shown.value;
  const index = shown?.entity === entity.id ? shown.index : null;
  const count =
    index === null ? numberText(total) : say('jumpPlace', numberText(index + 1), numberText(total));
  return (
    <button
      type="button"
      class="jump"
      data-shown={index !== null}
      title={say('jumpHint')}
      aria-label={say('jump', count, entity.name)}
      onClick={() => state.reveal(annotation, entity.id)}
    >
      {count}
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M1.5 2.5h9M1.5 6h4M1.5 9.5h3M9 5v5M7 8l2 2 2-2" />
      </svg>
    </button>
  );
}
