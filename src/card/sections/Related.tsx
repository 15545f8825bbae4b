import type { Related as RelatedEntity, Relation } from '../../model/card';
import type { EntityId } from '../../model/ids';
import { formatPartialDate } from '../../model/partial-date';

/** The groups in which a card lists what it points to, in order. */
const GROUPS: readonly (readonly [Relation, heading: string])[] = [
  ['led here', 'What led here'],
  ['part of', 'Part of'],
  ['includes', 'Includes'],
  ['followed', 'What followed'],
  ['succeeded by', 'Succeeded by'],
];

/** Entities that this one points to, each with its date: buttons where the container can open them, else plain names. */
export function Related({
  related,
  onOpen,
}: {
  related: readonly RelatedEntity[];
  onOpen?: ((id: EntityId) => void) | undefined;
}) {
  return (
    <>
      {GROUPS.map(([relation, heading]) => {
        const group = related.filter((entity) => entity.relation === relation);
        return (
          group.length > 0 && (
            <section class="card-section" key={relation}>
              <h3 class="card-heading">{heading}</h3>
              <ul class="card-list card-related">
                {group.map(({ id, name, start }) => (
                  <li key={id}>
                    {start !== null && <span class="card-relation">{formatPartialDate(start)}</span>}{' '}
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
          )
        );
      })}
    </>
  );
}
