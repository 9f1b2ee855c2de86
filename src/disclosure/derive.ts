import type { Released } from '../domain/released.ts';
import { markReleased } from './mark.ts';

/**
 * A figure that is computed from released figures and from nothing else. Post-processing cannot give away more than
 * its input did, so the result is released too. The function gets all it may look at as its argument.
 */
export function derive<T, R>(from: Released<T>, compute: (from: T) => R): Released<R> {
  return markReleased(compute(from));
}

/** `derive` for what takes a while, such as a question to a database of released figures. */
export async function deriveAsync<T, R>(
  from: Released<T>,
  compute: (from: T) => Promise<R>,
): Promise<Released<R>> {
  return markReleased(await compute(from));
}

/** `deriveAsync` from several releases at once: years, roles or schools side by side. */
export async function deriveFromAll<T, R>(
  from: readonly Released<T>[],
  compute: (from: readonly T[]) => Promise<R>,
): Promise<Released<R>> {
  return markReleased(await compute(from));
}

/** `derive` from several releases at once. */
export function deriveTogether<T, R>(
  from: readonly Released<T>[],
  compute: (from: readonly T[]) => R,
): Released<R> {
  return markReleased(compute(from));
}
