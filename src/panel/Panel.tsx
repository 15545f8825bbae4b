import { say } from '../language/say';
import type { Annotation } from '../model/annotation';
import type { TabState } from '../protocol/contract';
import { Article } from './Article';
import { DigestView } from './digest/DigestView';
import { Empty, Loading, NoAccess, NoArticle, NoPack, Unread, UnsupportedLanguage } from './notices';
import { announcementOf, type Screen, screenOf } from './screen';
import type { PanelState } from './state';

/** The side panel: one screen at a time, and its news for screen readers. */
export function Panel({ state }: { state: PanelState }) {
  const page = state.page.value;
  if (state.digest.view.value !== null) return <DigestView state={state.digest} />;
  if (page === undefined) return null; // nobody has looked yet: a flash of "not read" would be wrong
  const screen = screenOf(page);
  return (
    <div class="panel" data-state={screen}>
      <p class="unseen" role="status">
        {state.lost.value ? say('panelPageLost') : announcementOf(screen, page)}
      </p>
      <Shown screen={screen} page={page} state={state} />
    </div>
  );
}

function Shown({ screen, page, state }: { screen: Screen; page: TabState | null; state: PanelState }) {
  switch (page?.state) {
    case undefined:
      return <Unread state={state} />;
    case 'loading':
      return <Loading state={state} />;
    case 'no-access':
      return <NoAccess state={state} />;
    case 'no-article':
      return <NoArticle reason={page.reason} />;
    case 'no-pack':
      return <NoPack detail={page.detail} state={state} />;
    case 'ready':
      return <Annotated screen={screen} annotation={page.annotation} state={state} />;
  }
}

function Annotated({
  screen,
  annotation,
  state,
}: {
  screen: Screen;
  annotation: Annotation;
  state: PanelState;
}) {
  if (screen === 'unsupported-language') return <UnsupportedLanguage lang={annotation.lang} />;
  if (screen === 'empty') return <Empty annotation={annotation} state={state} />;
  return <Article annotation={annotation} state={state} />;
}
