/**
 * Where the texts of the reader's packs lie: this extension's own IndexedDB, since they are too long for the browser's storage of settings.
 * The list of packs (model/reader-packs) names each by the key it is put under.
 */

/** The texts of packs. Every call rejects with the browser's reason when its storage is full, switched off or damaged. */
export type PackTexts = {
  /** The text under a key; null when there is none. */
  get(key: string): Promise<string | null>;
  put(key: string, text: string): Promise<void>;
  remove(key: string): Promise<void>;
};

const DATABASE = 'reader-packs';
const STORE = 'texts';

/** @param indexedDB  the browser's; opened anew for each call, as packs are read once in the life of a background */
export function packTexts(indexedDB: IDBFactory): PackTexts {
  return {
    async get(key) {
      const text: unknown = await run(indexedDB, 'readonly', (store) => store.get(key));
      return typeof text === 'string' ? text : null;
    },
    async put(key, text) {
      await run(indexedDB, 'readwrite', (store) => store.put(text, key));
    },
    async remove(key) {
      await run(indexedDB, 'readwrite', (store) => store.delete(key));
    },
  };
}

async function run<T>(
  indexedDB: IDBFactory,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE);
  const database = await settled(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const done = committed(transaction);
    const [result] = await Promise.all([settled(work(transaction.objectStore(STORE))), done]);
    return result;
  } finally {
    database.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
