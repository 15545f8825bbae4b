import { ofInterface } from '../language/page';
import type { Card as CardRecord } from '../model/card';
import type { EntityId } from '../model/ids';
import type { Around, Match } from './around';
import { Background } from './sections/Background';
import { Companions } from './sections/Companions';
import { Facts } from './sections/Facts';
import { Header } from './sections/Header';
import { Members } from './sections/Members';
import { More } from './sections/More';
import { Positions } from './sections/Positions';
import { Related } from './sections/Related';
import { Roles } from './sections/Roles';
import { SinceThen } from './sections/SinceThen';
import { Sources } from './sections/Sources';
import { Why } from './sections/Why';
import { sourceList } from './source-list';
import { onText } from './wording';

/** What a card is drawn from. */
export type CardProps = {
  card: CardRecord;
  /** The words of the article that led here; null for a card that another card led to. */
  match?: Match | null | undefined;
  around?: Around | undefined;
  /** Opens the card of a related entity; without it related names are plain text. */
  onOpen?: ((id: EntityId) => void) | undefined;
  /** Id for the heading that holds the name, for a container that is labelled by it. */
  nameId?: string | undefined;
};

/** One entity as of a day. Brings no frame of its own: needs `cardStyles` in the same document or root. */
export function Card({ card, match = null, around = {}, onOpen, nameId }: CardProps) {
  const list = sourceList(card);
  return (
    // Another entity is another element: what the reader unfolded was the first one's.
    <article class="card" data-kind={card.kind} key={card.id} {...ofInterface()}>
      <Header card={card} match={match} back={around.back ?? null} nameId={nameId} />
      {around.actions !== undefined && (
        <More card={card} match={match} pack={around.pack ?? null} actions={around.actions} />
      )}
      {card.kind === 'person' && <Roles card={card} list={list} />}
      <Background text={card.background} source={card.sources[0] ?? null} list={list} />
      {(card.kind === 'event' || card.kind === 'place') && (
        <Positions positions={card.positions} list={list} />
      )}
      <Facts facts={card.factsThen} heading={card.asOf && onText(card.asOf)} list={list} onOpen={onOpen} />
      <Facts facts={card.facts} list={list} onOpen={onOpen} />
      {card.kind === 'organisation' && <Members members={card.members} onOpen={onOpen} />}
      <Related related={card.related} onOpen={onOpen} />
      <Companions companions={card.companions} onOpen={onOpen} />
      <div class="card-folds">
        <SinceThen since={card.since} list={list} onOpen={onOpen} />
        <Why match={match} onOpen={onOpen} />
      </div>
      <Sources list={list} wikidata={card.wikidata} />
    </article>
  );
}
