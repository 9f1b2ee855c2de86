/**
 * The same reading for every page of a build: what a school wrote does not change while its pages are made. `npm run dev`
 * reads again each time.
 */
export function onceABuild<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? read() : (known ??= read()));
}
