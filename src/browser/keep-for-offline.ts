/** Where the worker stands; its folder is all that it may answer for. */
const worker = '/invullen/sw.js';

/**
 * Has the browser keep this page, so that it opens without a network next time. Where that is not allowed (a private
 * window, an address without TLS) the page works all the same, with a network.
 */
export async function keepForOffline(): Promise<void> {
  await globalThis.navigator.serviceWorker?.register(worker).catch(() => undefined);
}
