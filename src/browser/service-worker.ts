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
  /** Bytes of each that is not a page. */
  sizes: Readonly<Record<string, number>>;
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

const known = new Set([...keptFiles.needed, ...keptFiles.wanted]);

/** Whether a page is all there and of this version: while a host is being filled it may still be the older one. */
const isThisPage = (page: string) =>
  /<\/html>/i.test(page) &&
  [...page.matchAll(/\/_astro\/[\w.-]+\.(?:js|css)/g)].every(([part]) => known.has(part));

/**
 * A file as it was built, from the host. What is kept is given until the next version: half a file, a page about a fault
 * with status 200, or a page that a browser refuses because its address was another one, would stay for weeks.
 */
async function whole(path: string): Promise<[string, Response]> {
  const answer = await fetch(fresh(path));
  const size = keptFiles.sizes[path];
  const isWhole =
    size === undefined
      ? isThisPage(await answer.clone().text())
      : (await answer.clone().arrayBuffer()).byteLength === size;
  if (answer.status !== 200 || answer.redirected || !isWhole)
    throw new TypeError(`not as it was built: ${path}`);
  return [path, answer];
}

/** All needed files or none: a version that came half is not taken, and the older one stays. */
async function install(): Promise<void> {
  const files = await Promise.all(keptFiles.needed.map(whole));
  const isNew = !(await caches.has(current));
  const cache = await caches.open(current);
  try {
    await Promise.all(files.map(([path, answer]) => cache.put(path, answer)));
  } catch (error) {
    // A worker of the same version may be giving from it.
    if (isNew) await caches.delete(current);
    throw error;
  }
  const keep = async (path: string) => cache.put(...(await whole(path)));
  await Promise.allSettled(keptFiles.wanted.map(keep));
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

/** @throws SyntaxError for a page that came instead of it, which must not take the place of the kept list */
async function fetchList(): Promise<Response> {
  const response = await fetch(fresh(list));
  if (response.ok) await response.clone().json();
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
