import { say, woven } from '../language/say';
import { DIGEST_HASH } from './digest/digest-route';
import type { Site } from './site';
import type { PanelState } from './state';

/** Whether pages of this site are read by themselves, where the browser tells the site; and the way to the settings. */
export function SiteFooter({ state }: { state: PanelState }) {
  const site = state.site.value;
  return (
    <footer class="site">
      {site.state === 'web' && <AlwaysRead site={site} state={state} />}
      <a class="clause" href={DIGEST_HASH}>
        {say('digest')}
      </a>
      <a class="clause" href="options.html" target="_blank" rel="noreferrer">
        {say('settings')}
      </a>
    </footer>
  );
}

function AlwaysRead({
  site: { grant, host, pattern },
  state,
}: {
  site: Extract<Site, { state: 'web' }>;
  state: PanelState;
}) {
  return (
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
        {grant === 'every' ? say('alwaysEvery') : woven('alwaysSite', <b translate={false}>{host}</b>)}
      </span>
    </label>
  );
}
