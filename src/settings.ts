/** Which mentions of an entity are marked. */
export type Density = 'every' | 'first-per-paragraph' | 'first-per-article' | 'none';

export const DENSITIES: readonly Density[] = ['every', 'first-per-paragraph', 'first-per-article', 'none'];

/** What the reader may choose. */
export type Settings = {
  /** How long the pointer rests on a mark before its card shows, in milliseconds. */
  hoverDelayMs: number;
  density: Density;
  /** The most marks on one screen, counted over any stretch of the page that is as tall as the window. */
  maxPerScreen: number;
  /** Whether names inside links are marked too. */
  inLinks: boolean;
  /** Hosts whose pages are read only when the reader asks, whatever access was given: "example.org". */
  quietHosts: readonly string[];
  /** Until when no page is read unasked, in milliseconds since 1970; 0 when there is no pause. */
  pausedUntilMs: number;
};

/** Bounds of a number; whole numbers only. */
export type Bounds = { readonly min: number; readonly max: number };

/** Bounds of `hoverDelayMs`, in milliseconds. */
export const HOVER_DELAY_RANGE_MS: Bounds = { min: 0, max: 1_500 };

/** Bounds of `maxPerScreen`, in marks. The most is more than any screen of text has names. */
export const MAX_PER_SCREEN_RANGE: Bounds = { min: 1, max: 500 };

/** Bounds of `pausedUntilMs`: any time that a clock may show. */
const PAUSE_RANGE_MS: Bounds = { min: 0, max: 8_640_000_000_000_000 };

/**
 * 400 ms: long enough that crossing a line of text opens nothing, short enough to feel like an answer.
 * The first mention only: who was introduced once needs no second dotted line.
 * 30 marks: about one a line of text; a page of names alone stays readable.
 */
export const DEFAULT_SETTINGS: Settings = {
  hoverDelayMs: 400,
  density: 'first-per-article',
  maxPerScreen: 30,
  inLinks: true,
  quietHosts: [],
  pausedUntilMs: 0,
};

/** Hosts that a reader may list: what `storage.sync` takes in one item (8 kB) has room for them. */
export const MOST_QUIET_HOSTS = 200;

/** A host as addresses have it: lower case, Punycode, no port. */
export function isHost(value: unknown): value is string {
  return typeof value === 'string' && /^(?=.{1,253}$)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*$/.test(value);
}

/** True while pages of a host are not read unasked. @param nowMs milliseconds since 1970 */
export function isQuiet({ quietHosts, pausedUntilMs }: Settings, host: string, nowMs: number): boolean {
  return nowMs < pausedUntilMs || quietHosts.includes(host);
}

/** The storage key of the settings. */
export const SETTINGS_KEY = 'settings';

/** Settings from storage; whatever is missing, foreign or out of bounds is replaced by its default. */
export function parseSettings(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return DEFAULT_SETTINGS;
  const { hoverDelayMs, density, maxPerScreen, inLinks, quietHosts, pausedUntilMs } = value as Record<
    string,
    unknown
  >;
  return {
    hoverDelayMs: isWithin(HOVER_DELAY_RANGE_MS, hoverDelayMs) ? hoverDelayMs : DEFAULT_SETTINGS.hoverDelayMs,
    density: DENSITIES.find((known) => known === density) ?? DEFAULT_SETTINGS.density,
    maxPerScreen: isWithin(MAX_PER_SCREEN_RANGE, maxPerScreen) ? maxPerScreen : DEFAULT_SETTINGS.maxPerScreen,
    inLinks: typeof inLinks === 'boolean' ? inLinks : DEFAULT_SETTINGS.inLinks,
    quietHosts: Array.isArray(quietHosts)
      ? [...new Set(quietHosts.filter(isHost))].sort().slice(0, MOST_QUIET_HOSTS)
      : DEFAULT_SETTINGS.quietHosts,
    pausedUntilMs: isWithin(PAUSE_RANGE_MS, pausedUntilMs) ? pausedUntilMs : DEFAULT_SETTINGS.pausedUntilMs,
  };
}

function isWithin({ min, max }: Bounds, value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
}

/** What is used of one of the browser's storage areas. */
export type SettingsArea = {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
};

/** Where settings lie: with the reader's account where the browser keeps one, else on this machine. */
export type SettingsAreas = { sync: SettingsArea; local: SettingsArea };

/** The settings as stored; on this machine before the account's, since those are there only when the account would not take them. */
export async function readSettings({
  sync,
  local,
}: {
  sync: Pick<SettingsArea, 'get'>;
  local: Pick<SettingsArea, 'get'>;
}): Promise<Settings> {
  const [here, everywhere] = await Promise.all([
    local.get(SETTINGS_KEY),
    sync.get(SETTINGS_KEY).catch((): Record<string, unknown> => ({})),
  ]);
  return parseSettings(here[SETTINGS_KEY] ?? everywhere[SETTINGS_KEY]);
}

/**
 * Stores settings with the account, or on this machine when that fails: switched off, over its quota.
 *
 * @throws when neither takes them
 */
export async function saveSettings({ sync, local }: SettingsAreas, settings: Settings): Promise<void> {
  const stored = { [SETTINGS_KEY]: settings };
  try {
    await sync.set(stored);
  } catch {
    await local.set(stored);
    return;
  }
  await local.remove(SETTINGS_KEY);
}
