import type { Member } from '../../model/card';
import type { EntityId } from '../../model/ids';
import { EntityName } from './EntityName';

/** Members that a card names; of more it tells how many. */
const MOST_NAMED = 12;

/** Who belongs to an organisation on the card's day; nothing where the data does not say. */
export function Members({
  members,
  onOpen,
}: {
  members: readonly Member[];
  onOpen?: ((id: EntityId) => void) | undefined;
}) {
  if (members.length === 0) return null;
  const named = members.slice(0, MOST_NAMED);
  const left = members.length - named.length;
  return (
    <section class="card-section">
      <h3 class="card-heading">{members.length === 1 ? '1 member' : `${members.length} members`}</h3>
      <p class="card-members">
        {named.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <EntityName id={id} name={name} onOpen={onOpen} />
          </span>
        ))}
        {left > 0 && ` and ${left} more`}
      </p>
    </section>
  );
}
