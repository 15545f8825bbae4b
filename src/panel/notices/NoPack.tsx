import type { PanelState } from '../state';
import { Notice } from './Notice';

/** The dataset does not open. */
export function NoPack({ detail, state }: { detail: string; state: PanelState }) {
  return (
    <Notice title="The dataset could not be used">
      <p class="detail-text">{detail}</p>
      <p class="actions">
        <button type="button" onClick={state.read}>
          Try again
        </button>
      </p>
      <p class="small">If it happens again, install Backgrounder anew.</p>
    </Notice>
  );
}
