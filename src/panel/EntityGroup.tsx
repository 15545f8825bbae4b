import { useSignal } from '@preact/signals';
import type { Annotation } from '../model/annotation';
import { EntityRow } from './EntityRow';
import type { Group } from './groups';
import type { PanelState } from './state';

/** Rows of a kind shown at first: what an article is about fits, and the next kind stays in sight. */
const ROWS_AT_FIRST = 6;

/** Rows that are not worth a button of their own. */
const ROWS_OVER = 2;

/** All entities of one kind, the most salient at once and the others on demand. */
export function EntityGroup({
  group: { kind, title, entities },
  annotation,
  state,
}: {
  group: Group;
  annotation: Annotation;
  state: PanelState;
}) {
  const all = useSignal(false);
  const cut = !all.value && entities.length > ROWS_AT_FIRST + ROWS_OVER;
  const headingId = `group-${kind}`;
  return (
    <section class="group" data-kind={kind} aria-labelledby={headingId}>
      <h2 id={headingId}>
        {title} <span class="count">{entities.length}</span>
      </h2>
      <ul class="rows">
        {(cut ? entities.slice(0, ROWS_AT_FIRST) : entities).map((entity) => (
          <EntityRow key={entity.id} entity={entity} annotation={annotation} state={state} />
        ))}
      </ul>
      {cut && (
        <button type="button" class="more" onClick={() => (all.value = true)}>
          Show {entities.length - ROWS_AT_FIRST} more
        </button>
      )}
    </section>
  );
}
