import { dateText } from '../../language/dates';
import type { Related } from '../../model/card';
import type { EntityId } from '../../model/ids';
import { EntityName } from './EntityName';

/** Entities under each other, each after the date on which it began. */
export function DatedList({
  entities,
  onOpen,
}: {
  entities: readonly Related[];
  onOpen?: ((id: EntityId) => void) | undefined;
}) {
  return (
    <ul class="card-list card-dated">
      {entities.map(({ id, name, start }) => (
        <li key={id}>
          {start !== null && <span class="card-when">{dateText(start)}</span>}{' '}
          <EntityName id={id} name={name} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}
