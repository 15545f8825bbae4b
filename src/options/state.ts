import { type ReadonlySignal, signal } from '@preact/signals';
import { changeUnwanted, readUnwanted, type UnwantedStorage } from '../browser/unwanted-store';
import { say } from '../language/say';
import {
  type Hidden,
  type Muted,
  NOTHING_UNWANTED,
  type Unwanted,
  withHidden,
  withMuted,
} from '../model/unwanted';
import { DEFAULT_SETTINGS, readSettings, type Settings, type SettingsAreas, saveSettings } from '../settings';
import { type AccessBrowser, accessOf, choose, type Reach } from './access';
import { readSettingsFile, settingsFile } from './settings-file';

/** What is used of the browser. */
export type OptionsBrowser = {
  storage: SettingsAreas &
    Pick<UnwantedStorage, 'local'> & {
      onChanged: { addListener(changed: () => void): void };
    };
  permissions: AccessBrowser & {
    onAdded: { addListener(changed: () => void): void };
    onRemoved: { addListener(changed: () => void): void };
  };
};

/** What the settings page shows, and what a reader may do there. */
export type OptionsState = {
  /** Null until they were read. */
  settings: ReadonlySignal<Settings | null>;
  access: ReadonlySignal<{ reach: Reach; own: string[] } | null>;
  /** Whom the reader muted, and whom an article does not mean. */
  unwanted: ReadonlySignal<Unwanted>;
  /** What just happened, in a sentence; empty for nothing. */
  said: ReadonlySignal<string>;
  change(change: Partial<Settings>): void;
  /** Call it in the turn of a click. */
  chooseReach(reach: Reach): void;
  takeBack(origin: string): void;
  /** Has an entity marked again. */
  unmute(entity: Muted): void;
  /** Has an entity marked again in one article. */
  unhide(entry: Hidden): void;
  /** The settings as a file. */
  exported(): string;
  /** Takes a file's settings over, or says why not. */
  importFrom(text: string): void;
  reset(): void;
};

/** The state of the settings page: signals over what storage and the browser's permissions say. */
export function optionsState({ storage, permissions }: OptionsBrowser): OptionsState {
  const settings = signal<Settings | null>(null);
  const access = signal<{ reach: Reach; own: string[] } | null>(null);
  const unwanted = signal<Unwanted>(NOTHING_UNWANTED);
  const said = signal('');

  const lookAtSettings = async (): Promise<void> => {
    settings.value = await readSettings(storage);
  };
  const lookAtAccess = async (): Promise<void> => {
    access.value = await accessOf(permissions);
  };
  const lookAtUnwanted = async (): Promise<void> => {
    unwanted.value = await readUnwanted(storage);
  };
  storage.onChanged.addListener(() => {
    void lookAtSettings();
    void lookAtUnwanted();
  });
  permissions.onAdded.addListener(() => void lookAtAccess());
  permissions.onRemoved.addListener(() => void lookAtAccess());
  void lookAtSettings();
  void lookAtUnwanted();
  void lookAtAccess();

  async function takeBackUnwanted(by: (before: Unwanted) => Unwanted): Promise<void> {
    try {
      unwanted.value = await changeUnwanted(storage, by);
      said.value = '';
    } catch {
      said.value = say('notStored');
    }
  }

  async function save(next: Settings, done: string): Promise<void> {
    const before = settings.peek();
    settings.value = next;
    try {
      await saveSettings(storage, next);
      said.value = done;
    } catch {
      settings.value = before;
      said.value = say('notStored');
    }
  }

  return {
    settings,
    access,
    unwanted,
    said,
    change(change) {
      const now = settings.peek();
      if (now !== null) void save({ ...now, ...change }, '');
    },
    chooseReach(reach) {
      void choose(permissions, reach).then(async (given) => {
        said.value = given ? '' : say('nothingChanged');
        await lookAtAccess();
      });
    },
    takeBack(origin) {
      void permissions.remove({ origins: [origin] }).then(lookAtAccess);
    },
    unmute: (entity) => void takeBackUnwanted((before) => withMuted(before, entity, false)),
    unhide: (entry) => void takeBackUnwanted((before) => withHidden(before, entry, false)),
    exported: () => settingsFile(settings.peek() ?? DEFAULT_SETTINGS),
    importFrom(text) {
      const file = readSettingsFile(text);
      if (!file.ok) said.value = say('fileRefused', file.reason);
      else void save(file.settings, say('fileInUse'));
    },
    reset() {
      void save(DEFAULT_SETTINGS, say('asAtFirst'));
    },
  };
}
