import { useSignal } from '@preact/signals';
import { numberText, say, sayCount } from '../language/say';
import type { Annotation, EntitySummary } from '../model/annotation';
import { byCountry } from './countries';
import { EntityRow } from './EntityRow';
import type { Group } from './groups';
import type { PanelState } from './state';

/** Rows of a kind shown at first: what an article is about fits, and the next kind stays in sight. */
const ROWS_AT_FIRST = 6;

/** Rows that are not worth a button of their own. */
const ROWS_OVER = 2;

/** People from whom an order by country says more than the order by weight. */
const WORTH_GROUPING = 4;

/** All entities of one kind, the most salient at once and the others on demand; people by country if the reader likes. */
export function EntityGroup({
  group: { kind, title, entities },
  whole,
  annotation,
  state,
}: {
  group: Group;
  /** Everything is shown at once: what is left of a search. */
  whole: boolean;
  annotation: Annotation;
  state: PanelState;
}) {
  const all = useSignal(false);
  const grouped = useSignal(false);
  const cut = !whole && !all.value && !grouped.value && entities.length > ROWS_AT_FIRST + ROWS_OVER;
  const headingId = `group-${kind}`;
  const rows = (list: readonly EntitySummary[]) => (
    <ul class="rows">
      {list.map((entity) => (
        <EntityRow key={entity.id} entity={entity} annotation={annotation} state={state} />
      ))}
    </ul>
  );
  return (
    <section class="group" data-kind={kind} aria-labelledby={headingId}>
      <div class="group-head">
        <h2 id={headingId}>
          {title} <span class="count">{numberText(entities.length)}</span>
        </h2>
        {kind === 'person' && entities.length >= WORTH_GROUPING && (
          <button
            type="button"
            class="order"
            aria-pressed={grouped.value}
            onClick={() => (grouped.value = !grouped.value)}
          >
            {say('byCountry')}
          </button>
        )}
      </div>
      {grouped.value
        ? byCountry(entities).map(({ country, entities: members }) => (
            <div key={country}>
              <h3 class="country">{country}</h3>
              {rows(members)}
            </div>
          ))
        : rows(cut ? entities.slice(0, ROWS_AT_FIRST) : entities)}
      {cut && (
        <button type="button" class="more" onClick={() => (all.value = true)}>
          {sayCount('showMore', entities.length - ROWS_AT_FIRST)}
        </button>
      )}
    </section>
  );
}
