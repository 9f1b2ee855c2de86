/**
 * What this promise gives, unless it takes longer: a worker that died or was never allowed to start does not say so.
 *
 * @throws an `Error` after so many milliseconds; the work itself goes on, unheard
 */
export function withinTime<T>(promise: Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${patience} ms`)), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
