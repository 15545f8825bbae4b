import { PackError } from '../pack/open';
import type { Pack } from '../pack/pack';
import { messageOf } from '../protocol/ask';
import type { Log } from './log';

/** An open pack, or why there is none, in words fit for a reader. */
export type Opened = { ok: true; pack: Pack } | { ok: false; detail: string };

/** Hands out the pack. */
export type PackStore = { get(): Promise<Opened> };

/**
 * Opens the pack when it is first asked for and keeps it for as long as the background lives.
 *
 * @param open opens the pack anew; several callers at once share one opening
 * @returns a store whose `get` never rejects; after a failure the next `get` opens again
 */
export function packStore(open: () => Promise<Pack>, log: Log): PackStore {
  let opening: Promise<Opened> | null = null;
  return {
    get() {
      opening ??= open().then(
        (pack): Opened => ({ ok: true, pack }),
        (error: unknown): Opened => {
          opening = null;
          log('the data pack does not open', faultOf(error));
          return { ok: false, detail: messageOf(error) };
        },
      );
      return opening;
    },
  };
}

function faultOf(error: unknown): string {
  return error instanceof PackError ? `${error.code}: ${error.message}` : messageOf(error);
}
