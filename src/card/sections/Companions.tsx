import { OF_DATA } from '../../language/page';
import { say } from '../../language/say';
import type { Companion } from '../../model/card';
import type { EntityId } from '../../model/ids';
import { EntityName } from './EntityName';

/** Entities of the same article that belong with this one; nothing when there are none. */
export function Companions({
  companions,
  onOpen,
}: {
  companions: readonly Companion[];
  onOpen?: ((id: EntityId) => void) | undefined;
}) {
  if (companions.length === 0) return null;
  return (
    <section class="card-section">
      <h3 class="card-heading">{say('cardAlsoHere')}</h3>
      <ul class="card-list card-companions">
        {companions.map(({ id, name, line }) => (
          <li key={id}>
            <EntityName id={id} name={name} onOpen={onOpen} />
            {line !== '' && (
              <span class="card-line" {...OF_DATA}>
                {' '}
                {line}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
