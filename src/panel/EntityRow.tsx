import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { OF_DATA } from '../language/page';
import type { Annotation, EntitySummary } from '../model/annotation';
import { Detail } from './Detail';
import { Jump } from './Jump';
import { useLit } from './light-rows';
import { PackLine } from './PackLine';
import { PresenceBar } from './PresenceBar';
import type { PanelState } from './state';

/** One entity: its name and line open its card, its count leads to the text. */
export function EntityRow({
  entity,
  annotation,
  state,
}: {
  entity: EntitySummary;
  annotation: Annotation;
  state: PanelState;
}) {
  const open = useSignal(false);
  const detailId = useId();
  const lit = useLit(state.light, entity.id);
  return (
    <li class="row" data-entity={entity.id} data-open={open.value} data-lit={lit}>
      <div class="row-line">
        <h3>
          <button
            type="button"
            class="disclose"
            aria-expanded={open.value}
            aria-controls={open.value ? detailId : undefined}
            onClick={() => (open.value = !open.value)}
          >
            <span class="name" {...OF_DATA}>
              {entity.name}
            </span>
            {entity.line !== '' && (
              <span class="line" {...OF_DATA}>
                {entity.line}
              </span>
            )}
            {entity.readerPack !== undefined && <PackLine name={entity.readerPack} />}
            <PresenceBar annotation={annotation} entity={entity.id} />
          </button>
        </h3>
        <Jump entity={entity} annotation={annotation} state={state} />
      </div>
      {open.value && <Detail id={detailId} entity={entity} annotation={annotation} state={state} />}
    </li>
  );
}
