import type { Card } from '../../model/card';
import type { EntityKind } from '../../model/entity';
import type { Back, Match } from '../around';
import { spellingInArticle } from '../matching';
import { datesText } from '../statements';
import { nearnessText } from '../wording';

/** What each kind is called on a card. */
const KIND_NAMES: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  event: 'Event',
};

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
          <span class="card-unseen">Back to </span>
          <bdi>{back.name}</bdi>
        </button>
      )}
      <Title kind={card.kind} name={card.name} nameId={nameId} />
      {spelling !== '' && (
        <p class="card-spelling">
          <q dir="auto">{spelling}</q> in this article
        </p>
      )}
      <What card={card} />
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
      <p class="card-kind">{KIND_NAMES[kind]}</p>
      <h2 class="card-name" id={nameId}>
        <bdi>{name}</bdi>
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
        <bdi>{card.what}</bdi>
        {card.what !== '' && dates !== '' && ', '}
        <span class="card-part">{dates}</span>
      </p>
    );
  }
  const nearness = nearnessText(card.start, card.asOf);
  return (
    <>
      {card.what !== '' && (
        <p class="card-what">
          <bdi>{card.what}</bdi>
        </p>
      )}
      {dates !== '' && (
        <p class="card-dates">
          {dates}
          {nearness !== '' && <span class="card-nearness">, {nearness}</span>}
        </p>
      )}
    </>
  );
}
