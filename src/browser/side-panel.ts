import type { Browser } from './api';

/** The tab whose panel is wanted. */
export type PanelTab = { id: number; windowId: number | undefined };

/** Chromium's side panel, which the polyfill's types leave out. */
type SidePanel = { open(where: { windowId: number } | { tabId: number }): Promise<void> };

/** The page of the panel, in the extension. */
export const PANEL_PAGE = 'panel.html';

/**
 * Shows the panel: Chromium's side panel, Firefox's sidebar, and a tab of its own where the browser has neither
 * (Firefox for Android).
 *
 * Call it in the same turn as the reader's click: after an `await` both browsers refuse.
 *
 * @throws never synchronously; rejects with the browser's reason when the panel does not open
 */
export function openPanel(browser: Browser, tab: PanelTab): Promise<void> {
  const { sidePanel } = browser as Browser & { sidePanel?: SidePanel };
  if (sidePanel !== undefined) {
    return sidePanel.open(tab.windowId === undefined ? { tabId: tab.id } : { windowId: tab.windowId });
  }
  // Typed as always there, but Firefox for Android has no sidebar.
  const sidebar: Browser['sidebarAction'] | undefined = browser.sidebarAction;
  if (sidebar !== undefined) return sidebar.open();
  const url = browser.runtime.getURL(`${PANEL_PAGE}?tabId=${tab.id}`);
  return browser.tabs.create({ url }).then(() => undefined);
}
