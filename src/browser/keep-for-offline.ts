/** Each stands in the folder of its pages, which is all that it may answer for. */
export type Keeper = '/invullen/sw.js' | '/dashboard/sw.js';

/**
 * Has the browser keep what this worker keeps: the questionnaire, so that it opens without a network next time, or the
 * engine of the dashboard. Where that is not allowed (a private window, an address without TLS) the page works all the
 * same, with a network.
 */
export async function keepForOffline(worker: Keeper): Promise<void> {
  try {
    const kept = await globalThis.navigator.serviceWorker?.register(worker);
    // A browser looks for a newer one when it suits; a questionnaire that changed must not wait for that.
    if (kept?.active) await kept.update();
  } catch {
    // Without a worker, or without a network: what there is goes on.
  }
}
