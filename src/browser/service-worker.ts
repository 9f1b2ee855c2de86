/**
 * Lets the questionnaire open without a network. The build puts `keptFiles` before this text and writes it to
 * `/invullen/sw.js` (`scripts/offline/`); it imports nothing. It answers for GETs of exactly the files it was given and of
 * the list of afnames. Answers, codes and everything under `/v1/` pass it by, and so does every page outside its folder.
 */
interface KeptFiles {
  /** Follows from the bytes of all files. */
  version: string;
  /** Without one of these, the version is not taken. */
  needed: readonly string[];
  /** Kept when they come, such as recordings. */
  wanted: readonly string[];
}
declare const keptFiles: KeptFiles;

const scope = globalThis as unknown as ServiceWorkerGlobalScope;
const prefix = 'invullen ';
const current = prefix + keptFiles.version;
/** Apart from the versions: which afname is open changes on its own. */
const listCache = 'afnames';
const list = '/afnames/index.json';
/** How long a slow network may think about the list before the kept one is taken. */
const patience = 4000;

const fresh = (path: string) => new Request(path, { cache: 'reload', credentials: 'omit' });

/** All needed files or none: a version that came half is thrown away, and the older one stays. */
async function install(): Promise<void> {
  try {
    await (await caches.open(current)).addAll(keptFiles.needed.map(fresh));
  } catch (error) {
    await caches.delete(current);
    throw error;
  }
  const extra = await caches.open(current);
  await Promise.allSettled(keptFiles.wanted.map((path) => extra.add(fresh(path))));
  await fetchList().catch(() => undefined);
  await scope.skipWaiting();
}

/**
 * Takes over at once, also from an older version with a page still open: names carry a fingerprint, and the version before
 * this one is kept until the next, so that the open page finds its own parts.
 */
async function activate(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current);
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
  await scope.clients.claim();
}

async function fetchList(): Promise<Response> {
  const response = await fetch(fresh(list));
  if (response.ok) await (await caches.open(listCache)).put(list, response.clone());
  return response;
}

/** The network's list, else the kept one, marked: its date is then old. */
async function listOfAfnames(): Promise<Response> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const response = await Promise.race([fetchList().catch(() => undefined), late]);
  if (response?.ok === true) return response;
  const kept = await (await caches.open(listCache)).match(list);
  if (kept === undefined) return response ?? Response.error();
  const headers = new Headers(kept.headers);
  headers.set('Veilige-Kring-Kept', '1');
  return new Response(kept.body, { headers });
}

/** A page from this version only; a part with a fingerprint from whichever version has it. */
async function kept(path: string, request: Request): Promise<Response> {
  const options = { ignoreVary: true };
  const here = await (await caches.open(current)).match(path, options);
  return here ?? (await caches.match(path, options)) ?? fetch(request);
}

const known = new Set([...keptFiles.needed, ...keptFiles.wanted]);
const isPart = (path: string) => path.startsWith('/_astro/') || path.startsWith('/vragenlijsten/');

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== scope.location.origin) return;
  if (pathname === list) event.respondWith(listOfAfnames());
  else if (known.has(pathname) || isPart(pathname)) event.respondWith(kept(pathname, request));
});
