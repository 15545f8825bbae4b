import { useSignal } from '@preact/signals';
import { CardView } from '../card/CardView';
import type { Annotation } from '../model/annotation';
import type { Card } from '../model/card';
import type { EntityKind } from '../model/entity';
import type { EntityId } from '../model/ids';
import { Career } from './Career';
import type { Named, PanelState } from './state';

/** The card of a row's entity, in the row; a related entity takes its place until the reader goes back. */
export function Detail({
  id,
  entity,
  annotation,
  state,
}: {
  id: string;
  entity: Named;
  annotation: Annotation;
  state: PanelState;
}) {
  const path = useSignal<Named[]>([]);
  const current = path.value.at(-1) ?? entity;
  const view = state.card(annotation, current).value;

  function open(related: EntityId): void {
    if (view.state !== 'card') return;
    const found = namedOn(view.card).find((one) => one.id === related);
    const kind = annotation.entities.find((one) => one.id === related)?.kind ?? found?.kind ?? view.card.kind;
    if (found !== undefined) path.value = [...path.value, { id: related, name: found.name, kind }];
  }

  const before = path.value.length === 0 ? null : (path.value.at(-2) ?? entity);
  return (
    <div class="detail" id={id} data-own={before === null}>
      {before !== null && (
        <button type="button" class="back" onClick={() => (path.value = path.value.slice(0, -1))}>
          <span aria-hidden="true">‹</span> <bdi lang="en">{before.name}</bdi>
        </button>
      )}
      <CardView view={view} around={{ pack: annotation.pack, actions: state.actions }} onOpen={open} />
      {current.kind === 'person' && <Career person={current.id} annotation={annotation} state={state} />}
    </div>
  );
}

/** Everything that a card names and can open. */
function namedOn(card: Card): { id: EntityId; name: string; kind?: EntityKind }[] {
  const members = card.kind === 'organisation' ? card.members : [];
  return [...card.companions, ...card.related, ...(card.since?.events ?? []), ...members];
}
