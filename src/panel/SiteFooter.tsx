import type { PanelState } from './state';

/** Whether pages of this site are read by themselves; nothing where the browser does not tell the site. */
export function SiteFooter({ state }: { state: PanelState }) {
  const site = state.site.value;
  if (site.state !== 'web') return null;
  const { grant, host, pattern } = site;
  return (
    <footer class="site">
      <label>
        <input
          type="checkbox"
          checked={grant !== 'none'}
          onClick={(event) => {
            event.preventDefault(); // the box follows the access that there is, not the click
            if (grant === 'none') state.allow(pattern);
            else state.withdraw();
          }}
        />
        <span>
          {grant === 'every' ? (
            'Always read every page'
          ) : (
            <>
              Always read <b>{host}</b>
            </>
          )}
        </span>
      </label>
    </footer>
  );
}
