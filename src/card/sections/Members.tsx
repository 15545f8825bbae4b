import type { Member } from '../../model/card';

/** Members that a card names; of more it tells how many. */
const MOST_NAMED = 12;

/** Who belongs to an organisation on the card's day; nothing where the data does not say. */
export function Members({ members }: { members: readonly Member[] }) {
  if (members.length === 0) return null;
  const names = members.map(({ name }) => name);
  const named = names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(', ')} …` : names.join(', ');
  return (
    <section class="card-section">
      <h3 class="card-heading">{members.length === 1 ? '1 member' : `${members.length} members`}</h3>
      <p class="card-members" dir="auto">
        {named}
      </p>
    </section>
  );
}
