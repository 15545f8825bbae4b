import type { Storage } from '../browser/api';
import { followKey, type KeyEvents } from '../browser/follow-key';
import { DEFAULT_SETTINGS, parseSettings, readSettings, SETTINGS_KEY, type Settings } from '../settings';

/** What is used of the browser's storage. */
export type SettingsStorage = {
  local: Pick<Storage.StorageArea, 'get'>;
  sync: Pick<Storage.StorageArea, 'get'>;
  onChanged: KeyEvents;
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
  followKey(storage.onChanged, SETTINGS_KEY, signal, (value) => {
    settings = parseSettings(value);
    onChange();
  });
  const read = async (): Promise<void> => {
    try {
      settings = await readSettings(storage);
    } catch {
      // Without storage the defaults hold.
    }
  };
  return { now: () => settings, ready: read() };
}
