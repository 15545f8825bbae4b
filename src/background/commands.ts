import { type Asker, messageOf } from '../protocol/ask';
import type { BackgroundToPage } from '../protocol/contract';
import type { Log } from './log';

/** The commands of the manifest, to each of which the reader may give keys, and what each tells the page. */
const COMMANDS: Readonly<Record<string, (ask: Asker<BackgroundToPage>) => Promise<{ ok: boolean }>>> = {
  'next-mention': (ask) => ask('travel', { to: 'next' }),
  'previous-mention': (ask) => ask('travel', { to: 'previous' }),
  'look-up': (ask) => ask('lookUp', { text: null }),
};

/** How the page in a tab is reached. */
export type Reach = {
  ask: (tab: number) => Asker<BackgroundToPage>;
  /** Starts the page's script where it does not run, without reading the page; rejects where that is not allowed. */
  wake: (tab: number) => Promise<unknown>;
};

/**
 * Tells the page in a tab something that its reader has just asked for: pressing keys or choosing from the menu grants
 * access to that tab, so the page's script can be started where it does not run yet.
 */
export async function tell(
  { ask, wake }: Reach,
  tab: number,
  what: (ask: Asker<BackgroundToPage>) => Promise<{ ok: boolean }>,
): Promise<void> {
  if ((await what(ask(tab))).ok) return;
  await wake(tab);
  await what(ask(tab));
}

/** @returns what to call when the keys of a command are pressed; foreign commands are left alone */
export function commandListener(
  reach: Reach,
  log: Log,
): (command: string, tab?: { id?: number | undefined } | undefined) => Promise<void> {
  return async (command, tab) => {
    if (!Object.hasOwn(COMMANDS, command) || tab?.id === undefined) return;
    const what = COMMANDS[command];
    if (what === undefined) return;
    await tell(reach, tab.id, what).catch((error) => log(`the command ${command}`, messageOf(error)));
  };
}
