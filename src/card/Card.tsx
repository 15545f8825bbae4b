import type { Card as CardRecord } from '../model/card';
import type { EntityId } from '../model/ids';
import { Background } from './sections/Background';
import { Facts } from './sections/Facts';
import { Header } from './sections/Header';
import { Members } from './sections/Members';
import { Positions } from './sections/Positions';
import { Related } from './sections/Related';
import { Roles } from './sections/Roles';
import { Sources } from './sections/Sources';
import { sourceList } from './source-list';

/** What a card is drawn from. */
export type CardProps = {
  card: CardRecord;
  /** Opens the card of a related entity; without it related names are plain text. */
  onOpen?: ((id: EntityId) => void) | undefined;
  /** Id for the heading that holds the name, for a container that is labelled by it. */
  nameId?: string | undefined;
};

/** One entity as of a day. Brings no frame of its own: needs `cardStyles` in the same document or root. */
export function Card({ card, onOpen, nameId }: CardProps) {
  const list = sourceList(card);
  return (
    <article class="card" data-kind={card.kind}>
      <Header card={card} nameId={nameId} />
      {card.kind === 'person' && <Roles card={card} list={list} />}
      <Background text={card.background} />
      {(card.kind === 'event' || card.kind === 'place') && (
        <Positions positions={card.positions} list={list} />
      )}
      <Facts facts={card.facts} list={list} />
      {card.kind === 'organisation' && <Members members={card.members} />}
      <Related related={card.related} onOpen={onOpen} />
      <Sources list={list} wikidata={card.wikidata} />
    </article>
  );
}
