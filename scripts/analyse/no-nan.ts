import { refuse } from '../../src/statistics/refusal.ts';

/**
 * The last guard before a file: a number that is none, or nothing, becomes a refusal. No test may find that it was
 * needed; a reader must not find NaN.
 */
export function withoutNaN<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_key, one: unknown) =>
      one === null || (typeof one === 'number' && !Number.isFinite(one)) ? refuse('impossible-counts') : one,
    ),
  ) as T;
}
