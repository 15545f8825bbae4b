import { listed } from '../../language/lists';
import { OF_DATA } from '../../language/page';
import { say, woven } from '../../language/say';
import type { Card } from '../../model/card';
import type { EntityKind } from '../../model/entity';
import type { Back, Match } from '../around';
import { spellingInArticle } from '../matching';
import { datesText } from '../statements';
import { nearnessText, seenText } from '../wording';

/**
 * Kind, name, the article's words for it and the line that says what it is; `nameId` lets a container take its label from the name.
 */
export function Header({
  card,
  match,
  back,
  nameId,
}: {
  card: Card;
  match: Match | null;
  back: Back | null;
  nameId?: string | undefined;
}) {
  // Words that describe an event are no name for it.
  const spelling =
    match === null || match.via === 'description' ? '' : spellingInArticle(match.text, card.name);
  return (
    <header class="card-header">
      {back !== null && (
        <button type="button" class="card-back" onClick={back.go}>
          {woven('cardBackTo', null).map((piece) =>
            piece === null ? (
              <bdi key="name" lang="en">
                {back.name}
              </bdi>
            ) : (
              <span key={piece} class="card-unseen">
                {piece}
              </span>
            ),
          )}
        </button>
      )}
      <Title kind={card.kind} name={card.name} nameId={nameId} />
      {spelling !== '' && (
        <p class="card-spelling">{woven('cardSpelling', <q {...OF_DATA}>{spelling}</q>)}</p>
      )}
      <What card={card} />
      {card.readerPack !== undefined && (
        <p class="card-pack">{woven('fromYourPack', <bdi lang="en">{card.readerPack}</bdi>)}</p>
      )}
      {card.seen !== undefined && <p class="card-seen">{seenText(card.seen)}</p>}
    </header>
  );
}

/** Kind and name alone: all that is known of a card that is still being looked up. */
export function Title({
  kind,
  name,
  nameId,
}: {
  kind: EntityKind;
  name: string;
  nameId?: string | undefined;
}) {
  return (
    <>
      <p class="card-kind">{say(`kind_${kind}`)}</p>
      <h2 class="card-name" id={nameId}>
        <bdi lang="en">{name}</bdi>
      </h2>
    </>
  );
}

/** What it is and when it was; an event's dates stand on a line of their own, with how near they are. */
function What({ card }: { card: Card }) {
  const dates = datesText(card);
  if (card.kind !== 'event') {
    if (card.what === '' && dates === '') return null;
    return (
      <p class="card-what">
        {listed([
          ...(card.what === '' ? [] : [<bdi lang="en">{card.what}</bdi>]),
          ...(dates === '' ? [] : [<span class="card-part">{dates}</span>]),
        ])}
      </p>
    );
  }
  const nearness = nearnessText(card.start, card.asOf);
  return (
    <>
      {card.what !== '' && (
        <p class="card-what">
          <bdi lang="en">{card.what}</bdi>
        </p>
      )}
      {dates !== '' && (
        <p class="card-dates">
          {listed(nearness === '' ? [dates] : [dates, <span class="card-nearness">{nearness}</span>])}
        </p>
      )}
    </>
  );
}
