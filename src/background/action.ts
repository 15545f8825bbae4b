import type { PanelTab } from '../browser/side-panel';
import { messageOf } from '../protocol/ask';
import type { Log } from './log';

/** The tab on which the button was pressed, as the browser describes it. */
export type ClickedTab = { id?: number | undefined; windowId?: number | undefined };

/**
 * What the button in the toolbar does: shows the panel and reads the page.
 *
 * @param open called in the turn of the click, before anything is awaited: both browsers insist on it
 * @param read the click grants access to the tab until it leaves the site
 */
export function actionListener(
  open: (tab: PanelTab) => Promise<void>,
  read: (tab: number) => Promise<unknown>,
  log: Log,
): (tab: ClickedTab) => void {
  return ({ id, windowId }) => {
    if (id === undefined) return; // a window without pages, such as the developer tools
    open({ id, windowId }).catch((error) => log('the panel does not open', messageOf(error)));
    read(id).catch((error) => log('the page is not read', messageOf(error)));
  };
}
