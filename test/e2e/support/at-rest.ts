import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A text in the shapes in which bytes come to rest. */
function shapesOf(text: string): string[] {
  return [
    text,
    encodeURIComponent(text),
    Buffer.from(text).toString('base64').slice(4, -8),
    Buffer.from(text, 'utf16le').toString('latin1'),
    Buffer.from(text).toString('hex'),
  ];
}

/** The files under this folder in which one of these texts stands, in whatever shape. */
export function filesWith(folder: string, texts: readonly string[]): string[] {
  const shapes = texts.flatMap(shapesOf);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = join(folder, name);
    try {
      if (!statSync(file).isFile()) return false;
      const bytes = readFileSync(file).toString('latin1');
      return shapes.some((shape) => bytes.includes(shape));
    } catch {
      return false; // A lock or a socket, or gone meanwhile.
    }
  });
}

export interface AtRest {
  /** Per database and store: for each record its fields, bytes as text. */
  stores: Record<string, Record<string, unknown>[]>;
  cached: string[];
  local: number;
  session: number;
  cookies: string;
}

/** Everything that a site keeps in this browser, as its scripts can read it. */
export function storageAtRest(page: Page): Promise<AtRest> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('no storage'));
      });
    const readable = (value: unknown): unknown =>
      value instanceof Uint8Array ? `bytes ${new TextDecoder('latin1').decode(value)}` : value;
    const stores: Record<string, Record<string, unknown>[]> = {};
    for (const { name } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const records: object[] = await settled(database.transaction(store).objectStore(store).getAll());
        stores[`${name}/${store}`] = records.map((record) =>
          Object.fromEntries(Object.entries(record).map(([field, value]) => [field, readable(value)])),
        );
      }
      database.close();
    }
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) cached.push(new URL(url).pathname);
    }
    return {
      stores,
      cached,
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
    };
  });
}
