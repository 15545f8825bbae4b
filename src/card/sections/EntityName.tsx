import { OF_DATA } from '../../language/page';
import type { EntityId } from '../../model/ids';

/** The name of another entity: a button where the container can open its card, else plain text. */
export function EntityName({
  id,
  name,
  onOpen,
}: {
  id: EntityId;
  name: string;
  onOpen?: ((id: EntityId) => void) | undefined;
}) {
  if (onOpen === undefined) return <bdi lang="en">{name}</bdi>;
  return (
    <button type="button" class="card-open" {...OF_DATA} onClick={() => onOpen(id)}>
      {name}
    </button>
  );
}
