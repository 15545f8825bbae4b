import { say } from '../language/say';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../settings';

/** What a file of settings says of itself; a later form gets another number and a step that brings the earlier one up to it. */
const FORMAT = 'backgrounder-settings';
const VERSION = 1;

/** Longest file that is looked at, in UTF-16 units: real ones stay under two thousand. */
export const MOST_UNITS = 100_000;

/** Settings as a file, readable by people. A pause belongs to the moment and stays out. */
export function settingsFile({ pausedUntilMs: _pause, ...settings }: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;
}

/** What a file holds, or why it cannot be used. */
export type Imported = { ok: true; settings: Settings } | { ok: false; reason: string };

/**
 * Reads a file of settings. Nothing in it is taken on trust: whatever is missing, foreign or out of bounds is refused with its name, so that a
 * reader is not left with half of what they wanted.
 */
export function readSettingsFile(text: string): Imported {
  if (text.length > MOST_UNITS) return refused(say('fileTooLong'));
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refused(say('fileDamaged'));
  }
  if (!isFields(file) || file.format !== FORMAT) return refused(say('fileForeign'));
  if (typeof file.version !== 'number' || file.version > VERSION) return refused(say('fileNewer'));
  if (file.version !== VERSION || !isFields(file.settings)) return refused(say('fileEmpty'));
  const { settings } = file;
  const known = Object.keys(DEFAULT_SETTINGS).filter((key) => key !== 'pausedUntilMs');
  const foreign = Object.keys(settings).find((key) => !known.includes(key));
  if (foreign !== undefined) return refused(say('fileForeignKey', foreign.slice(0, 40)));
  const parsed: Settings = parseSettings(settings);
  const wrong = known.find(
    (key) =>
      Object.hasOwn(settings, key) &&
      JSON.stringify(parsed[key as keyof Settings]) !== JSON.stringify(settings[key]),
  );
  if (wrong !== undefined) return refused(say('fileWrongValue', wrong));
  return { ok: true, settings: parsed };
}

function refused(reason: string): Imported {
  return { ok: false, reason };
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
