import { type ReadonlySignal, signal } from '@preact/signals';
import type { PackTexts } from '../../browser/pack-texts';
import { say } from '../../language/say';
import {
  parseReaderPacks,
  READER_PACKS_KEY,
  type ReaderPacks,
  withKey,
  withMoved,
  withoutKey,
  withoutPack,
  withPack,
  withSwitched,
} from '../../model/reader-packs';
import { PACK_LIMITS } from '../../reader-pack/limits';
import type { Subtle } from '../../reader-pack/signature';
import { lookAtFile, type Preview, type Refused } from './look';

/** What is used of the browser. */
export type PacksBrowser = {
  local: {
    get(key: string): Promise<Record<string, unknown>>;
    set(values: Record<string, unknown>): Promise<void>;
  };
  onChanged: { addListener(changed: () => void): void };
  texts: PackTexts;
  subtle: Subtle;
};

/** The reader's own packs in the settings, and what a reader may do with them. */
export type PacksState = {
  /** Null until they were read. */
  packs: ReadonlySignal<ReaderPacks | null>;
  /** Ids of packs whose data is gone or damaged. */
  missing: ReadonlySignal<ReadonlySet<string>>;
  /** The file that the reader has chosen; null for none. */
  looked: ReadonlySignal<Refused | Preview | null>;
  /** What just happened, in a sentence; empty for nothing. */
  said: ReadonlySignal<string>;
  /** Looks at a file; nothing is kept of it before `take`. */
  choose(file: Pick<File, 'name' | 'slice'>): Promise<void>;
  /** Takes what is looked at, and accepts the key that signed it. */
  take(): Promise<void>;
  cancel(): void;
  switchTo(id: string, on: boolean): void;
  /** @param id  null for the bundled data */
  move(id: string | null, by: -1 | 1): void;
  remove(id: string): Promise<void>;
  forgetKey(key: string): void;
};

export function packsState({ local, onChanged, texts, subtle }: PacksBrowser): PacksState {
  const packs = signal<ReaderPacks | null>(null);
  const missing = signal<ReadonlySet<string>>(new Set());
  const looked = signal<Refused | Preview | null>(null);
  const said = signal('');

  const stored = async (): Promise<ReaderPacks> =>
    parseReaderPacks((await local.get(READER_PACKS_KEY))[READER_PACKS_KEY]);

  async function look(): Promise<void> {
    const all = await stored();
    packs.value = all;
    const gone = await Promise.all(
      all.packs.map(async ({ id, version }) =>
        (await texts.get(version).catch(() => null)) === null ? id : [],
      ),
    );
    missing.value = new Set(gone.flat());
  }

  /** Changes the list, read anew first: another page of settings may have changed it. @returns false when it was not stored */
  async function change(by: (all: ReaderPacks) => ReaderPacks): Promise<boolean> {
    try {
      const next = by(await stored());
      await local.set({ [READER_PACKS_KEY]: next });
      packs.value = next;
      return true;
    } catch {
      said.value = say('packNotStored');
      return false;
    }
  }

  onChanged.addListener(() => void look());
  void look();

  return {
    packs,
    missing,
    looked,
    said,

    async choose(file) {
      said.value = '';
      looked.value = null;
      // What is too long is not read to its end.
      const bytes = await file.slice(0, PACK_LIMITS.fileBytes + 1).arrayBuffer();
      looked.value = await lookAtFile(file.name, new Uint8Array(bytes), await stored(), texts, subtle);
    },

    async take() {
      const preview = looked.peek();
      if (preview?.state !== 'preview') return;
      const { installed, text, before, signature } = preview;
      try {
        await texts.put(installed.version, text);
      } catch {
        said.value = say('packNotStored');
        return;
      }
      const { signedBy, name } = installed;
      const fingerprint = signature.state === 'sound' ? signature.fingerprint : '';
      const isStored = await change((all) =>
        withPack(signedBy === null ? all : withKey(all, { key: signedBy, fingerprint, name }), installed),
      );
      if (!isStored) return;
      looked.value = null;
      said.value = say('packTaken', name);
      // Texts that no list names any more only take room: when this fails, nothing is lost.
      if (before !== null && before.version !== installed.version)
        await texts.remove(before.version).catch(() => undefined);
      await look();
    },

    cancel() {
      looked.value = null;
      said.value = say('nothingChanged');
    },

    switchTo: (id, on) => void change((all) => withSwitched(all, id, on)),
    move: (id, by) => void change((all) => withMoved(all, id, by)),
    forgetKey: (key) => void change((all) => withoutKey(all, key)),

    async remove(id) {
      const pack = packs.peek()?.packs.find((one) => one.id === id);
      if (pack === undefined || !(await change((all) => withoutPack(all, id)))) return;
      said.value = say('packRemoved', pack.name);
      await texts.remove(pack.version).catch(() => undefined);
    },
  };
}
