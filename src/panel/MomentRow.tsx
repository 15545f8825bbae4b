import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { OF_DATA } from '../language/page';
import { say, sayCount } from '../language/say';
import type { Annotation } from '../model/annotation';
import { Detail } from './Detail';
import { useLit } from './light-rows';
import { PackLine } from './PackLine';
import type { PanelState } from './state';
import type { Moment } from './timeline-order';

/** One moment: an event that opens its card, or a date that the article names. */
export function MomentRow({
  moment,
  date,
  annotation,
  state,
}: {
  moment: Moment;
  /** Null when the row above carries the same date. */
  date: string | null;
  annotation: Annotation;
  state: PanelState;
}) {
  const open = useSignal(false);
  const detailId = useId();
  const lit = useLit(state.light, moment.kind === 'event' ? moment.id : null);
  const when = date !== null && <span class="when">{date}</span>;
  if (moment.kind === 'named-date') {
    return (
      <li class="moment" data-kind="named-date">
        {when}{' '}
        <span class="from-text">
          {moment.times > 1 ? sayCount('inTheArticleTimes', moment.times) : say('inTheArticle')}
        </span>
      </li>
    );
  }
  return (
    <li
      class="moment"
      data-kind="event"
      data-mentioned={moment.mentioned}
      data-entity={moment.id}
      data-lit={lit}
    >
      {when}
      <button
        type="button"
        class="disclose"
        aria-expanded={open.value}
        aria-controls={open.value ? detailId : undefined}
        onClick={() => (open.value = !open.value)}
      >
        <span class="name" {...OF_DATA}>
          {moment.name}
        </span>
        {moment.mentioned && <span class="line">{say('inThisArticle')}</span>}
        {moment.readerPack !== undefined && <PackLine name={moment.readerPack} />}
      </button>
      {open.value && (
        <Detail
          id={detailId}
          entity={{ id: moment.id, name: moment.name, kind: 'event' }}
          annotation={annotation}
          state={state}
        />
      )}
    </li>
  );
}
