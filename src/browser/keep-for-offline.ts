/** Where the worker stands; its folder is all that it may answer for. */
const worker = '/invullen/sw.js';

/**
 * Has the browser keep this page, so that it opens without a network next time. Where that is not allowed (a private
 * window, an address without TLS) the page works all the same, with a network.
 *
 * The first time it begins when the page has nothing else to do: fetching all of it again must not keep the first question
 * waiting.
 */
export async function keepForOffline(): Promise<void> {
  const { serviceWorker } = globalThis.navigator as { serviceWorker?: ServiceWorkerContainer };
  if (serviceWorker?.controller === null) await idle();
  await serviceWorker?.register(worker).catch(() => undefined);
}

/** Safari does not tell when it is idle. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 3000 });
    else setTimeout(resolve, 1500);
  });
}
