import { useSignal } from '@preact/signals';
import { dateText } from '../language/dates';
import { numberText, say, sayCount } from '../language/say';
import type { Annotation } from '../model/annotation';
import { MomentRow } from './MomentRow';
import type { PanelState } from './state';
import { TimelineScale } from './TimelineScale';
import { type Moment, type Timeline as Moments, momentText } from './timeline-order';

/** Moments before the article that are shown at first: the newest ones explain it best. */
const MOMENTS_AT_FIRST = 10;

/** Moments that are not worth a button of their own. */
const MOMENTS_OVER = 2;

/** What came before the article, the article's own day, and what came after on demand. */
export function Timeline({
  timeline: { before, ahead, later },
  annotation,
  state,
}: {
  timeline: Moments;
  annotation: Annotation;
  state: PanelState;
}) {
  const all = useSignal(false);
  if (before.length + ahead.length + later.length === 0) return null;
  const cut = !all.value && before.length > MOMENTS_AT_FIRST + MOMENTS_OVER;
  const rows = (moments: readonly Moment[]) =>
    moments.map((moment, i) => {
      const text = momentText(moment);
      const previous = moments[i - 1];
      const repeats = previous !== undefined && momentText(previous) === text;
      const key = moment.kind === 'event' ? moment.id : moment.iso;
      return (
        <MomentRow
          key={key}
          moment={moment}
          date={repeats ? null : text}
          annotation={annotation}
          state={state}
        />
      );
    });
  return (
    <section class="group timeline" aria-labelledby="timeline">
      <h2 id="timeline">{say('timeline')}</h2>
      <TimelineScale moments={[...before, ...ahead]} date={annotation.date} />
      {cut && (
        <button type="button" class="more" onClick={() => (all.value = true)}>
          {sayCount('showEarlier', before.length - MOMENTS_AT_FIRST)}
        </button>
      )}
      <ol class="moments">
        {rows(cut ? before.slice(-MOMENTS_AT_FIRST) : before)}
        {annotation.date !== null && (
          <li class="moment today">
            <time dateTime={annotation.date}>{dateText(annotation.date)}</time>
            <span>{say('thisArticle')}</span>
          </li>
        )}
        {rows(ahead)}
      </ol>
      {later.length > 0 && (
        <details class="since">
          <summary>
            {say('sinceThen')} <span class="count">{numberText(later.length)}</span>
          </summary>
          <ol class="moments">{rows(later)}</ol>
        </details>
      )}
    </section>
  );
}
