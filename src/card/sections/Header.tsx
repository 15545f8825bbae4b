import type { Card } from '../../model/card';
import type { EntityKind } from '../../model/entity';
import { foundedText, lifeText, nearnessText, spanText } from '../wording';

/** What each kind is called on a card. */
const KIND_NAMES: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  event: 'Event',
};

/** Kind, name and the line that says what it is; `nameId` lets a container take its label from the name. */
export function Header({ card, nameId }: { card: Card; nameId?: string | undefined }) {
  return (
    <header class="card-header">
      <Title kind={card.kind} name={card.name} nameId={nameId} />
      {card.what !== '' && (
        <p class="card-what" dir="auto">
          {card.what}
        </p>
      )}
      <Dates card={card} />
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
      <h2 class="card-name" id={nameId} dir="auto">
        {name}
      </h2>
    </>
  );
}

function Dates({ card }: { card: Card }) {
  const [dates, nearness] = datesOf(card);
  if (dates === '') return null;
  return (
    <p class="card-dates">
      {dates}
      {nearness !== '' && <span class="card-nearness"> · {nearness}</span>}
    </p>
  );
}

function datesOf(card: Card): [string, string] {
  switch (card.kind) {
    case 'person':
      return [lifeText(card.born, card.died), ''];
    case 'organisation':
      return [foundedText(card.founded, card.dissolved), ''];
    case 'event':
      return [spanText(card.start, card.end), nearnessText(card.start, card.asOf)];
    case 'place':
      return ['', ''];
  }
}
