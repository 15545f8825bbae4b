import type { Menus } from '../browser/api';
import { say } from '../language/say';
import { isHost, type Settings } from '../settings';

/** The entries of the menu that a right click on the button opens. */
const ENTRIES = {
  quiet: 'menuQuiet',
  hour: 'menuHour',
  day: 'menuDay',
  resume: 'menuResume',
} as const;

type Entry = keyof typeof ENTRIES;

const HOUR_MS = 3_600_000;

/** What is used of the browser. */
export type ButtonMenuBrowser = Pick<Menus.Static, 'create'>;

/** Adds the entries; whoever calls has emptied the menu. */
export function addButtonMenu(menus: ButtonMenuBrowser): void {
  for (const [id, title] of Object.entries(ENTRIES))
    menus.create({ id, title: say(title), contexts: ['action'] });
}

/**
 * The settings after an entry was chosen.
 *
 * @param host of the page in front; null where the browser does not tell
 * @param now the clock and the calendar of the reader
 * @returns null for a foreign entry, and where nothing changes
 */
export function chosenInMenu(
  entry: string | number,
  settings: Settings,
  host: string | null,
  now: Date,
): Settings | null {
  if (!isEntry(entry)) return null;
  switch (entry) {
    case 'quiet':
      return isHost(host) ? { ...settings, quietHosts: toggled(settings.quietHosts, host) } : null;
    case 'hour':
      return { ...settings, pausedUntilMs: now.getTime() + HOUR_MS };
    case 'day':
      return {
        ...settings,
        pausedUntilMs: new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime(),
      };
    case 'resume':
      return { ...settings, pausedUntilMs: 0 };
  }
}

function isEntry(entry: string | number): entry is Entry {
  return typeof entry === 'string' && Object.hasOwn(ENTRIES, entry);
}

function toggled(hosts: readonly string[], host: string): string[] {
  return hosts.includes(host) ? hosts.filter((other) => other !== host) : [...hosts, host].sort();
}
