import type { Related as RelatedEntity } from '../../model/card';
import type { EntityId } from '../../model/ids';

/** Entities that this one points to: buttons where the container can open them, else plain names. */
export function Related({
  related,
  onOpen,
}: {
  related: readonly RelatedEntity[];
  onOpen?: ((id: EntityId) => void) | undefined;
}) {
  if (related.length === 0) return null;
  return (
    <section class="card-section">
      <h3 class="card-heading">Related</h3>
      <ul class="card-list card-related">
        {related.map(({ id, name, relation }) => (
          <li key={`${relation} ${id}`}>
            <span class="card-relation">{relation}</span>{' '}
            {onOpen === undefined ? (
              <span dir="auto">{name}</span>
            ) : (
              <button type="button" class="card-open" dir="auto" onClick={() => onOpen(id)}>
                {name}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
