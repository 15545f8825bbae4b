import type { EntityId } from '../../model/ids';
import type { Match } from '../around';
import { matchStory } from '../matching';
import { Fold } from './Fold';

/** Why the article's words were taken for this entity, closed until the reader asks; nothing on a card that another card led to. */
export function Why({
  match,
  onOpen,
}: {
  match: Match | null;
  onOpen?: ((id: EntityId) => void) | undefined;
}) {
  if (match === null) return null;
  const { reading, spokeFor, spokeAgainst, ruledOut } = matchStory(match);
  return (
    <Fold title="Why this match?" name="why">
      <p dir="auto">{reading}</p>
      <Reasons heading="For it" texts={spokeFor} />
      <Reasons heading="Against it" texts={spokeAgainst} />
      {ruledOut.length > 0 && (
        <>
          <h4>Not meant</h4>
          <ul class="card-reasons">
            {ruledOut.map(({ text, rejected }) => (
              <li key={text}>
                {text}
                {rejected !== undefined && onOpen !== undefined && (
                  <>
                    {' '}
                    <button type="button" class="card-open" onClick={() => onOpen(rejected)}>
                      Look
                    </button>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}

function Reasons({ heading, texts }: { heading: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul class="card-reasons">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
