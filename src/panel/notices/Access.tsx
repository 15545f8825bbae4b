import { EVERY_SITE } from '../../browser/access';
import type { PanelState } from '../state';
import { Notice } from './Notice';

/** Nobody has asked to read this page yet. */
export function Unread({ state }: { state: PanelState }) {
  const site = state.site.value.state;
  return (
    <Notice title="This page has not been read">
      {site === 'closed' && <p>Open a news article, then press Backgrounder’s button in the toolbar.</p>}
      {site === 'unknown' && <PressButton state={state} />}
      {site === 'web' && (
        // The browser tells us the site, so it will let us read the page: no need to ask for more.
        <p class="actions">
          <button type="button" class="primary" onClick={state.read}>
            Read this page
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
      <Notice title="This page is closed to extensions">
        <p>The browser keeps extensions out of its own pages, its add-on store and some documents.</p>
      </Notice>
    );
  }
  if (site.state === 'unknown') {
    return (
      <Notice title="This page could not be read">
        <PressButton state={state} />
        <p class="small">
          If you just did, the page is closed: the browser keeps extensions out of its own pages, its add-on
          store and some documents.
        </p>
      </Notice>
    );
  }
  return (
    <Notice title="Backgrounder may not read this page">
      <p>It reads a page only when you let it, and what it reads stays in your browser.</p>
      <p class="actions">
        <button type="button" class="primary" onClick={() => state.allow(site.pattern)}>
          Read this page
        </button>
      </p>
      <p class="small">The browser will ask whether Backgrounder may always read {site.host}.</p>
    </Notice>
  );
}

/** Without access the site is unknown too: only the button in the toolbar, or access to every site, can help. */
function PressButton({ state }: { state: PanelState }) {
  return (
    <>
      <p>Press Backgrounder’s button in the toolbar to read it.</p>
      <p class="actions">
        <button type="button" onClick={() => state.allow(EVERY_SITE)}>
          Always read every page
        </button>
      </p>
      <p class="small">The browser will ask first, and you can take it back here.</p>
    </>
  );
}
