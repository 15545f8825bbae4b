import { listed } from '../../language/lists';
import { sayCount } from '../../language/say';
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
      <h3 class="card-heading">{sayCount('cardMembers', members.length)}</h3>
      <p class="card-members">
        {listed(named.map(({ id, name }) => <EntityName key={id} id={id} name={name} onOpen={onOpen} />))}
        {left > 0 && ` ${sayCount('cardMembersLeft', left)}`}
      </p>
    </section>
  );
}
