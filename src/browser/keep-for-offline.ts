/** Where the worker stands; its folder is all that it may answer for. */
const worker = '/invullen/sw.js';

/**
 * Has the browser keep this page, so that it opens without a network next time. Where that is not allowed (a private
 * window, an address without TLS) the page works all the same, with a network.
 */
export async function keepForOffline(): Promise<void> {
  try {
    const kept = await globalThis.navigator.serviceWorker?.register(worker);
    // A browser looks for a newer one when it suits; a questionnaire that changed must not wait for that.
    if (kept?.active) await kept.update();
  } catch {
    // Without a worker, or without a network: what there is goes on.
  }
}
