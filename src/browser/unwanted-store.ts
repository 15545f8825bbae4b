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
import { followKey, type KeyEvents } from './follow-key';

/** What is used of the browser's storage. */
export type UnwantedStorage = {
  local: Pick<Storage.StorageArea, 'get' | 'set'>;
  onChanged: KeyEvents;
};

/** What is stored now; whatever is malformed in it is left out. */
export async function readUnwanted({ local }: Pick<UnwantedStorage, 'local'>): Promise<Unwanted> {
  return parseUnwanted((await local.get(UNWANTED_KEY))[UNWANTED_KEY]);
}

/** Changes what is stored, read anew first: an open page may have added to it. @returns what is stored then */
export async function changeUnwanted(
  storage: Pick<UnwantedStorage, 'local'>,
  by: (before: Unwanted) => Unwanted,
): Promise<Unwanted> {
  const next = by(await readUnwanted(storage));
  await storage.local.set({ [UNWANTED_KEY]: next });
  return next;
}

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

  followKey(storage.onChanged, UNWANTED_KEY, signal, (value) => {
    unwanted = parseUnwanted(value);
    onChange();
  });

  /** Shows the change at once. */
  const change = (by: (before: Unwanted) => Unwanted): void => {
    unwanted = by(unwanted);
    onChange();
    changeUnwanted(storage, by).catch(() => {
      // It holds on this page until it is left.
    });
  };

  return {
    ready: readUnwanted(storage).then(
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
