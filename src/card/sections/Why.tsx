import { OF_DATA } from '../../language/page';
import { say } from '../../language/say';
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
    <Fold title={say('cardWhy')} name="why">
      <p>{reading}</p>
      <Reasons heading={say('cardFor')} texts={spokeFor} />
      <Reasons heading={say('cardAgainst')} texts={spokeAgainst} />
      {ruledOut.length > 0 && (
        <>
          <h4>{say('cardNotMeant')}</h4>
          <ul class="card-reasons">
            {ruledOut.map(({ text, rejected }) => (
              <li key={text}>
                <span {...OF_DATA}>{text}</span>
                {rejected !== undefined && onOpen !== undefined && (
                  <>
                    {' '}
                    <button type="button" class="card-open" onClick={() => onOpen(rejected)}>
                      {say('cardLook')}
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
          <li key={text}>
            <span {...OF_DATA}>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
