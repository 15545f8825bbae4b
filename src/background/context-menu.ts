import type { Menus } from '../browser/api';
import { say } from '../language/say';
import { LOOK_UP_LIMITS } from '../model/candidate';
import { messageOf } from '../protocol/ask';
import { type Reach, tell } from './commands';
import type { Log } from './log';

/** The one entry, shown while something is selected. */
const ENTRY = 'look-up';

/** What is used of the browser. */
export type MenuBrowser = Pick<Menus.Static, 'create' | 'removeAll'>;

/** Puts the entry into the menu; browsers keep it from one start of the background to the next. */
export async function addMenu(menus: MenuBrowser): Promise<void> {
  await menus.removeAll();
  menus.create({ id: ENTRY, title: say('menuLookUp'), contexts: ['selection'] });
}

/** What was chosen, as the browser tells it. */
export type Chosen = { menuItemId: string | number; selectionText?: string | undefined };

/** @returns what to call when an entry was chosen: the page in that tab looks the selection up */
export function menuListener(
  reach: Reach,
  log: Log,
): (chosen: Chosen, tab?: { id?: number | undefined } | undefined) => Promise<void> {
  return async ({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId !== ENTRY || tab?.id === undefined) return;
    const text = selectionText.trim().slice(0, LOOK_UP_LIMITS.textUnits) || null;
    await tell(reach, tab.id, (ask) => ask('lookUp', { text })).catch((error) =>
      log('the look-up', messageOf(error)),
    );
  };
}
