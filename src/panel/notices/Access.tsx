import { EVERY_SITE } from '../../browser/access';
import { say } from '../../language/say';
import type { PanelState } from '../state';
import { Notice } from './Notice';

/** Nobody has asked to read this page yet. */
export function Unread({ state }: { state: PanelState }) {
  const site = state.site.value.state;
  return (
    <Notice title={say('screenUnread')}>
      {site === 'closed' && <p>{say('openArticle')}</p>}
      {site === 'unknown' && <PressButton state={state} />}
      {site === 'web' && (
        // The browser tells us the site, so it will let us read the page: no need to ask for more.
        <p class="actions">
          <button type="button" class="primary" onClick={state.read}>
            {say('readPage')}
          </button>
        </p>
      )}
    </Notice>
  );
}

/** The browser did not let us read this page. */
export function NoAccess({ state }: { state: PanelState }) {
  const site = state.site.value;
  if (site.state === 'closed') {
    return (
      <Notice title={say('pageClosed')}>
        <p>{say('pageClosedWhy')}</p>
      </Notice>
    );
  }
  if (site.state === 'unknown') {
    return (
      <Notice title={say('pageUnreadable')}>
        <PressButton state={state} />
        <p class="small">{say('pageUnreadableWhy')}</p>
      </Notice>
    );
  }
  return (
    <Notice title={say('mayNotRead')}>
      <p>{say('mayNotReadWhy')}</p>
      <p class="actions">
        <button type="button" class="primary" onClick={() => state.allow(site.pattern)}>
          {say('readPage')}
        </button>
      </p>
      <p class="small">{say('willAskSite', site.host)}</p>
    </Notice>
  );
}

/** Without access the site is unknown too: only the button in the toolbar, or access to every site, can help. */
function PressButton({ state }: { state: PanelState }) {
  return (
    <>
      <p>{say('pressButton')}</p>
      <p class="actions">
        <button type="button" onClick={() => state.allow(EVERY_SITE)}>
          {say('alwaysEvery')}
        </button>
      </p>
      <p class="small">{say('willAsk')}</p>
    </>
  );
}
