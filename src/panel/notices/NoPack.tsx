import { OF_DATA } from '../../language/page';
import { say } from '../../language/say';
import type { PanelState } from '../state';
import { Notice } from './Notice';

/** The dataset does not open. */
export function NoPack({ detail, state }: { detail: string; state: PanelState }) {
  return (
    <Notice title={say('packUnusable')}>
      <p class="detail-text" {...OF_DATA}>
        {detail}
      </p>
      <p class="actions">
        <button type="button" onClick={state.read}>
          {say('tryAgain')}
        </button>
      </p>
      <p class="small">{say('packUnusableHint')}</p>
    </Notice>
  );
}
