import { ofInterface } from '../language/page';
import { say } from '../language/say';
import type { Card as CardRecord } from '../model/card';
import type { EntityKind } from '../model/entity';
import type { EntityId } from '../model/ids';
import type { Around, Match } from './around';
import { Card } from './Card';
import { Title } from './sections/Header';

/** What is known while nothing, or nothing more, is: the words of the mention and its kind. */
export type Named = { name: string; kind: EntityKind };

/** Everything that may stand in the place of a card. */
export type View =
  | ({ state: 'loading' } & Named)
  | ({ state: 'no-record' } & Named)
  | ({ state: 'failed'; reason: 'gone' | 'no-pack' } & Named)
  | { state: 'card'; card: CardRecord; match?: Match | null };

/** A card, or what stands in its place. */
export function CardView({
  view,
  around,
  onOpen,
  nameId,
}: {
  view: View;
  around?: Around | undefined;
  onOpen?: ((id: EntityId) => void) | undefined;
  nameId?: string | undefined;
}) {
  if (view.state === 'card')
    return <Card card={view.card} match={view.match} around={around} onOpen={onOpen} nameId={nameId} />;
  return (
    <article
      class="card"
      data-kind={view.kind}
      key="waiting"
      {...ofInterface()}
      aria-busy={view.state === 'loading'}
    >
      <header class="card-header">
        <Title kind={view.kind} name={view.name} nameId={nameId} />
      </header>
      {view.state === 'loading' ? <Waiting /> : <p class="card-note">{sentenceOf(view)}</p>}
    </article>
  );
}

/** Bars where lines of text will be. */
function Waiting() {
  return (
    <div class="card-waiting">
      <span class="card-unseen">{say('cardLoading')}</span>
      <i />
      <i />
      <i />
    </div>
  );
}

/** Taken while the extension is there: afterwards no text can be had. */
const GONE = say('cardGone');

function sentenceOf(view: { state: 'no-record' } | { state: 'failed'; reason: 'gone' | 'no-pack' }): string {
  if (view.state === 'no-record') return say('cardNoRecord');
  return view.reason === 'gone' ? GONE : say('dataNotOpened');
}
