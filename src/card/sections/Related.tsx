import type { Related as RelatedEntity, Relation } from '../../model/card';
import type { EntityId } from '../../model/ids';
import { DatedList } from './DatedList';

/** The groups in which a card lists what it points to, in order. */
const GROUPS: readonly (readonly [Relation, heading: string])[] = [
  ['led here', 'What came before'],
  ['before', 'Up to this article'],
  ['part of', 'Part of'],
  ['includes', 'Includes'],
  ['followed', 'What followed'],
  ['succeeded by', 'Succeeded by'],
];

/** Entities that this one points to, each with its date. */
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
              <DatedList entities={group} onOpen={onOpen} />
            </section>
          )
        );
      })}
    </>
  );
}
