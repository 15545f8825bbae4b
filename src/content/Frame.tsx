import type { Around } from '../card/around';
import { CardView } from '../card/CardView';
import { OF_DATA, ofInterface } from '../language/page';
import { say, woven } from '../language/say';
import type { EntityId } from '../model/ids';
import { type FrameView, isCardView, sentenceOf } from './frame-view';

/** What the frame shows, and what the reader may do there. */
export type FrameProps = {
  view: FrameView;
  /** True for a card that stays until it is sent away: it says how. */
  isPinned: boolean;
  around: Around;
  onOpen: (entity: EntityId) => void;
  onClose: () => void;
  nameId: string;
};

/** All that stands in the frame: a way to close it, and a card or what a look-up gave. */
export function Frame({ view, isPinned, around, onOpen, onClose, nameId }: FrameProps) {
  return (
    <>
      {isPinned && (
        <button type="button" class="close" aria-label={say('close')} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      )}
      {isCardView(view) ? (
        <CardView view={view} around={around} onOpen={onOpen} nameId={nameId} />
      ) : (
        <LookedUp view={view} onOpen={onOpen} nameId={nameId} />
      )}
    </>
  );
}

type LookedUpProps = Pick<FrameProps, 'onOpen' | 'nameId'> & {
  view: Parameters<typeof sentenceOf>[0];
};

function LookedUp({ view, onOpen, nameId }: LookedUpProps) {
  return (
    <article class="card" {...ofInterface()} aria-busy={view.state === 'loading'}>
      <h2 id={nameId} class={view.state === 'choices' ? 'looked-up' : ''}>
        {sentenceOf(view)}
      </h2>
      {view.state === 'choices' && (
        <ul class="choices">
          {view.candidates.map(({ id, name, line, readerPack }) => (
            <li key={id}>
              <button type="button" class="card-open choice" onClick={() => onOpen(id)}>
                <span {...OF_DATA}>{name}</span>
                {line !== '' && (
                  <span class="card-span" {...OF_DATA}>
                    {line}
                  </span>
                )}
                {readerPack !== undefined && (
                  <span class="card-span">{woven('fromYourPack', <bdi {...OF_DATA}>{readerPack}</bdi>)}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
