import { withinTime } from '../within-time.ts';

/** Sealed answers that wait (key: their id), and the class that a class device is set up for (one record). */
export type StoreName = 'envelopes' | 'class';

const name = 'veilige-kring';
const version = 1;

/** Some browsers never say whether they keep something. A child must not wait for that to send. */
export const patience = 5000;

/** The value of a request; rejects with its error. */
function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no storage'));
  });
}

/**
 * Opens this site's IndexedDB. A newer page may upgrade it at any time: this one then lets go.
 *
 * @throws what the browser gives when it keeps nothing, as some do in a private window, and after five seconds of silence
 */
export async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('envelopes', { keyPath: 'id' });
    request.result.createObjectStore('class');
  };
  const database = await withinTime(settled(request), patience);
  database.onversionchange = () => database.close();
  return database;
}

/**
 * One change, on the disk when this returns (`strict`): a battery may be pulled right after.
 *
 * @throws `QuotaExceededError` and the like
 */
export function change(
  database: IDBDatabase,
  stores: readonly StoreName[],
  make: (stores: readonly IDBObjectStore[]) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('no storage'));
    make(stores.map((name) => transaction.objectStore(name)));
  });
}

/**
 * Reads from a store.
 *
 * @throws what the browser gives when it closed its storage meanwhile
 */
export async function read<T>(
  database: IDBDatabase,
  store: StoreName,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return settled(ask(database.transaction(store, 'readonly').objectStore(store)));
}
