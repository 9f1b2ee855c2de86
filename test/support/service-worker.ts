import { runInNewContext } from 'node:vm';

type Listener = (event: object) => void;

/** Files of a host by path; what is not there gets a 404. */
export type Host = Map<string, () => Response>;

/** What a browser keeps: per name of a cache, answers by path. Outlives a worker. */
export type Shelves = Map<string, Map<string, Response>>;

const origin = 'https://school.example';
const pathOf = (request: Request | string) =>
  new URL(typeof request === 'string' ? request : request.url, origin).pathname;

/** The part of `CacheStorage` that the workers use, with its rule that a half answer is not taken. */
function cachesOver(shelves: Shelves, ask: (request: Request) => Promise<Response>) {
  const open = async (name: string) => {
    const shelf = shelves.get(name) ?? new Map<string, Response>();
    shelves.set(name, shelf);
    const put = async (request: Request | string, answer: Response) => {
      if (answer.status === 206) throw new TypeError('a part is not kept');
      shelf.set(pathOf(request), answer);
    };
    const add = async (request: Request) => {
      const answer = await ask(request);
      if (!answer.ok) throw new TypeError('not there');
      await put(request, answer);
    };
    return {
      put,
      add,
      addAll: (requests: Request[]) => Promise.all(requests.map(add)),
      match: async (request: Request | string) => shelf.get(pathOf(request))?.clone(),
      delete: async (request: Request | string) => shelf.delete(pathOf(request)),
      keys: async () => [...shelf.keys()].map((path) => new Request(origin + path)),
    };
  };
  return {
    open,
    keys: async () => [...shelves.keys()],
    has: async (name: string) => shelves.has(name),
    delete: async (name: string) => shelves.delete(name),
    match: async (path: string) =>
      [...shelves.values()].flatMap((shelf) => shelf.get(path)?.clone() ?? []).at(0),
  };
}

/** Runs the text of a service worker. `install` rejects where a browser would go on with the older worker. */
export function runServiceWorker(text: string, host: Host, shelves: Shelves) {
  const listeners = new Map<string, Listener>();
  const ask = async (request: Request | string) =>
    host.get(pathOf(request))?.() ?? new Response('', { status: 404 });
  runInNewContext(text, {
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    location: new URL(origin),
    clients: { claim: async () => undefined },
    skipWaiting: async () => undefined,
    caches: cachesOver(shelves, ask),
    fetch: ask,
    Request: class extends Request {
      constructor(path: string, init?: RequestInit) {
        super(new URL(path, origin), init);
      }
    },
    ...{ Response, Headers, URL, setTimeout, TextDecoder, crypto },
  });
  /** Runs a listener, and waits for all that it asked to wait for. */
  async function tell(type: string, event: object = {}): Promise<Response | undefined> {
    const work: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    listeners.get(type)?.({
      ...event,
      waitUntil: (one: Promise<unknown>) => work.push(one),
      respondWith: (one: Promise<Response>) => (answer = one),
    });
    const given = await answer;
    // A browser reads the answer while the worker keeps it.
    const read = given === undefined ? undefined : new Response(await given.arrayBuffer(), given);
    await Promise.all(work);
    return read;
  }
  return {
    install: () => tell('install'),
    activate: () => tell('activate'),
    /** Undefined where the worker lets the request pass. */
    ask: (path: string, init?: RequestInit) => tell('fetch', { request: new Request(origin + path, init) }),
  };
}
