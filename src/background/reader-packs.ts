import type { Storage } from '../browser/api';
import type { PackTexts } from '../browser/pack-texts';
import type { OpenedReaderPack } from '../compile/reader-world';
import type { ReaderSource } from '../engine/reader-source';
import { type InstalledPack, parseReaderPacks, READER_PACKS_KEY } from '../model/reader-packs';
import { messageOf } from '../protocol/ask';
import type { Log } from './log';

/** Hands out the reader's own packs that are switched on, in their order of precedence. */
export type ReaderSources = { get(): Promise<readonly ReaderSource[]> };

/**
 * Opens the reader's packs when they are first asked for. The list is read each time, which costs nothing beside the opening of the bundled pack
 * and needs no listener: what the settings page has changed holds for the very next question. Where the list is empty, nothing else is touched.
 *
 * @param open  checks and compiles a stored text; null when it is not sound
 * @returns never rejects: a pack that cannot be read is left out, and the log says so
 */
export function readerSources(
  local: Pick<Storage.StorageArea, 'get'>,
  texts: PackTexts,
  open: (text: string) => Promise<OpenedReaderPack | null>,
  log: Log,
): ReaderSources {
  let opened = new Map<string, Promise<Source | null>>();

  async function openStored({ id, name, version }: InstalledPack): Promise<Source | null> {
    try {
      const text = await texts.get(version);
      const stored = text === null ? null : await open(text);
      if (stored?.id !== id) throw new Error(text === null ? 'not there' : 'damaged');
      return { ...stored, name };
    } catch (error) {
      log(`the reader's pack ${id} cannot be read`, messageOf(error));
      opened.delete(version); // the next question tries again
      return null;
    }
  }

  return {
    async get() {
      const stored = await local.get(READER_PACKS_KEY).catch((): Record<string, unknown> => ({}));
      const { packs, bundledAt } = parseReaderPacks(stored[READER_PACKS_KEY]);
      const before = opened;
      opened = new Map(); // what was switched off or replaced is let go
      const sources = packs.map((pack, place) => {
        if (!pack.on) return null;
        const source = before.get(pack.version) ?? openStored(pack);
        opened.set(pack.version, source);
        return source.then((one) => (one === null ? null : { ...one, isFirst: place < bundledAt }));
      });
      return (await Promise.all(sources)).filter((source) => source !== null);
    },
  };
}

/** A pack without its place in the order, which may change while it is open. */
type Source = Omit<ReaderSource, 'isFirst'>;
