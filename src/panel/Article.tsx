import type { Annotation } from '../model/annotation';
import { EntityGroup } from './EntityGroup';
import { groupsOf } from './groups';
import { Heading } from './Heading';
import { SiteFooter } from './SiteFooter';
import type { PanelState } from './state';
import { Timeline } from './Timeline';
import { timelineOf } from './timeline-order';

/** Everything found in one article. */
export function Article({ annotation, state }: { annotation: Annotation; state: PanelState }) {
  return (
    <>
      <Heading annotation={annotation} />
      {state.lost.value && (
        <p class="aside">The page cannot be reached any more. Reload it to go to its text.</p>
      )}
      {isStopped(state) && (
        <p class="aside">
          This page keeps changing and is not followed any more.{' '}
          <button type="button" onClick={state.read}>
            Read it again
          </button>
        </p>
      )}
      <main>
        {groupsOf(annotation).map((group) => (
          <EntityGroup key={group.kind} group={group} annotation={annotation} state={state} />
        ))}
        <Timeline timeline={timelineOf(annotation)} annotation={annotation} state={state} />
      </main>
      <SiteFooter state={state} />
    </>
  );
}

function isStopped({ page: { value } }: PanelState): boolean {
  return value?.state === 'ready' && value.stopped === true;
}
