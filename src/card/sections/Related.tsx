import type { PlainKey } from '../../language/messages';
import { say } from '../../language/say';
import type { Related as RelatedEntity, Relation } from '../../model/card';
import type { EntityId } from '../../model/ids';
import { DatedList } from './DatedList';

/** The groups in which a card lists what it points to, in order. */
const GROUPS: readonly (readonly [Relation, heading: PlainKey])[] = [
  ['led here', 'cardLedHere'],
  ['before', 'cardBefore'],
  ['part of', 'cardPartOf'],
  ['includes', 'cardIncludes'],
  ['followed', 'cardFollowed'],
  ['succeeded by', 'cardSucceededBy'],
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
              <h3 class="card-heading">{say(heading)}</h3>
              <DatedList entities={group} onOpen={onOpen} />
            </section>
          )
        );
      })}
    </>
  );
}
