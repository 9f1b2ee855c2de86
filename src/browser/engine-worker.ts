/**
 * Keeps the database engine of the dashboard, 8 MB, so that it is fetched once, whatever a host says about keeping. The
 * build puts `engine`, its path, before this text and writes it to `/dashboard/sw.js` (`scripts/offline/`); it imports
 * nothing. It answers for that one file: no page, no answer and no figure ever passes here.
 */
declare const engine: string;

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const shelf = 'dashboard-engine';

async function keptEngine(request: Request): Promise<Response> {
  const cache = await caches.open(shelf);
  const here = await cache.match(engine);
  if (here !== undefined) return here;
  const answer = await fetch(request);
  // A full disk must not cost the director the engine itself.
  if (answer.ok) await cache.put(engine, answer.clone()).catch(() => undefined);
  return answer;
}

/** The engine of an older version goes, and pages that are open are served from now on. */
async function activateEngine(): Promise<void> {
  const cache = await caches.open(shelf);
  const older = (await cache.keys()).filter(({ url }) => new URL(url).pathname !== engine);
  await Promise.all(older.map((request) => cache.delete(request)));
  await worker.clients.claim();
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(activateEngine()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).pathname === engine)
    event.respondWith(keptEngine(request));
});
