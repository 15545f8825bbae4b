import { CardView } from '../card/CardView';
import { say } from '../language/say';
import type { Annotation } from '../model/annotation';
import type { EntityId } from '../model/ids';
import { Career } from './Career';
import { Jump } from './Jump';
import type { PanelState } from './state';

/** One entity on a page of its own: its card, its offices, and the way back. */
export function EntityPage({
  entity,
  annotation,
  state,
}: {
  entity: EntityId;
  annotation: Annotation;
  state: PanelState;
}) {
  const inArticle = annotation.entities.find(({ id }) => id === entity);
  // What is not in the article has its name and kind from its card.
  const named = { id: entity, name: inArticle?.name ?? '', kind: inArticle?.kind ?? ('person' as const) };
  const view = state.card(annotation, named).value;
  const kind = view.state === 'card' ? view.card.kind : named.kind;
  return (
    <main class="entity-page" data-kind={kind}>
      <div class="row-line">
        <button type="button" class="back" onClick={() => state.goTo(null)}>
          <span aria-hidden="true">‹</span> {say('backToArticle')}
        </button>
        {inArticle !== undefined && <Jump entity={inArticle} annotation={annotation} state={state} />}
      </div>
      <CardView
        view={view}
        around={{ pack: annotation.pack, actions: state.actions }}
        onOpen={(related) => state.goTo(related)}
      />
      {kind === 'person' && <Career person={entity} annotation={annotation} state={state} />}
    </main>
  );
}
