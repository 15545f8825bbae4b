import type { Storage } from '../browser/api';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS_KEY, type Settings } from '../settings';

/** What is used of the browser's storage. */
export type SettingsStorage = {
  local: Pick<Storage.StorageArea, 'get'>;
  sync: Pick<Storage.StorageArea, 'get'>;
  onChanged: Pick<Storage.Static['onChanged'], 'addListener' | 'removeListener'>;
};

/** The reader's settings as they are now. */
export type StoredSettings = {
  now(): Settings;
  /** Resolves when they have been read; until then, and when they cannot be, the defaults hold. */
  ready: Promise<void>;
};

/** Reads the settings and follows their changes. @param onChange called after each change */
export function followSettings(
  storage: SettingsStorage,
  signal: AbortSignal,
  onChange: () => void,
): StoredSettings {
  let settings = DEFAULT_SETTINGS;
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[SETTINGS_KEY];
    if (change === undefined || signal.aborted) return;
    settings = parseSettings(change.newValue);
    onChange();
  };
  storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      storage.onChanged.removeListener(listener);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
  const read = async (): Promise<void> => {
    try {
      const [here, everywhere] = await Promise.all([
        storage.local.get(SETTINGS_KEY),
        storage.sync.get(SETTINGS_KEY),
      ]);
      settings = parseSettings(here[SETTINGS_KEY] ?? everywhere[SETTINGS_KEY]);
    } catch {
      // Without storage the defaults hold.
    }
  };
  return { now: () => settings, ready: read() };
}
