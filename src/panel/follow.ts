import type { Browser } from '../browser/api';

/** What is used of the browser. */
export type TabWatcher = {
  tabs: Pick<Browser['tabs'], 'query' | 'onActivated'>;
  windows: Pick<Browser['windows'], 'getCurrent'>;
};

/** The tab that an address asks for ("panel.html?tabId=12"), or null to follow the active tab. */
export function tabInAddress(search: string): number | null {
  const text = new URLSearchParams(search).get('tabId');
  return text !== null && /^[0-9]{1,10}$/.test(text) ? Number(text) : null;
}

/**
 * Follows the active tab of the window in which the panel stands.
 *
 * @param show called with the tab that is active now, and with each one that becomes active
 */
export async function followActiveTab(
  { tabs, windows }: TabWatcher,
  show: (tab: number) => void,
): Promise<void> {
  const here = await windows.getCurrent();
  let switched = false;
  tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId !== here.id) return;
    switched = true;
    show(tabId);
  });
  const [active] = await tabs.query({
    active: true,
    ...(here.id === undefined ? {} : { windowId: here.id }),
  });
  if (!switched && active?.id !== undefined) show(active.id);
}
