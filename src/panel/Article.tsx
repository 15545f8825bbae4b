import { useSignal } from '@preact/signals';
import { say, sayCount, woven } from '../language/say';
import type { Annotation } from '../model/annotation';
import { Briefing } from './Briefing';
import { EntityGroup } from './EntityGroup';
import { EntityPage } from './EntityPage';
import { Filter } from './Filter';
import { filtered, groupsOf } from './groups';
import { Heading } from './Heading';
import { pointing, useLitInView } from './light-rows';
import { SiteFooter } from './SiteFooter';
import type { PanelState } from './state';
import { TakeAway } from './TakeAway';
import { Ties } from './Ties';
import { Timeline } from './Timeline';
import { timelineOf } from './timeline-order';
import { Unsure } from './Unsure';

/** Everything found in one article, or the page of one of its entities. */
export function Article({ annotation, state }: { annotation: Annotation; state: PanelState }) {
  const sought = useSignal('');
  useLitInView(state.light);
  const entity = state.route.value;
  const groups = groupsOf(annotation);
  const shown = filtered(groups, sought.value);
  return (
    <>
      <Heading annotation={annotation} />
      {state.lost.value && <p class="aside">{say('panelPageLostHint')}</p>}
      {isStopped(state) && (
        <p class="aside">
          {woven(
            'panelStopped',
            <button type="button" onClick={state.read}>
              {say('panelReadAgain')}
            </button>,
          )}
        </p>
      )}
      {isCut(state) && <p class="aside">{sayCount('panelCut', annotation.mentions.length)}</p>}
      {entity !== null ? (
        <EntityPage key={entity} entity={entity} annotation={annotation} state={state} />
      ) : (
        <main {...pointing(state.light)}>
          <Briefing annotation={annotation} />
          <Filter groups={groups} shown={shown} sought={sought} />
          {shown.map((group) => (
            <EntityGroup
              key={group.kind}
              group={group}
              whole={sought.value !== ''}
              annotation={annotation}
              state={state}
            />
          ))}
          <Timeline timeline={timelineOf(annotation)} annotation={annotation} state={state} />
          <Ties annotation={annotation} state={state} />
          <Unsure annotation={annotation} state={state} />
          <TakeAway annotation={annotation} />
        </main>
      )}
      <SiteFooter state={state} />
    </>
  );
}

function isStopped({ page: { value } }: PanelState): boolean {
  return value?.state === 'ready' && value.stopped === true;
}

function isCut({ page: { value } }: PanelState): boolean {
  return value?.state === 'ready' && value.cut === true;
}
