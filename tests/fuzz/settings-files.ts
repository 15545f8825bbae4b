import { readSettingsFile, settingsFile } from '../../src/options/settings-file';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/settings';
import { mutated, mutatedText, type Roll } from './odd';
import { type Outcome, Tally } from './report';

/** Files of settings that somebody, or a fault of a disk, has changed. What is taken must be settings that can be written and read again. */
export async function fuzzSettingsFiles(count: number, roll: Roll): Promise<Outcome> {
  const tally = new Tally('files of settings');
  const sound = settingsFile({ ...DEFAULT_SETTINGS });
  for (let i = 0; i < count; i += 1) {
    const text =
      roll(2) === 0
        ? mutatedText(sound, roll)
        : (JSON.stringify(mutated(JSON.parse(sound), roll)) ?? 'undefined');
    await tally.try(
      () => {
        const read = readSettingsFile(text);
        if (!read.ok) return 'refused';
        if (JSON.stringify(parseSettings(read.settings)) !== JSON.stringify(read.settings))
          tally.fault('taken, and read otherwise again', () => text);
        return 'taken';
      },
      () => text,
    );
  }
  return tally;
}

/** What storage may hold of settings, were somebody else to write there: it is read as settings whatever it is. */
export async function fuzzStoredSettings(count: number, roll: Roll): Promise<Outcome> {
  const tally = new Tally('stored settings');
  for (let i = 0; i < count; i += 1) {
    let stored: unknown = { ...DEFAULT_SETTINGS };
    for (let times = 0; times <= roll(3); times += 1) stored = mutated(stored, roll);
    await tally.try(
      () => {
        const read = parseSettings(stored);
        if (Object.keys(read).length !== Object.keys(DEFAULT_SETTINGS).length)
          tally.fault('not all settings are there', () => String(stored));
        return 'taken';
      },
      () => String(stored),
    );
  }
  return tally;
}
