/**
 * Keeps the database engine of the dashboard, 8 MB, so that it is fetched once, whatever a host says about keeping. The
 * build puts `engine` before this text and writes it to `/dashboard/sw.js` (`scripts/offline/`); it imports nothing. It
 * answers for that one file: no page, no answer and no figure ever passes here.
 */
declare const engine: {
  path: string;
  /** Its bytes: as it lies there, and as a host sends it that unpacks it. */
  sizes: readonly number[];
};

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const shelf = 'dashboard-engine';

/** Half a file, or a page that came instead, would be given for ever: only the whole engine is kept. */
const isWhole = (bytes: ArrayBuffer) => engine.sizes.includes(bytes.byteLength);

/** Beside what the page is doing: a full disk or a line that breaks must not cost the director the engine itself. */
async function keep(answer: Response): Promise<void> {
  const bytes = await answer.arrayBuffer();
  if (!isWhole(bytes)) return;
  const kept = new Response(bytes, { headers: { 'Content-Type': 'application/octet-stream' } });
  await (await caches.open(shelf)).put(engine.path, kept);
}

async function engineAnswer({ request, waitUntil }: Pick<FetchEvent, 'request' | 'waitUntil'>) {
  // The page asks so for what it could not use.
  const isAnew = request.cache === 'reload' || request.cache === 'no-store';
  const kept = async () => (await caches.open(shelf)).match(engine.path);
  const here = isAnew ? undefined : await kept().catch(() => undefined);
  if (here !== undefined) return here;
  const answer = await fetch(request);
  if (answer.status === 200) waitUntil(keep(answer.clone()).catch(() => undefined));
  return answer;
}

/** The engine of an older version and what is not whole go, and pages that are open are served from now on. */
async function activateEngine(): Promise<void> {
  const cache = await caches.open(shelf);
  for (const request of await cache.keys()) {
    const kept = await cache.match(request);
    const isOurs = new URL(request.url).pathname === engine.path;
    if (!isOurs || kept === undefined || !isWhole(await kept.arrayBuffer())) await cache.delete(request);
  }
  await worker.clients.claim();
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(activateEngine()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).pathname !== engine.path) return;
  const waitUntil = (work: Promise<unknown>) => event.waitUntil(work);
  event.respondWith(engineAnswer({ request, waitUntil }));
});
