import type { Storage } from 'webextension-polyfill';
import type { Switch } from '../card/around';
import type { Mention } from '../model/annotation';
import {
  articleHash,
  isHidden,
  isMuted,
  NOTHING_UNWANTED,
  parseUnwanted,
  UNWANTED_KEY,
  type Unwanted,
  withHidden,
  withMuted,
} from '../model/unwanted';

/** What is used of the browser's storage. */
export type UnwantedStorage = {
  local: Pick<Storage.StorageArea, 'get' | 'set'>;
  onChanged: Pick<Storage.Static['onChanged'], 'addListener' | 'removeListener'>;
};

/** What the reader does not want marked, as it is now. */
export type StoredUnwanted = {
  /** Resolves when it has been read; until then nothing is unwanted. */
  ready: Promise<void>;
  /** The mentions that are left. */
  wanted(mentions: readonly Mention[]): Mention[];
  mute: Switch;
  hide: Switch;
};

/**
 * Reads what the reader does not want marked, follows its changes, and changes it.
 *
 * @param address   the page's address now
 * @param onChange  called after each change, from wherever it comes
 */
export function followUnwanted(
  storage: UnwantedStorage,
  address: () => string,
  signal: AbortSignal,
  onChange: () => void,
): StoredUnwanted {
  let unwanted: Unwanted = NOTHING_UNWANTED;

  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[UNWANTED_KEY];
    if (change === undefined || signal.aborted) return;
    unwanted = parseUnwanted(change.newValue);
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

  const read = async (): Promise<Unwanted> =>
    parseUnwanted((await storage.local.get(UNWANTED_KEY))[UNWANTED_KEY]);

  /** Shows the change at once; what is stored is read anew, as another tab may have added to it. */
  const change = (by: (before: Unwanted) => Unwanted): void => {
    unwanted = by(unwanted);
    onChange();
    read()
      .then((stored) => storage.local.set({ [UNWANTED_KEY]: by(stored) }))
      .catch(() => {
        // It holds on this page until it is left.
      });
  };

  return {
    ready: read().then(
      (stored) => {
        unwanted = stored;
      },
      () => {
        // Without storage nothing is unwanted.
      },
    ),
    wanted(mentions) {
      if (unwanted.muted.length === 0 && unwanted.hidden.length === 0) return [...mentions];
      const article = articleHash(address());
      return mentions.filter(
        ({ entity }) => !isMuted(unwanted, entity) && !isHidden(unwanted, entity, article),
      );
    },
    mute: {
      isOn: (entity) => isMuted(unwanted, entity),
      set: (entity, on) => change((before) => withMuted(before, entity, on)),
    },
    hide: {
      isOn: (entity) => isHidden(unwanted, entity, articleHash(address())),
      set: ({ id, name }, on) => {
        const article = articleHash(address());
        change((before) => withHidden(before, { id, name, article }, on));
      },
    },
  };
}
