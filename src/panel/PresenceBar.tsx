import type { Annotation } from '../model/annotation';
import type { EntityId } from '../model/ids';
import { blocksOf } from './mentions';
import { PRESENCE_SLOTS, presenceOf } from './presence';

/** Height of the bar, in CSS pixels; a mark's opacity grows with the mentions that it stands for. */
const HEIGHT_PX = 6;
/** Mentions in one slot beyond which a mark gets no darker. */
const DARKEST = 3;

/** Where in the article an entity is mentioned, from beginning to end; its count beside it says the same in words. */
export function PresenceBar({ annotation, entity }: { annotation: Annotation; entity: EntityId }) {
  const slots = presenceOf(annotation, entity, blocksOf(annotation));
  return (
    <svg
      class="presence"
      viewBox={`0 0 ${PRESENCE_SLOTS} ${HEIGHT_PX}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {slots.map(
        (count, slot) =>
          count > 0 && (
            <rect
              key={`slot-${slot}`}
              x={slot + 0.12}
              y={0}
              width={0.76}
              height={HEIGHT_PX}
              fill-opacity={0.45 + (0.55 * Math.min(count, DARKEST)) / DARKEST}
            />
          ),
      )}
    </svg>
  );
}
